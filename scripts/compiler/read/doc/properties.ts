/** Properties of paragraphs and characters of an old Word document, which stand on pages of 512 bytes beside the text. */
import { partAt, type WordFile } from './file.ts';

/** Properties of what stands between two places of the main stream. */
export interface Run {
  from: number;
  to: number;
  bytes: Buffer;
}

const PAGE = 512;
const CHARACTERS = 0xfa;
const PARAGRAPHS = 0x102;

/** Runs of paragraphs; each begins with the number of a style, in two bytes. */
export function paragraphRuns(file: WordFile): Run[] {
  return runsOf(file, PARAGRAPHS, 13, (page, at) => {
    const size = page[at] ?? 0;
    return size !== 0 ? page.subarray(at + 1, at + 2 * size) : page.subarray(at + 2, at + 2 + 2 * (page[at + 1] ?? 0));
  });
}

/** Runs of characters. */
export function characterRuns(file: WordFile): Run[] {
  return runsOf(file, CHARACTERS, 1, (page, at) => page.subarray(at + 1, at + 1 + (page[at] ?? 0)));
}

function runsOf(file: WordFile, offset: number, width: number, read: (page: Buffer, at: number) => Buffer): Run[] {
  const pages = partAt(file, offset);
  const count = Math.floor((pages.length - 4) / 8);
  const runs: Run[] = [];
  for (let index = 0; index < count; index++) {
    const number = pages.readUInt32LE(4 * (count + 1) + 4 * index) & 0x3fffff;
    const page = file.main.subarray(number * PAGE, (number + 1) * PAGE);
    const filled = page[PAGE - 1] ?? 0;
    for (let run = 0; run < filled; run++) {
      const at = 2 * (page[4 * (filled + 1) + width * run] ?? 0);
      const bytes = at === 0 ? Buffer.alloc(0) : read(page, at);
      runs.push({ from: page.readUInt32LE(4 * run), to: page.readUInt32LE(4 * run + 4), bytes });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** The run at a place, null where there is none. */
export function runAt(runs: readonly Run[], place: number): Run | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (place < run.from) high = middle - 1;
    else if (place >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}

/** Sizes of operands by the top three bits of an operation; 0 for one that tells its own. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;
/** Properties too many for a page stand in the data stream. */
const HUGE = 0x6646;

/** Calls `take` with each operation and its operand. */
export function eachOperation(bytes: Buffer, data: Buffer, take: (code: number, operand: Buffer) => void): void {
  for (let at = 0; at + 2 < bytes.length;) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    let size = SIZES[code >> 13] ?? 0;
    if (code === TABLE_DEFINITION) size = at + 2 <= bytes.length ? bytes.readUInt16LE(at) + 1 : 0;
    else if (size === 0) size = (bytes[at] ?? 0) + 1;
    const operand = bytes.subarray(at, at + size);
    if (code === HUGE && operand.length === 4) {
      const start = operand.readUInt32LE(0);
      if (start + 2 <= data.length)
        eachOperation(data.subarray(start + 2, start + 2 + data.readUInt16LE(start)), Buffer.alloc(0), take);
    } else take(code, operand);
    at += size;
  }
}
