/** Marks in the outline where the reader is. */

function followReading(outline: HTMLElement): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of outline.querySelectorAll('a')) links.set(decodeURIComponent(link.hash.slice(1)), link);
  let current: HTMLAnchorElement | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      const entering = entries.filter((entry) => entry.isIntersecting).at(-1);
      const link = entering && links.get(entering.target.id);
      if (!link || link === current) return;
      current?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      current = link;
      keepInView(outline, link);
    },
    { rootMargin: '-10% 0px -80% 0px' },
  );
  for (const path of links.keys()) {
    const item = document.getElementById(path);
    if (item) observer.observe(item);
  }
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

export {};
