/** What a keeper says against the reading of a text: `corrections:` and `reviewed:` of policy.yaml, and the marks they leave. */
import { z } from 'zod';
import { role } from './duty.ts';
import { editing } from './edited.ts';
import { comparator } from './goal.ts';
import { amountKind, measureKind } from './measure.ts';
import { sourceSpan } from './source.ts';

const { by, on } = editing;

const year = z.int().min(1949).max(2200);
const words = z.string().trim().min(1);
const names = z.array(words);
const base = {
  name: words,
  kind: z.enum(['base', 'core-area']),
  site: words.nullable(),
  area_mu: z.number().positive().nullable(),
  area_km2: z.number().positive().nullable(),
  industries: names,
  companies: names,
};
const amount = {
  kind: amountKind,
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: words.nullable(),
  of: words.nullable(),
  tier: words.nullable(),
};
const metric = {
  subject: words,
  comparator,
  value: z.number(),
  upper: z.number().nullable(),
  unit: words.nullable(),
  approximate: z.boolean(),
  growth: z.boolean(),
  year: year.nullable(),
};

/**
 * What may be corrected: the fields of each kind, as `npm run parse` names them; which of them a new one must have; and
 * what may be done with it. A duty’s role alone is a kind, for it may be wrong where the body is right.
 */
export const CORRECTABLE = {
  duty: { fields: z.strictObject({ agency: words, role }), required: ['role'], actions: ['drop', 'change', 'add'] },
  role: { fields: z.strictObject({ role }), required: [], actions: ['drop', 'change'] },
  target: {
    fields: z.strictObject({ year: year.nullable(), deadline: words.nullable() }),
    required: ['year'],
    actions: ['drop', 'change', 'add'],
  },
  metric: {
    fields: z.strictObject(metric),
    required: ['subject', 'value'],
    actions: ['drop', 'change', 'add'],
  },
  measure: {
    fields: z.strictObject({ kind: measureKind, recipients: names }),
    required: ['kind'],
    actions: ['drop', 'change', 'add'],
  },
  amount: { fields: z.strictObject(amount), required: ['kind', 'value', 'unit'], actions: ['drop', 'change', 'add'] },
  base: { fields: z.strictObject(base), required: [], actions: ['drop', 'change', 'add'] },
  deadline: {
    fields: z.strictObject({ year: year.nullable(), month: z.int().min(1).max(12).nullable() }),
    required: ['year'],
    actions: ['drop', 'change', 'add'],
  },
} as const;

export type CorrectionKind = keyof typeof CORRECTABLE;
export const CORRECTION_KINDS = Object.keys(CORRECTABLE) as CorrectionKind[];
export const correctionKind = z.enum(CORRECTION_KINDS);
export const correctionAction = z.enum(['drop', 'change', 'add']);

const place = {
  words: z.string('Quote the words of the text.').trim().min(1, 'Quote the words of the text.'),
  item: z.string().optional().describe('Path of the item in which they stand: 2.1.3.'),
  occurrence: z.int().positive().optional().describe('Which of several places in the item, or in the text, from 1.'),
};

/** One correction as policy.yaml has it. */
export const correction = z
  .strictObject({
    kind: correctionKind,
    action: correctionAction,
    ...place,
    to: z.record(z.string(), z.unknown()).optional().describe('The right values; what is not named stays.'),
    ...editing,
  })
  .superRefine((value, context) => {
    for (const { path, message } of faultsOf(value)) context.addIssue({ code: 'custom', path, message });
  });

export type Correction = z.output<typeof correction>;
export type CorrectionAction = z.output<typeof correctionAction>;
/** The right values of one kind, all of which may be left out. */
export type Fields<Kind extends CorrectionKind> = Partial<z.output<(typeof CORRECTABLE)[Kind]['fields']>>;

interface Fault {
  path: (string | number)[];
  message: string;
}

/** What is wrong with the values of a correction, which hang on its kind and on what is to be done. */
function faultsOf({ kind, action, to }: Pick<Correction, 'kind' | 'action' | 'to'>): Fault[] {
  const { fields, required, actions } = CORRECTABLE[kind];
  if (!(actions as readonly string[]).includes(action))
    return [{ path: ['action'], message: `A ${kind} cannot be added by itself; add a duty with its role.` }];
  if (action === 'drop')
    return to ? [{ path: ['to'], message: 'What is dropped has no new values; leave “to” out.' }] : [];
  if (!to || Object.keys(to).length === 0) {
    if (action === 'add' && required.length === 0) return [];
    return [{ path: ['to'], message: `Say the right values: ${Object.keys(fields.shape).join(', ')}.` }];
  }
  const checked = fields.partial().safeParse(to);
  if (!checked.success) return [faultOf(checked.error.issues[0]!, kind)];
  const missing = action === 'add' ? required.find((name) => to[name] === undefined) : undefined;
  return missing ? [{ path: ['to'], message: `A ${kind} that is added needs “${missing}”.` }] : [];
}

function faultOf(issue: z.core.$ZodIssue, kind: CorrectionKind): Fault {
  const path = ['to', ...(issue.path as string[])];
  if (issue.code !== 'unrecognized_keys') return { path, message: issue.message };
  const known = Object.keys(CORRECTABLE[kind].fields.shape).join(', ');
  return { path: [...path, issue.keys[0] ?? ''], message: `A ${kind} has no such field. It has: ${known}.` };
}

/** A correction that took effect, as a policy’s entry tells it; the text stays as it is. */
export const appliedCorrection = z.strictObject({
  kind: correctionKind,
  action: correctionAction,
  quote: z.string().describe('The words of the text that it is about.'),
  source: sourceSpan,
  path: z.string().nullable().describe('Item in which they stand.'),
  fields: z.array(z.string()).describe('Names of the values that an editor gave.'),
  ...editing,
});

export type AppliedCorrection = z.output<typeof appliedCorrection>;

/**
 * What somebody has looked at and found right: a whole item, or the fact of one kind at its words. It holds as long as the
 * item’s text has the digest.
 */
export const reviewed = z
  .strictObject({
    item: z.string().describe('Path of an item; `front` before the first, `end` after the last.'),
    kind: correctionKind.exclude(['role']).optional(),
    words: z.string().trim().min(1).optional(),
    occurrence: place.occurrence,
    digest: z.string().regex(/^[0-9a-f]{12}$/, 'The first 12 digits of the digest of the item’s text.'),
    by,
    on,
  })
  .refine(({ kind, words }) => (kind === undefined) === (words === undefined), {
    path: ['words'],
    message: 'A fact is named by its kind and its words; without both, the whole item is meant.',
  });

export type Reviewed = z.output<typeof reviewed>;

/** How much of a text has been looked at. */
export const reviewCount = z.strictObject({
  items: z.int().nonnegative().describe('Items that hold words or facts.'),
  reviewed: z.int().nonnegative().describe('Those of them that have been found right, or were put right.'),
});

export type ReviewCount = z.output<typeof reviewCount>;
