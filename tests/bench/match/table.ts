// The figures of the bench as lines for people, and the floors that they must not fall below.

import type { Figures } from './measure.ts';

export interface MeasuredSet {
  name: string;
  figures: Figures;
}

/** Kilobytes. */
export interface Weight {
  page: number;
  /** What comes in only for words that are not in the index, and for codes. */
  further: number;
}

const FLOORS = { first: 0.95, withinThree: 1, none: 0.95, exact: 1, bearing: 1, p95: 20, page: 70 };

interface Row {
  title: string;
  shareOf: (figures: Figures) => [part: number, whole: number];
  floor: number;
}

const ROWS: readonly Row[] = [
  { title: 'first answer right', shareOf: (each) => [each.first, each.withBase], floor: FLOORS.first },
  { title: 'right within three', shareOf: (each) => [each.withinThree, each.withBase], floor: FLOORS.withinThree },
  { title: 'no base where none fits', shareOf: (each) => [each.none, each.withoutBase], floor: FLOORS.none },
  { title: 'reasons that are exact quotations', shareOf: (each) => [each.exact, each.reasons], floor: FLOORS.exact },
  { title: 'reasons that bear on the query', shareOf: (each) => [each.bearing, each.reasons], floor: FLOORS.bearing },
];

export function linesOf(sets: readonly MeasuredSet[], weight: Weight | null): string[] {
  const head = ['', ...sets.map(({ name, figures }) => `${name} (${figures.enterprises})`), 'floor'];
  const rows = ROWS.map(({ title, shareOf, floor }) => [
    title,
    ...sets.map(({ figures }) => percent(...shareOf(figures))),
    `${floor * 100} %`,
  ]);
  const times = [
    'time, 95th percentile',
    ...sets.map(({ figures }) => `${figures.p95.toFixed(1)} ms`),
    `${FLOORS.p95} ms`,
  ];
  const told = (part: keyof Weight) => (weight === null ? 'not built' : `${weight[part].toFixed(1)} kB`);
  const blanks = sets.slice(1).map(() => '');
  const weights = ['page with its index, gzipped', told('page'), ...blanks, `${FLOORS.page} kB`];
  const further = ['more for rare words and codes', told('further'), ...blanks, ''];
  return [head, ...rows, times, weights, further].map((cells) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(36) : cell.padStart(22))).join(''),
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

/** What falls below its floor, in sentences. */
export function below(sets: readonly MeasuredSet[], weight: Weight | null): string[] {
  const shares = sets.flatMap(({ name, figures }) =>
    ROWS.flatMap(({ title, shareOf, floor }) => {
      const [part, whole] = shareOf(figures);
      return whole > 0 && part / whole < floor ? [`${name}: ${title} ${percent(part, whole)}`] : [];
    }),
  );
  const slow = sets
    .filter(({ figures }) => figures.p95 > FLOORS.p95)
    .map(({ name }) => `${name}: slower than ${FLOORS.p95} ms`);
  const heavy = (weight?.page ?? 0) > FLOORS.page ? [`the page weighs ${weight!.page.toFixed(1)} kB`] : [];
  return [...shares, ...slow, ...heavy];
}
