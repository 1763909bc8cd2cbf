/** Pieces of the page that a document is written as, for the one reader of pages. */

/** Words as they stand in a page; spaces side by side are kept. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/ {2,}/g, (spaces) => '\u00A0'.repeat(spaces.length));
}

/** A paragraph. */
export function paragraph(html: string): string {
  return `<p>${html}</p>\n`;
}

/** The mark of a note, and the note, which stands at the end. */
export function noteMark(number: number): string {
  return `<sup>[${number}]</sup>`;
}

export function noteItem(number: number, html: string): string {
  return `<ol><li id="footnote-${number}">${html}</li></ol>`;
}

/** A cell of a table whose lines are known: where its edges are, which tells what it spans. */
export interface PlacedCell {
  left: number;
  right: number;
  html: string;
  /** Rows that it spans; 0 for one that goes on with the cell above. */
  rows: number;
}

/** Edges this near to each other are one. */
const SAME = 0.5;

/**
 * A table of cells by their edges: a cell spans as many columns as there are edges between its own.
 *
 * @param near how far apart two edges may be that are one
 */
export function tableOf(rows: readonly PlacedCell[][], near = SAME): string {
  const edges = distinct(
    rows.flat().flatMap(({ left, right }) => [left, right]),
    near,
  );
  const at = (edge: number) => edges.findIndex((each) => Math.abs(each - edge) <= near);
  const html = rows.map((cells) => {
    const shown = cells.filter(({ rows: span }) => span > 0);
    return `<tr>${shown.map((cell) => cellOf(cell, Math.max(1, at(cell.right) - at(cell.left)))).join('')}</tr>`;
  });
  return `<table>${html.join('\n')}</table>\n`;
}

function cellOf({ html, rows }: PlacedCell, columns: number): string {
  const span = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${span}>${html}</td>`;
}

function distinct(values: readonly number[], near: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > near);
}
