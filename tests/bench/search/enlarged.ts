// A corpus of many more clauses, made of the sentences of this one, and a site that searches it.

import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { buildIndex } from '../../../src/search/build-index.ts';
import { unpackFacet, type PackedFacet } from '../../../src/search/facets.ts';
import type { Lexicon } from '../../../src/search/lexicon.ts';
import { FACETS, type Facet, type ShownPolicy } from '../../../src/search/protocol.ts';
import type { IndexRecord } from '../../../src/search/records.ts';
import { unpackList, type PackedList } from '../../../src/search/record-list.ts';
import type { Clause } from './corpus.ts';
import { randomFrom, type Random } from './random.ts';

const SEED = 7;
/** Clauses of a text on average. */
const PER_POLICY = 200;
const SENTENCE = /[^。；！？\n]+[。；！？\n]*/g;

type Facets = Readonly<Record<Facet, readonly string[]>>;

/** Each has a heading of one clause, and sentences and broken pieces of sentences of others. */
export function enlarge(clauses: readonly Clause[], facets: readonly Facets[], count: number): IndexRecord[] {
  const random = randomFrom(SEED);
  const sentences = clauses.flatMap(({ text }) => text.match(SENTENCE) ?? []);
  const records: IndexRecord[] = [];
  for (let policy = 1; records.length < count; policy += 1) {
    const id = `text-${policy}`;
    const level = random.pick(['nation', 'province', 'city', 'county', 'town']);
    const paths = pathsOf(Math.min(count - records.length, PER_POLICY / 2 + random.below(PER_POLICY)), random);
    for (const path of paths) {
      const at = random.below(clauses.length);
      const { title, trail, text, kind } = clauses[at]!;
      const heading = title === '' ? '' : `${text.slice(0, text.indexOf(title) + title.length)}。`;
      const pieces = Array.from({ length: 1 + random.below(6) }, () => pieceOf(random.pick(sentences), random));
      records.push({
        clause: {
          id: `${id}/${path}`,
          policy: id,
          path,
          title,
          trail,
          kind: kind as IndexRecord['clause']['kind'],
          text: heading + pieces.join(''),
          start: null,
          end: null,
          line: null,
        },
        facets: { ...facets[at]!, level: [level], policy: [id] },
      });
    }
  }
  return records;
}

/** A sentence whole, or from the middle of one: pairs of characters meet that never met. */
function pieceOf(sentence: string, random: Random): string {
  if (random.below(3) > 0) return sentence;
  const characters = [...sentence];
  return characters.slice(random.below(characters.length)).join('');
}

/** Numbers of an outline of about that many items, three deep. */
function pathsOf(count: number, random: Random): string[] {
  const paths: string[] = [];
  let [part, chapter, item] = [1, 1, 0];
  while (paths.length < count) {
    item += 1;
    paths.push(`${part}.${chapter}.${item}`);
    if (random.below(6) === 0) [chapter, item] = [chapter + 1, 0];
    if (random.below(40) === 0) [part, chapter, item] = [part + 1, 1, 0];
  }
  return paths;
}

/** The facets of every record of a built site. */
export function readFacets(dist: string): Facets[] {
  const folder = join(dist, 'search/index');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { ids } = unpackList(read('records.json') as PackedList);
  const sets = FACETS.map((facet) => [facet, unpackFacet(read(`facets/${facet}.json`) as PackedFacet)] as const);
  return ids.map(
    (_, number) =>
      Object.fromEntries(
        sets.map(([facet, values]) => [
          facet,
          [...values].filter(([, set]) => set.has(number)).map(([value]) => value),
        ]),
      ) as Record<Facet, string[]>,
  );
}

/** @returns a folder with the search page of `dist`, and an index of these records in place of its own */
export async function enlargedSite(dist: string, records: readonly IndexRecord[], lexicon: Lexicon): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'enlarged-search-'));
  for (const part of ['_astro', 'search/index.html', 'index.html', 'preferences.js', 'favicon.svg']) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  }
  const policies = new Map(
    records.map(({ clause }): [string, ShownPolicy] => [
      clause.policy,
      { title: clause.policy, stage: 'issued', standing: '已印发' },
    ]),
  );
  for (const { path, content } of await buildIndex({ records, policies, lexicon })) {
    const file = join(folder, 'search/index', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
