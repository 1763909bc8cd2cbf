/** Column headers that sort when pressed, and the same choice as a list of options for screens without headers. */
import { filter as words } from '../../i18n/zh-CN/filter.ts';
import { sortOf, sortWord, type Sort } from './state.ts';

export class SortControls {
  readonly keys: readonly string[];
  readonly #headers: readonly HTMLElement[];
  readonly #select: HTMLSelectElement | null;
  #sort: Sort | null = null;

  constructor(list: HTMLElement, ask: (sort: Sort | null) => void) {
    this.#headers = [...list.querySelectorAll<HTMLElement>('th[data-sort]')];
    this.keys = this.#headers.map(({ dataset }) => dataset.sort!);
    this.#select = list.querySelector<HTMLSelectElement>('select[data-sorting]');
    for (const header of this.#headers) this.#addButton(header, ask);
    this.#addOptions();
    this.#select?.addEventListener('change', () => ask(sortOf(this.#select?.value ?? '', this.keys)));
  }

  #addButton(header: HTMLElement, ask: (sort: Sort | null) => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = words.sortBy(header.textContent.trim());
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => ask(this.#next(header.dataset.sort!)));
  }

  #addOptions(): void {
    for (const header of this.#headers) {
      const name = header.textContent.trim();
      const key = header.dataset.sort!;
      this.#select?.add(new Option(words.ascending(name), sortWord({ key, descending: false })));
      this.#select?.add(new Option(words.descending(name), sortWord({ key, descending: true })));
    }
  }

  /** Up, down, then the order of the texts again. */
  #next(key: string): Sort | null {
    if (this.#sort?.key !== key) return { key, descending: false };
    return this.#sort.descending ? null : { key, descending: true };
  }

  show(sort: Sort | null): void {
    this.#sort = sort;
    for (const header of this.#headers) {
      if (sort && header.dataset.sort === sort.key) {
        header.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      } else header.removeAttribute('aria-sort');
    }
    if (this.#select) this.#select.value = sort ? sortWord(sort) : '';
  }
}
