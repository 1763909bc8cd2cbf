/**
 * Opens the search dialog: by Ctrl-K (⌘K), by `/`, and by the search box or link in the header. On the search page itself
 * they lead to its box. The dialog's script is fetched only then.
 */
import { onKey } from './keys.ts';

async function openSearch(): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('.search-page .search-box input');
  if (box) return box.select();
  const { openSearchDialog } = await import('./search-dialog.ts');
  openSearchDialog();
}

// A shortcut with a modifier disturbs nobody who types or speaks letters (WCAG 2.1.4).
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  void openSearch();
});
onKey('/', () => void openSearch());

for (const opener of document.querySelectorAll('.site-header .search-box input, .to-search a')) {
  opener.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey || opener.hasAttribute('aria-current')) return;
    event.preventDefault();
    void openSearch();
  });
}
