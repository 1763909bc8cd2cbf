/** Which bases a reader compares: an ordered, short list that lives in the address, `?b=…&b=…`. */

export const MOST = 3;

/**
 * Reads the list from an address.
 *
 * @param known Ids that the page has; others, repetitions and what exceeds `MOST` are passed over.
 */
export function chosenIn(search: string, known: ReadonlySet<string>): string[] {
  const ids = new URLSearchParams(search).getAll('b').filter((id) => known.has(id));
  return [...new Set(ids)].slice(0, MOST);
}

/** Adds an id at the end or takes it out; a full list stays as it is. */
export function toggle(chosen: readonly string[], id: string): string[] {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  return chosen.length < MOST ? [...chosen, id] : [...chosen];
}

/** `?b=…&b=…`, or nothing for an empty list. */
export function queryOf(chosen: readonly string[]): string {
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen.map((id) => ['b', id]))}`;
}

/** The same address with another list; what else it asks stays. */
export function withChosen(search: string, chosen: readonly string[]): string {
  const asked = new URLSearchParams(search);
  asked.delete('b');
  for (const id of chosen) asked.append('b', id);
  const text = asked.toString();
  return text && `?${text}`;
}

/** Writes the list into the address without a new step in the history. */
export function writeAddress(chosen: readonly string[]): void {
  history.replaceState(history.state, '', location.pathname + withChosen(location.search, chosen) + location.hash);
}
