/** Writes the index: Pagefind's files, and beside them the records and names that an answer is made of. */
import { close, createIndex } from 'pagefind';
import { indexWords } from './bigrams.ts';
import { packFacet } from './facets.ts';
import { foldText } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { opened, packPagefind, type PagefindFile } from './pack-pagefind.ts';
import { FACETS, RECORDS_PER_FILE, type PackedText, type ShownPolicy } from './protocol.ts';
import { packList } from './record-list.ts';
import type { IndexRecord } from './records.ts';

export interface IndexFile {
  /** Below the folder of the index. */
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

export interface Corpus {
  /** In the order of the texts. */
  records: readonly IndexRecord[];
  policies: ReadonlyMap<string, ShownPolicy>;
  lexicon: Lexicon;
}

/** What is used of Pagefind as it is; its own interface, and its copy of every record's words, are not. */
const KEPT = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

/** Characters that are letters to a reader of figures: 19.73, 10%, 1+5. */
const FIGURE_CHARACTERS = '.%+';

/**
 * What a corpus without a text is indexed by, as Pagefind writes no index of nothing: a letter that one scribe wrote once.
 */
const NOTHING = '<html><body data-pagefind-body><p>\u{a66e}</p></body></html>';

/** @throws Error when Pagefind refuses a record */
export async function buildIndex({ records, policies, lexicon }: Corpus): Promise<IndexFile[]> {
  const files = await pagefindFiles(records);
  const numbers = numbersOf(files, records);
  const { names, sounds, ...characters } = lexicon;
  const packed = packPagefind(files, (name) => numbers.get(name) ?? 0);
  return [
    ...[...files.filter(({ path }) => KEPT.test(path)), ...packed.files].map((file) => ({
      ...file,
      path: `pagefind/${file.path}`,
    })),
    { path: 'records.json', content: JSON.stringify(packList(records, policies)) },
    { path: 'splits.json', content: JSON.stringify(packed.splits) },
    { path: 'names.json', content: JSON.stringify(names) },
    { path: 'sounds.json', content: JSON.stringify(sounds) },
    { path: 'characters.json', content: JSON.stringify(characters) },
    ...FACETS.map((facet) => ({
      path: `facets/${facet}.json`,
      content: JSON.stringify(packFacet(records.map(({ facets }) => facets[facet]))),
    })),
    ...textFiles(records),
  ];
}

async function pagefindFiles(records: readonly IndexRecord[]): Promise<PagefindFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'und', includeCharacters: FIGURE_CHARACTERS });
  if (!index) throw new Error(errors.join('\n'));
  const pages = records.filter(hasWords).map(({ clause: { id, text } }) => ({ id, content: htmlOf(text) }));
  for (const { id, content } of pages.length > 0 ? pages : [{ id: 'nothing', content: NOTHING }]) {
    const answer = await index.addHTMLFile({ url: encodeURI(id), content });
    if (answer.errors.length > 0) throw new Error(`${id}: ${answer.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.map(({ path, content }) => ({ path, content: new Uint8Array(content) }));
}

/** Pagefind drops what has no words, such as a line of dashes; nothing could find it anyway. */
function hasWords({ clause }: IndexRecord): boolean {
  return foldText(clause.text) !== '';
}

/** A page that nobody sees, in pairs of characters. */
function htmlOf(text: string): string {
  const words = indexWords(foldText(text)).join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<html><body data-pagefind-body><p>${words}</p></body></html>`;
}

/** The number of a record by Pagefind's name of it. */
function numbersOf(files: readonly PagefindFile[], records: readonly IndexRecord[]): Map<string, number> {
  const numberByUrl = new Map(records.map(({ clause }, number) => [encodeURI(clause.id), number]));
  const numbers = new Map<string, number>();
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!name) continue;
    const { url } = JSON.parse(new TextDecoder().decode(opened(content))) as { url: string };
    const number = numberByUrl.get(url.replace(/^\//, ''));
    if (number !== undefined) numbers.set(name, number);
  }
  const count = records.filter(hasWords).length;
  if (numbers.size < count) throw new Error(`Pagefind kept ${numbers.size} of ${count} records.`);
  return numbers;
}

function textFiles(records: readonly IndexRecord[]): IndexFile[] {
  const files: IndexFile[] = [];
  for (let at = 0; at < records.length; at += RECORDS_PER_FILE) {
    const part = records
      .slice(at, at + RECORDS_PER_FILE)
      .map(({ clause: { path, title, trail, text } }): PackedText => [path, title, trail, text]);
    files.push({ path: `text/${at / RECORDS_PER_FILE}.json`, content: JSON.stringify(part) });
  }
  return files;
}
