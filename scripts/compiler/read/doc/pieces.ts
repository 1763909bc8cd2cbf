/** The characters of an old Word document in reading order, each with its place in the main stream. */
import { brokenDoc, partAt, type WordFile } from './file.ts';

/** The characters; `places[n]` is where character n stands. */
export interface Characters {
  text: string;
  places: Uint32Array;
}

const CLX = 0x1a2;
const COMPRESSED = 0x40000000;

/** Reads all characters: of the body, then of notes, heads of pages and text boxes. */
export function charactersOf(file: WordFile): Characters {
  const { main } = file;
  const pieces = pieceTable(partAt(file, CLX));
  const count = (pieces.length - 4) / 12;
  const texts: string[] = [];
  const places: number[] = [];
  for (let piece = 0; piece < count; piece++) {
    const length = pieces.readUInt32LE(4 * piece + 4) - pieces.readUInt32LE(4 * piece);
    const told = pieces.readUInt32LE(4 * (count + 1) + 8 * piece + 2);
    const isNarrow = (told & COMPRESSED) !== 0;
    const start = isNarrow ? (told & ~COMPRESSED) / 2 : told;
    const size = isNarrow ? 1 : 2;
    if (start + length * size > main.length) throw brokenDoc();
    const bytes = main.subarray(start, start + length * size);
    texts.push(isNarrow ? new TextDecoder('windows-1252').decode(bytes) : bytes.toString('utf16le'));
    for (let at = 0; at < length; at++) places.push(start + at * size);
  }
  return { text: texts.join(''), places: Uint32Array.from(places) };
}

/** The table of pieces, behind changes that were saved beside it. */
function pieceTable(clx: Buffer): Buffer {
  let at = 0;
  while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (clx[at] !== 2) throw brokenDoc();
  return clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
}
