/** Paragraphs and tables of an old Word document as pieces of a page. */
import { leftOut, type LeftOut } from '../left-out.ts';
import { ListCounter } from '../list-counter.ts';
import { MergedRows, type CellShape } from '../merged-rows.ts';
import { escaped, noteMark, paragraph } from '../page-of.ts';
import type { WordFile } from './file.ts';
import { listsOf, placeIn, stylePlaces, type Place } from './lists.ts';
import type { Characters } from './pieces.ts';
import { characterRuns, eachOperation, paragraphRuns, runAt, type Run } from './properties.ts';

/** Characters with a meaning of their own. */
const CELL_END = '\u0007';
const PARAGRAPH_END = /[\r\u0007\f]/;
const NOTE = '\u0002';
const FIELD = { begin: '\u0013', result: '\u0014', end: '\u0015' };

interface Paragraph {
  place: Place;
  isRowEnd: boolean;
  cells: CellShape[];
}

/** Writes stretches of the characters, one after the other. */
export class BodyWriter {
  readonly left: LeftOut[] = [];
  private readonly file: WordFile;
  private readonly characters: Characters;
  private readonly paragraphs: Run[];
  private readonly looks: Run[];
  private readonly counter: ListCounter;
  private readonly styles: (style: number) => Place;
  private notes = 0;

  constructor(file: WordFile, characters: Characters) {
    this.file = file;
    this.characters = characters;
    this.paragraphs = paragraphRuns(file);
    this.looks = characterRuns(file);
    this.counter = new ListCounter(listsOf(file));
    this.styles = stylePlaces(file);
  }

  /** The page's pieces for characters from `from` to `to`. */
  write(from: number, to: number): string {
    const rows = new MergedRows();
    let html = '';
    let cell = '';
    let cells: string[] = [];
    for (let start = from; start < to;) {
      const end = this.endOf(start, to);
      const { place, isRowEnd, cells: shapes } = this.paragraphAt(end);
      const isCell = this.characters.text[end] === CELL_END;
      const label = isRowEnd ? '' : this.labelOf(place);
      const words = escaped(label) + this.wordsBetween(start, end);
      if (isRowEnd) {
        rows.add(shapes, cells);
        cells = [];
      } else if (isCell) {
        cells.push(cell + words);
        cell = '';
      } else if (this.isInTable(end)) cell += `${words}<br>`;
      else html += rows.takeHtml() + paragraph(words);
      start = end + 1;
    }
    return html + rows.takeHtml();
  }

  private endOf(start: number, to: number): number {
    let end = start;
    while (end < to && !PARAGRAPH_END.test(this.characters.text.charAt(end))) end++;
    return end;
  }

  private labelOf({ list, depth }: Place): string {
    return list === null || list <= 0 ? '' : this.counter.next(String(list), depth ?? 0);
  }

  private runOf(end: number): Run | null {
    return runAt(this.paragraphs, this.characters.places[end] ?? 0);
  }

  private isInTable(end: number): boolean {
    let isIn = false;
    const run = this.runOf(end);
    if (run)
      eachOperation(
        run.bytes.subarray(2),
        this.file.data,
        (code, operand) => (isIn ||= code === 0x2416 && operand[0] === 1),
      );
    return isIn;
  }

  private paragraphAt(end: number): Paragraph {
    const run = this.runOf(end);
    const read: Paragraph = { place: { list: null, depth: null }, isRowEnd: false, cells: [] };
    if (!run || run.bytes.length < 2) return read;
    const bytes = run.bytes.subarray(2);
    const own = placeIn(bytes, this.file.data);
    const style = this.styles(run.bytes.readUInt16LE(0));
    read.place = { list: own.list ?? style.list, depth: own.depth ?? style.depth };
    eachOperation(bytes, this.file.data, (code, operand) => {
      if (code === 0x2417) read.isRowEnd = operand[0] === 1;
      else if (code === 0xd608) read.cells = shapesIn(operand);
      else if (code === 0xd62b) mergeBelow(read.cells[operand[1] ?? -1], operand[2] ?? 0);
    });
    return read;
  }

  /** Words of a paragraph without what is hidden, deleted or the code of a field. */
  private wordsBetween(from: number, to: number): string {
    const { text, places } = this.characters;
    const fields: boolean[] = [];
    let html = '';
    let words = '';
    let hidden = '';
    const flush = () => {
      html += escaped(words);
      words = '';
    };
    for (let at = from; at < to; at++) {
      const character = text.charAt(at);
      if (character === FIELD.begin) fields.push(true);
      else if (character === FIELD.result) fields[fields.length - 1] = false;
      else if (character === FIELD.end) fields.pop();
      else if (!fields.includes(true)) {
        const look = lookOf(runAt(this.looks, places[at] ?? 0));
        if (look.isHidden) hidden += character;
        else if (character === NOTE) {
          flush();
          html += noteMark(++this.notes);
        } else if (character === '\u000b' || look.raised) {
          flush();
          html += look.raised ? `<${look.raised}>${escaped(character)}</${look.raised}>` : '<br>';
        } else words += SIGNS[character] ?? character;
      }
    }
    flush();
    if (hidden.trim() !== '') this.left.push(leftOut('hidden text', hidden));
    return html.replaceAll('</sup><sup>', '').replaceAll('</sub><sub>', '');
  }
}

/** Characters that stand for others, or for pictures and remarks. */
const SIGNS: Record<string, string> = {
  '\u0001': '',
  '\u0005': '',
  '\u0008': '',
  '\u0003': '',
  '\u0004': '',
  '\u001e': '-',
  '\u001f': '',
  '\t': '\u00A0\u00A0',
};

interface Look {
  isHidden: boolean;
  raised: 'sup' | 'sub' | null;
}

function lookOf(run: Run | null): Look {
  const look: Look = { isHidden: false, raised: null };
  if (run)
    eachOperation(run.bytes, Buffer.alloc(0), (code, operand) => {
      if (code === 0x083c || code === 0x0800) look.isHidden ||= operand[0] === 1;
      if (code === 0x2a48) look.raised = operand[0] === 1 ? 'sup' : operand[0] === 2 ? 'sub' : null;
    });
  return look;
}

/** The cells of a row: how many, the edges between them, and 20 bytes on each. */
function shapesIn(operand: Buffer): CellShape[] {
  const count = operand[2] ?? 0;
  const edge = (index: number) => (operand.length >= 5 + 2 * index ? operand.readInt16LE(3 + 2 * index) : 0);
  return Array.from({ length: count }, (_, index) => {
    const at = 3 + 2 * (count + 1) + 20 * index;
    const flags = operand.length >= at + 2 ? operand.readUInt16LE(at) : 0;
    return {
      right: edge(index + 1) - edge(0),
      isBelow: (flags & 0x60) === 0x20,
      isMergedLeft: (flags & 0x3) === 0x2,
    };
  });
}

function mergeBelow(cell: CellShape | undefined, flags: number): void {
  if (cell) cell.isBelow = flags === 1;
}
