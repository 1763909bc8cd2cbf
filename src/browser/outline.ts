/** Marks in the outline where the reader is. */

export {};

/** A narrow band below the top of the window: the items that cross it are being read. */
const BAND = '-48px 0px -92% 0px';

function followReading(outline: HTMLElement): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of outline.querySelectorAll('a')) {
    const item = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (item) links.set(item, link);
  }
  const crossing = new Set<Element>();
  let current: HTMLAnchorElement | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) crossing.add(target);
        else crossing.delete(target);
      }
      // The outline is in the order of the text, so the last item that crosses the band is the innermost.
      const innermost = [...links.keys()].findLast((item) => crossing.has(item));
      const link = innermost && links.get(innermost);
      if (!link || link === current) return;
      current?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      current = link;
      keepInView(outline, link);
    },
    { rootMargin: BAND },
  );
  for (const item of links.keys()) observer.observe(item);
}

/** Scrolls the outline, never the page. */
function keepInView(outline: HTMLElement, link: HTMLElement): void {
  const box = outline.getBoundingClientRect();
  const at = link.getBoundingClientRect();
  if (at.top < box.top || at.bottom > box.bottom) outline.scrollTop += at.top - box.top - box.height / 3;
}

/** On a narrow screen the drawer closes once a place in the text is chosen. */
function closeOnChoice(outline: HTMLDetailsElement): void {
  outline.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) outline.open = false;
  });
}

for (const outline of document.querySelectorAll<HTMLDetailsElement>('[data-outline]')) {
  followReading(outline);
  closeOnChoice(outline);
}
