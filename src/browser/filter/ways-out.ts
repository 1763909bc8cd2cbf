/** Where nothing answers: the conditions that can be dropped, each with what would then be shown. */
import { filter as words } from '../../i18n/zh-CN/filter.ts';
import type { Answer } from './matching.ts';
import type { ListState } from './state.ts';

/**
 * @param part Holds a `[data-hint]` and a list to be filled with buttons; each has in `data-drop` the key of its condition.
 * @param selects One for each facet.
 */
export function showWaysOut(
  part: HTMLElement,
  { shown, without }: Answer<unknown>,
  { query, facets }: Pick<ListState, 'query' | 'facets'>,
  selects: readonly HTMLSelectElement[],
): void {
  part.hidden = shown.length > 0;
  if (part.hidden) return;
  const asked: [key: string, name: string, value: string][] = [...facets.keys()].map((key) => {
    const select = selects.find(({ name }) => name === key)!;
    return [key, select.dataset.facet!, select.selectedOptions[0]?.dataset.label ?? select.value];
  });
  const ways = [...asked, ['q', words.query, query.trim()] as const].filter(([key]) => without.has(key));
  part
    .querySelector('ul')!
    .replaceChildren(
      ...ways.map(([key, name, value]) => wayOut(key, words.without(name, value, without.get(key) ?? 0))),
    );
  part.querySelector<HTMLElement>('[data-hint]')!.hidden = ways.length === 0;
}

function wayOut(key: string, text: string): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.dataset.drop = key;
  const item = document.createElement('li');
  item.append(button);
  return item;
}
