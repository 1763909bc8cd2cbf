/** Writes the index: Pagefind's files, and beside them the records and names that an answer is made of. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { indexWords } from './bigrams.ts';
import { foldText } from './fold.ts';
import { packFacets, type PackedFacets } from './facets.ts';
import type { Lexicon } from './lexicon.ts';
import { RECORDS_PER_FILE, type SearchRecord } from './protocol.ts';
import type { IndexRecord } from './records.ts';

export interface IndexFile {
  /** Below the folder of the index. */
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Pagefind's own interface, and its copy of every record's words, are not used. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index\/.*)$/;

/** Characters that are letters to a reader of figures: 19.73, 10%, 1+5. */
const FIGURE_CHARACTERS = '.%+';

/** @throws Error when Pagefind refuses a record */
export async function buildIndex(records: readonly IndexRecord[], lexicon: Lexicon): Promise<IndexFile[]> {
  const files = await pagefindFiles(records);
  const ids = idsOf(files, records);
  return [
    ...files.filter(({ path }) => USED.test(path)).map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    { path: 'records.json', content: JSON.stringify(recordList(ids, records)) },
    { path: 'names.json', content: JSON.stringify(lexicon) },
    ...textFiles(records),
  ];
}

interface PagefindFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

async function pagefindFiles(records: readonly IndexRecord[]): Promise<PagefindFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'und', includeCharacters: FIGURE_CHARACTERS });
  if (!index) throw new Error(errors.join('\n'));
  for (const record of records) {
    const answer = await index.addHTMLFile({ url: encodeURI(record.clause.id), content: htmlOf(record) });
    if (answer.errors.length > 0) throw new Error(`${record.clause.id}: ${answer.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.map(({ path, content }) => ({ path, content: new Uint8Array(content) }));
}

/** A page that nobody sees: words as pairs, headings and bodies as what weighs more. */
function htmlOf({ clause, leads, agencies }: IndexRecord): string {
  const meta = [
    ['title', foldText(clause.title)],
    ['lead', leads.map((name) => `${foldText(name)}牵头`).join('')],
    ['agency', agencies.map(foldText).join('')],
  ]
    .filter(([, text]) => text !== '')
    .map(([name, text]) => tag('i', `data-pagefind-meta="${name}"`, indexWords(text!).join(' ')));
  const body = `<main data-pagefind-body>${tag('p', '', indexWords(foldText(clause.text)).join(' '))}</main>`;
  return `<html><body>${meta.join('')}${body}</body></html>`;
}

function tag(name: string, attributes: string, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<${name} ${attributes}>${safe}</${name}>`;
}

/** What `records.json` holds. */
export interface RecordList {
  /** Without the `und_` that all have before them. */
  ids: string;
  facets: PackedFacets;
}

const SIGNATURE = 'pagefind_dcd';

/** Pagefind's name of each record, in the order of the records: a hit is known by it without fetching anything. */
function idsOf(files: readonly PagefindFile[], records: readonly IndexRecord[]): string[] {
  const byUrl = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/und_(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf(SIGNATURE) + SIGNATURE.length)) as { url: string };
    byUrl.set(url, id);
  }
  return records.map(({ clause }) => {
    const id = byUrl.get(encodeURI(clause.id)) ?? byUrl.get(`/${encodeURI(clause.id)}`);
    if (!id) throw new Error(`Pagefind kept no record of ${clause.id}.`);
    return id;
  });
}

/** What the worker must know of all records: Pagefind's names of them, and their facets. */
function recordList(ids: readonly string[], records: readonly IndexRecord[]): RecordList {
  return { ids: ids.join(' '), facets: packFacets(records.map(({ facets }) => facets)) };
}

function textFiles(records: readonly IndexRecord[]): IndexFile[] {
  const files: IndexFile[] = [];
  for (let at = 0; at < records.length; at += RECORDS_PER_FILE) {
    const part = records.slice(at, at + RECORDS_PER_FILE).map(({ clause }): SearchRecord => {
      const { id, policy, path, title, trail, text } = clause;
      return { id, policy, path, title, trail, text };
    });
    files.push({ path: `text/${at / RECORDS_PER_FILE}.json`, content: JSON.stringify(part) });
  }
  return files;
}
