/** Comma-separated values as spreadsheet programs open them right: UTF-8 with a byte order mark, CRLF (RFC 4180). */
import { csvFormatRow } from 'd3-dsv';

export type Cell = string | number | boolean | null | undefined;

const BYTE_ORDER_MARK = '\uFEFF';

/** @returns The file's whole text; an absent value is an empty cell. */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => csvFormatRow(cells.map((cell) => String(cell ?? ''))) + '\r\n';
  return BYTE_ORDER_MARK + [head, ...rows].map(line).join('');
}
