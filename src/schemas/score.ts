import { z } from 'zod';

/** What the scorer counts: rows of one kind, read by the parser and by a careful reader. */
export const scoreCategory = z.enum([
  'outline',
  'tasks',
  'kinds',
  'clauses',
  'assignments',
  'canonical names',
  'prose duties',
  'table duties',
  'metrics',
  'indicators',
  'bases',
  'base facts',
  'base industries',
  'measures',
  'amounts',
  'citations',
  'meta',
]);

export const categoryScore = z.strictObject({
  category: scoreCategory,
  expected: z.int().nonnegative().describe('Rows that the reader found.'),
  found: z.int().nonnegative().describe('Rows that the parser found.'),
  matched: z.int().nonnegative().describe('Rows that both found.'),
  floor: z.number().nullable().describe('Recall and precision may not fall below; null where none is promised.'),
  missing: z.array(z.string()).describe('Rows that only the reader found: document, then the parts of the row.'),
  surplus: z.array(z.string()).describe('Rows that only the parser found.'),
});

/** One set of documents with all their categories. */
export const scoredSet = z.strictObject({
  documents: z.int().nonnegative(),
  categories: z.array(categoryScore),
});

/** `quality/score.json` of a content folder that has gold, written by `npm run score -- --write`. */
export const scoreReport = z.strictObject({
  corpus: scoredSet.describe('The texts of this site.'),
  unseen: scoredSet.nullable().describe('Invented texts of the product, scored with its example only.'),
  figures: scoredSet.nullable().describe('The same, of which figures, money and places were looked at.'),
});

export type ScoreCategory = z.output<typeof scoreCategory>;
export type CategoryScore = z.output<typeof categoryScore>;
export type ScoredSet = z.output<typeof scoredSet>;
export type ScoreReport = z.output<typeof scoreReport>;

/** Share of what the reader found that the parser found too (查全率); 1 where there was nothing to find. */
export function recallOf({ matched, expected }: Pick<CategoryScore, 'matched' | 'expected'>): number {
  return expected === 0 ? 1 : matched / expected;
}

/** Share of what the parser found that the reader found too (查准率); 1 where it found nothing. */
export function precisionOf({ matched, found }: Pick<CategoryScore, 'matched' | 'found'>): number {
  return found === 0 ? 1 : matched / found;
}
