/** Every row of an indicator table (指标体系). */
import type { CollectionEntry } from 'astro:content';
import type { Knowledge } from '../../knowledge/index.ts';
import type { PolicyText } from '../../knowledge/texts.ts';
import { idField, pathField, policyFields, sourceFields } from '../fields.ts';
import type { Field, Table } from '../table.ts';

type IndicatorEntry = CollectionEntry<'indicators'>;

/** @param texts the source of each policy: an indicator's quote is its row as the file has it */
export function indicatorsTable(
  { indicators, policyById, anchorsByPolicy }: Knowledge,
  texts: ReadonlyMap<string, PolicyText>,
): Table<IndicatorEntry> {
  return {
    name: 'indicators',
    title: '指标',
    description: '一行是指标表的一行。',
    rows: indicators,
    fields: [
      idField('政策编号、表格加行号，也是网址的一部分：/indicators/编号/'),
      ...policyFields<IndicatorEntry>(({ data }) => policyById.get(data.policy)),
      pathField(({ id, data: { policy, table } }) => {
        const row = id.slice(policy.length + 1);
        return anchorsByPolicy.get(policy)?.has(row) ? row : table;
      }),
      { name: 'no', type: 'integer', title: '序号', description: '表中的序号', value: ({ data }) => data.no },
      {
        name: 'dimension',
        type: 'string',
        title: '类别',
        description: '表中的分类',
        value: ({ data }) => data.dimension,
      },
      { name: 'name', type: 'string', title: '指标', description: '指标的名称', value: ({ data }) => data.name },
      { name: 'unit', type: 'string', title: '单位', description: '原文的单位', value: ({ data }) => data.unit },
      ...readingFields('baseline', '基期'),
      ...readingFields('target', '目标'),
      ...sourceFields<IndicatorEntry>(
        ({ data }) => data.source,
        ({ data: { policy, source } }) => texts.get(policy)?.source?.slice(source.start, source.end),
      ),
    ],
  };
}

function readingFields(side: 'baseline' | 'target', name: string): Field<IndicatorEntry>[] {
  return [
    {
      name: `${side}Text`,
      type: 'string',
      title: name,
      description: `${name}一栏的原文`,
      value: ({ data }) => data[side]?.text,
    },
    {
      name: `${side}Value`,
      type: 'number',
      title: `${name}数值`,
      description: '是数字才有',
      value: ({ data }) => data[side]?.value,
    },
    {
      name: `${side}Year`,
      type: 'year',
      title: `${name}年份`,
      description: '表头所载',
      value: ({ data }) => data[side]?.year,
    },
  ];
}
