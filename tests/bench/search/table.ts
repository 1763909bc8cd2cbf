// The one table, and the floors.

import { percentile, type Figures } from './measures.ts';

export interface Floors {
  recall: number;
  precision: number;
  absentExact: number;
  ndcg: number;
  median: number;
  p95: number;
  /** Kilobytes of the heaviest first query. */
  first: number;
}

export interface Column {
  name: string;
  records: number;
  figures: Figures;
  /** Bytes of first questions, each from a cold start, without the page and with it; the latter null where there is none. */
  added: readonly number[];
  whole: readonly number[] | null;
  /** Null for what is only compared with. */
  floors: Floors | null;
}

export const FLOORS: Floors = {
  recall: 1,
  precision: 0.995,
  absentExact: 0,
  ndcg: 0.97,
  median: 5,
  p95: 30,
  first: 160,
};

export const LARGE_FLOORS: Floors = { ...FLOORS, ndcg: 0, median: 100, p95: 100, first: 400 };

const KILOBYTE = 1000;

const ROWS: readonly [title: string, cell: (column: Column) => string][] = [
  ['records', ({ records }) => records.toLocaleString('en')],
  ['queries', ({ figures }) => String(figures.queries)],
  ['one term: recall', ({ figures }) => percent(figures.recallOne)],
  ['one term: precision', ({ figures }) => percent(figures.precisionOne)],
  ['several terms: recall', ({ figures }) => percent(figures.recallMany)],
  ['several terms: precision', ({ figures }) => percent(figures.precisionMany)],
  ['nothing holds it, yet claimed', ({ figures }) => `${figures.absentExact} of ${figures.absent}`],
  ['questions met by the first answer', ({ figures }) => `${figures.questionsMet} of ${figures.questions}`],
  ['nDCG@10', ({ figures }) => figures.ndcg.toFixed(3)],
  ['warm, median (ms)', ({ figures }) => figures.median.toFixed(1)],
  ['warm, 95 % (ms)', ({ figures }) => figures.p95.toFixed(1)],
  ['first query, median (kB)', ({ added }) => kilobytes(percentile(added, 0.5))],
  ['first query, worst (kB)', ({ added }) => kilobytes(Math.max(...added))],
  ['with the search page, median (kB)', ({ whole }) => (whole ? kilobytes(percentile(whole, 0.5)) : '–')],
  ['with the search page, worst (kB)', ({ whole }) => (whole ? kilobytes(Math.max(...whole)) : '–')],
];

export function tableOf(columns: readonly Column[]): string {
  const lines = ROWS.map(([title, cell]) => [title, ...columns.map(cell)]);
  return [['', ...columns.map(({ name }) => name)], ...lines]
    .map(([title = '', ...cells]) => title.padEnd(36) + cells.map((cell) => cell.padStart(17)).join(''))
    .join('\n');
}

/** What does not reach its floor, in sentences. */
export function below({ name, records, figures, added, floors }: Column): string[] {
  if (!floors) return [];
  const first = Math.max(...added) / KILOBYTE;
  const checks: readonly [title: string, value: number, reached: boolean, floor: number][] = [
    ['recall of one term', figures.recallOne, figures.recallOne >= floors.recall, floors.recall],
    ['recall of several terms', figures.recallMany, figures.recallMany >= floors.recall, floors.recall],
    ['precision of one term', figures.precisionOne, figures.precisionOne >= floors.precision, floors.precision],
    ['precision of several terms', figures.precisionMany, figures.precisionMany >= floors.precision, floors.precision],
    [
      'claims of what nothing holds',
      figures.absentExact,
      figures.absentExact <= floors.absentExact,
      floors.absentExact,
    ],
    ['nDCG@10', figures.ndcg, figures.ndcg >= floors.ndcg, floors.ndcg],
    ['median (ms)', figures.median, figures.median <= floors.median, floors.median],
    ['95 % (ms)', figures.p95, figures.p95 <= floors.p95, floors.p95],
    ['worst first query (kB)', first, first <= floors.first, floors.first],
  ];
  return checks
    .filter(([, , reached]) => !reached)
    .map(([title, value, , floor]) => `${name}, ${records} records: ${title} ${value.toFixed(3)}, floor ${floor}`);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)} %`;
}

function kilobytes(bytes: number): string {
  return (bytes / KILOBYTE).toFixed(1);
}
