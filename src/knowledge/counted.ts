/** Which facts count: those of a text in whose place no other one of the corpus stands. */
import type { Policy } from '../schemas/policy.ts';
import type { Corpus } from './corpus.ts';

/**
 * Whether the facts of a policy count. Those of a draft whose issued text is there, of a replaced or repealed text and of
 * an explanation are kept and can be reached, but whatever sums, lists or compares facts of several texts leaves them out.
 */
export function factsCount({ data }: { data: Pick<Policy, 'succeededBy'> }): boolean {
  return data.succeededBy === undefined;
}

/** Collections of a corpus, of which those of policies are always there. */
type Parts = Pick<Corpus, 'policies'> & Partial<Corpus>;

/** The corpus as it were without the texts whose facts do not count. */
export function countedCorpus<Given extends Parts>(corpus: Given): Given {
  const counting = new Set(corpus.policies.filter(factsCount).map(({ id }) => id));
  if (counting.size === corpus.policies.length) return corpus;
  const inCounted = ({ policy }: { policy: string }) => counting.has(policy);
  const own = <Entry extends { data: { policy: string } }>(entries: readonly Entry[]) =>
    entries.filter(({ data }) => inCounted(data));
  const { tasks, goals, indicators, measures, bases, industries } = corpus;
  return {
    ...corpus,
    policies: corpus.policies.filter(factsCount),
    ...(tasks && { tasks: own(tasks) }),
    ...(goals && { goals: own(goals) }),
    ...(indicators && { indicators: own(indicators) }),
    ...(measures && { measures: own(measures) }),
    ...(bases && { bases: countedBases(bases, inCounted) }),
    ...(industries && {
      industries: industries.map((each) => {
        return {
          ...each,
          data: { ...each.data, mentions: each.data.mentions.filter(({ source }) => inCounted(source)) },
        };
      }),
    }),
  };
}

/** With the sentences of counted texts alone; one of which no such text speaks is left out. */
function countedBases(bases: Corpus['bases'], inCounted: (source: { policy: string }) => boolean): Corpus['bases'] {
  return bases
    .map((base) => {
      return {
        ...base,
        data: { ...base.data, evidence: base.data.evidence.filter(({ source }) => inCounted(source)) },
      };
    })
    .filter(({ data }) => data.evidence.length > 0);
}
