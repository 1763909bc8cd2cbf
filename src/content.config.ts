import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { registryList, registryPlaces } from './registry-list.ts';
import { agency } from './schemas/agency.ts';
import { base } from './schemas/base.ts';
import { goal } from './schemas/goal.ts';
import { indicator } from './schemas/indicator.ts';
import { industry } from './schemas/industry.ts';
import { measure } from './schemas/measure.ts';
import { outline } from './schemas/outline.ts';
import { policy } from './schemas/policy.ts';
import { organizationEntry, placeEntry } from './schemas/registry.ts';
import { task } from './schemas/task.ts';
import { nationalClass, term } from './schemas/term.ts';
import { folder } from './site.config.ts';

/** One MDX file is one entry; its id is its path without the ending, dots and all (`policy-id/2.1.3`). */
function entriesOf(collection: string) {
  return glob({
    base: pathToFileURL(path.join(folder.path, collection)),
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
}

/** A place as the registry has it, with what the head of its file says: whence and of which year the figures are. */
const place = placeEntry.omit({ id: true }).extend({
  figures: z.object({ areaKm2: z.string().optional(), population: z.string().optional() }).default({}),
  short: z.string().optional().describe('A name for where space is short.'),
});

export const collections = {
  policies: defineCollection({ loader: entriesOf('policies'), schema: policy }),
  tasks: defineCollection({ loader: entriesOf('tasks'), schema: task }),
  goals: defineCollection({ loader: entriesOf('goals'), schema: goal }),
  bases: defineCollection({ loader: entriesOf('bases'), schema: base }),
  agencies: defineCollection({ loader: entriesOf('agencies'), schema: agency }),
  industries: defineCollection({ loader: entriesOf('industries'), schema: industry }),
  indicators: defineCollection({ loader: entriesOf('indicators'), schema: indicator }),
  measures: defineCollection({ loader: entriesOf('measures'), schema: measure }),
  /** What the compiler does not write: lists of the registry, kept by hand. */
  places: defineCollection({ loader: registryPlaces, schema: z.object(place.shape) }),
  organizations: defineCollection({
    loader: () => registryList('organizations', 'id'),
    schema: z.object(organizationEntry.omit({ id: true }).shape),
  }),
  /** Lines for the map, by the id of the place that they draw. */
  outlines: defineCollection({
    loader: glob({ base: pathToFileURL(path.join(folder.registry, 'outlines')), pattern: '*.json' }),
    schema: outline,
  }),
  terms: defineCollection({ loader: () => registryList('terms', 'prefLabel'), schema: term }),
  furtherTerms: defineCollection({ loader: () => registryList('furtherTerms', 'prefLabel'), schema: term }),
  classes: defineCollection({ loader: () => registryList('classes', 'code'), schema: nationalClass }),
};
