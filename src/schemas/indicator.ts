import { z } from 'zod';
import { sourceSpan } from './source.ts';

export const reading = z.strictObject({
  text: z.string().describe('The cell as it stands.'),
  value: z.number().nullable().describe('Its number; null for a cell of words.'),
  year: z.int().nullable().describe('From the head of the column.'),
  source: sourceSpan,
});

/** One row of an indicator table (指标体系). */
export const indicator = z.strictObject({
  policy: z.string(),
  table: z.string().describe('Path of the table: annex1.'),
  no: z.int().nullable(),
  dimension: z.string().nullable(),
  name: z.string(),
  unit: z.string().nullable(),
  baseline: reading.nullable(),
  target: reading.nullable(),
  numeric: z.boolean(),
  source: sourceSpan,
});

export type Indicator = z.output<typeof indicator>;
