/**
 * `<list-filter>` narrows a list by words and choices, and keeps them in the address.
 *
 * Inside it: a form whose fields are `q` and one select for each facet; items `[data-filter-item]` with `data-keys`
 * (what `q` is looked for in) and `data-<facet>` (values, with spaces between); groups `[data-filter-group]`, which go
 * when all their items do; `[data-filter-status]`, where the count is announced in the words of the element's
 * `data-all`, `data-some` ({n} stands for the number) and `data-none`. While anything is asked it has `data-narrowed`.
 */
import { foldName } from '../knowledge/fold-name.ts';

/** So long after the last key the count is announced, or a screen reader would speak at every stroke. */
const PAUSE = 300;

class ListFilter extends HTMLElement {
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.#restore(form);
    this.#narrow(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#changed(form));
    // The fields are emptied only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#changed(form)));
  }

  #changed(form: HTMLFormElement): void {
    this.#narrow(form);
    const address = new URL(location.href);
    for (const [name, value] of fieldsOf(form)) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
  }

  #restore(form: HTMLFormElement): void {
    const asked = new URL(location.href).searchParams;
    for (const [name] of fieldsOf(form)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = asked.get(name) ?? '';
      if (field instanceof HTMLSelectElement) choose(field, asked.get(name));
    }
  }

  #narrow(form: HTMLFormElement): void {
    const fields = fieldsOf(form);
    const terms = (fields.find(([name]) => name === 'q')?.[1] ?? '').split(/\s+/).map(foldName).filter(Boolean);
    const facets = fields.filter(([name, value]) => name !== 'q' && value);
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-filter-item]')) {
      const isShown =
        terms.every((term) => item.dataset.keys?.includes(term)) &&
        facets.every(([name, value]) => item.dataset[name]?.split(' ').includes(value));
      item.hidden = !isShown;
      if (isShown) shown++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    }
    const isNarrowed = terms.length + facets.length > 0;
    this.toggleAttribute('data-narrowed', isNarrowed);
    this.#announce(shown, isNarrowed);
  }

  #announce(shown: number, isNarrowed: boolean): void {
    const { all = '', some = '', none = '' } = this.dataset;
    const message = !isNarrowed ? all : shown === 0 ? none : some.replace('{n}', String(shown));
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const status = this.querySelector('[data-filter-status]');
      if (status) status.textContent = message;
    }, PAUSE);
  }
}

/** Name and value of each field, in the order of the form. */
function fieldsOf(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
}

/** Leaves a select alone where it does not offer the value. */
function choose(select: HTMLSelectElement, value: string | null): void {
  if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
}

customElements.define('list-filter', ListFilter);
