/**
 * Cuts Pagefind's index into smaller files, and calls its records by their numbers. Pagefind writes files of some 32 kB,
 * made for words; of pairs a phrase of six needs several, so smaller ones spare a reader most of the weight of a first
 * question. A record's name there is a hash; its number says as much in two characters, and needs no list beside it.
 * The format is that of the version below: see `pagefind_web/src/{index,metadata}.rs` of Pagefind.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, writeCbor, type CborValue } from './cbor.ts';
import { nameOfNumber, type Splits } from './pagefind-index.ts';

export interface PagefindFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

export interface PackedIndex {
  files: PagefindFile[];
  splits: Splits;
}

/** The word and its pages. */
type Word = readonly [word: string, ...rest: CborValue[]];
type Chunk = readonly [from: string, to: string, hash: string];
type Meta = readonly [
  version: string,
  pages: readonly [hash: string, words: number][],
  chunks: Chunk[],
  ...CborValue[],
];

const VERSION = '1.5.2';
const SIGNATURE = 'pagefind_dcd';
/** Of a file before it is compressed, which makes it about a third. */
const CHUNK_BYTES = 3_500;

/**
 * @param numberOf the number of a record by Pagefind's name of it
 * @throws Error when the files are not of the version that is known
 */
export function packPagefind(files: readonly PagefindFile[], numberOf: (hash: string) => number): PackedIndex {
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entryFile = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!metaFile || !entryFile) throw new Error('Pagefind wrote no index.');
  const [version, pages, chunks, ...rest] = readCbor(opened(metaFile.content)) as unknown as Meta;
  if (version !== VERSION)
    throw new Error(`Pagefind ${version} may write another format than ${VERSION}: look at pack-pagefind.ts.`);

  const words = chunks.flatMap(([, , hash]) => wordsOf(files, hash));
  const packed = chunksOf(words).map(packChunk);
  const meta = closed(
    writeCbor([
      version,
      pages.map(([hash, count]) => [nameOfNumber(numberOf(hash)), count]),
      packed.map(({ chunk }) => chunk),
      ...rest,
    ]),
  );
  const hash = `und_${hashOf(meta)}`;
  const entry = new TextDecoder().decode(entryFile.content);
  const oldHash = /pagefind\.(.+)\.pf_meta$/.exec(metaFile.path)![1]!;
  return {
    files: [
      { path: 'pagefind-entry.json', content: new TextEncoder().encode(entry.replace(`"${oldHash}"`, `"${hash}"`)) },
      { path: `pagefind.${hash}.pf_meta`, content: meta },
      ...packed.map(({ file }) => file),
    ],
    splits: splitsOf(packed.map(({ chunk }) => chunk)),
  };
}

function splitsOf(chunks: readonly Chunk[]): Splits {
  const begun = new Map<string, string[]>();
  for (const [from] of chunks) {
    const [first = ''] = from;
    begun.set(first, [...(begun.get(first) ?? []), from]);
  }
  return Object.fromEntries([...begun].filter(([, words]) => words.length > 1));
}

/** What Pagefind writes: compressed, with a signature before it. */
export function opened(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) throw new Error('No file of Pagefind.');
  return bytes.subarray(SIGNATURE.length);
}

function closed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const zipped = gzipSync(Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), bytes]), { level: 9 });
  // The header names the system that compressed; everywhere the same bytes.
  zipped[9] = 255;
  return new Uint8Array(zipped);
}

function wordsOf(files: readonly PagefindFile[], hash: string): readonly Word[] {
  const file = files.find(({ path }) => path === `index/${hash}.pf_index`);
  if (!file) throw new Error(`Pagefind wrote no file ${hash}.`);
  const [words] = readCbor(opened(file.content)) as unknown as [Word[]];
  return words;
}

interface Weighed {
  word: Word;
  bytes: Uint8Array;
}

/**
 * Runs of words about as heavy as wanted. Words that begin alike stay together, as a question of one character wants all
 * of them and Pagefind then fetches the one file that it is in; only where they are heavy by themselves they have several.
 */
function chunksOf(words: readonly Word[]): Weighed[][] {
  const chunks: Weighed[][] = [];
  let weight = Infinity;
  for (const run of runsOf(words)) {
    const weighed = run.map((word) => ({ word, bytes: writeCbor(word) }));
    const added = weightOf(weighed);
    if (added > 2 * CHUNK_BYTES) {
      chunks.push(...slices(weighed));
      weight = Infinity;
      continue;
    }
    if (weight + added / 2 > CHUNK_BYTES) {
      chunks.push([]);
      weight = 0;
    }
    chunks.at(-1)!.push(...weighed);
    weight += added;
  }
  return chunks;
}

function slices(words: readonly Weighed[]): Weighed[][] {
  const parts: Weighed[][] = [[]];
  for (const word of words) {
    if (weightOf(parts.at(-1)!) > CHUNK_BYTES) parts.push([]);
    parts.at(-1)!.push(word);
  }
  return parts;
}

function weightOf(words: readonly Weighed[]): number {
  return words.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function runsOf(words: readonly Word[]): Word[][] {
  const runs = new Map<string, Word[]>();
  for (const word of words) {
    const [first = ''] = word[0];
    const run = runs.get(first);
    if (run) run.push(word);
    else runs.set(first, [word]);
  }
  return [...runs.values()];
}

function packChunk(words: readonly Weighed[]): { chunk: Chunk; file: PagefindFile } {
  const count = words.length;
  // A list of one list: its head is the rest of the writing of [[…]] without its items.
  const head = writeCbor([Array.from({ length: count }, () => 0)]);
  const content = closed(Buffer.concat([head.subarray(0, head.length - count), ...words.map(({ bytes }) => bytes)]));
  const hash = `und_${hashOf(content)}`;
  return {
    chunk: [words[0]!.word[0], words.at(-1)!.word[0], hash],
    file: { path: `index/${hash}.pf_index`, content },
  };
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
