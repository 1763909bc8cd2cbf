/** 上一条 and 下一条: from item to item, by buttons and by the keys j and k; the address follows. */
import { onKey, keysAreOn, turnKeys } from './keys.ts';
import { readingLine } from './reading-line.ts';
import { whisper } from './announce.ts';

/** A place within so many pixels of the reading line is being read from its beginning. */
const NEAR = 8;

class ItemSteps extends HTMLElement {
  #items: HTMLElement[] = [];
  /** The item last stepped to, and where the page stood then: at the end of a text it may not reach the reading line. */
  #last: { index: number; scroll: number } | undefined;

  connectedCallback(): void {
    this.#items = [...document.querySelectorAll<HTMLElement>('article .item[id]')];
    this.hidden = this.#items.length === 0;
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      button.addEventListener('click', () => {
        this.step(Number(button.dataset['step']));
        button.focus({ preventScroll: true });
      });
    }
    onKey('j', () => this.step(1));
    onKey('k', () => this.step(-1));
    const box = this.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (!box) return;
    box.checked = keysAreOn();
    box.addEventListener('change', () => turnKeys(box.checked));
  }

  step(by: number): void {
    const index = Math.min(Math.max(this.#next(by), 0), this.#items.length - 1);
    const item = this.#items[index];
    if (!item) return;
    location.replace(`#${encodeURIComponent(item.id)}`);
    this.#last = { index, scroll: scrollY };
    const heading = item.querySelector('.head, .run-in, .line')?.textContent ?? '';
    whisper(`${item.id} ${heading.trim().slice(0, 40)}`);
  }

  #next(by: number): number {
    if (this.#last && Math.abs(this.#last.scroll - scrollY) < NEAR) return this.#last.index + by;
    const line = readingLine() + NEAR;
    const at = this.#items.findLastIndex((item) => item.getBoundingClientRect().top <= line);
    const top = this.#items[at]?.getBoundingClientRect().top ?? 0;
    // Back goes to the beginning of the item that is being read, before it goes to the one above.
    return by < 0 && at >= 0 && top < line - 2 * NEAR ? at : at + by;
  }
}

customElements.define('item-steps', ItemSteps);
