/**
 * 页内查找: finds words in the article whatever their width, case and white space, counts them, and steps through them.
 * `?find=` in the address opens the page at the words. The browser's own search (Ctrl-F) is left alone.
 */
import { reader } from '../../i18n/zh-CN/reader.ts';
import { withParameters } from '../address-query.ts';
import { linesOf, rangeIn, type Line } from '../article-lines.ts';
import { readingLine } from '../reading-line.ts';
import { fold, occurrences, traceFold, type Folded } from '../../text/fold.ts';
import { mark, reveal } from './mark.ts';

const PARAMETER = 'find';
/** How long a reader pauses before what was typed is looked for. */
const PAUSE = 150;

class FindInPage extends HTMLElement {
  #lines: (Line & { folded: Folded })[] | undefined;
  #found: Range[] = [];
  #at = -1;
  #query = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    this.#input.addEventListener('input', (event) => {
      clearTimeout(this.#pause);
      if (!(event as InputEvent).isComposing) this.#pause = setTimeout(() => this.find(this.#input.value), PAUSE);
    });
    this.#input.addEventListener('compositionend', () => this.find(this.#input.value));
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector('[data-previous]')?.addEventListener('click', () => this.step(-1));
    this.querySelector('[data-next]')?.addEventListener('click', () => this.step(1));
    const query = new URLSearchParams(location.search).get(PARAMETER);
    if (query) this.#open(query);
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  /** An address that asks for words opens at them, unless the reader comes back to a place of their own. */
  #open(query: string): void {
    this.#input.value = query;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const returning = navigation?.type === 'reload' || navigation?.type === 'back_forward';
    const show = () => this.find(query, !returning);
    // The browser goes to a fragment by itself until the page has loaded.
    if (document.readyState === 'complete') show();
    else addEventListener('load', show, { once: true });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.#input.value !== '') {
      event.preventDefault();
      this.#input.value = '';
      this.find('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.#input.value === this.#query) this.step(event.shiftKey ? -1 : 1);
      else this.find(this.#input.value);
    }
  }

  /** Marks every occurrence and goes to the first one below the reading line. */
  find(query: string, go = true): void {
    clearTimeout(this.#pause);
    if (query === this.#query) return;
    this.#query = query;
    this.#found = this.#look(query);
    const line = readingLine();
    const below = this.#found.findIndex((range) => range.getBoundingClientRect().top >= line - 4);
    this.#at = this.#found.length === 0 ? -1 : Math.max(below, 0);
    this.#show(go);
    this.#writeAddress();
  }

  step(by: 1 | -1): void {
    const { length } = this.#found;
    if (length === 0) return;
    this.#at = (this.#at + by + length) % length;
    this.#show(true);
  }

  #look(query: string): Range[] {
    this.#lines ??= linesOf(document.querySelector('article')!).map((line) => ({
      ...line,
      folded: traceFold(line.text),
    }));
    return this.#lines.flatMap((line) => {
      const { text, starts, ends } = line.folded;
      return occurrences(text, query).map(({ start, end }) => rangeIn(line, starts[start]!, ends[end - 1]!));
    });
  }

  #show(go: boolean): void {
    const here = this.#found[this.#at];
    mark(this.#found, here);
    if (here && go) reveal(here, readingLine());
    const { length } = this.#found;
    const asked = fold(this.#query) !== '';
    this.toggleAttribute('data-asked', asked);
    this.querySelector('[data-count]')!.textContent = length > 0 ? reader.foundShort(this.#at + 1, length) : '';
    this.querySelector('[data-told]')!.textContent =
      length > 0 ? reader.found(this.#at + 1, length) : asked ? reader.foundNothing : '';
    this.toggleAttribute('data-nothing', asked && length === 0);
    for (const button of this.querySelectorAll('button')) button.disabled = length === 0;
  }

  #writeAddress(): void {
    const search = withParameters(location.search, [[PARAMETER, this.#query.trim() && this.#query]]);
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }
}

customElements.define('find-in-page', FindInPage);
