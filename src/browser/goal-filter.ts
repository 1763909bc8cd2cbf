/** `<goal-filter>`: one order of the goals at a time, narrowed by policy and year; the address keeps the choice. */
import { goals as words } from '../i18n/zh-CN/goals.ts';

class GoalFilter extends HTMLElement {
  #conditions!: HTMLElement;
  #view = 'year';

  connectedCallback(): void {
    const conditions = this.querySelector<HTMLElement>('[data-conditions]');
    if (!conditions) return;
    this.#conditions = conditions;
    conditions.hidden = false;
    this.querySelector<HTMLElement>('[data-plain]')!.hidden = true;
    conditions.addEventListener('change', () => this.#choose());
    conditions.querySelector('button')!.addEventListener('click', () => this.#clear());
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-show]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#view = link.dataset.show!;
        this.#choose();
      });
    }
    addEventListener('popstate', () => this.#read());
    addEventListener('hashchange', () => this.#read());
    this.#read();
  }

  #read(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      select.value = asked.get(select.name) ?? '';
      // What no option has is nothing to ask for.
      if (select.selectedIndex < 0) select.value = '';
    }
    // An anchor may name a place in either order: the order that holds it is shown.
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const holder = target?.closest<HTMLElement>('[data-view]');
    this.#view = holder?.dataset.view ?? (asked.get('view') === 'policy' ? 'policy' : 'year');
    this.#show();
    if (holder) target?.scrollIntoView();
  }

  /** The button that was pressed goes, so the first choice is at hand next. */
  #clear(): void {
    for (const select of this.#selects()) select.value = '';
    this.#choose();
    this.#selects()[0]?.focus();
  }

  #choose(): void {
    const address = new URL(location.href);
    address.hash = '';
    for (const { name, value } of this.#selects()) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (this.#view === 'policy') address.searchParams.set('view', 'policy');
    else address.searchParams.delete('view');
    if (address.href !== location.href) history.replaceState(null, '', address);
    this.#show();
  }

  #show(): void {
    const [policy, year] = ['policy', 'year'].map((name) => this.#selects().find((each) => each.name === name)?.value);
    for (const view of this.querySelectorAll<HTMLElement>('[data-view]')) {
      view.hidden = view.dataset.view !== this.#view;
      for (const row of view.querySelectorAll<HTMLElement>('[data-goal]')) {
        row.hidden = Boolean((policy && row.dataset.goal !== policy) || (year && row.dataset.year !== year));
      }
      for (const group of view.querySelectorAll<HTMLElement>('[data-group]')) {
        group.hidden = !group.querySelector('[data-goal]:not([hidden])');
      }
    }
    for (const link of this.querySelectorAll<HTMLElement>('[data-show]')) {
      link.setAttribute('aria-current', String(link.dataset.show === this.#view));
    }
    const count = this.querySelectorAll('[data-view]:not([hidden]) [data-goal]:not([hidden])').length;
    const status = this.#conditions.querySelector('[role=status]')!;
    status.textContent = count === 0 ? words.noneShown : words.shown(count, Number(this.dataset.total));
    this.#conditions.querySelector('button')!.hidden = !policy && !year;
  }

  #selects(): HTMLSelectElement[] {
    return [...this.#conditions.querySelectorAll('select')];
  }
}

customElements.define('goal-filter', GoalFilter);
