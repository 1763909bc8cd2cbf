import { z } from 'zod';
import { quotation } from './source.ts';

/**
 * What one policy does to another. `replaces` also joins an issued text to its draft, and a later round of a draft to
 * the one before; `explains` joins a paper (政策解读) to the policy that it is about.
 */
export const relationKind = z.enum(['replaces', 'repeals', 'amends', 'explains']);

/** Who says so: the text itself, an editor in policy.yaml, or the titles, which a draft and its issued text share. */
export const relationBy = z.enum(['text', 'editor', 'title']);

/** A relation of the policy that bears it to another document. */
export const policyRelation = z.strictObject({
  kind: relationKind,
  policy: z.string().nullable().describe('Id of the other policy when the corpus holds it, else null (未收录).'),
  title: z
    .string()
    .nullable()
    .describe('Title of the other as the text or the editor has it; null where only a number is told.'),
  number: z.string().nullable().describe('Document number of the other, where it is told.'),
  by: relationBy,
  partly: z.boolean().describe('True where only what contradicts is replaced: 不一致的，以本办法为准.'),
  evidence: quotation.nullable().describe('The sentence that says so; null where the text does not.'),
});

/** What a text is to the one that stands for it: its draft, an earlier round of a draft, replaced, repealed, its explanation. */
export const succession = z.strictObject({
  policy: z.string().describe('Id of the policy that tells its facts now, or has ended them.'),
  as: z.enum(['issued', 'revised', 'replaced', 'repealed', 'explained']),
});

export type Succession = z.output<typeof succession>;
export type RelationKind = z.output<typeof relationKind>;
export type RelationBy = z.output<typeof relationBy>;
export type PolicyRelation = z.output<typeof policyRelation>;
