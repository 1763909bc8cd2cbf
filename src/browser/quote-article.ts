/**
 * Quotations out of an article: a button beside each item's coordinate copies the item's own words, and one that
 * appears under a selection copies exactly what is selected. Both name the item that holds the words.
 */
import { quote } from '../i18n/zh-CN/quote.ts';
import { linesOf } from './article-lines.ts';
import { copyQuotation } from './copy-quote.ts';
import { onKey } from './keys.ts';
import { addressOf } from './page-address.ts';

const HOLDER = '.item[id], tr[id], .scroll[id]';
const PAUSE = 200;

const article = document.querySelector<HTMLElement>('article[data-reference]');
if (article) {
  addItemButtons(article);
  quoteSelections(article);
}

function copyFrom(article: HTMLElement, words: string, holder: Element | null | undefined): void {
  const hash = holder ? `#${encodeURIComponent(holder.id)}` : '';
  void copyQuotation(words, article.dataset['reference'] ?? '', addressOf(hash));
}

/** An item's words without those of the items and tables inside it, a line a line. */
function ownWords(item: Element): string {
  return linesOf(item)
    .filter(({ element, text }) => element.closest(HOLDER) === item && !element.matches('td, th') && text.trim() !== '')
    .map(({ text }) => text.trim())
    .join('\n');
}

function addItemButtons(article: HTMLElement): void {
  for (const links of article.querySelectorAll('.item-links')) {
    const item = links.closest('.item')!;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quote-item';
    // Drawn, not written: the article's text stays the source's.
    button.dataset['word'] = quote.mark;
    button.setAttribute('aria-label', quote.copyItem(item.id));
    button.title = quote.copy;
    button.addEventListener('click', () => copyFrom(article, ownWords(item), item));
    links.firstElementChild!.after(button);
  }
}

/** The words that are selected in the article alone, as they are shown. */
function selectedIn(article: Element): { words: string; range: Range } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const words = selection
    .toString()
    .trim()
    .replace(/\s*\n\s*/g, '\n');
  return words !== '' && article.contains(range.commonAncestorContainer) ? { words, range } : undefined;
}

function quoteSelections(article: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quote-selection';
  button.textContent = quote.copy;
  button.hidden = true;
  article.after(button);

  const copy = () => {
    const selected = selectedIn(article);
    if (!selected) return;
    const { commonAncestorContainer: at } = selected.range;
    const element = at instanceof Element ? at : at.parentElement;
    copyFrom(article, selected.words, element?.closest(HOLDER));
    button.hidden = true;
  };
  const show = () => {
    const selected = selectedIn(article);
    button.hidden = !selected;
    if (selected) placeBelow(button, selected.range);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(pause);
    pause = setTimeout(show, PAUSE);
  });
  // A press would take the selection away before it is copied.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', copy);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') button.hidden = true;
  });
  onKey('q', copy);
}

function placeBelow(button: HTMLElement, range: Range): void {
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const left = Math.min(last.right, document.documentElement.clientWidth - button.offsetWidth - 8);
  const { left: originX, top: originY } = button.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  button.style.insetInlineStart = `${Math.max(8, left) - originX}px`;
  button.style.insetBlockStart = `${last.bottom + 6 - originY}px`;
}
