/** Every public body that a text names, with how much it carries. */
import { words } from '../../i18n/zh-CN.ts';
import type { AgencyEntry } from '../../knowledge/corpus.ts';
import { byRole, ROLES } from '../../knowledge/duties.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { idField, meanings } from '../fields.ts';
import type { Field, Table } from '../table.ts';

export function agenciesTable({ agencies, dutiesByAgency, policyById }: Knowledge): Table<AgencyEntry> {
  const rolesOf = ({ id }: AgencyEntry) => byRole(dutiesByAgency.get(id) ?? []);
  const isDraft = (policy: string) => policyById.get(policy)?.data.stage === 'draft';
  return {
    name: 'agencies',
    title: '机构',
    description: '一行是一个层级上的一个机构。名称据机构登记；逐条职责及其原句见 duties。',
    rows: agencies,
    fields: [
      idField('机构的编号，也是网址的一部分：/agencies/编号/'),
      ...nameFields,
      ...ROLES.flatMap((role): Field<AgencyEntry>[] => [
        {
          name: `${role}Tasks`,
          type: 'integer',
          title: `${words.role[role]}的任务数`,
          description: '含征求意见稿；已有后文的文本不计入',
          value: (agency) => rolesOf(agency)[role].length,
        },
        {
          name: `${role}TasksInDrafts`,
          type: 'integer',
          title: `其中征求意见稿`,
          description: `${words.role[role]}的任务中出自征求意见稿的项数`,
          value: (agency) => rolesOf(agency)[role].filter(({ task }) => isDraft(task.data.policy)).length,
        },
      ]),
    ],
  };
}

const nameFields: readonly Field<AgencyEntry>[] = [
  { name: 'name', type: 'string', title: '名称', description: '规范名称', value: ({ data }) => data.name },
  {
    name: 'fullName',
    type: 'string',
    title: '全称',
    description: '登记有全称的才有',
    value: ({ data }) => data.fullName,
  },
  {
    name: 'level',
    type: 'string',
    title: '层级',
    description: `${meanings(words.level)}；不明则为空`,
    value: ({ data }) => data.level,
  },
  { name: 'region', type: 'string', title: '地区编号', description: '所属地区', value: ({ data }) => data.region },
  {
    name: 'kind',
    type: 'string',
    title: '性质',
    description: meanings(words.agencyKind),
    value: ({ data }) => data.kind,
  },
  { name: 'family', type: 'string', title: '条线编号', description: '各级同一职能', value: ({ data }) => data.family },
  {
    name: 'familyName',
    type: 'string',
    title: '条线',
    description: '各级同一职能的名称',
    value: ({ data }) => data.familyName,
  },
  {
    name: 'relatives',
    type: 'array',
    title: '同条线机构',
    description: '其他层级的同条线机构编号，从不合并',
    value: ({ data }) => data.relatives,
  },
  {
    name: 'aliases',
    type: 'array',
    title: '别名',
    description: '登记的别名',
    value: ({ data }) => data.aliases.map(({ name }) => name),
  },
  {
    name: 'named',
    type: 'records',
    title: '文中称呼',
    description: '各政策在责任分工里怎样称呼它，几次',
    value: ({ data }) => data.named,
  },
  {
    name: 'contact',
    type: 'string',
    title: '联系方式',
    description: '登记有的才有',
    value: ({ data }) => data.contact,
  },
  {
    name: 'registered',
    type: 'boolean',
    title: '已登记',
    description: 'false 表示机构登记里没有，照原文保留',
    value: ({ data }) => data.registered,
  },
];
