import { z } from 'zod';
import { edited } from './edited.ts';
import { quotation, sourceSpan } from './source.ts';

/**
 * What a body does in a task: `lead` 牵头, `support` 配合/参与/协助, `responsible` 负责 (no order implied),
 * `shared` 按职责分工负责, `guide` 指导.
 */
export const role = z.enum(['lead', 'support', 'responsible', 'shared', 'guide']);

/**
 * How the role is known: `stated` in the words of the clause, `inferred` by a rule stated elsewhere, `unclear`, or given by
 * an `editor`.
 */
export const basis = z.enum(['stated', 'inferred', 'unclear', 'editor']);

export const duty = z.strictObject({
  agency: z.string().describe('Id of the body in the collection of agencies.'),
  name: z.string().describe('Canonical name of the body.'),
  verbatim: z.string().describe('The name as it stands in the clause.'),
  role,
  basis,
  rule: quotation.nullable().describe('The sentence of the rule that gives an inferred role.'),
  editor: edited.optional(),
  source: sourceSpan,
});

/** One duty clause: a bracketed or bare `clause`, a sentence of running text (`prose`), or the cells of a row (`table`). */
export const clause = z.strictObject({
  text: z.string().describe('As it stands, with its brackets.'),
  kind: z.enum(['clause', 'prose', 'table']),
  source: sourceSpan,
  duties: z.array(duty),
});

export type Role = z.output<typeof role>;
export type Basis = z.output<typeof basis>;
export type Duty = z.output<typeof duty>;
export type Clause = z.output<typeof clause>;
