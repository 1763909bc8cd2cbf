/**
 * `<duty-network>`: shows one node's neighbourhood while it is pointed at, focused or tapped, and keeps a body in sight
 * that is chosen: `?body=…`, in the networks of all policies alike.
 */
import { keepInAddress } from '../address-query.ts';

const PARAMETER = 'body';
const CHOSEN = 'duty-network-body';

class DutyNetwork extends HTMLElement {
  #drawings: SVGSVGElement[] = [];
  #fingers = false;
  #active: string | null = null;

  connectedCallback(): void {
    this.#drawings = [...this.querySelectorAll<SVGSVGElement>('svg.drawing')];
    for (const hidden of this.querySelectorAll<HTMLElement>('.matrix-controls, .readout')) hidden.hidden = false;
    for (const drawing of this.#drawings) this.#watch(drawing);
    const select = this.#select;
    select.addEventListener('change', () => {
      keepInAddress([[PARAMETER, select.value]]);
      document.dispatchEvent(new CustomEvent(CHOSEN, { detail: select.value }));
    });
    document.addEventListener(CHOSEN, (event) => this.#choose((event as CustomEvent<string>).detail));
    this.#choose(new URLSearchParams(location.search).get(PARAMETER) ?? '');
  }

  get #select(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  /** A body that this network doesn't hold leaves all of it in sight. */
  #choose(body: string): void {
    const select = this.#select;
    select.value = [...select.options].some(({ value }) => value === body) ? body : '';
    this.#show(this.#chosen);
  }

  /** The number of the chosen body's node: options stand in the order of the nodes, behind the one for all. */
  get #chosen(): string | null {
    const { selectedIndex } = this.#select;
    return selectedIndex > 0 ? String(selectedIndex - 1) : null;
  }

  #watch(drawing: SVGSVGElement): void {
    const nodeOf = (target: EventTarget | null) =>
      (target as Element).closest<SVGAElement>('[data-node]')?.dataset['node'] ?? null;
    drawing.addEventListener('pointerdown', ({ pointerType }) => (this.#fingers = pointerType === 'touch'));
    drawing.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.#show(nodeOf(target) ?? this.#chosen);
    });
    drawing.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#show(this.#chosen);
    });
    drawing.addEventListener('focusin', ({ target }) => {
      if (!this.#fingers) this.#show(nodeOf(target));
    });
    drawing.addEventListener('focusout', () => this.#fingers || this.#show(this.#chosen));
    drawing.addEventListener('click', (event) => {
      const node = nodeOf(event.target);
      if (!this.#fingers) return;
      // The first tap shows, the second follows the link; a tap beside all nodes shows everything again.
      if (node !== this.#active) event.preventDefault();
      if (node !== this.#active || node === null) this.#show(node ?? this.#chosen, true);
    });
  }

  #show(node: string | null, isTap = false): void {
    if (node === this.#active && !isTap) return;
    this.#active = node;
    for (const drawing of this.#drawings) focusOn(drawing, node);
    const label = node && this.querySelector(`[data-node="${node}"]`)?.getAttribute('aria-label');
    this.querySelector('.readout')!.textContent = label ? `${label}${isTap ? ` — ${this.dataset['open']}` : ''}` : '';
  }
}

/** What is tied to the node stands out; what is tied to that, fainter: who leads the task that a body supports. */
function focusOn(drawing: SVGSVGElement, node: string | null): void {
  drawing.classList.toggle('focused', node !== null);
  for (const lit of drawing.querySelectorAll('.near, .fellow')) lit.classList.remove('near', 'fellow');
  if (node === null) return;
  const ties = [...drawing.querySelectorAll<SVGElement>('[data-tie]')].map((tie) => ({ tie, ends: tie.dataset['tie']!.split(' ') })); // prettier-ignore
  const own = ties.filter(({ ends }) => ends.includes(node));
  const near = new Set([node, ...own.flatMap(({ ends }) => ends)]);
  const beyond = ties.filter(({ ends }) => ends.some((end) => near.has(end)));
  const fellows = new Set(beyond.flatMap(({ ends }) => ends));
  for (const { tie } of beyond) tie.classList.add(own.some((each) => each.tie === tie) ? 'near' : 'fellow');
  for (const each of drawing.querySelectorAll<SVGElement>('[data-node]')) {
    const id = each.dataset['node']!;
    if (near.has(id)) each.classList.add('near');
    else if (fellows.has(id)) each.classList.add('fellow');
  }
}

customElements.define('duty-network', DutyNetwork);
