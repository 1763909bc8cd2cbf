/** Conditions by which an answer is narrowed, each value with how many clauses it would leave. */
import { search as words } from '../../i18n/zh-CN/search.ts';
import { FACETS, type Choice, type Facet, type FacetCounts, type ValueCount } from '../../search/protocol.ts';
import { element } from './element.ts';

/** Words for values that are no entries, by facet and value. */
export type Labels = Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>>;

/** Open from the beginning where there is room. */
const OPEN: readonly Facet[] = ['level', 'policy'];
const ROOM = '(min-width: 64rem)';

export class FacetPanel {
  readonly element: HTMLDetailsElement;
  readonly #labels: Labels;
  readonly #parts = new Map<Facet, HTMLDetailsElement>();
  readonly #clear = element('button', { type: 'button' }, words.clear);
  #choice: Choice = {};

  /**
   * @param without facets that no clause has a value of
   * @param onChoice a value was chosen or given up
   * @param onOpen counts are wanted that were not
   */
  constructor(labels: Labels, without: ReadonlySet<string>, onChoice: (choice: Choice) => void, onOpen: () => void) {
    this.#labels = labels;
    const roomy = matchMedia(ROOM).matches;
    for (const facet of FACETS) {
      const part = element(
        'details',
        { 'data-facet': facet },
        element('summary', {}, words.facet[facet]),
        element('ul'),
      );
      part.hidden = without.has(facet);
      part.open = roomy && OPEN.includes(facet);
      part.addEventListener('toggle', () => part.open && onOpen());
      this.#parts.set(facet, part);
    }
    this.element = element(
      'details',
      { class: 'narrowing' },
      element('summary', {}, words.narrow),
      ...this.#parts.values(),
    );
    this.element.append(this.#clear);
    this.element.open = roomy;
    this.element.hidden = FACETS.every((facet) => without.has(facet));
    this.element.addEventListener('change', () => onChoice(this.#read()));
    this.#clear.addEventListener('click', () => onChoice({}));
  }

  /** Facets whose counts are seen. */
  get counted(): Facet[] {
    return FACETS.filter((facet) => this.#parts.get(facet)!.open);
  }

  /** Opens what has a choice, so that its counts are asked for. */
  choose(choice: Choice): void {
    this.#choice = choice;
    const chosen = FACETS.filter((facet) => choice[facet]);
    for (const facet of chosen) this.#parts.get(facet)!.open = true;
    if (chosen.length > 0) this.element.open = true;
    this.#clear.hidden = chosen.length === 0;
  }

  show(counts: FacetCounts): void {
    for (const [facet, part] of this.#parts) {
      const values = counts[facet];
      if (values) this.#showValues(facet, part.querySelector('ul')!, values);
    }
  }

  /** Values stay the elements they are, so that the one in use keeps the focus. */
  #showValues(facet: Facet, list: HTMLUListElement, values: readonly ValueCount[]): void {
    const present = new Map([...list.querySelectorAll('input')].map((input) => [input.value, input]));
    const items = values.map(({ value, name, count }) => {
      const label = name || (this.#labels[facet]?.[value] ?? value);
      const input = present.get(value) ?? element('input', { type: 'checkbox', name: facet, value });
      const item =
        (input.closest('li') as HTMLLIElement | null) ??
        element('li', {}, element('label', {}, input, element('span', {}, label), element('span', { class: 'tally' })));
      input.checked = this.#choice[facet]?.includes(value) ?? false;
      item.querySelector('.tally')!.textContent = String(count);
      return item;
    });
    const focused = document.activeElement;
    list.replaceChildren(...items);
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
  }

  #read(): Choice {
    const boxes = [...this.element.querySelectorAll<HTMLInputElement>('input:checked')];
    const chosen = FACETS.map(
      (facet) => [facet, boxes.filter(({ name }) => name === facet).map(({ value }) => value)] as const,
    );
    return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
  }
}
