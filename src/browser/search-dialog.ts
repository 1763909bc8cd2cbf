/**
 * The search dialog, over any page: answers while the reader types, and leads to the first or the chosen one. Loaded
 * when it is first opened, by `search-key.ts`.
 */
import { search as words } from '../i18n/zh-CN/search.ts';
import { href, searchHref } from '../links.ts';
import type { Found, SearchRecord } from '../search/protocol.ts';
import { searchClient } from './search-client.ts';
import { showClause } from './search/clause-results.ts';
import { element, type Child } from './search/element.ts';
import { nameHref, nameNotes } from './search/name-cards.ts';
import { tellFound } from './search/told.ts';
import { onTyping } from './search/typing.ts';

const [MOST_NAMES, MOST_CLAUSES] = [3, 7];
/** Three lines on a phone. */
const SHORT = { whole: 32, around: 14, windows: 1 };
const LIST = 'search-options';

class SearchDialog {
  readonly #client = searchClient(href('/search/index/'));
  readonly #input = element('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    'aria-label': words.here,
    'aria-expanded': 'false',
    'aria-controls': LIST,
    'aria-autocomplete': 'list',
    placeholder: words.hint,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '100',
  });
  readonly #status = element('p', { role: 'status' });
  readonly #options = element('div', { id: LIST, role: 'listbox', 'aria-label': words.all });
  readonly #all = element('a', { href: searchHref() }, words.all);
  readonly #dialog: HTMLDialogElement;
  #selected = -1;
  #answered = '';
  #answering: Promise<void> = Promise.resolve();

  constructor() {
    const shut = element('button', { type: 'button' }, words.shut);
    const form = element('form', { action: searchHref(), role: 'search' }, this.#input, shut);
    const foot = element('p', { class: 'note' }, this.#all, element('span', {}, words.keys));
    this.#dialog = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': words.title },
      form,
      this.#status,
      this.#options,
      foot,
    );
    document.body.append(this.#dialog);
    onTyping(this.#input, () => void this.#ask());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#go();
    });
    shut.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close());
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.select();
  }

  #ask(): Promise<void> {
    const query = this.#input.value.trim();
    if (query !== this.#answered) {
      this.#answered = query;
      this.#answering = this.#answer(query);
    }
    return this.#answering;
  }

  async #answer(query: string): Promise<void> {
    this.#all.href = searchHref(query);
    if (query === '') return this.#clear('');
    try {
      const found = await this.#client.find({ query, choice: {}, counted: [] });
      const records = await this.#client.read(found.hits.slice(0, MOST_CLAUSES).map(({ number }) => number));
      if (query === this.#answered) this.#show(query, found, records);
    } catch {
      if (query !== this.#answered) return;
      this.#answered = '';
      this.#clear(words.failed);
    }
  }

  #clear(told: string): void {
    this.#options.replaceChildren();
    delete this.#options.dataset.stage;
    delete this.#options.dataset.total;
    this.#status.textContent = told;
    this.#select(-1);
  }

  #show(query: string, found: Found, records: readonly SearchRecord[]): void {
    const names = found.names.slice(0, MOST_NAMES).map((name) => {
      const tag = element('span', { class: 'tag' }, words.kind[name.kind]);
      return option(nameHref(name), null, tag, ' ', name.name, ' ', ...nameNotes(name, query, found));
    });
    const clauses = records.map((record) => {
      const { href, place, policy, excerpt } = showClause(
        record,
        found.marks,
        found.policies.get(record.policy)!,
        SHORT,
      );
      return option(
        href,
        record.id,
        element('span', { class: 'found-place' }, ...place),
        element('span', { class: 'found-policy' }, ...policy),
        element('span', { class: 'excerpt' }, ...excerpt),
      );
    });
    this.#options.replaceChildren(...names, ...clauses);
    for (const [at, each] of this.#links.entries()) each.id = `${LIST}-${at}`;
    this.#options.dataset.stage = found.stage;
    this.#options.dataset.total = String(found.hits.length);
    this.#options.scrollTop = 0;
    this.#status.textContent = tellFound(query, found);
    this.#select(-1);
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#options.querySelectorAll('a')];
  }

  #select(at: number): void {
    const links = this.#links;
    this.#selected = at;
    this.#input.setAttribute('aria-expanded', String(links.length > 0));
    for (const [each, link] of links.entries()) link.setAttribute('aria-selected', String(each === at));
    const link = links[at];
    if (!link) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', link.id);
    link.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const { length } = this.#links;
    if (by === 0 || length === 0) return;
    event.preventDefault();
    // One step before the first is the box itself.
    this.#select(((this.#selected + 1 + by + length + 1) % (length + 1)) - 1);
  }

  /** Goes to the chosen one, else to the first; where there is none, to the page that says more. */
  async #go(): Promise<void> {
    await this.#ask();
    if (this.#answered !== this.#input.value.trim()) return;
    (this.#links[Math.max(this.#selected, 0)] ?? this.#all).click();
  }
}

function option(href: string, id: string | null, ...children: readonly Child[]): HTMLAnchorElement {
  return element('a', { role: 'option', tabindex: '-1', href, 'data-id': id }, ...children);
}

let dialog: SearchDialog | undefined;

export function openSearchDialog(): void {
  dialog ??= new SearchDialog();
  dialog.open();
}
