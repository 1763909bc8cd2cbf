import { z } from 'zod';
import { level } from './policy.ts';

/** One public body at one level. What it leads and supports is derived from the tasks. */
export const agency = z.strictObject({
  name: z.string().describe('Canonical name: 市工业和信息化局.'),
  fullName: z.string().nullable().describe('Full name where the registry knows it: 青原市工业和信息化局.'),
  level: level.nullable(),
  region: z.string().nullable().describe('Id of its place in the registry of places.'),
  kind: z.enum([
    'government',
    'party',
    'department',
    'office',
    'committee',
    'collective',
    'institution',
    'company',
    'unknown',
  ]),
  family: z.string().nullable().describe('Id of the function it shares with bodies at other levels.'),
  familyName: z.string().nullable(),
  relatives: z.array(z.string()).describe('Ids of the bodies of the same family at other levels; never merged.'),
  aliases: z.array(z.strictObject({ name: z.string(), reason: z.string() })),
  named: z
    .array(z.strictObject({ policy: z.string(), verbatim: z.string(), count: z.int().positive() }))
    .describe('The names by which each policy calls it in its duties.'),
  contact: z.string().nullable(),
  registered: z.boolean().describe('False for a body met in a text that the registry does not know.'),
});

export type Agency = z.output<typeof agency>;
