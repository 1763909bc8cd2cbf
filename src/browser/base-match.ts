/**
 * `<base-match>`: answers `?q=` and what is typed into the page's box: which base fits, in whose words. All of it happens
 * here; the index is a file of the site. A query that a reader has done with is a step of its own for the back button.
 */
import { found as words } from '../i18n/zh-CN/match.ts';
import { answer, type Answer } from '../match/answer.ts';
import { withParameters } from './address-query.ts';
import { announce } from './announce.ts';
import './base-picker.ts';
import { copyText } from './clipboard.ts';
import { viewOf } from './match/answer-view.ts';
import { finderFiles } from './match/finder-files.ts';
import { element } from './search/element.ts';
import { onQuery } from './search/typing.ts';

class BaseMatch extends HTMLElement {
  #input = document.querySelector<HTMLInputElement>('main .search-box input')!;
  #files = finderFiles(this.dataset as Record<'index' | 'further' | 'characters', string>);
  #query = '';
  #settled = true;

  connectedCallback(): void {
    onQuery(
      this.#input,
      () => this.#type(),
      () => (this.#settled = true),
    );
    this.#input.addEventListener('focus', () => void this.#files.finderFor('').catch(() => {}), { once: true });
    this.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('popstate', () => void this.#answerAddress());
    this.querySelector<HTMLElement>('[data-examples]')!.hidden = false;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-ask]')) {
      link.href = withParameters('', [['q', link.textContent.trim()]]);
    }
    void this.#answerAddress();
  }

  #onClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const asked = event.target.closest('[data-ask]')?.textContent.trim();
    if (asked !== undefined) {
      event.preventDefault();
      this.#input.value = asked;
      this.#settled = true;
      this.#ask(asked);
      this.#input.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    if (event.target.closest('[data-share]')) {
      void copyText(location.href).then((copied) => announce(copied ? words.copied : words.notCopied));
    }
  }

  async #answerAddress(): Promise<void> {
    this.#query = (new URLSearchParams(location.search).get('q') ?? '').trim();
    this.#input.value = this.#query;
    this.#settled = true;
    await this.#answer();
  }

  #type(): void {
    const query = this.#input.value.trim();
    if (query === this.#query) return;
    this.#ask(query);
    this.#settled = false;
  }

  /** What is still being typed is no step for the back button. */
  #ask(query: string): void {
    const address =
      location.pathname +
      withParameters(location.search, [
        ['q', query],
        ['b', ''],
      ]);
    if (this.#settled && query !== this.#query) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#query = query;
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const query = this.#query;
    if (query === '') return this.#show([], '');
    const late = setTimeout(() => this.#tell(words.loading), 300);
    try {
      const { finder, characters } = await this.#files.finderFor(query);
      if (query !== this.#query) return;
      const found = answer(query, finder, characters);
      this.#show(
        viewOf(found, finder.index, (id) => this.#cardOf(id), this.dataset.compare ?? ''),
        toldOf(found),
      );
    } catch {
      if (query === this.#query) this.#showFailure();
    } finally {
      clearTimeout(late);
    }
  }

  #cardOf(id: string): HTMLElement | null {
    const template = this.querySelector<HTMLTemplateElement>(`[data-base-template="${CSS.escape(id)}"]`);
    return (
      (template?.content.cloneNode(true) as DocumentFragment | undefined)?.querySelector<HTMLElement>('li') ?? null
    );
  }

  #show(parts: readonly HTMLElement[], told: string): void {
    const box = this.querySelector<HTMLElement>('[data-answer]')!;
    box.replaceChildren(...parts);
    box.dataset.query = this.#query;
    this.querySelector<HTMLElement>('[data-tools]')!.hidden = parts.length === 0;
    this.querySelector<HTMLElement>('[data-rest]')!.toggleAttribute('data-answered', parts.length > 0);
    const printed = this.querySelector('[data-printed]')!;
    printed.textContent =
      parts.length === 0 ? '' : `${words.printed(this.dataset.site ?? '', new Date())} ${location.href}`;
    this.#tell(told);
  }

  #showFailure(): void {
    const retry = element('button', { type: 'button' }, words.retry);
    retry.addEventListener('click', () => void this.#answer());
    this.#show([retry], words.failed);
  }

  #tell(told: string): void {
    const status = this.querySelector('[data-told]')!;
    if (status.textContent !== told) status.textContent = told;
  }
}

function toldOf({ understood, bases, others }: Answer): string {
  return understood.length === 0 ? '' : words.told(bases.length, others.length);
}

customElements.define('base-match', BaseMatch);
