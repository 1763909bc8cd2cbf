import { z } from 'zod';
import { sourceSpan } from './source.ts';

export const measureKind = z.enum([
  'fund',
  'subsidy',
  'reward',
  'loan',
  'land',
  'space',
  'talent',
  'finance',
  'tax',
  'service',
]);

/** An amount, rate or threshold with the bound that the text sets. */
export const amount = z.strictObject({
  role: z.enum(['amount', 'rate', 'threshold', 'size']),
  bound: z.enum(['max', 'min', 'exact', 'unstated']).describe('最高 → max, 以上 → min, 一定比例 → unstated.'),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  verbatim: z.string(),
  source: sourceSpan,
});

/** One support instrument that an enterprise could use. */
export const measure = z.strictObject({
  policy: z.string(),
  path: z.string().nullable(),
  kind: measureKind,
  statement: z.string().describe('The clause of the sentence that grants the support.'),
  recipients: z.string().nullable().describe('For whom, in the words of the text.'),
  amounts: z.array(amount),
  source: sourceSpan,
});

export type Measure = z.output<typeof measure>;
export type MeasureKind = z.output<typeof measureKind>;
export type Amount = z.output<typeof amount>;
