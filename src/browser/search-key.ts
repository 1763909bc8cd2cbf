/**
 * Ctrl-K (⌘K) goes to the page's search box, or to the search page where none is shown. A shortcut with a modifier
 * disturbs nobody who types or speaks letters (WCAG 2.1.4).
 */
export {};

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('main .search-box input, .search-box input')];
  const box = boxes.find((each) => each.checkVisibility());
  const page = document.querySelector<HTMLAnchorElement>('.to-search a');
  if (!box && !page) return;
  event.preventDefault();
  if (box) box.select();
  else page?.click();
});
