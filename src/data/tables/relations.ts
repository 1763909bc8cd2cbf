/** What policies do to one another: replace, repeal, amend, explain. */
import { words } from '../../i18n/zh-CN.ts';
import type { PolicyEntry } from '../../knowledge/corpus.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { PolicyRelation } from '../../schemas/relation.ts';
import { idField, meanings, policyFields, sourceFields } from '../fields.ts';
import type { Table } from '../table.ts';

interface RelationRow {
  id: string;
  from: PolicyEntry;
  relation: PolicyRelation;
}

export function relationsTable({ policies }: Knowledge): Table<RelationRow> {
  const rows = policies.flatMap((from) =>
    (from.data.relations ?? []).map((relation, index) => ({ id: `${from.id}/r${index + 1}`, from, relation })),
  );
  const { by } = words.policy.relations;
  return {
    name: 'relations',
    title: '文件关系',
    description: '一行是一份政策对另一份文件的一种关系：替代、废止、修改、解读，也含征求意见稿与印发稿。',
    rows,
    fields: [
      idField('政策编号加序号'),
      ...policyFields<RelationRow>(({ from }) => from),
      {
        name: 'kind',
        type: 'string',
        title: '关系',
        description: meanings({ replaces: '替代', repeals: '废止', amends: '修改', explains: '解读' }),
        value: ({ relation }) => relation.kind,
      },
      {
        name: 'partly',
        type: 'boolean',
        title: '部分',
        description: '只替代不一致之处',
        value: ({ relation }) => relation.partly,
      },
      {
        name: 'to',
        type: 'string',
        title: '对方编号',
        description: '对方政策的编号，未收录则为空',
        references: 'policies',
        value: ({ relation }) => relation.policy,
      },
      {
        name: 'title',
        type: 'string',
        title: '对方标题',
        description: '照原文或编者所写',
        value: ({ relation }) => relation.title,
      },
      {
        name: 'number',
        type: 'string',
        title: '对方文号',
        description: '未载则为空',
        value: ({ relation }) => relation.number,
      },
      { name: 'by', type: 'string', title: '依据', description: meanings(by), value: ({ relation }) => relation.by },
      ...sourceFields<RelationRow>(
        ({ relation }) => relation.evidence?.source,
        ({ relation }) => relation.evidence?.quote,
      ),
    ],
  };
}
