/** What a reader asks of a page, kept in its address, so that a link or a reload asks it again. */

/**
 * @param search `?q=芯片&role=lead`, or nothing.
 * @param parameters An empty value takes its parameter away; those that are not named stay as they are.
 * @returns The same in that form.
 */
export function withParameters(search: string, parameters: Iterable<readonly [name: string, value: string]>): string {
  const asked = new URLSearchParams(search);
  for (const [name, value] of parameters) {
    if (value) asked.set(name, value);
    else asked.delete(name);
  }
  const text = asked.toString();
  return text && `?${text}`;
}

/** Without a step in the history, and without the anchor, which may name what no longer shows. */
export function keepInAddress(parameters: Iterable<readonly [name: string, value: string]>): void {
  history.replaceState(history.state, '', location.pathname + withParameters(location.search, parameters));
}
