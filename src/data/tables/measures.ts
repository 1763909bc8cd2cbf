/** Every instrument of support that an enterprise could use. */
import type { CollectionEntry } from 'astro:content';
import { words } from '../../i18n/zh-CN.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { editorField, idField, meanings, pathField, policyFields, sourceFields } from '../fields.ts';
import type { Table } from '../table.ts';

type MeasureEntry = CollectionEntry<'measures'>;

export function measuresTable({ measures, policyById }: Knowledge): Table<MeasureEntry> {
  return {
    name: 'measures',
    title: '支持措施',
    description: '一行是一条企业可能用得上的支持。能否申领以主管部门的办法为准。',
    rows: measures,
    fields: [
      idField('政策编号、条目加序号，也是网址的一部分：/measures/编号/'),
      ...policyFields<MeasureEntry>(({ data }) => policyById.get(data.policy)),
      pathField(({ data }) => data.path),
      {
        name: 'kind',
        type: 'string',
        title: '类别',
        description: meanings(words.measureKind),
        value: ({ data }) => data.kind,
      },
      {
        name: 'recipients',
        type: 'array',
        title: '对象',
        description: '给谁，用原文的词语，未载则为空',
        value: ({ data }) => data.recipients,
      },
      {
        name: 'amountWords',
        type: 'array',
        title: '额度',
        description: '原文的金额、比例、期限或规模',
        value: ({ data }) => data.amounts.map(({ verbatim }) => verbatim),
      },
      {
        name: 'amounts',
        type: 'records',
        title: '额度详情',
        description: `kind：${meanings(words.amountKind)}；value 数值（区间的下端），upper 区间的上端，unit 单位，of 按什么计或每什么计，tier 哪一档，verbatim 原文，editor 编者更正的理由；未载的为空`,
        value: ({ data }) => data.amounts,
      },
      {
        name: 'conditions',
        type: 'records',
        title: '门槛',
        description: '须先达到的数值：value、upper、unit 同上，verbatim 原文',
        value: ({ data }) => data.conditions,
      },
      editorField<MeasureEntry>(({ data }) => data),
      ...sourceFields<MeasureEntry>(
        ({ data }) => data.source,
        ({ data }) => data.statement,
      ),
    ],
  };
}
