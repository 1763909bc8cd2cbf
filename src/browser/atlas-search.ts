/**
 * `<atlas-search>`: answers `?q=` and what is typed into the page's search box, narrowed by what is chosen beside it.
 * The address always says what is shown; a query that a reader has done with is a step of its own for the back button.
 */
import { search as words } from '../i18n/zh-CN/search.ts';
import { href, searchHref } from '../links.ts';
import type { Choice, Found } from '../search/protocol.ts';
import { searchClient } from './search-client.ts';
import { readAsked, writeAsked, type Asked } from './search/address.ts';
import { ClauseList } from './search/clause-list.ts';
import { element, type Child } from './search/element.ts';
import { FacetPanel } from './search/facet-panel.ts';
import { nameCards } from './search/name-cards.ts';
import { headingOf, tellFound } from './search/told.ts';
import { onQuery } from './search/typing.ts';

/** Where a reader was in an answer: the result followed, else the first in view, and how far below the window's top. */
interface Place {
  index: number;
  top: number;
}

class AtlasSearch extends HTMLElement {
  #client = searchClient(href('/search/index/'));
  #input = document.querySelector<HTMLInputElement>('main .search-box input')!;
  #index = document.querySelector<HTMLElement>('[data-index]')!;
  #asked: Asked = { query: '', choice: {} };
  #turn = 0;
  #settled = true;
  #list: ClauseList | undefined;
  #followed: Element | null = null;
  /** Where to return to, until an answer is shown: the panel may ask anew before the first one is. */
  #returning: Place | undefined;
  #panel!: FacetPanel;

  connectedCallback(): void {
    this.#panel = new FacetPanel(
      JSON.parse(this.dataset.labels!),
      new Set(this.dataset.without!.split(' ')),
      (choice) => this.#choose(choice),
      () => void this.#answer(),
    );
    this.querySelector('[data-facets]')!.append(this.#panel.element);
    onQuery(
      this.#input,
      () => this.#type(),
      () => (this.#settled = true),
    );
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector<HTMLElement>('[data-examples]')?.removeAttribute('hidden');
    addEventListener('popstate', () => void this.#answerAddress());
    // A link may be followed before the page is told that it goes.
    const keepPlace = () => history.replaceState({ place: this.#place() }, '');
    document.addEventListener('click', ({ target }) => {
      this.#followed = target instanceof Element ? target.closest('.found li') : null;
      keepPlace();
    });
    addEventListener('pagehide', keepPlace);
    const { place } = (history.state ?? {}) as { place?: Place };
    // The browser would go back to where it was in a page that was as long as the answer then, and do so last.
    if (place) history.scrollRestoration = 'manual';
    this.#returning = place;
    void this.#answerAddress();
  }

  async #answerAddress(): Promise<void> {
    this.#asked = readAsked(location.search);
    this.#input.value = this.#asked.query;
    this.#settled = true;
    this.#panel.choose(this.#asked.choice);
    await this.#answer();
  }

  #type(): void {
    const query = this.#input.value.trim();
    if (query === this.#asked.query) return;
    this.#ask({ ...this.#asked, query }, this.#settled && this.#asked.query !== '');
    this.#settled = false;
  }

  #choose(choice: Choice): void {
    this.#ask({ ...this.#asked, choice }, true);
    this.#settled = true;
  }

  /** @param step whether the back button shall lead to what was asked before */
  #ask(asked: Asked, step: boolean): void {
    const address = location.pathname + writeAsked(location.search, asked);
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#asked = asked;
    this.#returning = undefined;
    this.#panel.choose(asked.choice);
    void this.#answer();
  }

  /** The answer before stays until this one can be read, so that nothing flickers. */
  async #answer(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { query, choice } = this.#asked;
    if (query !== '' && !this.#list) this.#tell(words.loading);
    try {
      const found = await this.#client.find({ query, choice, counted: this.#panel.counted });
      if (turn !== this.#turn) return;
      const list = new ClauseList(found, this.#client);
      await list.ready(this.#returning?.index);
      if (turn !== this.#turn) return list.stop();
      this.#show(query, found, list);
      if (this.#returning) this.#return(this.#returning);
      this.#returning = undefined;
    } catch {
      if (turn === this.#turn) this.#showFailure();
    }
  }

  #show(query: string, found: Found, list: ClauseList): void {
    const { stage, hits, names, close } = found;
    const asked = query !== '' || hits.length < found.unchosen;
    const nothingAsked = query === '' && Object.keys(this.#asked.choice).length === 0;
    this.#list?.stop();
    this.#list = list;
    this.#panel.show(found.counts);
    this.#index.hidden = !nothingAsked && hits.length + names.length > 0;
    if (!asked || nothingAsked) return this.#showAnswer('', null, '');
    this.#showAnswer(
      hits.length > 0 || stage === 'none' ? stage : 'none',
      hits.length,
      tellFound(query, found),
      hits.length === 0 && element('p', { class: 'note' }, found.unchosen > 0 ? words.fewer : words.otherwise),
      names.length > 0 && section(words.names, nameCards(names, query, found)),
      found.others.length > 0 && element('p', { class: 'others' }, words.others, ...found.others.map(searchLink)),
      hits.length > 0 && section(headingOf(found), list.element),
      close.length > 0 &&
        section(words.close, element('p', { class: 'note' }, words.closeNote), nameCards(close, '', found)),
    );
  }

  #showFailure(): void {
    const retry = element('button', { type: 'button' }, words.retry);
    retry.addEventListener('click', () => void this.#answer());
    this.#index.hidden = false;
    this.#showAnswer('', null, words.failed, retry);
  }

  /** @param stage empty while nothing is answered */
  #showAnswer(stage: string, total: number | null, told: string, ...parts: readonly Child[]): void {
    const answer = this.querySelector<HTMLElement>('[data-answer]')!;
    answer.replaceChildren(...parts.filter((part): part is Node | string => Boolean(part)));
    delete answer.dataset.stage;
    delete answer.dataset.total;
    answer.dataset.query = this.#asked.query;
    if (stage !== '') answer.dataset.stage = stage;
    if (total !== null) answer.dataset.total = String(total);
    this.#tell(told);
  }

  #tell(told: string): void {
    const status = this.querySelector('[data-told]')!;
    if (status.textContent !== told) status.textContent = told;
  }

  /** Arrows go from the box through the results, and back. */
  #onKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...this.querySelectorAll<HTMLElement>('.name-cards a, .found a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at < 0 && event.target !== this.#input) return;
    const next = at + by;
    if (next >= links.length || next < -1) return;
    event.preventDefault();
    (next < 0 ? this.#input : links[next])?.focus();
  }

  #place(): Place | undefined {
    const items = this.#list?.items ?? [];
    const index = items.findIndex((item) =>
      this.#followed ? item === this.#followed : item.getBoundingClientRect().top >= 0,
    );
    return index < 0 || scrollY === 0 ? undefined : { index, top: items[index]!.getBoundingClientRect().top };
  }

  #return({ index, top }: Place): void {
    const item = this.#list?.items[index];
    if (item) scrollBy({ top: item.getBoundingClientRect().top - top, behavior: 'instant' });
  }
}

function section(name: string, ...children: readonly Child[]): HTMLElement {
  return element('section', {}, element('h2', {}, name), ...children);
}

function searchLink(query: string): HTMLElement {
  return element('a', { href: searchHref(query) }, query);
}

customElements.define('atlas-search', AtlasSearch);
