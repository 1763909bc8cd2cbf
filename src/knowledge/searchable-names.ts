/** All that a reader may look up by name, kind by kind. */
import { words } from '../i18n/zh-CN.ts';
import { agencyHref, entryHref, policyHref, type EntryPage } from '../links.ts';
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
  const names: Record<KindOfName['kind'], KindOfName['names']> = {
    policies: policies.map(({ id, data }) => ({ id, name: data.title, href: policyHref(id) })),
    agencies: agencies.map(({ id, data }) => ({
      id,
      name: data.name,
      href: agencyHref(id),
      filed: withoutLevel(data.name, data.level, placeById.get(data.region ?? '')?.name),
    })),
    bases: bases.map(entryOf('bases')),
    industries: industries.map(entryOf('industries')),
    places: places.map(({ id, name }) => ({ id, name, href: entryHref('places', id) })),
    organizations: organizations.filter(({ id }) => mentionsByOrganization.has(id)).map(entryOf('organizations')),
  };
  return (Object.keys(names) as KindOfName['kind'][])
    .map((kind) => ({ kind, called: words.nav[kind], names: names[kind] }))
    .filter(({ names }) => names.length > 0);
}

function entryOf(collection: EntryPage) {
  return ({ id, data }: { id: string; data: { name: string } }) => ({
    id,
    name: data.name,
    href: entryHref(collection, id),
  });
}
