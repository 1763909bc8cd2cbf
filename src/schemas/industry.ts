import { z } from 'zod';
import { mention } from './task.ts';

/** One industry or cluster of the registry. */
export const industry = z.strictObject({
  name: z.string(),
  synonyms: z.array(z.string()),
  broader: z.string().nullable().describe('Id of the industry it is a part of.'),
  codes: z.array(z.string()).describe('GB/T 4754-2017 codes.'),
  mentions: z.array(mention.extend({ path: z.string().nullable() })).describe('Every place where a text names it.'),
});

export type Industry = z.output<typeof industry>;
