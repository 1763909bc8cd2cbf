/**
 * What pages ask instead of filtering by themselves: the collections, checked, joined and indexed once a build.
 *
 *     const { policies, tasksByPolicy, dutiesByAgency } = await knowledge();
 *
 * Lists hold what counts (`counted.ts`), so that nobody who sums or lists facts counts a draft beside its issued text.
 * Whatever is found by an id or by a policy is found in all texts.
 */
import { readCorpus, type Corpus } from './corpus.ts';
import { factsCount } from './counted.ts';
import { countedKnowledge } from './counted-knowledge.ts';
import { joinCorpus, type Knowledge } from './join.ts';
import { validateCorpus } from './validate.ts';

export { groupBy, type Knowledge } from './join.ts';

let cachedCorpus: Promise<Corpus> | undefined;
let cachedAll: Promise<Knowledge> | undefined;
let cached: Promise<Knowledge> | undefined;

/** What counts, in lists; whatever there is, by id. */
export function knowledge(): Promise<Knowledge> {
  cached ??= Promise.all([checkedCorpus(), allKnowledge()]).then(([corpus, all]) => countedKnowledge(corpus, all));
  return cached;
}

/** Also what does not count: for pages of single texts and facts, search, and the published tables. */
export function allKnowledge(): Promise<Knowledge> {
  cachedAll ??= checkedCorpus().then(joinCorpus);
  return cachedAll;
}

/** A collection of what several texts may speak of. */
type Shared = 'agencies' | 'bases' | 'industries';
/** The same, with those whose entries the registry keeps, whether a text speaks of them or not. */
export type Spoken = Shared | 'places' | 'organizations';

const countedIds = new Map<Spoken, Promise<ReadonlySet<string>>>();

/** Whether a text speaks of an entry whose facts count. */
export async function isCounted(collection: Spoken, id: string): Promise<boolean> {
  const ids = countedIds.get(collection) ?? knowledge().then((counted) => idsIn(counted, collection));
  countedIds.set(collection, ids);
  return (await ids).has(id);
}

function idsIn(counted: Knowledge, collection: Spoken): ReadonlySet<string> {
  if (collection === 'organizations') return new Set(counted.mentionsByOrganization.keys());
  return new Set(counted[collection].map(({ id }) => id));
}

/** For the page of one entry: what counts, but all where only texts speak of it that do not count. */
export async function knowledgeOf(collection: Shared, id: string): Promise<Knowledge> {
  return (await isCounted(collection, id)) ? knowledge() : allKnowledge();
}

/** An entry with what its page tells from. */
export interface Told<Name extends Shared> {
  entry: Corpus[Name][number];
  atlas: Knowledge;
}

/** Every entry of such a collection, each as `knowledgeOf` has it. */
export async function entriesOf<Name extends Shared>(collection: Name): Promise<Told<Name>[]> {
  const [counted, all] = await Promise.all([knowledge(), allKnowledge()]);
  const entries = (atlas: Knowledge) => atlas[collection] as Corpus[Name];
  const known = new Map(entries(counted).map((entry) => [entry.id, entry]));
  return entries(all).map((entry) => {
    const found = known.get(entry.id);
    return found ? { entry: found, atlas: counted } : { entry, atlas: all };
  });
}

/** For the page of a fact of one policy: what counts, but all where that policy does not. */
export async function knowledgeBeside(policy: string): Promise<Knowledge> {
  const all = await allKnowledge();
  const entry = all.policyById.get(policy);
  return entry && !factsCount(entry) ? all : knowledge();
}

/** Throws when an entry names another that does not exist. */
function checkedCorpus(): Promise<Corpus> {
  cachedCorpus ??= readCorpus().then((corpus) => {
    validateCorpus(corpus);
    return corpus;
  });
  return cachedCorpus;
}
