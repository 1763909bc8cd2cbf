import { z } from 'zod';
import { edited } from './edited.ts';
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

export const amountKind = z.enum([
  'rate',
  'cap',
  'floor',
  'fixed',
  'unit-price',
  'reduction',
  'duration',
  'pool',
  'size',
]);

/** A figure as the text gives it: `value` is the lower end of a range, `upper` the other; null for 一定比例. */
const figure = {
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string().nullable().describe('As printed, with its scale: 万元, %, 个月.'),
  verbatim: z.string(),
  source: sourceSpan,
};

/** One figure that is granted: 按研发费用的8% is a rate of 8 % of 研发费用, 最高500万元 a cap. */
export const amount = z.strictObject({
  kind: amountKind,
  ...figure,
  of: z.string().nullable().describe('What a rate is taken of, or for what a sum is counted: 研发费用, 每人每月.'),
  tier: z.string().nullable().describe('Which case gets it, in the words of the text: 国家级, 第一年.'),
  editor: edited.optional(),
});

/** What must be reached before anything is granted: 年营业收入首次突破5亿元. */
export const condition = z.strictObject(figure);

/** One support instrument that an enterprise could use. */
export const measure = z.strictObject({
  policy: z.string(),
  path: z.string().nullable(),
  kind: measureKind,
  statement: z.string().describe('The clause of the sentence that grants the support.'),
  recipients: z.array(z.string()).describe('For whom, in the words of the text.'),
  amounts: z.array(amount).describe('What is granted, in the order of the text.'),
  conditions: z.array(condition),
  editor: edited.optional(),
  source: sourceSpan,
});

export type Measure = z.output<typeof measure>;
export type MeasureKind = z.output<typeof measureKind>;
export type Amount = z.output<typeof amount>;
export type AmountKind = z.output<typeof amountKind>;
export type Condition = z.output<typeof condition>;
