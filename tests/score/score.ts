/** Prints recall and precision of the parser against what careful readers found. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import {
  chosenFolder,
  CONTENT_OPTION,
  PRODUCT,
  toldPath,
  type ContentFolder,
} from '../../scripts/run/content-folder.ts';
import { endingWith } from '../../scripts/run/fail-clearly.ts';
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

interface Document {
  gold: Gold;
  text: string;
}

/** @throws {Error} with a message for people where nobody has read the texts, or one that was read is gone */
function corpus({ gold: goldFolder, sources }: ContentFolder): Document[] {
  const names = existsSync(goldFolder) ? readdirSync(goldFolder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0)
    throw new Error(
      `${toldPath(goldFolder)} has no <policy>.json. Write there what a careful reader finds in a text; those of the example show how.`,
    );
  return names.sort().map((name) => {
    const gold = JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as Gold;
    const text = join(sources, gold.id, 'policy.txt');
    if (!existsSync(text)) throw new Error(`${toldPath(join(goldFolder, name))}: ${toldPath(text)} is missing.`);
    return { gold, text };
  });
}

function unseen(): Document[] {
  return ['tests/unseen', 'tests/unseen/further'].flatMap((name) => documentsIn(join(PRODUCT, name)));
}

function figures(): Document[] {
  return documentsIn(join(PRODUCT, 'tests/unseen/figures'));
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
async function scoreAll(
  documents: Document[],
  folder: ContentFolder,
  floorOf: (category: string) => number | null,
): Promise<ScoredSet> {
  const registry = readRegistry(folder.registry);
  const disputed = readDisputed(join(folder.gold, 'DISPUTED.md'));
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

/** The floors are the product's promise on its example, and so are the texts that it was not made for. */
async function reportOn(folder: ContentFolder): Promise<ScoreReport> {
  const { isExample } = folder;
  const floor = (floors: Record<string, number>) => (category: string) => floors[category] ?? null;
  const unseenFloor = (category: string) => (category in FLOORS ? UNSEEN_FLOOR : null);
  return {
    corpus: await scoreAll(corpus(folder), folder, floor(isExample ? FLOORS : {})),
    unseen: isExample ? await scoreAll(unseen(), folder, unseenFloor) : null,
    figures: isExample ? await scoreAll(figures(), folder, floor(FIGURE_FLOORS)) : null,
  };
}

const TITLES = {
  corpus: 'Corpus (gold/)',
  unseen: 'Unseen texts (tests/unseen)',
  figures: 'Figures of unseen texts (tests/unseen/figures)',
};

const program = new Command('score')
  .description(
    'Score the parser against the gold of a content folder, and with the example against texts it was not made for.',
  )
  .option(...CONTENT_OPTION)
  .option('--verbose', 'list every missing (-) and surplus (+) row')
  .option('--write [file]', 'write the figures for the site (quality/score.json of the content folder)')
  .parse();

await endingWith(async () => {
  const {
    content,
    verbose = false,
    write,
  } = program.opts<{ content?: string; verbose?: boolean; write?: string | true }>();
  const folder = chosenFolder(content);
  const report = await reportOn(folder);
  const sets = (['corpus', 'unseen', 'figures'] as const).flatMap((name) => {
    const set = report[name];
    return set ? [{ title: TITLES[name], set }] : [];
  });
  if (verbose) for (const { set } of sets) printDifferences(set);
  const isMet = sets.map(({ title, set }) => printTable(title, set)).every(Boolean);
  if (write) writeReport(write === true ? folder.score : resolve(write), report);
  return isMet ? 0 : 1;
});
