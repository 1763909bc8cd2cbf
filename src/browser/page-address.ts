/** The permanent address of this page, or of a place in it: without what a reader happens to look for. */

/** @param hash `#2.1.3`, or nothing for the page itself. */
export function addressOf(hash = ''): string {
  return location.origin + location.pathname + hash;
}

/** Today where the reader is, ISO 8601. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
