/**
 * Answers `?q=` and what is typed into the page's search box: names from the index on the page, clauses from the data,
 * which is asked for once, and only when there is something to look for.
 */
import { search as words } from '../i18n/zh-CN/search.ts';
import { findClauses, foldClauses, type FoldedClause, type Hit } from '../search/clauses.ts';
import { termsOf } from '../search/fold.ts';
import { closestNames, findNames, type Name } from '../search/names.ts';
import { policyGroup } from './search/clause-results.ts';
import { element, type Child } from './search/element.ts';
import { nameCard, readNames, type NamedThing } from './search/name-cards.ts';

/** How long a reader pauses before what was typed is looked for. */
const PAUSE = 150;
const MOST_CLOSE = 8;

class AtlasSearch extends HTMLElement {
  #input = document.querySelector<HTMLInputElement>('main .search-box input')!;
  #index = document.querySelector<HTMLElement>('[data-index]')!;
  #names: Name<NamedThing>[] | undefined;
  #clauses: Promise<FoldedClause[]> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #query = '';
  /** Whether the reader has done with a query, so that the next one is a step of its own for the back button. */
  #settled = true;

  connectedCallback(): void {
    this.#input.addEventListener('input', (event) => {
      clearTimeout(this.#pause);
      if ((event as InputEvent).isComposing) return;
      this.#pause = setTimeout(() => this.#ask(this.#input.value), PAUSE);
    });
    this.#input.addEventListener('compositionend', () => this.#ask(this.#input.value));
    this.#input.addEventListener('change', () => (this.#settled = true));
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#input.value);
      this.#settled = true;
    });
    addEventListener('popstate', () => this.#answerAddress());
    addEventListener('pagehide', () => history.replaceState({ scroll: scrollY }, ''));
    void this.#answerAddress().then(() => {
      const { scroll } = (history.state ?? {}) as { scroll?: number };
      if (scroll) scrollTo(0, scroll);
    });
  }

  async #answerAddress(): Promise<void> {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = query;
    this.#settled = true;
    await this.#answer(query);
  }

  #ask(query: string): void {
    clearTimeout(this.#pause);
    if (query.trim() === this.#query) return;
    const address = new URL(location.href);
    address.hash = '';
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.trim());
    if (this.#settled && this.#query !== '') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#settled = false;
    void this.#answer(query);
  }

  async #answer(asked: string): Promise<void> {
    const query = asked.trim();
    this.#query = query;
    const terms = termsOf(query);
    if (query === '') return this.#show('', undefined, '');
    if (terms.length === 0) return this.#show('none', 0, words.none(query));
    this.#names ??= readNames(document);
    const names = findNames(this.#names, terms);
    let clauses: FoldedClause[];
    try {
      if (!this.#clauses) this.#tell(words.loading);
      this.#clauses ??= this.#fetch();
      clauses = await this.#clauses;
    } catch {
      this.#clauses = undefined;
      if (query === this.#query) this.#showFailure(query, names, terms);
      return;
    }
    // The reader has typed on.
    if (query !== this.#query) return;
    const hits = findClauses(clauses, terms);
    if (hits.length + names.length === 0) this.#showNothing(query, terms, clauses);
    else this.#showFound(names, hits, terms);
  }

  async #fetch(): Promise<FoldedClause[]> {
    const response = await fetch(this.dataset.clauses!);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return foldClauses(await response.json());
  }

  #showFound(names: readonly NamedThing[], hits: readonly Hit[], terms: readonly string[]): void {
    const byPolicy = policiesOf(hits);
    const drafts = hits.filter(({ clause }) => this.#template(clause.policy).dataset.stage === 'draft').length;
    this.#show(
      'exact',
      hits.length,
      words.told(names.length, hits.length, byPolicy.size, drafts),
      names.length > 0 && section(words.names, cards(names, terms)),
      hits.length > 0 && section(words.clauses, ...[...byPolicy].map(([id, group]) => this.#group(id, group))),
    );
  }

  #showNothing(query: string, terms: readonly string[], clauses: readonly FoldedClause[]): void {
    const apart = terms
      .map((term) => ({ term, count: findClauses(clauses, [term]).length }))
      .filter(({ count }) => terms.length > 1 && count > 0);
    const close = closestNames(this.#names ?? [], terms, MOST_CLOSE);
    this.#show(
      'none',
      0,
      words.none(query),
      apart.length > 0 && element('p', {}, words.noneTogether, ...apart.map(apartLink)),
      close.length > 0 && section(words.close, element('p', { class: 'note' }, words.closeNote), cards(close, [])),
    );
  }

  #showFailure(query: string, names: readonly NamedThing[], terms: readonly string[]): void {
    const retry = element('button', { type: 'button' }, words.retry);
    retry.addEventListener('click', () => void this.#answer(query));
    this.#show('', undefined, words.failed, retry, names.length > 0 && section(words.names, cards(names, terms)));
  }

  /** @param stage empty while nothing is answered */
  #show(stage: '' | 'exact' | 'none', total: number | undefined, told: string, ...parts: readonly Child[]): void {
    const answer = this.querySelector<HTMLElement>('[data-answer]')!;
    answer.replaceChildren(...parts.filter((part): part is Node | string => Boolean(part)));
    delete answer.dataset.stage;
    delete answer.dataset.total;
    if (stage !== '') answer.dataset.stage = stage;
    if (total !== undefined) answer.dataset.total = String(total);
    this.#index.hidden = stage === 'exact';
    this.#tell(told);
  }

  #tell(told: string): void {
    this.querySelector('[data-told]')!.textContent = told;
  }

  #template(policy: string): HTMLTemplateElement {
    return this.querySelector<HTMLTemplateElement>(`template[data-policy="${CSS.escape(policy)}"]`)!;
  }

  #group(policy: string, hits: readonly Hit[]): HTMLElement {
    return policyGroup(hits, this.#template(policy).content.cloneNode(true) as DocumentFragment);
  }
}

function policiesOf(hits: readonly Hit[]): Map<string, Hit[]> {
  const byPolicy = new Map<string, Hit[]>();
  for (const hit of hits) byPolicy.set(hit.clause.policy, [...(byPolicy.get(hit.clause.policy) ?? []), hit]);
  return byPolicy;
}

function section(name: string, ...children: readonly Child[]): HTMLElement {
  return element('section', {}, element('h2', {}, name), ...children);
}

function cards(names: readonly NamedThing[], terms: readonly string[]): HTMLElement {
  return element('ul', { class: 'name-cards' }, ...names.map((name) => nameCard(name, terms)));
}

function apartLink({ term, count }: { term: string; count: number }): HTMLElement {
  return element('a', { href: `?q=${encodeURIComponent(term)}` }, words.apart(term, count));
}

customElements.define('atlas-search', AtlasSearch);
