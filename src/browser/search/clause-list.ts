/**
 * Clauses found, the best first. Every one stands in the list at once; the words of those further down are fetched when
 * they come near, so that a first answer stays light.
 */
import type { Found, Hit, SearchRecord } from '../../search/protocol.ts';
import type { SearchClient } from '../search-client.ts';
import { showClause } from './clause-results.ts';
import { element } from './element.ts';

/** How many are filled before the list is shown. */
const FIRST = 6;
/** How many are made at once; the rest follows while the page answers its reader. */
const AT_ONCE = 300;
const NEAR = '150px';

export class ClauseList {
  readonly element = element('ol', { class: 'found' });
  readonly #found: Found;
  readonly #client: SearchClient;
  readonly #items: HTMLLIElement[] = [];
  readonly #filled = new WeakSet<Element>();
  readonly #near = new IntersectionObserver(
    (entries) => void this.#fill(entries.filter((each) => each.isIntersecting).map(({ target }) => target)),
    { rootMargin: NEAR },
  );
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(found: Found, client: SearchClient) {
    this.#found = found;
    this.#client = client;
    this.#add(0);
  }

  /** Fills what a reader sees first, or what is wanted to return to the item of this index. */
  ready(index = 0): Promise<void> {
    while (this.#items.length <= index && this.#items.length < this.#found.hits.length) this.#add(this.#items.length);
    return this.#fill(this.#items.slice(0, index + FIRST));
  }

  get items(): readonly HTMLLIElement[] {
    return this.#items;
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#near.disconnect();
  }

  #add(from: number): void {
    clearTimeout(this.#rest);
    const made = this.#found.hits.slice(from, from + AT_ONCE).map(placeFor);
    this.#items.push(...made);
    this.element.append(...made);
    for (const item of made) this.#near.observe(item);
    if (this.#items.length < this.#found.hits.length) this.#rest = setTimeout(() => this.#add(this.#items.length));
  }

  async #fill(items: readonly Element[]): Promise<void> {
    const empty = items.filter((item) => !this.#filled.has(item)) as HTMLLIElement[];
    if (empty.length === 0) return;
    for (const item of empty) {
      this.#filled.add(item);
      this.#near.unobserve(item);
    }
    const records = await this.#client.read(empty.map(({ dataset }) => Number(dataset.number)));
    for (const [at, record] of records.entries()) this.#show(empty[at]!, record);
  }

  #show(item: HTMLLIElement, record: SearchRecord): void {
    const { href, place, policy, excerpt } = showClause(
      record,
      this.#found.marks,
      this.#found.policies.get(record.policy)!,
    );
    item.replaceChildren(
      element('a', { href }, ...place),
      element('p', { class: 'found-policy' }, ...policy),
      element('p', {}, ...excerpt),
    );
  }
}

function placeFor({ id, number }: Hit): HTMLLIElement {
  return element('li', { 'data-id': id, 'data-number': String(number) });
}
