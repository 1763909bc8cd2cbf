/** A CSV file of exactly the rows shown, in their order and in the columns of the published table. */
import { csvParseRows } from 'd3-dsv';
import { toCsv } from '../../data/csv.ts';

export interface WantedRow {
  id: string;
  /** Its cells by the names of the columns, for a row that the published table does not hold. */
  cells: Readonly<Record<string, string>> | null;
}

/** @param published The whole table; its head has a column `id`. */
export function selectRows(published: string, wanted: readonly WantedRow[]): string {
  const [head = [], ...lines] = csvParseRows(published.replace(/^\uFEFF/, ''));
  const id = head.indexOf('id');
  const byId = new Map(lines.map((line) => [line[id], line]));
  const rows = wanted.map(({ id, cells }) => {
    const row = byId.get(id) ?? (cells && head.map((name) => cells[name] ?? ''));
    if (!row) throw new Error(`The table has no row ${id}`);
    return row;
  });
  return toCsv(head, rows);
}

/** @throws When the table cannot be had: the link to the whole of it then still leads there. */
export async function downloadRows(address: string, wanted: readonly WantedRow[], name: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = new Blob([selectRows(await response.text(), wanted)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
