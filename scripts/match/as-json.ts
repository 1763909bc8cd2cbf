// The answer of the base finder as JSON: the shape is a contract.

import type { Answer, Found } from '../../src/match/answer.ts';
import type { MatchCorpus } from '../../src/match/build-index.ts';
import type { MatchIndex } from '../../src/match/format.ts';

export function asJson(
  { query, understood, bases, others, empty }: Answer,
  index: MatchIndex,
  corpus: Pick<MatchCorpus, 'bases'>,
) {
  return {
    query,
    understood: understood.map(({ words, path, basis }) => ({ words, path, basis })),
    bases: bases.map((found) => ({ ...foundAsJson(found, index), ...factsOf(found, corpus) })),
    others: others.map((found) => ({ kind: found.target.kind, ...foundAsJson(found, index) })),
    empty,
  };
}

function foundAsJson({ target, score, parts, reasons }: Found, { policies }: MatchIndex) {
  const rounded = (value: number) => Number(value.toFixed(3));
  return {
    name: target.name,
    id: target.id,
    score: rounded(score),
    parts: parts.slice(0, 5).map(({ naming: { grade }, understood: { words }, steps, value }) => {
      return { words, grade, steps, value: rounded(value) };
    }),
    reasons: reasons.map(({ quote, policy, path, marks }) => ({ quote, policy: policies[policy]!.id, path, marks })),
    ...(target.leads ? { leads: target.leads.map(([agency, name, role]) => ({ agency, name, role })) } : {}),
  };
}

function factsOf({ target }: Found, { bases }: Pick<MatchCorpus, 'bases'>) {
  const { site, areaMu, areaKm2, towns, position, policyLead } = bases.find(({ id }) => id === target.id)!.data;
  return {
    site,
    areaMu,
    areaKm2,
    towns,
    precision: position?.confidence ?? null,
    policyLead: policyLead && { agency: policyLead.agency, name: policyLead.name, quote: policyLead.quote },
  };
}
