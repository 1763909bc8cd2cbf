import { z } from 'zod';
import { appliedCorrection, reviewCount } from './correction.ts';
import { policyRelation, succession } from './relation.ts';
import { sourceSpan } from './source.ts';

/** Whether a text is in force: `issued` it is, `draft` it is a 征求意见稿, `unknown` the text does not say. */
export const stage = z.enum(['issued', 'draft', 'unknown']);
/** `explanation` is a paper about a policy (政策解读, 问答), which sets nothing itself. */
export const policyKind = z.enum(['policy', 'explanation']);
export const level = z.enum(['nation', 'province', 'city', 'county', 'town']);

/** What a document has to do with one that it names: it cites it, carries it out, or changes whether it holds. */
export const relation = z.enum(['cites', 'implements', 'repeals', 'replaces', 'amends']);

/** One row of a policy's outline (目录). */
export const outlineEntry = z.strictObject({
  path: z.string().describe('Identifier inside the policy, made of the printed numbers: 2.1.3, box1, annex1.'),
  depth: z.union([z.int().positive(), z.enum(['box', 'annex'])]),
  label: z.string().describe('The label as printed: 一、 （一） 1. —— 专栏1.'),
  heading: z.string().nullable().describe('The heading without its label; null where the item has none.'),
  line: z.int().positive(),
});

/** A document that the policy names in 《》 or by a well-known short title. */
export const citation = z.strictObject({
  title: z.string().describe('As it stands, with its title marks.'),
  number: z.string().nullable().describe('Document number such as 青府函〔2020〕82号, where the text gives it.'),
  policy: z.string().nullable().describe('Id of the cited policy when the corpus holds it, else null (未收录).'),
  path: z.string().nullable().describe('Item of the citing policy in which the citation stands.'),
  relation: relation.describe(
    'What the text has to do with it, in its own words: 《…》同时废止 repeals; cites where it says no more.',
  ),
  source: sourceSpan,
});

/** A message of the compiler about one place in the source. */
export const diagnostic = z.strictObject({
  severity: z.enum(['error', 'warning', 'info']),
  code: z.string(),
  message: z.string(),
  hint: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  explained: z.string().nullable().describe("The editor's explanation from policy.yaml, where one is given."),
});

/** One document. Its MDX body is the whole text with its meaning marked inline. */
export const policy = z.strictObject({
  title: z.string(),
  shortTitle: z.string(),
  kind: policyKind,
  issuer: z.string().nullable().describe('All issuing bodies, joined by 、; null is shown as 原文未载.'),
  issuers: z.array(z.string()).describe('The issuing bodies one by one, in the order of the text, with their place.'),
  issued: z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
    .nullable()
    .describe('Date of issue, ISO 8601; year and month where the text gives no day.'),
  amended: z
    .string()
    .nullable()
    .describe('Day of the last change that a line under the title tells (修正, 修订), ISO 8601.'),
  inForce: z
    .strictObject({
      from: z.iso.date().nullable().describe('First day; null where the text tells none.'),
      until: z.iso.date().nullable().describe('Last day; null where the text sets none.'),
      source: sourceSpan,
    })
    .nullable()
    .describe('When the text says that it holds: 自…起施行，有效期…年. Whether it holds today is not judged here.'),
  period: z.tuple([z.int(), z.int()]).nullable().describe('First and last year the title names.'),
  stage,
  draftRound: z.int().positive().nullable().describe('Round of the consultation: 2 for 第二次征求意见稿.'),
  level,
  region: z.string().nullable().describe('Id of the place the policy governs, from the registry of places.'),
  regionName: z.string().nullable(),
  docNumber: z.string().nullable().describe('The document’s own number (文号).'),
  editorial: z.array(z.string()).describe('Names of the fields above that an editor supplied in policy.yaml.'),
  corrections: z
    .array(appliedCorrection)
    .optional()
    .describe('What an editor dropped, changed or added among the facts; left out where nothing is.'),
  review: reviewCount.optional().describe('How much an editor has looked at; left out where nothing is.'),
  citations: z.array(citation),
  relations: z
    .array(policyRelation)
    .optional()
    .describe('What the policy does to others: what it replaces, repeals, amends, explains. Left out where nothing.'),
  succeededBy: succession
    .optional()
    .describe('The policy of the corpus in whose place this one does not count. Left out where its facts count.'),
  outline: z.array(outlineEntry),
  counts: z.strictObject({
    characters: z.int(),
    tasks: z.int(),
    duties: z.int(),
    goals: z.int(),
    bases: z.int(),
    indicators: z.int(),
    measures: z.int(),
  }),
  diagnostics: z.array(diagnostic),
  sha256: z.string().length(64).describe('Digest of policy.txt, so that a reader can check the copy.'),
});

export type Policy = z.output<typeof policy>;
export type Citation = z.output<typeof citation>;
export type OutlineEntry = z.output<typeof outlineEntry>;
export type Relation = z.output<typeof relation>;
export type PolicyKind = z.output<typeof policyKind>;
export type Stage = z.output<typeof stage>;
export type Level = z.output<typeof level>;
