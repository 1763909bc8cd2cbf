/** Shows what was found without touching the text: by the CSS Custom Highlight API, or else by selecting it. */

const FOUND = 'found';
const HERE = 'found-here';

export function mark(found: readonly Range[], here: Range | undefined): void {
  if (!CSS.highlights) {
    getSelection()?.removeAllRanges();
    if (here) getSelection()?.addRange(here);
    return;
  }
  CSS.highlights.set(FOUND, new Highlight(...found.filter((range) => range !== here)));
  CSS.highlights.set(HERE, new Highlight(...(here ? [here] : [])));
}

/** Brings a range into view, a third down the window; leaves the page where it is when the range is in view already. */
export function reveal(range: Range, readingLine: number): void {
  // A table scrolls inside itself.
  range.startContainer.parentElement?.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= readingLine && bottom <= innerHeight) return;
  scrollBy({ top: top - Math.max(readingLine, innerHeight / 3), behavior: 'instant' });
}
