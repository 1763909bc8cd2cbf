/** Searches beside the page, so that the page never waits. Asked by `src/browser/search-client.ts`. */
import { answerQuery, type WordIndex } from './engine.ts';
import type { RecordList } from './build-index.ts';
import { chosen, countFacets, unpackFacets, type FacetSets } from './facets.ts';
import { foldText } from './fold.ts';
import { indexNames, type Lexicon, type Name, type NameIndex } from './lexicon.ts';
import { openIndex } from './pagefind-index.ts';
import { RECORDS_PER_FILE, type Choice, type Found, type Reply, type Request, type SearchRecord } from './protocol.ts';

interface Library {
  index: WordIndex;
  names: NameIndex;
  facets: FacetSets;
  /** Every record, in the order of the corpus. */
  all: readonly number[];
}

/** The first message tells the address of the folder that holds the index; every other one asks. */
interface Asked {
  key: number;
  request: Request;
}

let folder = '';

let library: Promise<Library> | undefined;
const files = new Map<number, Promise<readonly SearchRecord[]>>();

self.addEventListener('message', async ({ data }: MessageEvent<Asked | { folder: string }>) => {
  if ('folder' in data) {
    folder = data.folder;
    return;
  }
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
  const list = fetchJson<RecordList>('records.json');
  const numbers = list.then(({ ids }) => new Map(ids.split(' ').map((id, number) => [`und_${id}`, number])));
  let known: ReadonlyMap<string, number> = new Map();
  const [index, lexicon, { facets }] = await Promise.all([
    openIndex(`${folder}pagefind/`, (id) => known.get(id) ?? -1),
    fetchJson<Lexicon>('names.json'),
    list,
  ]);
  known = await numbers;
  return { index, names: indexNames(lexicon), facets: unpackFacets(facets), all: [...known.values()] };
}

async function find(query: string, choice: Choice, { index, names, facets, all }: Library): Promise<Found> {
  const begin = performance.now();
  const blank = foldText(query) === '';
  const answer = blank
    ? { stage: 'exact' as const, groups: [{ fit: 'exact' as const, marks: [], hits: all }] }
    : await answerQuery(query, index, names);
  const isChosen = chosen(choice, facets);
  const groups = answer.groups.map((group) => ({ ...group, hits: group.hits.filter(isChosen) }));
  const milliseconds = performance.now() - begin;
  return {
    stage: answer.stage,
    total: groups.reduce((sum, { hits }) => sum + hits.length, 0),
    groups,
    names: blank ? [] : namesFor(query, names),
    counts: countFacets(blank ? null : new Set(answer.groups.flatMap(({ hits }) => hits)), choice, facets),
    milliseconds,
  };
}

/** Names that the whole query calls or spells, then those that one of its words calls. */
function namesFor(query: string, names: NameIndex): Name[] {
  const simple = names.simplify(query);
  const words = [simple, ...simple.split(/\s+/)].map(foldText);
  return [...new Set([...words.flatMap((word) => names.called(word)), ...names.spelt(foldText(query))])];
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
