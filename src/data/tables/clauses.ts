/** Every clause of every text: what search answers with. */
import type { TextClause } from '../../knowledge/clauses.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { PolicyText } from '../../knowledge/texts.ts';
import { idField, pathField, policyFields } from '../fields.ts';
import type { Table } from '../table.ts';

export function clausesTable({ policyById }: Knowledge, texts: ReadonlyMap<string, PolicyText>): Table<TextClause> {
  return {
    name: 'clauses',
    title: '全文条目',
    description: '一行是一个条目自己的文字、一个段落或表格的一行。依次相连就是全文，一字不少，也不重复。',
    rows: [...texts.values()].flatMap(({ clauses }) => clauses),
    fields: [
      idField('政策编号加条目；同一条目的后续段落加 ~2、~3'),
      ...policyFields<TextClause>(({ policy }) => policyById.get(policy)),
      pathField(({ path }) => path),
      {
        name: 'title',
        type: 'string',
        title: '标题',
        description: '条目自己的标题，就在文字之中；没有则为空',
        value: ({ title }) => title,
      },
      {
        name: 'trail',
        type: 'string',
        title: '所在章节',
        description: '从外到内的各级标题；不在条目内的用政策标题',
        value: ({ trail }) => trail,
      },
      {
        name: 'kind',
        type: 'string',
        title: '类别',
        description:
          'item 标题或条目，paragraph 后续段落，row 表格的一行，front 首条之前，back 末条之后，markup 转存时留下的标记',
        value: ({ kind }) => kind,
      },
      {
        name: 'start',
        type: 'integer',
        title: '起',
        description: '首字在 policy.txt 中的位置，从 0 数起，按 UTF-16 计',
        value: ({ start }) => start,
      },
      { name: 'end', type: 'integer', title: '止', description: '末字之后的位置', value: ({ end }) => end },
      { name: 'line', type: 'integer', title: '行', description: '首字所在的行', value: ({ line }) => line },
      {
        name: 'text',
        type: 'string',
        title: '文字',
        description: '原文，一字不改；按起止位置截取 policy.txt 即得',
        value: ({ text }) => text,
      },
    ],
  };
}
