/** The order of rows: by a column, what the text is silent about always last, else as the texts have it. */
import { sortValue, type Row } from './rows.ts';
import type { Sort } from './state.ts';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Numbers by size, words by their pronunciation; equal rows stay in the order of the texts. */
export function sortRows(rows: readonly Row[], sort: Sort | null): Row[] {
  if (!sort) return rows.toSorted((a, b) => a.index - b.index);
  const keyed = rows.map((row) => ({ row, value: sortValue(row, sort.key) }));
  const direction = sort.descending ? -1 : 1;
  return keyed
    .sort(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') ||
        direction * collator.compare(a.value, b.value) ||
        a.row.index - b.row.index,
    )
    .map(({ row }) => row);
}

/** Moves all rows into the first row's place in their order, or back to where they came from. */
export function arrange(rows: readonly Row[], sorted: boolean): void {
  const [first] = rows.filter(({ index }) => index === 0);
  const places = new Map<Node, DocumentFragment>();
  for (const { home, element } of rows) {
    const place = sorted && first ? first.home : home;
    const fragment = places.get(place) ?? document.createDocumentFragment();
    places.set(place, fragment);
    fragment.append(element);
  }
  for (const [place, fragment] of places) place.appendChild(fragment);
}
