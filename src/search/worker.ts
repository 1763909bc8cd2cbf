/** Searches beside the page, so that the page never waits. Asked by `src/browser/search-client.ts`. */
import { answerQuery } from './engine.ts';
import { chosen, countFacets } from './facets.ts';
import { fold } from './fold.ts';
import { indexNames, type Lexicon, type Name, type NameIndex } from './lexicon.ts';
import { openIndex, type RecordIndex } from './pagefind-index.ts';
import { RECORDS_PER_FILE, type Choice, type Found, type Reply, type Request, type SearchRecord } from './protocol.ts';

interface Library {
  index: RecordIndex;
  names: NameIndex;
  /** The number of a record by Pagefind's identifier of it. */
  numberOf(id: string): number;
  /** Pagefind's identifiers in the order of the corpus. */
  ids: readonly string[];
}

/** Folder of the index, told in the worker's own address. */
const folder = new URLSearchParams(self.location.search).get('index') ?? '';

let library: Promise<Library> | undefined;
const files = new Map<number, Promise<readonly SearchRecord[]>>();

self.addEventListener('message', async ({ data }: MessageEvent<{ key: number; request: Request }>) => {
  const { key, request } = data;
  try {
    self.postMessage({ key, reply: await reply(request) });
  } catch (error) {
    self.postMessage({ key, error: error instanceof Error ? error.message : String(error) });
  }
});

async function reply(request: Request): Promise<Reply> {
  if (request.type === 'read') return { type: 'records', records: await Promise.all(request.records.map(read)) };
  library ??= openLibrary();
  return { type: 'found', found: await find(request.query, request.choice, await library) };
}

async function openLibrary(): Promise<Library> {
  const [index, lexicon, list] = await Promise.all([
    openIndex(`${folder}pagefind/`),
    fetchJson<Lexicon>('names.json'),
    fetchJson<{ prefix: string; ids: string }>('records.json'),
  ]);
  const ids = list.ids.split(' ').map((id) => list.prefix + id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return { index, ids, names: indexNames(lexicon), numberOf: (id) => numbers.get(id) ?? -1 };
}

async function find(query: string, choice: Choice, { index, names, numberOf, ids }: Library): Promise<Found> {
  const begin = performance.now();
  const blank = fold(query) === '';
  const answer = blank
    ? { stage: 'exact' as const, groups: [{ fit: 'exact' as const, marks: [], hits: ids }] }
    : await answerQuery(query, index, names);
  const milliseconds = performance.now() - begin;
  const sets = await index.facets();
  const isChosen = chosen(choice, sets);
  const groups = answer.groups.map(({ fit, marks, hits }) => ({
    fit,
    marks,
    hits: hits.filter(isChosen).map(numberOf),
  }));
  const all = blank ? null : new Set(answer.groups.flatMap(({ hits }) => hits));
  return {
    stage: answer.stage,
    total: groups.reduce((sum, { hits }) => sum + hits.length, 0),
    groups,
    names: blank ? [] : namesFor(query, names),
    counts: countFacets(all, choice, sets),
    milliseconds,
  };
}

/** Names that the whole query calls or spells, then those that one of its words calls. */
function namesFor(query: string, names: NameIndex): Name[] {
  const simple = names.simplify(query);
  const words = [simple, ...simple.split(/\s+/)].map(fold);
  return [...new Set([...words.flatMap((word) => names.called(word)), ...names.spelt(fold(query))])];
}

async function read(number: number): Promise<SearchRecord> {
  const at = Math.floor(number / RECORDS_PER_FILE);
  const file = files.get(at) ?? fetchJson<readonly SearchRecord[]>(`text/${at}.json`);
  files.set(at, file);
  return (await file)[number % RECORDS_PER_FILE]!;
}

async function fetchJson<Value>(name: string): Promise<Value> {
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json() as Promise<Value>;
}
