/** A question answered with all that the page shows: hits narrowed by choice, names, counts of facets. */
import { closeNames } from './close-names.ts';
import { answerQuery, type Answer } from './engine.ts';
import { chosen, chosenFacets, countValues, type FacetSets } from './facets.ts';
import { foldText } from './fold.ts';
import type { Shelves } from './library.ts';
import type { Name, NameIndex, NameKind, Spelt } from './lexicon.ts';
import type { Facet, FacetCounts, Found, Question } from './protocol.ts';
import { termsOf } from './query.ts';

/** How many of each are worth showing. */
const [MOST_NAMES, MOST_OTHERS, MOST_CLOSE] = [12, 6, 8];

export async function find({ query, choice, counted }: Question, shelves: Shelves): Promise<Found> {
  const begin = performance.now();
  const blank = query.trim() === '';
  const wanted = [...new Set([...counted, ...chosenFacets(choice)])];
  const [{ ids, policies }, names, sets, answer] = await Promise.all([
    shelves.records(),
    shelves.names(),
    shelves.facets(wanted),
    blank ? null : shelves.library().then((library) => answerQuery(query, library)),
  ]);
  const { hits, query: understood, ...told } = answer ?? everything(ids.length);
  const isChosen = chosen(choice, sets);
  // Without words and without a choice nothing was asked.
  const left = blank && chosenFacets(choice).length === 0 ? [] : hits.filter(isChosen);
  const called = blank ? [] : namesFor(understood, await shelves.spelt(foldText(query)), told.instead.flat(), names);
  const nothing = called.length === 0 && (told.stage === 'none' || told.stage === 'partial');
  return {
    ...told,
    hits: left.map((number) => ({ number, id: ids[number]! })),
    drafts: left.filter((number) => policies.get(policyOf(ids[number]!))?.stage === 'draft').length,
    unchosen: hits.length,
    names: called,
    close: nothing ? closeNames(names.all, understood, MOST_CLOSE) : [],
    others: told.stage === 'exact' && !blank ? othersFor(understood, names) : [],
    counts: countsOf(counted, answer && new Set(hits), choice, sets, (facet, value) => {
      const kind = ENTRIES[facet];
      return facet === 'policy' ? (policies.get(value)?.title ?? value) : kind ? names.nameOf(kind, value) : '';
    }),
    policies,
    milliseconds: performance.now() - begin,
  };
}

function everything(count: number): Answer {
  const hits = Array.from({ length: count }, (_, number) => number);
  return { query: '', stage: 'exact', hits, marks: [], instead: [], missing: [], renamed: false };
}

function policyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Names that the whole query calls or spells, then those that one of its words or pieces calls. */
function namesFor(query: string, spelt: readonly Spelt[], pieces: readonly string[], names: NameIndex): Name[] {
  const whole = [...names.called(foldText(query)), ...spelt.map(({ name }) => name)];
  const parts = [...termsOf(query).map(({ folded }) => folded), ...pieces].flatMap((each) =>
    names.called(foldText(each)),
  );
  return [...new Set([...whole, ...parts])].slice(0, MOST_NAMES);
}

function othersFor(query: string, names: NameIndex): string[] {
  const [only, ...more] = termsOf(query);
  // With several terms it would not be plain which of them another name stands for.
  return only && more.length === 0 && !only.quoted ? names.otherNames(only.folded).slice(0, MOST_OTHERS) : [];
}

/** Facets whose values are entries that have names. */
const ENTRIES: Readonly<Partial<Record<Facet, NameKind>>> = {
  agency: 'agencies',
  lead: 'agencies',
  industry: 'industries',
};

function countsOf(
  counted: readonly Facet[],
  hits: ReadonlySet<number> | null,
  choice: Question['choice'],
  sets: FacetSets,
  nameOf: (facet: Facet, value: string) => string,
): FacetCounts {
  return Object.fromEntries(
    counted.map((facet) => {
      const values = [...countValues(facet, hits, choice, sets)].map(([value, count]) => ({
        value,
        count,
        name: nameOf(facet, value),
      }));
      return [facet, facet === 'year' ? values.sort(byValue) : values.sort((a, b) => b.count - a.count)];
    }),
  );
}

function byValue(a: { value: string }, b: { value: string }): number {
  return a.value < b.value ? -1 : 1;
}
