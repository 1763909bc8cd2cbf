/** Copies of a text that differ in nothing but layout give the same facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../scripts/compiler/emit/contract.ts';
import { parsePolicy } from '../scripts/compiler/pipeline.ts';
import { readRegistry } from '../scripts/compiler/gazetteer/read-registry.ts';
import { compare, type Score } from './score/compare.ts';
import type { Gold } from './score/gold.ts';

const registry = readRegistry(join(import.meta.dirname, '../content/registry'));

/** Every text that a careful reader has read, as it came. */
const texts = [
  ...filesIn('../content/gold', '.json').map((path) => ({ gold: goldAt(path), text: sourceOf(goldAt(path).id) })),
  ...filesIn('unseen', '.gold.json').map((path) => ({
    gold: goldAt(path),
    text: readFileSync(path.replace('.gold.json', '.txt'), 'utf8'),
  })),
];

function filesIn(folder: string, ending: string): string[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(path, name));
}

function goldAt(path: string): Gold {
  return JSON.parse(readFileSync(path, 'utf8')) as Gold;
}

function sourceOf(id: string): string {
  return readFileSync(join(import.meta.dirname, '../content/sources', id, 'policy.txt'), 'utf8');
}

/** Totals over the texts that a copy is made of; tables are lost with their lines, so texts with tables may be left out. */
function scoreCopies(copy: (text: string) => string, withTables: boolean): Map<string, number> {
  const totals = new Map<string, Score>();
  for (const { gold, text } of texts) {
    if (!withTables && gold.indicators.length > 0) continue;
    const policy = parsePolicy(copy(text), { gazetteer: registry });
    for (const score of compare(contractOf(policy), gold, new Map())) {
      const total = totals.get(score.category) ?? { ...score, matched: 0, found: 0, expected: 0 };
      totals.set(score.category, {
        ...total,
        matched: total.matched + score.matched,
        found: total.found + score.found,
        expected: total.expected + score.expected,
      });
    }
  }
  return new Map(
    [...totals].map(([category, { matched, found, expected }]) => [
      category,
      Math.min(matched / expected, matched / found),
    ]),
  );
}

const SURE = ['outline', 'tasks', 'clauses', 'assignments', 'canonical names', 'metrics', 'bases'];

describe('layout changes nothing', () => {
  test.each<[string, (text: string) => string, boolean]>([
    ['lines that end in CRLF', (text) => text.replace(/\r?\n/g, '\r\n'), true],
    ['lines that end in CR', (text) => text.replace(/\r?\n/g, '\r'), true],
    ['a BOM', (text) => `\uFEFF${text}`, true],
    ['lines indented by U+3000', (text) => text.replace(/^(?=[^\s])/gm, '\u3000\u3000'), true],
    ['lines indented by tabs', (text) => text.replace(/^(?=[^\s])/gm, '\t'), false],
    ['no blank lines', (text) => text.replace(/\n(?:[^\S\n]*\n)+/g, '\n'), false],
    ['blank lines between all', (text) => text.replace(/\n/g, '\n\n'), false],
    ['spaces at the ends of lines', (text) => text.replace(/\r?$/gm, '  '), true],
  ])('%s', (_, copy, withTables) => {
    const scores = scoreCopies(copy, withTables);
    for (const category of SURE) expect(scores.get(category), category).toBeGreaterThanOrEqual(0.99);
  });

  test.each<[string, (text: string) => string]>([
    ['a space for every line end', (text) => text.replace(/\s*\n\s*/g, ' ')],
    ['no line ends at all', (text) => text.replace(/\s*\n\s*/g, '')],
  ])('a copy on one line with %s', (_, copy) => {
    const scores = scoreCopies(copy, false);
    for (const category of SURE)
      expect(scores.get(category), category).toBeGreaterThanOrEqual(
        category === 'outline' || category === 'tasks' ? 0.97 : 0.98,
      );
  });
});
