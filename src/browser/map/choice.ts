/** Which place the address names, and how a choice shows its card without moving the map away. */

export function chosenId(): string {
  const id = decodeURIComponent(location.hash.slice(1));
  return /^(?:base|place)-/.test(id) ? id : '';
}

/**
 * Where the cards stand beside the map, choosing one leaves the page where it is; below it, the browser goes to the card,
 * as it does without a script.
 */
export function shownBeside(map: HTMLElement): void {
  map.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[href^="#"]');
    const hash = link?.getAttribute('href');
    if (!hash || event.ctrlKey || event.metaKey || event.shiftKey || !isBeside(map)) return;
    event.preventDefault();
    const { scrollX, scrollY } = window;
    location.hash = hash;
    scrollTo(scrollX, scrollY);
    document.querySelector(':target')?.scrollIntoView({ block: 'nearest' });
    link!.focus({ preventScroll: true });
  });
  map.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !chosenId()) return;
    map.querySelector<HTMLElement>(`#${CSS.escape(chosenId())} .map-card-close`)?.click();
  });
}

function isBeside(map: HTMLElement): boolean {
  const drawing = map.querySelector('.figure-drawing')!.getBoundingClientRect();
  const cards = map.querySelector('.map-cards')!.getBoundingClientRect();
  return cards.left >= drawing.right - 1;
}
