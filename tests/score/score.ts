/** Prints recall and precision of the parser against what careful readers found. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import {
  precisionOf,
  recallOf,
  scoreReport,
  type CategoryScore,
  type ScoredSet,
  type ScoreReport,
} from '../../src/schemas/score.ts';
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { compare, type Score } from './compare.ts';
import { readDisputed } from './disputed.ts';
import type { Gold } from './gold.ts';

/** Categories that the project promises, each with its floor; the others are printed for information. */
const FLOORS: Record<string, number> = {
  outline: 0.99,
  tasks: 0.99,
  clauses: 0.99,
  assignments: 0.99,
  'canonical names': 0.99,
  'table duties': 0.95,
  metrics: 0.95,
  indicators: 0.99,
  bases: 0.99,
};
const UNSEEN_FLOOR = 0.95;
/** Floors of documents whose readers looked at figures, money, places and what the document says of itself. */
const FIGURE_FLOORS: Record<string, number> = {
  metrics: 0.92,
  measures: 0.92,
  amounts: 0.9,
  bases: 0.85,
  citations: 0.95,
  meta: 0.95,
};

const root = resolve(import.meta.dirname, '../..');
const registry = readRegistry(join(root, 'content/registry'));

interface Document {
  gold: Gold;
  text: string;
}

function corpus(): Document[] {
  const folder = join(root, 'tests/gold');
  return readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      return { gold, text: join(root, 'content/sources', gold.id, 'policy.txt') };
    });
}

function unseen(): Document[] {
  return ['tests/unseen', 'tests/unseen/further'].flatMap((name) => documentsIn(join(root, name)));
}

function figures(): Document[] {
  return documentsIn(join(root, 'tests/unseen/figures'));
}

function documentsIn(folder: string): Document[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      return { gold, text: join(folder, name.replace('.gold.json', '.txt')) };
    });
}

/** @param floorOf the floor of a category, or null */
async function scoreAll(documents: Document[], floorOf: (category: string) => number | null): Promise<ScoredSet> {
  const disputed = readDisputed(join(root, 'tests/gold/DISPUTED.md'));
  const totals = new Map<string, CategoryScore>();
  for (const { gold, text } of documents) {
    const policy = parsePolicy(await decodeSource(readFileSync(text)), { gazetteer: registry });
    for (const score of compare(contractOf(policy), gold, disputed.get(gold.id) ?? new Map())) {
      totals.set(score.category, added(totals.get(score.category), score, gold.id, floorOf(score.category)));
    }
  }
  // A category that no reader of the set looked at says nothing.
  const categories = [...totals.values()].filter(({ expected, found }) => expected + found > 0);
  return { documents: documents.length, categories };
}

function added(total: CategoryScore | undefined, score: Score, id: string, floor: number | null): CategoryScore {
  const named = (row: string) => `${id} | ${row}`;
  return {
    category: score.category as CategoryScore['category'],
    expected: (total?.expected ?? 0) + score.expected,
    found: (total?.found ?? 0) + score.found,
    matched: (total?.matched ?? 0) + score.matched,
    floor,
    missing: [...(total?.missing ?? []), ...score.missing.map(named)],
    surplus: [...(total?.surplus ?? []), ...score.extra.map(named)],
  };
}

function printDifferences({ categories }: ScoredSet): void {
  for (const { category, missing, surplus } of categories) {
    for (const row of missing) console.log(`  - ${category}: ${row}`);
    for (const row of surplus) console.log(`  + ${category}: ${row}`);
  }
}

/** Prints a table and tells whether every floor is reached. */
function printTable(title: string, { categories }: ScoredSet): boolean {
  console.log(`\n${title}\n`);
  console.log('category          expected  found  recall  precision  floor');
  let isMet = true;
  for (const score of categories) {
    const { floor } = score;
    const reached = floor === null || (recallOf(score) >= floor && precisionOf(score) >= floor);
    isMet &&= reached;
    const cells = [
      score.category.padEnd(17),
      String(score.expected).padStart(8),
      String(score.found).padStart(6),
      recallOf(score).toFixed(4).padStart(7),
      precisionOf(score).toFixed(4).padStart(10),
      (floor === null ? '–' : floor.toFixed(2)).padStart(6),
      reached ? '' : '  below',
    ];
    console.log(cells.join(' '));
  }
  return isMet;
}

/** The figures as the site shows them; the same bytes for the same texts. */
function writeReport(path: string, report: ScoreReport): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(scoreReport.parse(report), null, 2)}\n`);
}

const program = new Command('score')
  .description('Score the parser against tests/gold (the corpus) and tests/unseen (texts it was not made for).')
  .option('--verbose', 'list every missing (-) and surplus (+) row')
  .option('--write [file]', 'write the figures for the site (content/quality/score.json)')
  .action(async ({ verbose = false, write }: { verbose?: boolean; write?: string | true }) => {
    const report: ScoreReport = {
      corpus: await scoreAll(corpus(), (category) => FLOORS[category] ?? null),
      unseen: await scoreAll(unseen(), (category) => (category in FLOORS ? UNSEEN_FLOOR : null)),
      figures: await scoreAll(figures(), (category) => FIGURE_FLOORS[category] ?? null),
    };
    if (verbose) for (const set of Object.values(report)) printDifferences(set);
    const isMet = [
      printTable('Corpus (tests/gold)', report.corpus),
      printTable('Unseen texts (tests/unseen)', report.unseen),
      printTable('Figures of unseen texts (tests/unseen/figures)', report.figures),
    ].every(Boolean);
    if (write) writeReport(write === true ? join(root, 'content/quality/score.json') : resolve(write), report);
    if (!isMet) process.exitCode = 1;
  });

await program.parseAsync();
