/** All that a reader may look up by name, kind by kind. */
import { words } from '../i18n/zh-CN.ts';
import { agencyHref, entryHref, policyHref } from '../links.ts';
import type { Knowledge } from './index.ts';
import { withoutLevel, type IndexedName } from './name-index.ts';

export interface KindOfName {
  kind: 'policies' | 'agencies' | 'bases' | 'industries' | 'places' | 'organizations';
  /** What one of them is called: 机构. */
  called: string;
  names: readonly (IndexedName & { id: string })[];
}

/** Kinds without any name are left out. */
export function searchableNames(atlas: Knowledge): KindOfName[] {
  const { policies, agencies, bases, industries, places, organizations, placeById, mentionsByOrganization } = atlas;
  const kinds: KindOfName[] = [
    kindOf(
      'policies',
      policies.map(({ id, data }) => ({ id, name: data.title, href: policyHref(id), also: [data.shortTitle] })),
    ),
    kindOf(
      'agencies',
      agencies.map(({ id, data }) => ({
        id,
        name: data.name,
        href: agencyHref(id),
        also: [
          data.fullName ?? '',
          ...data.aliases.map(({ name }) => name),
          ...data.named.map((each) => each.verbatim),
        ],
        filed: withoutLevel(data.name, data.level, placeById.get(data.region ?? '')?.name),
      })),
    ),
    kindOf(
      'bases',
      bases.map(({ id, data }) => ({ id, name: data.name, href: entryHref('bases', id), also: [] })),
    ),
    kindOf(
      'industries',
      industries.map(({ id, data }) => ({
        id,
        name: data.name,
        href: entryHref('industries', id),
        also: [...data.synonyms, ...data.mentions.map(({ verbatim }) => verbatim)],
      })),
    ),
    kindOf(
      'places',
      places.map(({ id, name }) => ({ id, name, href: entryHref('places', id), also: [] })),
    ),
    kindOf(
      'organizations',
      organizations
        .filter(({ id }) => mentionsByOrganization.has(id))
        .map(({ id, data }) => ({
          id,
          name: data.name,
          href: entryHref('organizations', id),
          also: data.aliases.map(({ name }) => name),
        })),
    ),
  ];
  return kinds.filter(({ names }) => names.length > 0);
}

function kindOf(kind: KindOfName['kind'], names: KindOfName['names']): KindOfName {
  const each = names.map((entry) => ({
    ...entry,
    also: [...new Set(entry.also)].filter((name) => name !== '' && name !== entry.name),
  }));
  return { kind, called: words.nav[kind], names: each };
}
