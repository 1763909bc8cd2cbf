/** Every document: what it is, whether it is in force, how much was found in it. */
import { words } from '../../i18n/zh-CN.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { PolicyEntry } from '../../knowledge/corpus.ts';
import type { Policy } from '../../schemas/policy.ts';
import { idField, meanings, succeededField } from '../fields.ts';
import type { Field, Table } from '../table.ts';

/** What is counted in a policy, with its name. */
const COUNTED: readonly [keyof Policy['counts'], string][] = [
  ['characters', '字数'],
  ['tasks', '任务数'],
  ['duties', '职责数'],
  ['goals', '目标数'],
  ['bases', '基地数'],
  ['indicators', '指标数'],
  ['measures', '支持措施数'],
];

export function policiesTable({ policies }: Knowledge): Table<PolicyEntry> {
  return {
    name: 'policies',
    title: '政策',
    description: '一行是一份政策文件。',
    rows: policies,
    fields: [
      idField('政策的编号，也是网址的一部分：/policies/编号/'),
      { name: 'title', type: 'string', title: '标题', description: '标题', value: ({ data }) => data.title },
      {
        name: 'shortTitle',
        type: 'string',
        title: '简称',
        description: '编者所拟，用于列表',
        value: ({ data }) => data.shortTitle,
      },
      {
        name: 'stage',
        type: 'string',
        title: '状态',
        description: meanings(words.stage),
        value: ({ data }) => data.stage,
      },
      {
        name: 'draftRound',
        type: 'integer',
        title: '征求意见轮次',
        description: '第几次征求意见，原文未载则为空',
        value: ({ data }) => data.draftRound,
      },
      succeededField((policy) => policy),
      {
        name: 'succession',
        type: 'string',
        title: '与后文的关系',
        description: meanings({ ...words.succession.standing, explained: '解读的是它' }),
        value: ({ data }) => data.succeededBy?.as,
      },
      ...headFields,
      ...COUNTED.map(([name, title]): Field<PolicyEntry> => ({
        name,
        type: 'integer',
        title,
        description: '程序从文中读出的数量',
        value: ({ data }) => data.counts[name],
      })),
      {
        name: 'editorial',
        type: 'array',
        title: '编者补充',
        description: '由编者补充、不在文本之中的字段名',
        value: ({ data }) => data.editorial,
      },
      {
        name: 'corrections',
        type: 'records',
        title: words.edited.mark,
        description:
          '编者对程序所读的更正：kind 类别，action 做法（drop 删去，change 改正，add 补上），quote 原文，reason 理由',
        value: ({ data }) => data.corrections ?? [],
      },
      {
        name: 'sha256',
        type: 'string',
        title: 'SHA-256',
        description: 'policy.txt 的校验值',
        value: ({ data }) => data.sha256,
      },
    ],
  };
}

const headFields: readonly Field<PolicyEntry>[] = [
  {
    name: 'issuer',
    type: 'string',
    title: '发文机关',
    description: '原文未载则为空',
    value: ({ data }) => data.issuer,
  },
  {
    name: 'issuers',
    type: 'array',
    title: '各发文机关',
    description: '联合发文的各个机关，依原文次序',
    value: ({ data }) => data.issuers,
  },
  {
    name: 'kind',
    type: 'string',
    title: '类别',
    description: meanings({ policy: '政策', explanation: words.policy.explanation }),
    value: ({ data }) => data.kind,
  },
  { name: 'issued', type: 'date', title: '印发日期', description: '原文未载则为空', value: ({ data }) => data.issued },
  {
    name: 'docNumber',
    type: 'string',
    title: '文号',
    description: '原文未载则为空',
    value: ({ data }) => data.docNumber,
  },
  {
    name: 'amended',
    type: 'date',
    title: '最近修改',
    description: '标题下所载最近一次修正或修订的日期',
    value: ({ data }) => data.amended,
  },
  {
    name: 'inForceFrom',
    type: 'date',
    title: '施行首日',
    description: '原文所载施行的第一天，未载则为空',
    value: ({ data }) => data.inForce?.from,
  },
  {
    name: 'inForceUntil',
    type: 'date',
    title: '施行末日',
    description: '原文所载有效期的最后一天，未载则为空；今天是否有效不在此判断',
    value: ({ data }) => data.inForce?.until,
  },
  {
    name: 'periodStart',
    type: 'year',
    title: '实施期首年',
    description: '标题所载',
    value: ({ data }) => data.period?.[0],
  },
  {
    name: 'periodEnd',
    type: 'year',
    title: '实施期末年',
    description: '标题所载',
    value: ({ data }) => data.period?.[1],
  },
  { name: 'level', type: 'string', title: '层级', description: meanings(words.level), value: ({ data }) => data.level },
  { name: 'region', type: 'string', title: '地区编号', description: '适用地区', value: ({ data }) => data.region },
  {
    name: 'regionName',
    type: 'string',
    title: '地区',
    description: '适用地区的名称',
    value: ({ data }) => data.regionName,
  },
];
