/** The same documents as ODT files, with the markup of an office program. */
import { strToU8, zipSync } from 'fflate';
import type { Block, MergedCell, Rich } from './docx.ts';

const NAMES = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** Bytes of an ODT document. */
export function odtOf(blocks: readonly Block[], parts: Record<string, string> = {}): Uint8Array {
  const levels = ['一, 二, 三, ...', '一, 二, 三, ...', '1'].map(
    (format, index) =>
      `<text:list-level-style-number text:level="${index + 1}" style:num-format="${format}" ${['style:num-suffix="、"', 'style:num-prefix="（" style:num-suffix="）"', 'style:num-suffix="."'][index]}><style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:list-level-style-number>`,
  );
  const styles = `<office:automatic-styles><text:list-style style:name="L1">${levels.join('')}</text:list-style><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>`;
  const files: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${NAMES}>${styles}<office:body><office:text>${blocks.map(blockXml).join('')}</office:text></office:body></office:document-content>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strToU8(part)])));
}

function blockXml(block: Block): string {
  if (typeof block === 'string') return `<text:p>${escaped(block)}</text:p>`;
  if (Array.isArray(block)) return tableXml(block);
  return richXml(block);
}

function richXml({ words, level, note, isHidden, isBoxed }: Rich): string {
  const mark = note
    ? `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${escaped(note)}</text:p></text:note-body></text:note>`
    : '';
  const said = isHidden ? `<text:span text:style-name="T1">${escaped(words)}</text:span>` : escaped(words);
  const paragraph = `<text:p>${said}${mark}</text:p>`;
  if (isBoxed) return `<text:p><draw:frame><draw:text-box>${paragraph}</draw:text-box></draw:frame></text:p>`;
  if (level === undefined) return paragraph;
  const inner = '<text:list><text:list-item>'.repeat(level) + paragraph + '</text:list-item></text:list>'.repeat(level);
  return `<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>${inner}</text:list-item></text:list>`;
}

function tableXml(rows: (string | MergedCell)[][]): string {
  return `<table:table>${rows.map((row, at) => `<table:table-row>${row.map((cell, column) => cellXml(cell, heightOf(rows, at, column))).join('')}</table:table-row>`).join('')}</table:table>`;
}

/** Rows that a cell spans: itself, and those below that go on with it. */
function heightOf(rows: (string | MergedCell)[][], at: number, column: number): number {
  const edge = edgeOf(rows[at] ?? [], column);
  let height = 1;
  while (
    rows
      .slice(at + height, at + height + 1)
      .some((row) =>
        row.some((cell, index) => typeof cell !== 'string' && cell.rows === 'continue' && edgeOf(row, index) === edge),
      )
  )
    height++;
  return height;
}

function edgeOf(row: (string | MergedCell)[], column: number): number {
  return row.slice(0, column).reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.columns ?? 1)), 0);
}

function cellXml(cell: string | MergedCell, height: number): string {
  if (typeof cell !== 'string' && cell.rows === 'continue') return '<table:covered-table-cell/>';
  const { words, columns = 1, rows }: MergedCell = typeof cell === 'string' ? { words: cell } : cell;
  const spans = `${columns > 1 ? ` table:number-columns-spanned="${columns}"` : ''}${rows ? ` table:number-rows-spanned="${height}"` : ''}`;
  return `<table:table-cell${spans}><text:p>${escaped(words)}</text:p></table:table-cell>${'<table:covered-table-cell/>'.repeat(columns - 1)}`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
