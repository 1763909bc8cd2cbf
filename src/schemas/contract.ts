/** What `npm run parse` prints of one text: the stable form that others build on. Keys are added, none taken away. */
import { z } from 'zod';
import { amount, measureKind } from './measure.ts';
import { basis, clause, role } from './duty.ts';
import { base } from './base.ts';
import { edited } from './edited.ts';
import { comparator } from './goal.ts';
import { level, outlineEntry, policyKind, relation, stage } from './policy.ts';
import { taskKind } from './task.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** As exact as the text: 2025, 2025-06, 2025-06-30. */
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const offset = z.int().nonnegative().describe('Offset in UTF-16 code units in the text that was read.');
const ends = { start: offset, end: offset.describe('Offset after the last character.') };

const inForce = z
  .strictObject({
    from: day.nullable(),
    until: day.nullable().describe('The last day: three years from 2024-03-01 end on 2027-02-28.'),
    verbatim: z.string().describe('The words that say so.'),
  })
  .describe('自…起施行，有效期…年.');

const head = z.strictObject({
  title: z.string().nullable(),
  issuer: z.string().nullable().describe('All issuers, joined by 、.'),
  issuers: z.array(z.string()),
  number: z.string().nullable().describe('The document’s own number (文号).'),
  issued: date.nullable().describe('Date of writing; year and month where the text gives no day.'),
  period: z.tuple([z.int(), z.int()]).nullable().describe('First and last year of the title.'),
  stage,
  level: level.nullable(),
  region: z.string().nullable().describe('Name of the place governed, as far as the text tells.'),
  in_force: inForce.nullable(),
  kind: policyKind,
  amended: date.nullable().describe('Day of the last revision that the text tells.'),
});

/** On what an editor made or changed; the text alone never has it. */
const editor = { editor: edited.optional() };

const contractDuty = z.strictObject({
  verbatim: z.string().describe('The body as it stands.'),
  agency: z.string().describe('Its canonical name, never an id.'),
  role,
  basis,
  ...ends,
  ...editor,
});

const contractTask = z.strictObject({
  path: z.string(),
  label: z.string(),
  title: z.string().nullable(),
  kind: taskKind,
  source: z.strictObject({ kind: z.enum(['item', 'row']), ...ends, line: z.int().positive() }),
  clauses: z.array(z.strictObject({ text: z.string(), kind: clause.shape.kind, duties: z.array(contractDuty) })),
  deadlines: z.array(date),
});

const contractMetric = z.strictObject({
  subject: z.string(),
  comparator,
  value: z.number().describe('The value, or the low end of a span, in `unit`.'),
  upper: z.number().nullable().describe('The high end of a span.'),
  unit: z.string().nullable().describe('As printed with its scale (亿元); money in 万亿元 is counted in 亿元.'),
  approximate: z.boolean(),
  year: z.int().nullable(),
  deadline: date.nullable(),
  baseline: z
    .strictObject({ value: z.number().nullable(), year: z.int().nullable() })
    .nullable()
    .describe('A of 由A增加到B; the year alone of 较2020年下降14%.'),
  growth: z.boolean().describe('True for a change (增长10%).'),
  verbatim: z.string(),
  ...ends,
  ...editor,
});

const contractTarget = z.strictObject({
  sentence: z.string(),
  year: z.int().nullable(),
  deadline: z.string().nullable().describe('In the words of the text: 2027年底前.'),
  ...editor,
  metrics: z.array(contractMetric),
});

const contractBase = z.strictObject({
  name: z.string(),
  kind: base.shape.kind,
  site: z.string().nullable(),
  area_mu: z.number().nullable(),
  area_km2: z.number().nullable(),
  industries: z.array(z.string()),
  policy_lead: z.string().nullable().describe('The body that writes the policy of the base.'),
  companies: z.array(z.string()),
  ...editor,
});

const contractIndicator = z.strictObject({
  no: z.int().nullable(),
  dimension: z.string().nullable(),
  name: z.string(),
  unit: z.string().nullable(),
  baseline: z.string().nullable().describe('The cell as it stands.'),
  target: z.string().nullable().describe('The cell as it stands.'),
});

const contractAmount = amount.omit({ source: true });

const contractMeasure = z.strictObject({
  kind: measureKind,
  verbatim: z.string(),
  amount: z.string().nullable().describe('The first amount, as it stands.'),
  amounts: z.array(contractAmount),
  recipients: z.array(z.string()),
  ...editor,
});

const contractCitation = z.strictObject({ title: z.string(), number: z.string().nullable(), relation });

const contractMessage = z.strictObject({
  severity: z.enum(['warning', 'info']),
  code: z.string(),
  message: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
});

export const contract = z.strictObject({
  policy: head,
  outline: z.array(outlineEntry),
  tasks: z.array(contractTask),
  targets: z.array(contractTarget),
  bases: z.array(contractBase),
  indicators: z.array(contractIndicator),
  measures: z.array(contractMeasure),
  citations: z.array(contractCitation),
  diagnostics: z.array(contractMessage),
});

/** The facts of one text, quotes in place of offsets wherever a reader needs them. */
export type Contract = z.output<typeof contract>;
