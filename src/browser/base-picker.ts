/** `<base-picker>`: the list of bases, where up to three are chosen for comparison, in the order of choosing. */
import { choosing as words } from '../i18n/zh-CN/bases.ts';
import { chosenIn, MOST, queryOf, toggle, writeAddress } from './chosen-bases.ts';

class BasePicker extends HTMLElement {
  #chosen: string[] = [];

  connectedCallback(): void {
    this.#chosen = chosenIn(location.search, new Set(this.#boxes.map(({ value }) => value)));
    for (const label of this.querySelectorAll<HTMLElement>('.pick')) label.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#choose(toggle(this.#chosen, target.value));
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.#choose([]);
      this.#boxes[0]?.focus();
    });
    // A page kept by the browser comes back with its boxes as they were left.
    window.addEventListener('pageshow', () => this.#show());
    this.#show(this.#chosen.length > 0);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.pick input')];
  }

  #choose(chosen: string[]): void {
    this.#chosen = chosen;
    writeAddress(chosen);
    this.#show(true);
  }

  #show(tell = false): void {
    const names = new Map(this.#boxes.map(({ value, dataset }) => [value, dataset.name ?? value]));
    for (const box of this.#boxes) {
      box.checked = this.#chosen.includes(box.value);
      box.disabled = !box.checked && this.#chosen.length >= MOST;
    }
    const bar = this.querySelector<HTMLElement>('.picker-bar');
    const actions = this.querySelector<HTMLElement>('.picker-actions');
    const status = this.querySelector('[role="status"]');
    if (tell && status) {
      status.textContent = words.picked(
        this.#chosen.map((id) => names.get(id) ?? id),
        MOST,
      );
    }
    bar?.toggleAttribute('data-open', this.#chosen.length > 0);
    if (actions) actions.hidden = this.#chosen.length === 0;
    const link = actions?.querySelector('a');
    if (link) link.href = (this.dataset.compare ?? '') + queryOf(this.#chosen);
  }
}

customElements.define('base-picker', BasePicker);
