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
import { contextOf, type Entry } from './context.ts';
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
 * @throws Error where an entry breaks its schema or two entries claim one id: a fault of the compiler
 */
export function entriesOf(corpus: Document[], registry: Registry): Entry[] {
  const contexts = corpus.map((document) => contextOf(document, corpus, registry));
  const own = contexts.flatMap((context) => [
    policyEntry(context),
    ...taskEntries(context),
    ...goalEntries(context),
    ...measureEntries(context),
    ...indicatorEntries(context),
  ]);
  const shared =
    contexts.length > 0 ? [baseEntries(contexts), agencyEntries(contexts), industryEntries(contexts)].flat() : [];
  const entries = [...own, ...shared];
  const all = [...entries, ...placeEntries(entries, registry)];
  validate(all);
  return all;
}

function validate(entries: Entry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = `${entry.collection}/${entry.id}`;
    if (seen.has(name)) throw new Error(`Two entries claim ${name}.`);
    seen.add(name);
    const parsed = SCHEMAS[entry.collection as keyof typeof SCHEMAS].safeParse(entry.data);
    if (parsed.success) continue;
    const issue = parsed.error.issues[0]!;
    throw new Error(`${name}: ${issue.path.join('.')}: ${issue.message}`);
  }
}
