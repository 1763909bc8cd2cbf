/** Answers about names, read from the index that the page shows without JavaScript as well. */
import { search as words } from '../../i18n/zh-CN/search.ts';
import { fold } from '../../search/fold.ts';
import { nameOf, type Name } from '../../search/names.ts';
import { element } from './element.ts';

export interface NamedThing {
  /** What kind of thing it is: 机构. */
  kind: string;
  /** Its place in the index. */
  entry: HTMLElement;
  name: string;
  also: readonly string[];
}

export function readNames(page: ParentNode): Name<NamedThing>[] {
  return [...page.querySelectorAll<HTMLElement>('.name-index')].flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>('dd')].map((entry) => {
      const link = entry.querySelector('a')!;
      const name = link.textContent.trim();
      const also = link.dataset.also?.split('|') ?? [];
      return nameOf({ kind: section.dataset.kind ?? '', entry, name, also }, [name, ...also]);
    }),
  );
}

/** One thing; where only another name of it was meant, that name is said. */
export function nameCard({ kind, entry, name, also }: NamedThing, terms: readonly string[]): HTMLElement {
  const holdsAll = (spelling: string) => terms.every((term) => fold(spelling).text.includes(term));
  const meant = holdsAll(name) ? undefined : also.find(holdsAll);
  const copy = entry.cloneNode(true) as HTMLElement;
  return element(
    'li',
    {},
    element('span', { class: 'tag' }, kind),
    ...copy.childNodes,
    meant && element('span', { class: 'note' }, words.also(meant)),
  );
}
