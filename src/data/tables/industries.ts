/** Every industry of the registry, with where the texts name it. */
import type { IndustryEntry } from '../../knowledge/corpus.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { idField } from '../fields.ts';
import type { Table } from '../table.ts';

export function industriesTable({ industries }: Knowledge): Table<IndustryEntry> {
  return {
    name: 'industries',
    title: '产业',
    description: '一行是一个产业或产业集群。名称据产业登记，mentions 是文中每一处说法及其位置。',
    rows: industries,
    fields: [
      idField('产业的编号，也是网址的一部分：/industries/编号/'),
      { name: 'name', type: 'string', title: '名称', description: '名称', value: ({ data }) => data.name },
      {
        name: 'synonyms',
        type: 'array',
        title: '同义说法',
        description: '登记的同义说法',
        value: ({ data }) => data.synonyms,
      },
      {
        name: 'broader',
        type: 'string',
        title: '上位产业编号',
        description: '所属的更大产业',
        references: 'industries',
        value: ({ data }) => data.broader,
      },
      {
        name: 'codes',
        type: 'array',
        title: '国民经济行业分类',
        description: 'GB/T 4754—2017 代码',
        value: ({ data }) => data.codes,
      },
      {
        name: 'mentionCount',
        type: 'integer',
        title: '提及次数',
        description: '文中提到几次',
        value: ({ data }) => data.mentions.length,
      },
      {
        name: 'policies',
        type: 'array',
        title: '政策编号',
        description: '提到它的政策',
        value: ({ data }) => [...new Set(data.mentions.map(({ source }) => source.policy))],
      },
      {
        name: 'mentions',
        type: 'records',
        title: '全部提及',
        description: '每一处的说法、条目与位置',
        value: ({ data }) => data.mentions.map(({ verbatim, path, source }) => ({ verbatim, path, source })),
      },
    ],
  };
}
