import { z } from 'zod';
import { edited } from './edited.ts';
import { sourceSpan } from './source.ts';

/** `>` 突破/超, `>=` 以上/达到/不低于, `=` exactly, `~` 约/级, `<=` 以内/不超过/下降到, `<` 低于. */
export const comparator = z.enum(['>', '>=', '=', '~', '<=', '<']);

export const metric = z.strictObject({
  subject: z.string().describe('What is measured, in the words of the sentence.'),
  comparator,
  value: z.number().describe('The value, or the lower end of a span.'),
  upper: z.number().optional().describe('The upper end of a span, in the same unit: 50 of 45%—50%.'),
  unit: z
    .string()
    .describe('Money in 万亿元 is given in 亿元; every other unit as written; empty where the text gives none.'),
  approximate: z.boolean().optional().describe('True for 约50个, 两三家, 十余家.'),
  deadline: z
    .string()
    .optional()
    .describe('The term of this number alone, as an ISO date as exact as the text: 2025年6月底前 → 2025-06.'),
  baseline: z
    .strictObject({ value: z.number().nullable(), year: z.int().nullable() })
    .nullable()
    .describe('A of 由A增加到B; of 较2020年下降14% the year alone, without a value.'),
  growth: z.boolean().describe('True where the value is a change (增长, 年均增速), not a level.'),
  editor: edited.optional(),
  verbatim: z.string(),
  source: sourceSpan,
});

/** One dated or measured commitment. */
export const goal = z.strictObject({
  policy: z.string(),
  path: z.string().nullable().describe('Item in which the sentence stands.'),
  statement: z.string().describe('The sentence as it stands.'),
  source: sourceSpan,
  year: z.int().nullable(),
  yearBasis: z
    .enum(['sentence', 'paragraph', 'section', 'column'])
    .nullable()
    .describe(
      'Where the year stands: in the sentence, or carried from an earlier one of its paragraph, its section or the head of its column.',
    ),
  deadline: z.string().nullable().describe('As it stands: 2021年3月底前.'),
  editor: edited.optional(),
  metrics: z.array(metric),
});

export type Goal = z.output<typeof goal>;
export type Metric = z.output<typeof metric>;
export type Comparator = z.output<typeof comparator>;
