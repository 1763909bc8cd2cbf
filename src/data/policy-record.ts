/** One policy with everything that was read from it, as one record. */
import type { Knowledge } from '../knowledge/index.ts';
import type { PolicyText } from '../knowledge/texts.ts';
import type { PolicyEntry } from '../knowledge/corpus.ts';

/** The entries are those of the collections, each with its id; their schemas say what the fields mean. */
export function policyRecord(policy: PolicyEntry, atlas: Knowledge, text: PolicyText): object {
  const of = ({ data }: { data: { policy: string } }) => data.policy === policy.id;
  return {
    id: policy.id,
    ...policy.data,
    clauses: text.clauses.map(({ policy: _, ...clause }) => clause),
    tasks: atlas.tasks.filter(of).map(record),
    goals: atlas.goals.filter(of).map(record),
    bases: atlas.bases
      .filter(({ data }) => data.evidence.some(({ source }) => source.policy === policy.id))
      .map(record),
    indicators: atlas.indicators.filter(of).map(record),
    measures: atlas.measures.filter(of).map(record),
  };
}

function record({ id, data }: { id: string; data: object }): object {
  return { id, ...data };
}
