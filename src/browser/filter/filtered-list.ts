/**
 * `<filtered-list>`: conditions, order, count and download for a list that stands in the page already. What the page
 * must give is told in `src/components/filter/FilteredList.astro`.
 */
import { filter as words } from '../../i18n/zh-CN/filter.ts';
import { countWords } from './count-words.ts';
import { downloadRows } from './download.ts';
import { answer, type Answer } from './matching.ts';
import { joinBlocks, readRows, type Row } from './rows.ts';
import { arrange, sortRows } from './sorting.ts';
import { SortControls } from './sort-controls.ts';
import { readState, writeState, type ListState } from './state.ts';
import { showWaysOut } from './ways-out.ts';

/** What is typed is answered at once, but told to a listener only when the typing rests. */
const REST = 400;

class FilteredList extends HTMLElement {
  #form!: HTMLFormElement;
  #selects: HTMLSelectElement[] = [];
  #keys: string[] = [];
  #sorting!: SortControls;
  /** In the order in which they stand now. */
  #rows: Row[] = [];
  #shown: readonly Row[] = [];
  #state: ListState = { query: '', facets: new Map(), sort: null };
  #rest = 0;
  readonly #returned = () => this.#show(this.#stateOfAddress());

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#rows.length > 0) return;
    this.#form = form;
    this.#selects = [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
    this.#keys = this.#selects.map(({ name }) => name);
    this.#rows = readRows(this, this.#keys);
    this.#sorting = new SortControls(this, (sort) => this.#ask({ ...this.#state, sort }, true));
    this.#listen();
    for (const control of this.querySelectorAll<HTMLElement>('[data-enhanced]')) control.hidden = false;
    this.#link.textContent = words.csvShown;
    this.#show(this.#stateOfAddress());
    const more = form.querySelector('details');
    if (more && this.#hiddenConditions(more) > 0) more.open = true;
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#returned);
  }

  get #link(): HTMLAnchorElement {
    return this.#part('csv') as HTMLAnchorElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #listen(): void {
    addEventListener('popstate', this.#returned);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement) this.#ask(this.#stateOfForm(), false);
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement && event.target.dataset.facet !== undefined) {
        this.#ask(this.#stateOfForm(), true);
      }
    });
    this.#part('clear').addEventListener('click', () => this.#clear());
    this.#part('empty').addEventListener('click', (event) => {
      const key = event.target instanceof HTMLElement ? event.target.dataset.drop : undefined;
      if (key !== undefined) this.#drop(key);
    });
    this.#link.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#download();
    });
  }

  #stateOfAddress(): ListState {
    return readState(location.search, this.#keys, this.#sorting.keys);
  }

  #stateOfForm(): ListState {
    const facets = new Map(this.#selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    return { ...this.#state, facets, query: this.#query.value };
  }

  get #query(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  #clear(): void {
    this.#ask({ query: '', facets: new Map(), sort: this.#state.sort }, true);
    this.#query.focus();
  }

  #drop(key: string): void {
    const facets = new Map(this.#state.facets);
    facets.delete(key);
    this.#ask({ ...this.#state, facets, query: key === 'q' ? '' : this.#state.query }, true);
    this.#query.focus();
  }

  /** @param step Whether the browser's back button shall lead back to what was asked before. */
  #ask(state: ListState, step: boolean): void {
    const address = location.pathname + writeState(location.search, state, this.#keys) + location.hash;
    if (step) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#show(state, step);
  }

  #show(state: ListState, atOnce = true): void {
    const before = this.#state;
    this.#state = state;
    this.#fillForm();
    if (before.sort !== state.sort) {
      this.#rows = sortRows(this.#rows, state.sort);
      arrange(this.#rows, state.sort !== null);
      this.#sorting.show(state.sort);
    }
    const found = answer(this.#rows, state, this.#keys);
    const shown = new Set(found.shown);
    for (const row of this.#rows) row.element.hidden = !shown.has(row);
    joinBlocks(found.shown);
    this.#shown = found.shown;
    this.#showHeadings();
    this.#showOptions(found);
    showWaysOut(this.#part('empty'), found, state, this.#selects);
    this.#part('clear').hidden = state.facets.size === 0 && !state.query.trim();
    const more = this.#form.querySelector('details');
    if (more) this.#part('active').textContent = words.active(this.#hiddenConditions(more));
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#tell(), atOnce ? 0 : REST);
  }

  #hiddenConditions(more: HTMLDetailsElement): number {
    return this.#selects.filter((select) => select.value && more.contains(select)).length;
  }

  #fillForm(): void {
    const { query, facets } = this.#state;
    if (this.#query.value.trim() !== query.trim()) this.#query.value = query;
    for (const select of this.#selects) {
      const value = facets.get(select.name) ?? '';
      // A value that no row has can still be asked for by an address.
      if (value && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
      select.value = value;
    }
  }

  /** Headings belong to the order of the texts; a part without rows has none. */
  #showHeadings(): void {
    const parts = new Set(this.#shown.map(({ element }) => element.closest('[data-section]')));
    for (const section of this.querySelectorAll<HTMLElement>('[data-section]')) section.hidden = !parts.has(section);
    for (const heading of this.querySelectorAll<HTMLElement>('[data-heading]')) {
      heading.hidden = this.#state.sort !== null;
    }
  }

  #showOptions({ counts }: Answer<Row>): void {
    for (const select of this.#selects) {
      for (const option of select.options) {
        if (!option.value) continue;
        const count = counts.get(select.name)?.get(option.value) ?? 0;
        const text = words.option(option.dataset.label ?? option.value, count);
        if (option.text !== text) option.text = text;
      }
    }
  }

  #tell(): void {
    const { unit = '', groupUnit } = this.dataset;
    const text = countWords(this.#shown, this.#rows, unit, groupUnit);
    const status = this.#part('status');
    if (status.textContent !== text) status.textContent = text;
  }

  async #download(): Promise<void> {
    const wanted = this.#shown.map(({ id, element }) => ({
      id,
      cells: element.dataset.cells ? (JSON.parse(element.dataset.cells) as Record<string, string>) : null,
    }));
    try {
      await downloadRows(this.#link.href, wanted, this.#link.download);
      this.#part('status').textContent = words.csvDone(wanted.length);
    } catch {
      location.assign(this.#link.href);
    }
  }
}

customElements.define('filtered-list', FilteredList);
