// Whether every file that an answer of the search may fetch is there, and whole.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCbor } from '../../src/search/cbor.ts';
import { opened } from '../../src/search/pack-pagefind.ts';
import { FACETS, RECORDS_PER_FILE } from '../../src/search/protocol.ts';
import { unpackList, type PackedList } from '../../src/search/record-list.ts';

/** Below the folder of the index, whatever the corpus. */
const ALWAYS = [
  'splits.json',
  'names.json',
  'sounds.json',
  'characters.json',
  'pagefind/pagefind.js',
  'pagefind/wasm.unknown.pagefind',
];

/**
 * @param dir folder of the built site
 * @returns what is missing, in sentences; nothing for a site without a search
 */
export function incompleteIndex(dir: string): string[] {
  const index = join(dir, 'search/index');
  if (!existsSync(index)) return [];
  const list = join(index, 'records.json');
  if (!existsSync(list)) return ['The index of the search has no records.json.'];
  const count = unpackList(JSON.parse(readFileSync(list, 'utf8')) as PackedList).ids.length;
  const needed = [...ALWAYS, ...FACETS.map((facet) => `facets/${facet}.json`), ...wordFiles(index)];
  return [
    ...needed.filter((file) => !existsSync(join(index, file))).map((file) => `The index of the search has no ${file}.`),
    ...unreadable(index, count),
  ];
}

/** What Pagefind's list of words names. */
function wordFiles(index: string): string[] {
  const folder = join(index, 'pagefind');
  const list = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.pf_meta')) : undefined;
  if (list === undefined) return ['pagefind/*.pf_meta'];
  const [, , chunks] = readCbor(opened(new Uint8Array(readFileSync(join(folder, list))))) as [
    string,
    unknown,
    (readonly [from: string, to: string, hash: string])[],
  ];
  return ['pagefind/pagefind-entry.json', ...chunks.map(([, , hash]) => `pagefind/index/${hash}.pf_index`)];
}

/** Records whose words cannot be shown, as the file that should hold them has too few. */
function unreadable(index: string, count: number): string[] {
  return Array.from({ length: Math.ceil(count / RECORDS_PER_FILE) }, (_, at) => {
    const file = join(index, `text/${at}.json`);
    const held = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length : 0;
    const wanted = Math.min(RECORDS_PER_FILE, count - at * RECORDS_PER_FILE);
    return held === wanted ? [] : [`The search can show ${held} of ${wanted} records of text/${at}.json.`];
  }).flat();
}
