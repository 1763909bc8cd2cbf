// The enterprises of the bench: what each says it makes, and which base the texts give it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const enterprise = z.strictObject({
  says: z.string(),
  first: z.array(z.string()).describe('Any of these is a right first answer; empty where no base fits.'),
  all: z.array(z.string()).describe('All of these must stand within the first three.'),
  none: z.boolean().describe('No base fits, and the finder must say so.'),
  area: z.string(),
  why: z.string(),
});

export type Enterprise = z.output<typeof enterprise>;

/** `tuning` is looked at while weights are chosen, `held` is only ever counted. */
export type SetName = 'tuning' | 'held';

export function readEnterprises(set: SetName): Enterprise[] {
  const file = join(import.meta.dirname, `enterprises-${set}.yaml`);
  return z.array(enterprise).parse(parse(readFileSync(file, 'utf8')));
}
