/** The quick form of `npm run bench:match`: the tuning set against the corpus as it is. */
import { expect, test } from 'vitest';
import { readEnterprises } from '../bench/match/enterprises.ts';
import { measure } from '../bench/match/measure.ts';
import { readCorpus } from '../../scripts/match/corpus.ts';
import { finderOf } from '../../src/match/answer.ts';
import { buildMatchIndex } from '../../src/match/build-index.ts';

const { corpus, sources } = readCorpus('content');
const { index, further, characters } = buildMatchIndex(corpus);
const figures = measure(readEnterprises('tuning'), finderOf(index, further), characters, sources);

test('enterprises are led to the base that the texts give them', () => {
  expect(figures.withBase).toBeGreaterThan(100);
  expect(figures.first / figures.withBase, figures.faults.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(figures.withinThree, figures.faults.join('\n')).toBe(figures.withBase);
});

test('those without a base are told so', () => {
  expect(figures.withoutBase).toBeGreaterThan(50);
  expect(figures.none / figures.withoutBase, figures.faults.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('every reason is an exact quotation that bears on the query', () => {
  expect(figures.reasons).toBeGreaterThan(500);
  expect(figures.exact).toBe(figures.reasons);
  expect(figures.bearing).toBe(figures.reasons);
});
