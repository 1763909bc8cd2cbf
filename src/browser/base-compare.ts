/**
 * `<base-compare>`: a table whose columns are bases. Shows those that the address names, in its order, and lets the
 * reader add and remove columns; with none named, all stay as they were written.
 */
import { choosing as words } from '../i18n/zh-CN/bases.ts';
import { chosenIn, MOST, toggle, writeAddress } from './chosen-bases.ts';

class BaseCompare extends HTMLElement {
  #chosen: string[] = [];
  /** Ids and names in the order in which the page has them. */
  #names = new Map<string, string>();

  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLElement>('thead [data-column]')) {
      this.#names.set(head.dataset.column ?? '', head.dataset.name ?? '');
      head.append(this.#remover(head.dataset.column ?? '', head.dataset.name ?? ''));
    }
    this.#chosen = chosenIn(location.search, new Set(this.#names.keys()));
    const tools = this.querySelector<HTMLElement>('.compare-tools');
    if (tools) tools.hidden = false;
    // The tools tell what is shown; the line for readers without them has done its duty.
    this.querySelector('.compare-all')?.remove();
    this.#select?.addEventListener('change', () => {
      if (this.#select?.value) this.#choose(toggle(this.#chosen, this.#select.value));
      this.#select?.focus();
    });
    this.#reset?.addEventListener('click', () => {
      this.#choose([]);
      this.#select?.focus();
    });
    this.#show();
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }

  get #reset(): HTMLButtonElement | null {
    return this.querySelector('.compare-tools button');
  }

  #remover(id: string, name: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'remove';
    button.textContent = words.remove;
    button.setAttribute('aria-label', `${words.remove}：${name}`);
    button.addEventListener('click', () => {
      this.#choose(toggle(this.#chosen, id));
      this.#select?.focus();
    });
    return button;
  }

  #choose(chosen: string[]): void {
    this.#chosen = chosen;
    writeAddress(chosen);
    this.#show();
  }

  #show(): void {
    const some = this.#chosen.length > 0;
    this.toggleAttribute('data-chosen', some);
    this.dataset.count = String(this.#chosen.length);
    const order = some ? [...this.#chosen, ...this.#names.keys()] : [...this.#names.keys()];
    const columns = [...new Set(order)];
    for (const row of this.querySelectorAll('tr')) {
      const cells = new Map(
        [...row.querySelectorAll<HTMLElement>('[data-column]')].map((cell) => [cell.dataset.column, cell]),
      );
      for (const id of columns) {
        const cell = cells.get(id);
        if (!cell) continue;
        cell.hidden = some && !this.#chosen.includes(id);
        row.append(cell);
      }
    }
    this.#showTools(some);
  }

  #showTools(some: boolean): void {
    const left = [...this.#names].filter(([id]) => !this.#chosen.includes(id));
    const full = this.#chosen.length >= MOST;
    this.#select?.replaceChildren(
      new Option(words.addHint, ''),
      ...left.map(([id, name]) => new Option(name, id, false, false)),
    );
    if (this.#select) this.#select.disabled = full;
    if (this.#reset) this.#reset.hidden = !some;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words.showing(this.#chosen.map((id) => this.#names.get(id) ?? id));
  }
}

customElements.define('base-compare', BaseCompare);
