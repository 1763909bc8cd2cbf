/**
 * `<list-filter>` narrows a list or a tree by words and choices, and keeps them in the address.
 *
 * Inside it: a form whose fields are `q` and one select for each facet; items `[data-filter-item]` with `data-keys`
 * (folded words, what `q` is looked for in) and `data-<facet>` (values, with spaces between); groups
 * `[data-filter-group]`, which go when all their items do; `[data-filter-status]`, where the count is announced in the
 * words of the element's `data-all`, `data-some` ({n} stands for the number) and `data-none`. An item that stands in
 * several orders has its id as the value of `data-filter-item` and counts once. An item that only holds a found one
 * stays, marked `data-above`. While anything is asked the element has `data-narrowed`.
 */
import { keepInAddress } from '../address-query.ts';
import { queryTest } from './query.ts';

/** So long after the last key the count is announced, or a screen reader would speak at every stroke. */
const PAUSE = 300;

type Field = HTMLInputElement | HTMLSelectElement;

class ListFilter extends HTMLElement {
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    for (const control of this.querySelectorAll<HTMLElement>('[data-enhanced]')) control.hidden = false;
    for (const standIn of this.querySelectorAll<HTMLElement>('[data-plain]')) standIn.hidden = true;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#changed());
    // The fields are emptied only after the event; the button that was pressed goes with what it cleared.
    form.addEventListener('reset', () =>
      setTimeout(() => {
        this.#changed();
        this.#fields[0]?.focus();
      }),
    );
    addEventListener('popstate', () => this.#answerAddress());
    this.#answerAddress();
  }

  get #fields(): Field[] {
    return [...this.querySelectorAll<Field>('form :is(input, select)')];
  }

  #answerAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      field.value = asked.get(field.name) ?? '';
      // What no option has is nothing to ask for.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    this.#narrow();
  }

  #changed(): void {
    keepInAddress(this.#fields.map(({ name, value }) => [name, value.trim()]));
    this.#narrow();
  }

  #narrow(): void {
    const test = queryTest(this.#fields.find(({ name }) => name === 'q')?.value ?? '');
    const facets = this.#fields.filter(({ name, value }) => name !== 'q' && value);
    const found = [...this.querySelectorAll<HTMLElement>('[data-filter-item]')].filter(
      ({ dataset }) =>
        (!test || test(dataset.keys ?? '')) &&
        facets.every(({ name, value }) => dataset[name]?.split(' ').includes(value)),
    );
    this.#show(new Set(found));
    const isNarrowed = test !== null || facets.length > 0;
    this.toggleAttribute('data-narrowed', isNarrowed);
    this.querySelector<HTMLElement>('[type="reset"]')!.hidden = !isNarrowed;
    this.#announce(new Set(found.map((item) => item.dataset.filterItem || item)).size, isNarrowed);
  }

  #show(found: ReadonlySet<Element>): void {
    const above = new Set([...found].flatMap(holdersOf));
    for (const item of this.querySelectorAll<HTMLElement>('[data-filter-item]')) {
      item.hidden = !found.has(item) && !above.has(item);
      item.toggleAttribute('data-above', !found.has(item) && above.has(item));
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    }
  }

  #announce(count: number, isNarrowed: boolean): void {
    const { all = '', some = '', none = '' } = this.dataset;
    const message = count === 0 ? none : isNarrowed ? some.replace('{n}', String(count)) : all;
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const status = this.querySelector('[data-filter-status]');
      if (status) status.textContent = message;
    }, PAUSE);
  }
}

/** The items that an item is a part of, the nearest first. */
function holdersOf(item: Element): Element[] {
  const holder = item.parentElement?.closest('[data-filter-item]');
  return holder ? [holder, ...holdersOf(holder)] : [];
}

customElements.define('list-filter', ListFilter);
