import { z } from 'zod';
import { clause } from './duty.ts';
import { edited } from './edited.ts';
import { sourceSpan } from './source.ts';

/** `cluster` an industry cluster, `project` an item of a box or 工程, `safeguard` an item of 保障措施, else `task`. */
export const taskKind = z.enum(['cluster', 'task', 'project', 'safeguard']);

/** A mention of something the registry knows. */
export const mention = z.strictObject({
  id: z.string(),
  verbatim: z.string(),
  source: sourceSpan,
});

/** One measure of a policy: a cluster, project, task or safeguard. */
export const task = z.strictObject({
  policy: z.string(),
  path: z.string().describe('Identifier inside the policy: 2.1.3, box1.2.'),
  label: z.string().describe('As printed; the path of a row that prints none.'),
  title: z.string().nullable().describe('Heading without its label; null where the item has none.'),
  kind: taskKind,
  due: z
    .array(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))
    .optional()
    .describe(
      'By when a column or a label says that it is done, as precise as printed: 2024-12. Left out where none does.',
    ),
  parents: z.array(z.strictObject({ path: z.string(), label: z.string(), heading: z.string().nullable() })),
  text: z.string().describe('The whole item as it stands, label, heading and clause included.'),
  source: sourceSpan,
  clauses: z.array(clause),
  industries: z.array(mention),
  places: z.array(mention),
  deadlines: z.array(
    z.strictObject({
      verbatim: z.string(),
      year: z.int().nullable(),
      month: z.int().nullable(),
      editor: edited.optional(),
      source: sourceSpan,
    }),
  ),
  goals: z.array(z.string()).describe('Ids of the goals whose sentences stand in the item.'),
  measures: z.array(z.string()).describe('Ids of the support measures that stand in the item.'),
  bases: z.array(z.string()).describe('Ids of the bases and core areas that the item names.'),
});

export type Task = z.output<typeof task>;
export type TaskKind = z.output<typeof taskKind>;
export type Mention = z.output<typeof mention>;
