/** Filters the tree of industries by name, synonym, code or pinyin. Without JavaScript the index by pinyin stands in. */
export {};

class IndustryFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!input || !status) return;
    const apply = () => {
      const count = filterTree(folded(input.value));
      const { all = '', some = '', none = '' } = status.dataset;
      status.textContent = (input.value === '' ? all : count === 0 ? none : some).replace('{n}', String(count));
      keepInAddress(input.value.trim());
    };
    input.value = new URL(location.href).searchParams.get('q') ?? '';
    input.addEventListener('input', apply);
    this.hidden = false;
    apply();
  }
}

function folded(query: string): string {
  return query.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/** Shows what is found, and what it is part of, so that its place in the tree can be seen. */
function filterTree(query: string): number {
  const items = [...document.querySelectorAll<HTMLElement>('[data-find]')];
  const found = new Set(items.filter(({ dataset }) => dataset['find']?.includes(query)));
  for (const item of items) {
    const isAbove =
      !found.has(item) && [...item.querySelectorAll<HTMLElement>('[data-find]')].some((part) => found.has(part));
    item.hidden = !found.has(item) && !isAbove;
    item.toggleAttribute('data-above', isAbove);
  }
  return found.size;
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}

customElements.define('industry-filter', IndustryFilter);
