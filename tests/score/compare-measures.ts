/** Support measures against the gold: which clauses grant something, of what kind, and each amount in full. */
import type { Contract } from '../../src/schemas/contract.ts';
import type { Gold, GoldMeasure } from './gold.ts';

type Measure = Contract['measures'][number];
interface Rows {
  found: string[];
  expected: string[];
  neutral: string[];
}

/** Two quotes speak of one clause when they share this much of their pairs of characters. */
const SAME = 0.6;

/** A measure counts where both quote the same clause and call it by the same kind. */
export function measureRows(parse: Contract, gold: Gold): Rows {
  const rows: Rows = { found: [], expected: [], neutral: [] };
  for (const [measure, expected] of paired(parse, gold)) {
    const quote = opening(expected?.verbatim ?? measure?.verbatim ?? '');
    if (expected)
      expected.borderline
        ? rows.neutral.push(`${quote} | ${measure?.kind ?? expected.kind}`)
        : rows.expected.push(`${quote} | ${expected.kind}`);
    if (measure) rows.found.push(`${quote} | ${measure.kind}`);
  }
  return rows;
}

/** An amount counts by its clause, kind, figures and unit; those of a clause in doubt count neither way. */
export function amountRows(parse: Contract, gold: Gold): Rows {
  const rows: Rows = { found: [], expected: [], neutral: [] };
  for (const [measure, expected] of paired(parse, gold)) {
    const quote = opening(expected?.verbatim ?? measure?.verbatim ?? '');
    const row = ({ kind, value, upper, unit }: Measure['amounts'][number] | GoldMeasure['amounts'][number]) =>
      [quote, kind, value ?? '', upper ?? '', unit ?? ''].join(' | ');
    for (const amount of expected?.amounts ?? [])
      (expected?.borderline || amount.borderline ? rows.neutral : rows.expected).push(row(amount));
    const found = measure?.amounts.map(row) ?? [];
    rows.found.push(...found);
    if (expected?.borderline) rows.neutral.push(...found);
  }
  return rows;
}

/** Each measure of the text beside that of the gold, null where one of both has none. */
function paired(parse: Contract, gold: Gold): [Measure | null, GoldMeasure | null][] {
  if (!gold.measures) return [];
  const pool = [...parse.measures];
  const pairs = gold.measures.map((expected): [Measure | null, GoldMeasure] => {
    const near = pool
      .map((measure) => ({ measure, share: shared(measure.verbatim, expected.verbatim) }))
      .filter(({ share }) => share >= SAME)
      .sort((a, b) => b.share - a.share)[0];
    if (near) pool.splice(pool.indexOf(near.measure), 1);
    return [near?.measure ?? null, expected];
  });
  return [...pairs, ...pool.map((measure): [Measure, null] => [measure, null])];
}

function shared(one: string, two: string): number {
  const [left, right] = [pairsOf(one), pairsOf(two)];
  let same = 0;
  for (const pair of left) if (right.has(pair)) same++;
  return left.size + right.size === 0 ? 0 : (2 * same) / (left.size + right.size);
}

function pairsOf(words: string): Set<string> {
  const plain = words.normalize('NFKC').replace(/[\s。,，;；]/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

function opening(words: string): string {
  return words.normalize('NFKC').replace(/\s/g, '').slice(0, 24);
}
