/** What the worker has fetched of the index, each part when it is first needed, and once. */
import { keptByName, readJson } from '../fetched.ts';
import { simplify } from '../text/simplify.ts';
import type { Library, WordIndex } from './engine.ts';
import { unpackFacet, type FacetSets, type FacetValues, type PackedFacet } from './facets.ts';
import { indexNames, mayBeSounds, speltNames, type NameIndex, type PackedNames, type Spellings } from './lexicon.ts';
import { openIndex, type Splits } from './pagefind-index.ts';
import { RECORDS_PER_FILE, type Facet, type PackedText, type SearchRecord } from './protocol.ts';
import { unpackList, type PackedList, type RecordList } from './record-list.ts';

export interface Shelves {
  records(): Promise<RecordList>;
  names(): Promise<NameIndex>;
  facets(wanted: readonly Facet[]): Promise<FacetSets>;
  spelt: Library['spelt'];
  /** All that an answer needs. */
  library(): Promise<Library>;
  read(record: number): Promise<SearchRecord>;
}

/** @param folder address of the index, with a slash at its end */
export function openShelves(folder: string): Shelves {
  const once = keptByName();
  const json = <Value>(name: string) => readJson<Value>(folder + name);

  const records = () => once('records', async () => unpackList(await json<PackedList>('records.json')));
  const names = () => once('names', async () => indexNames(await json<PackedNames>('names.json')));
  const index = () =>
    once('index', (): Promise<WordIndex> =>
      openIndex(`${folder}pagefind/`, () => once('splits', () => json<Splits>('splits.json'))),
    );
  const facet = (name: Facet) =>
    once(`facets/${name}`, async () => unpackFacet(await json<PackedFacet>(`facets/${name}.json`)));

  async function ledBy(folded: string): Promise<ReadonlySet<number>> {
    const bodies = folded.length < 2 ? [] : (await names()).holding(folded).filter(({ kind }) => kind === 'agencies');
    if (bodies.length === 0) return new Set();
    const led: FacetValues = await facet('lead');
    return new Set(bodies.flatMap(({ id }) => [...(led.get(id) ?? [])]));
  }

  const sounds = () => once('sounds', () => json<Spellings['sounds']>('sounds.json'));
  const characters = () => once('characters', () => json<Omit<Spellings, 'sounds'>>('characters.json'));

  const spelt = async (letters: string) =>
    mayBeSounds(letters) ? speltNames((await names()).all, await sounds(), letters) : [];

  return {
    spelt,
    records,
    names,
    facets: async (wanted) =>
      new Map(await Promise.all(wanted.map(async (name) => [name, await facet(name)] as const))),
    library: async () => {
      const [list, known, words] = await Promise.all([records(), names(), index()]);
      return {
        names: known,
        index: words,
        standing: { inTitle: list.inTitle, ledBy, lengths: list.lengths },
        spelt,
        simplify: async (text) => (/\p{Script=Han}/u.test(text) ? simplify(text, await characters()) : text),
      };
    },
    read: async (number) => {
      const at = Math.floor(number / RECORDS_PER_FILE);
      const [texts, list] = await Promise.all([
        once(`text/${at}`, () => json<readonly PackedText[]>(`text/${at}.json`)),
        records(),
      ]);
      const [path, title, trail, text] = texts[number % RECORDS_PER_FILE]!;
      const id = list.ids[number]!;
      return { number, id, policy: id.slice(0, id.indexOf('/')), path, title, trail, text };
    },
  };
}
