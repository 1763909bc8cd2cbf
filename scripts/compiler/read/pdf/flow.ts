/** The pages of a PDF file as one flow of paragraphs and tables. */
import { leftOut, type LeftOut } from '../left-out.ts';
import { noteItem, type PlacedCell } from '../page-of.ts';
import { columnsOf } from './columns.ts';
import { linesOf, usualSize, type Piece } from './lines.ts';
import type { PdfPage } from './page.ts';
import { takePageMarks } from './page-marks.ts';
import { flowOf, paragraphsOf, type FlowLine } from './paragraphs.ts';
import { areAlike, tableHtml, tablesOf, type PdfTable } from './tables.ts';

interface Laid {
  lines: Piece[][];
  height: number;
  tables: PdfTable[];
}

/** A line of a table of contents: 一、总体要求……1 */
const CONTENTS = /(?:\.{4,}|…{2,}|·{4,}|(?:\s*\.\s){4,})\s*[\dⅠ-Ⅻ]{1,4}$/;
/** A footnote, set smaller than the text. */
const NOTE = /^\s*(?:[[〔]?(\d{1,2})[\]〕]?|([①-⑳]))/;
const NOTE_SIZE = 0.93;

/** Paragraphs and tables in reading order, each as a piece of a page; notes stand at the end. */
export function htmlOfPages(pages: readonly PdfPage[]): { html: string[]; left: LeftOut[] } {
  const laid = pages.map(layOut);
  const left = takePageMarks(laid);
  const writer = new Flow(usualSize(laid.flatMap(({ lines }) => lines.flat())));
  for (const page of laid) writer.addPage(page);
  return { html: writer.end(), left: [...left, ...writer.left] };
}

function layOut({ words, rules, height }: PdfPage): Laid {
  const tables = tablesOf(rules, words);
  const inTables = new Set(tables.flatMap((table) => [...table.words]));
  return { lines: linesOf(words.filter((word) => !inTables.has(word))), height, tables };
}

class Flow {
  readonly left: LeftOut[] = [];
  private readonly size: number;
  private readonly html: string[] = [];
  private readonly notes: string[] = [];
  /** Where columns were parted on pages before. */
  private readonly gutters: number[] = [];
  /** Lines since the last table. */
  private lines: FlowLine[] = [];
  private table: PdfTable | null = null;
  private rows: PlacedCell[][] = [];

  constructor(size: number) {
    this.size = size;
  }

  addPage({ lines, tables }: Laid): void {
    let from = 0;
    for (const table of tables) {
      const until = lines.findIndex((line, index) => index >= from && (line[0]?.base ?? 0) > table.top);
      const end = until < 0 ? lines.length : until;
      this.addLines(lines.slice(from, end));
      this.addTable(table);
      from = end;
    }
    this.addLines(lines.slice(from));
  }

  end(): string[] {
    this.endLines();
    this.endTable();
    return [...this.html, ...this.notes];
  }

  private addLines(lines: readonly Piece[][]): void {
    const kept = lines.filter((line) => !this.isContents(line));
    if (kept.length === 0) return;
    this.endTable();
    for (const column of columnsOf(kept, this.gutters))
      this.lines.push(...flowOf({ ...column, lines: this.withoutNotes(column.lines) }));
  }

  private isContents(line: Piece[]): boolean {
    const words = line
      .map(({ text }) => text)
      .join('')
      .trim();
    if (!CONTENTS.test(words)) return false;
    this.left.push(leftOut('contents', words));
    return true;
  }

  private addTable(table: PdfTable): void {
    this.endLines();
    if (this.table && !areAlike(this.table, table)) this.endTable();
    const [first, ...others] = table.rows;
    const last = this.rows.at(-1);
    const isTorn = this.table !== null && first && last && isRest(first) && first.length === last.length;
    if (isTorn) first.forEach(({ html }, index) => addTo(last[index], html));
    this.rows.push(...(isTorn ? others : table.rows));
    this.table = table;
  }

  private endLines(): void {
    this.html.push(...paragraphsOf(this.lines));
    this.lines = [];
  }

  private endTable(): void {
    if (this.rows.length > 0) this.html.push(tableHtml(this.rows));
    this.rows = [];
    this.table = null;
  }

  /** Lines at the foot of a column that are set smaller and open with a mark. */
  private withoutNotes(lines: Piece[][]): Piece[][] {
    let first = lines.length;
    while (first > 0 && (lines[first - 1]?.[0]?.size ?? this.size) < this.size * NOTE_SIZE) first--;
    while (first < lines.length && !NOTE.test(lines[first]?.[0]?.text ?? '')) first++;
    for (const line of lines.slice(first)) this.addNote(line.map(({ text }) => text).join(' '));
    return lines.slice(0, first);
  }

  private addNote(words: string): void {
    const number = NOTE.exec(words);
    if (number) this.notes.push(noteItem(this.notes.length + 1, words.slice(number[0].length).trim()));
    else this.notes.push((this.notes.pop() ?? '').replace('</li></ol>', `${words}</li></ol>`));
  }
}

/** The rest of a row that a page has torn: most of its cells are empty, the first among them. */
function isRest(row: readonly PlacedCell[]): boolean {
  const filled = row.filter(({ html }) => html.trim() !== '').length;
  return filled > 0 && filled * 2 <= row.length && row[0]?.html.trim() === '';
}

function addTo(cell: PlacedCell | undefined, html: string): void {
  if (cell) cell.html += html;
}
