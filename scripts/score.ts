/** Prints recall and precision of the parser against what careful readers found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { contractOf } from './emit/contract.ts';
import { readPolicy } from './pipeline.ts';
import { decodeSource } from './read/source.ts';
import { readRegistry } from './resolve/registry.ts';
import { compare, type Score } from './score/compare.ts';
import { readDisputed } from './score/disputed.ts';
import type { Gold } from './score/gold.ts';

/** Categories that the project promises, each with its floor; the others are printed for information. */
const FLOORS: Record<string, number> = {
  outline: 0.99,
  tasks: 0.99,
  clauses: 0.99,
  assignments: 0.99,
  'canonical names': 0.99,
  metrics: 0.95,
  indicators: 0.99,
  bases: 0.99,
};
const UNSEEN_FLOOR = 0.95;

const root = resolve(import.meta.dirname, '..');
const registry = readRegistry(join(root, 'content/registry'));

interface Document {
  gold: Gold;
  text: string;
}

function corpus(): Document[] {
  const folder = join(root, 'tests/gold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      return { gold, text: join(root, 'content/sources', gold.id, 'policy.txt') };
    });
}

function unseen(): Document[] {
  const folder = join(root, 'tests/unseen');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      return { gold, text: join(folder, name.replace('.gold.json', '.txt')) };
    });
}

async function scoreAll(documents: Document[], verbose: boolean): Promise<Score[]> {
  const disputed = readDisputed(join(root, 'tests/gold/DISPUTED.md'));
  const totals = new Map<string, Score>();
  for (const { gold, text } of documents) {
    const { policy, file } = readPolicy(await decodeSource(readFileSync(text)), text, { registry });
    for (const score of compare(contractOf(policy, file), gold, disputed.get(gold.id) ?? new Map())) {
      const total = totals.get(score.category) ?? {
        ...score,
        matched: 0,
        found: 0,
        expected: 0,
        missing: [],
        extra: [],
      };
      total.matched += score.matched;
      total.found += score.found;
      total.expected += score.expected;
      totals.set(score.category, total);
      if (verbose) printDifferences(gold.id, score);
    }
  }
  return [...totals.values()];
}

function printDifferences(id: string, score: Score): void {
  for (const row of score.missing) console.log(`  - ${id} ${score.category}: ${row}`);
  for (const row of score.extra) console.log(`  + ${id} ${score.category}: ${row}`);
}

const recallOf = (score: Score) => (score.expected === 0 ? 1 : score.matched / score.expected);
const precisionOf = (score: Score) => (score.found === 0 ? 1 : score.matched / score.found);

/** Prints a table and tells whether every floor is reached. */
function printTable(title: string, scores: Score[], floorOf: (category: string) => number | null): boolean {
  console.log(`\n${title}\n`);
  console.log('category          expected  found  recall  precision  floor');
  let isMet = true;
  for (const score of scores) {
    const floor = floorOf(score.category);
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

const program = new Command('score')
  .description('Score the parser against tests/gold (the corpus) and tests/unseen (texts it was not made for).')
  .option('--verbose', 'list every missing (-) and surplus (+) row')
  .action(async ({ verbose = false }: { verbose?: boolean }) => {
    const corpusMet = printTable(
      'Corpus (tests/gold)',
      await scoreAll(corpus(), verbose),
      (category) => FLOORS[category] ?? null,
    );
    const unseenMet = printTable('Unseen texts (tests/unseen)', await scoreAll(unseen(), verbose), (category) =>
      category in FLOORS ? UNSEEN_FLOOR : null,
    );
    if (!corpusMet || !unseenMet) process.exitCode = 1;
  });

await program.parseAsync();
