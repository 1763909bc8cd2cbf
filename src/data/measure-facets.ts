/** The conditions by which support measures can be filtered. */
import { words } from '../i18n/zh-CN.ts';
import { facetOf, type Facet, type FacetDefinition } from '../knowledge/facets.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { JoinedMeasure } from '../knowledge/measures.ts';
import { policyLabel } from './policy-label.ts';

type Names = Pick<Knowledge, 'industryById' | 'baseById'>;

export function measureFacets(measures: readonly JoinedMeasure[], { industryById, baseById }: Names): Facet[] {
  const definitions: readonly FacetDefinition<JoinedMeasure>[] = [
    {
      key: 'kind',
      name: words.measures.kind,
      valuesOf: ({ measure: { data } }) => [{ value: data.kind, label: words.measureKind[data.kind] }],
    },
    {
      key: 'industry',
      name: words.measures.industries,
      valuesOf: ({ scope }) =>
        scope.industries.map(({ id }) => ({ value: id, label: industryById.get(id)?.data.name ?? id })),
    },
    {
      key: 'base',
      name: words.measures.bases,
      valuesOf: ({ scope }) => scope.bases.map(({ id }) => ({ value: id, label: baseById.get(id)?.data.name ?? id })),
    },
    {
      key: 'policy',
      name: words.measures.policy,
      order: 'rows',
      valuesOf: ({ policy }) => [{ value: policy.id, label: policyLabel(policy) }],
    },
  ];
  return definitions.map((definition) => facetOf(definition, measures, words.notStated));
}
