import { z } from 'zod';

/** Collections in which an item or a fact of a policy has a page of its own. */
export const itemPage = z.enum(['tasks', 'goals', 'measures', 'indicators']);

/** What became of one address of a policy. */
export const movedAddress = z.strictObject({
  from: z.string().describe('The address inside the policy as it was: 2.1.1, 2.1.1-g1.'),
  to: z.string().nullable().describe('Where the same words stand now; null where they are gone.'),
  page: itemPage
    .optional()
    .describe('The collection in which it has a page; left out where it is a place in the text alone.'),
  title: z.string().describe('What stood there.'),
});

/** What one compilation found moved; addresses are told at once, so that two may change places. */
export const movedChange = z.strictObject({
  on: z.iso.date(),
  addresses: z.array(movedAddress).min(1),
});

/** moved.yaml: by the id of a policy, all that ever moved in it, the oldest first. */
export const movedFile = z.record(z.string(), z.array(movedChange));

export type ItemPage = z.output<typeof itemPage>;
export type MovedAddress = z.output<typeof movedAddress>;
export type MovedChange = z.output<typeof movedChange>;
export type MovedFile = z.output<typeof movedFile>;
