/** Bodies, bases, industries, places, companies and policies that go by what was asked for. */
import { search as words } from '../../i18n/zh-CN/search.ts';
import { agencyHref, entryHref, policyHref } from '../../links.ts';
import { foldText } from '../../search/fold.ts';
import type { Name } from '../../search/lexicon.ts';
import type { Found } from '../../search/protocol.ts';
import { badge } from './clause-results.ts';
import { element, type Child } from './element.ts';

export function nameHref({ kind, id }: Name): string {
  if (kind === 'policies') return policyHref(id);
  return kind === 'agencies' ? agencyHref(id) : entryHref(kind, id);
}

/** What is said of a name beside the name itself: by which other name it was meant, and what it does. */
export function nameNotes(name: Name, query: string, { policies }: Found): Child[] {
  const folded = foldText(query);
  const meant = foldText(name.name) === folded ? undefined : name.aliases.find((alias) => foldText(alias) === folded);
  const policy = name.kind === 'policies' ? policies.get(name.id) : undefined;
  return [
    meant && element('span', { class: 'note' }, words.also(meant)),
    policy ? badge(policy) : name.note && element('span', { class: 'note' }, name.note),
  ];
}

export function nameCards(names: readonly Name[], query: string, found: Found): HTMLElement {
  return element(
    'ul',
    { class: 'name-cards' },
    ...names.map((name) =>
      element(
        'li',
        { 'data-kind': name.kind },
        element('span', { class: 'tag' }, words.kind[name.kind]),
        element('a', { href: nameHref(name) }, name.name),
        ...nameNotes(name, query, found),
      ),
    ),
  );
}
