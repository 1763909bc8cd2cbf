/** The fields of policy.yaml that tell what the policy does to others. */
import { z } from 'zod';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** How a policy is named. */
export const OUTSIDE =
  'Name a policy of this folder by its id, or another by { title: 《…》, number: 某府〔2020〕3号 }.';

const outside = z
  .strictObject({ title: z.string().min(2).optional(), number: z.string().min(2).optional() }, OUTSIDE)
  .refine(({ title, number }) => title ?? number, OUTSIDE);
const others = z.array(z.union([z.string().regex(ID, OUTSIDE), outside], OUTSIDE)).default([]);

export const relationFields = {
  replaces: others.describe('Policies that it takes the place of, also drafts of it.'),
  repeals: others.describe('Policies that it ends.'),
  amends: others.describe('Policies of which it changes a part.'),
  explains: others.describe('Policies that it is an explanation of.'),
  issuedAs: z
    .string()
    .regex(ID, 'Write the id of a policy, or none.')
    .optional()
    .describe('Of a draft: the id of its issued text; none where the one found by title is not it.'),
};
