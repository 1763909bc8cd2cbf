/** Holds compiled texts against what stood in the folder before, and keeps old addresses in moved.yaml. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { MovedChange } from '../../../src/schemas/moved.ts';
import type { Entry } from '../../compiler/emit/context.ts';
import { toldPath } from '../../run/content-folder.ts';
import { compareItems } from './compare.ts';
import { itemsOf, type CompiledFile, type Item } from './items.ts';
import { changeOf, withChanges } from './moved-yaml.ts';
import { toldMoves } from './tell.ts';

/** The file's name in a content folder. */
export const MOVED = 'moved.yaml';
const OWN = ['policies', 'tasks', 'goals', 'measures', 'indicators'];

export interface Moves {
  /** Paragraphs about policies in which something moved, appeared or vanished. */
  told: string[];
  /** Files to be written with the collections, null for one that goes: moved.yaml, if it changes. */
  files: Map<string, string | null>;
}

export interface MoveRecord {
  /**
   * @param stale names of the files that the compilation changes
   * @throws CorpusError where moved.yaml is not what was written
   */
  compare: (entries: readonly Entry[], stale: readonly string[]) => Moves;
}

/**
 * A record of one run. While a site is served it compiles many times, and what was tried between two saves was never
 * published: all is held against what stood there at first, and comes to one change.
 *
 * @param today the day that is written beside a change, ISO 8601
 */
export function moveRecord(content: string, today = dayOf(new Date())): MoveRecord {
  const before = new Map<string, Item[]>();
  const file = join(content, MOVED);
  const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  let [first, written] = [read(), read()];
  return {
    compare: (entries, stale) => {
      if (read() !== written) {
        // Somebody else has written it: from here on that is what stood there.
        [first, written] = [read(), read()];
        before.clear();
      }
      for (const id of changedPolicies(content, stale, before)) before.set(id, itemsOf(filesOf(content, id)));
      const { told, changes } = comparisons(before, entries, today);
      const text = changes.size > 0 ? withChanges(first, changes, toldPath(file)) : first;
      const files = new Map(text === written ? [] : [[MOVED, text === '' ? null : text] as const]);
      written = text;
      return { told, files };
    },
  };
}

/** Policies whose compiled text is there, will change, and is not remembered yet. */
function changedPolicies(content: string, stale: readonly string[], known: ReadonlyMap<string, unknown>): string[] {
  return stale
    .filter((name) => dirname(name) === 'policies' && existsSync(join(content, name)))
    .map((name) => basename(name, '.mdx'))
    .filter((id) => !known.has(id));
}

function comparisons(before: ReadonlyMap<string, Item[]>, entries: readonly Entry[], on: string) {
  const told: string[] = [];
  const changes = new Map<string, MovedChange>();
  const byPolicy = Map.groupBy(entries.filter(isOwn), ({ id }) => id.replace(/\/.*/s, ''));
  for (const [id, items] of before) {
    const now = byPolicy.get(id) ?? [];
    // A policy that is taken away takes its addresses along.
    if (!now.some(({ collection }) => collection === 'policies')) continue;
    const comparison = compareItems(items, itemsOf(now));
    const change = changeOf(comparison, on);
    if (change) changes.set(id, change);
    told.push(...[toldMoves(id, comparison)].filter((each) => each !== null));
  }
  return { told, changes };
}

const isOwn = ({ collection }: CompiledFile): boolean => OWN.includes(collection);

/** The compiled files of a policy as they lie in the folder. */
function filesOf(content: string, id: string): CompiledFile[] {
  const read = (collection: string, name: string): CompiledFile => ({
    collection,
    id: name.replace(/\.mdx$/, ''),
    text: readFileSync(join(content, collection, name), 'utf8'),
  });
  return OWN.flatMap((collection) => {
    const pattern = collection === 'policies' ? `${id}.mdx` : `${id}/*.mdx`;
    const names = globSync(pattern, { cwd: join(content, collection) }).map((name) => name.replaceAll('\\', '/'));
    return names.map((name) => read(collection, name));
  });
}

/** The day where the program runs. */
function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
