/**
 * `<list-orders>`: several orders of the same things, one shown at a time; without JavaScript they stand below each
 * other. Inside it: `[data-order="year"]` for each order, and a link `[data-show="year"]` to it. The address keeps any
 * but the first: `?view=policy`, or under the name in `data-parameter`. An anchor may name a place in any of them: the order that holds it is shown.
 */
import { keepInAddress } from './address-query.ts';

class ListOrders extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.#links) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const order = link.dataset.show!;
        keepInAddress([[this.#parameter, order === this.#orders[0]?.dataset.order ? '' : order]]);
        this.#show(order);
      });
    }
    addEventListener('popstate', () => this.#answerAddress());
    this.#answerAddress();
  }

  get #parameter(): string {
    return this.dataset['parameter'] ?? 'view';
  }

  get #links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-show]')];
  }

  get #orders(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-order]')];
  }

  #answerAddress(): void {
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const holder = target?.closest<HTMLElement>('[data-order]');
    this.#show(holder?.dataset.order ?? new URLSearchParams(location.search).get(this.#parameter));
    if (holder) target?.scrollIntoView();
  }

  /** @param name The first order shows where there is none of that name. */
  #show(name: string | null): void {
    const orders = this.#orders;
    const shown = orders.find(({ dataset }) => dataset.order === name) ?? orders[0];
    for (const order of orders) order.hidden = order !== shown;
    for (const link of this.#links)
      link.setAttribute('aria-current', String(link.dataset.show === shown?.dataset.order));
  }
}

customElements.define('list-orders', ListOrders);
