/** The whole corpus to the files of the collections, checked against the schemas and against each other. */
import { agency } from '../../../src/schemas/agency.ts';
import { base } from '../../../src/schemas/base.ts';
import { goal } from '../../../src/schemas/goal.ts';
import { indicator } from '../../../src/schemas/indicator.ts';
import { industry } from '../../../src/schemas/industry.ts';
import { measure } from '../../../src/schemas/measure.ts';
import { policy } from '../../../src/schemas/policy.ts';
import { placeEntry } from '../../../src/schemas/registry.ts';
import { task } from '../../../src/schemas/task.ts';
import type { Registry } from '../gazetteer/registry.ts';
import { contextOf, type Context, type Entry } from './context.ts';
import type { Document } from './corpus.ts';
import { agencyEntries } from './entries/agencies.ts';
import { baseEntries } from './entries/bases.ts';
import { goalEntries } from './entries/goals.ts';
import { indicatorEntries } from './entries/indicators.ts';
import { industryEntries } from './entries/industries.ts';
import { measureEntries } from './entries/measures.ts';
import { policyEntry } from './entries/policies.ts';
import { placeEntries } from './entries/places.ts';
import { taskEntries } from './entries/tasks.ts';
import { corpusIds } from './identifiers.ts';
import { digestOf, keepNothing, type Keep } from './keep.ts';
import { relationsOf, type Relations } from './relations/relations.ts';

const SCHEMAS = {
  policies: policy,
  tasks: task,
  goals: goal,
  bases: base,
  agencies: agency,
  places: placeEntry,
  industries: industry,
  indicators: indicator,
  measures: measure,
};

/** Names of the generated collections. */
export const COLLECTIONS = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

/**
 * Every file of every collection.
 *
 * @param keep remembers the entries of a document from an earlier run
 * @param relations what the documents do to one another
 * @throws Error where an entry breaks its schema or two entries claim one id: a fault of the compiler
 */
export function entriesOf(
  corpus: Document[],
  registry: Registry,
  keep: Keep = keepNothing,
  relations: Relations = relationsOf(corpus),
): Entry[] {
  const ids = corpusIds(corpus, relations.directory);
  const shared = { ids, bonds: relations.of, registry };
  const contexts = corpus.map((document) => contextOf(document, shared));
  const own = contexts.flatMap((context) => keep(ownKey(context), () => checked(ownEntries(context))));
  const joined =
    contexts.length > 0 ? [baseEntries(contexts), agencyEntries(contexts), industryEntries(contexts)].flat() : [];
  const entries = [...own, ...checked(joined)];
  const all = [...entries, ...checked(placeEntries(entries, registry))];
  refuseDoubles(all);
  return all;
}

/** The entries that one document alone tells. */
function ownEntries(context: Context): Entry[] {
  return [
    policyEntry(context),
    ...taskEntries(context),
    ...goalEntries(context),
    ...measureEntries(context),
    ...indicatorEntries(context),
  ];
}

/** All that these depend on: the document as it was read, and what others have made of the names in it. */
function ownKey({ document, ids, bonds }: Context): string {
  const { id, policy, editorial, sha256 } = document;
  const { clauses, bodies, bases, citations } = policy.facts;
  return digestOf(
    ['entries', id, sha256, editorial],
    clauses.flatMap(({ duties }) => duties.map(({ name, agency }) => ids.agency(name, agency))),
    bodies.map(({ id }) => ids.agency('', id)),
    bases.map(({ name }) => ids.base(name)),
    citations.map(({ title, number }) => ids.cited(title, number)),
    bonds,
  );
}

function refuseDoubles(entries: Entry[]): void {
  const seen = new Set<string>();
  for (const { collection, id } of entries) {
    const name = `${collection}/${id}`;
    if (seen.has(name)) throw new Error(`Two entries claim ${name}.`);
    seen.add(name);
  }
}

/** The entries, each of which keeps to the schema of its collection. */
function checked(entries: Entry[]): Entry[] {
  for (const entry of entries) {
    const name = `${entry.collection}/${entry.id}`;
    const parsed = SCHEMAS[entry.collection as keyof typeof SCHEMAS].safeParse(entry.data);
    if (parsed.success) continue;
    const issue = parsed.error.issues[0]!;
    throw new Error(`${name}: ${issue.path.join('.')}: ${issue.message}`);
  }
  return entries;
}
