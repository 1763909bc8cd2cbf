import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { registryList } from './registry-list.ts';
import { agency } from './schemas/agency.ts';
import { base } from './schemas/base.ts';
import { goal } from './schemas/goal.ts';
import { indicator } from './schemas/indicator.ts';
import { industry } from './schemas/industry.ts';
import { measure } from './schemas/measure.ts';
import { outline } from './schemas/outline.ts';
import { policy } from './schemas/policy.ts';
import { task } from './schemas/task.ts';
import { nationalClass, term } from './schemas/term.ts';

/** One MDX file is one entry; its id is its path without the ending, dots and all (`policy-id/2.1.3`). */
function entriesOf(collection: string) {
  return glob({
    base: `./content/${collection}`,
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
}

/** What a page needs of a place; the registry itself says more, and the compiler checks it. */
const place = z.object({
  name: z.string(),
  short: z.string().optional().describe('A name for where space is short.'),
  level: z.string().describe('nation, province, city, county, town; area or site for a place that is no division.'),
  parent: z.string().nullable().describe('Id of the place it lies in.'),
  aliases: z.array(z.object({ name: z.string(), reason: z.string() })).default([]),
  towns: z.array(z.string()).default([]).describe('Ids of the towns over which an area lies.'),
  zone: z.string().optional().describe('Name of the zone of its city to which a town is counted.'),
  code: z.string().optional().describe('Code of the division.'),
  areaKm2: z.number().optional(),
  areaEstimated: z.boolean().default(false),
  population: z.int().optional(),
  note: z.string().optional(),
  lon: z.number().optional().describe('Of its seat or, for an area, its middle; WGS-84, in degrees.'),
  lat: z.number().optional(),
  centreLon: z.number().optional().describe('Of the middle of its area, where that is not the seat.'),
  centreLat: z.number().optional(),
  precisionKm: z.number().optional().describe('How far the position may be trusted.'),
  /** From the head of the file: whence and of which year the figures are. */
  figures: z.object({ areaKm2: z.string().optional(), population: z.string().optional() }).default({}),
});

/** The list of places, each with what the file says of the figures of all. */
function placesOf(text: string): Record<string, unknown>[] {
  const { places, placeFigures } = parse(text);
  return (places ?? []).map((each: object) => ({ ...each, figures: placeFigures }));
}

/** A company, platform, association or park that a text names. */
const organization = z.object({
  name: z.string(),
  kind: z.string(),
  aliases: z.array(z.object({ name: z.string(), reason: z.string() })).default([]),
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
  places: defineCollection({
    loader: file('content/registry/places.yaml', { parser: placesOf }),
    schema: place,
  }),
  organizations: defineCollection({
    loader: file('content/registry/organizations.yaml', { parser: (text) => parse(text).organizations }),
    schema: organization,
  }),
  /** Lines for the map, by the id of the place that they draw. */
  outlines: defineCollection({
    loader: glob({ base: './content/registry/outlines', pattern: '*.json' }),
    schema: outline,
  }),
  terms: defineCollection({ loader: () => registryList('terms', 'prefLabel'), schema: term }),
  furtherTerms: defineCollection({ loader: () => registryList('furtherTerms', 'prefLabel'), schema: term }),
  classes: defineCollection({ loader: () => registryList('classes', 'code'), schema: nationalClass }),
};
