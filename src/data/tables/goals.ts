/** Every dated or measured commitment, as a sentence and as single numbers. */
import type { CollectionEntry } from 'astro:content';
import { words } from '../../i18n/zh-CN.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Metric } from '../../schemas/goal.ts';
import { editorField, idField, meanings, pathField, policyFields, sourceFields } from '../fields.ts';
import type { Field, Table } from '../table.ts';

type GoalEntry = CollectionEntry<'goals'>;

export interface MetricRow {
  /** `<goal>/<n>`; n counts the numbers of the goal from 1. */
  id: string;
  goal: GoalEntry;
  metric: Metric;
}

export function goalsTable({ goals, policyById }: Knowledge): Table<GoalEntry> {
  return {
    name: 'goals',
    title: '目标',
    description: '一行是一句有年份或有数值的目标；逐个数值见 metrics。',
    rows: goals,
    fields: [
      idField('政策编号、条目加序号，也是网址的一部分：/goals/编号/'),
      ...policyFields<GoalEntry>(({ data }) => policyById.get(data.policy)),
      pathField(({ data }) => data.path),
      ...yearFields<GoalEntry>((goal) => goal),
      {
        name: 'metrics',
        type: 'records',
        title: '数值',
        description: '句中的数值，逐个写明对象、关系、数值、单位与原文位置',
        value: ({ data }) => data.metrics,
      },
      editorField<GoalEntry>(({ data }) => data),
      ...sourceFields<GoalEntry>(
        ({ data }) => data.source,
        ({ data }) => data.statement,
      ),
    ],
  };
}

export function metricsTable({ goals, policyById }: Knowledge): Table<MetricRow> {
  return {
    name: 'metrics',
    title: '目标数值',
    description: '一行是目标句中的一个数值，便于在表格里排序和比较。',
    rows: goals.flatMap((goal) =>
      goal.data.metrics.map((metric, index) => ({ id: `${goal.id}/${index + 1}`, goal, metric })),
    ),
    fields: [
      idField('目标编号加序号'),
      {
        name: 'goal',
        type: 'string',
        title: '目标编号',
        description: '出自哪一句目标',
        references: 'goals',
        value: ({ goal }) => goal.id,
      },
      ...policyFields<MetricRow>(({ goal }) => policyById.get(goal.data.policy)),
      pathField(({ goal }) => goal.data.path),
      ...yearFields<MetricRow>(({ goal }) => goal),
      ...metricFields,
      {
        name: 'statement',
        type: 'string',
        title: '原句',
        description: '数值所在的整句',
        value: ({ goal }) => goal.data.statement,
      },
      editorField<MetricRow>(({ metric }) => metric),
      ...sourceFields<MetricRow>(
        ({ metric }) => metric.source,
        ({ metric }) => metric.verbatim,
      ),
    ],
  };
}

function yearFields<Row>(goalOf: (row: Row) => GoalEntry): Field<Row>[] {
  return [
    {
      name: 'year',
      type: 'year',
      title: '年份',
      description: '到哪一年，原文未载则为空',
      value: (row) => goalOf(row).data.year,
    },
    {
      name: 'yearBasis',
      type: 'string',
      title: '年份依据',
      description: meanings(words.yearBasis),
      value: (row) => goalOf(row).data.yearBasis,
    },
    {
      name: 'deadline',
      type: 'string',
      title: '时限',
      description: '原文的时限；一句里有几个时限的，这里是第一个，未必属于每一个数值，请看原句',
      value: (row) => goalOf(row).data.deadline,
    },
  ];
}

const metricFields: readonly Field<MetricRow>[] = [
  {
    name: 'subject',
    type: 'string',
    title: '对象',
    description: '数值说的是什么，用原句的词语',
    value: ({ metric }) => metric.subject,
  },
  {
    name: 'comparator',
    type: 'string',
    title: '关系',
    description: meanings({ ...words.comparator, '=': '等于' }),
    value: ({ metric }) => metric.comparator,
  },
  { name: 'value', type: 'number', title: '数值', description: '数值', value: ({ metric }) => metric.value },
  {
    name: 'upper',
    type: 'number',
    title: '数值上限',
    description: '原文给出一段数值（45%—50%、两三家）时的上限，单位相同；只有一个数值时为空',
    value: ({ metric }) => metric.upper,
  },
  {
    name: 'unit',
    type: 'string',
    title: '单位',
    description: '万亿元已换算为亿元，其余照原文',
    value: ({ metric }) => metric.unit,
  },
  {
    name: 'approximate',
    type: 'boolean',
    title: '是否约数',
    description: 'true 表示原文说的是约数：约、左右、余、两三',
    value: ({ metric }) => metric.approximate ?? false,
  },
  {
    name: 'due',
    type: 'string',
    title: '本数值的时限',
    description: '原文给这个数值写明了年以下的时限时，按原文的精确程度写成 2025-06 或 2025-06-30',
    value: ({ metric }) => metric.deadline,
  },
  {
    name: 'growth',
    type: 'boolean',
    title: '是否增速',
    description: 'true 表示数值是增长幅度，不是总量',
    value: ({ metric }) => metric.growth,
  },
  {
    name: 'baselineValue',
    type: 'number',
    title: '基期数值',
    description: '“由甲增加到乙”的甲；“较 2020 年下降”只有年份，数值为空',
    value: ({ metric }) => metric.baseline?.value,
  },
  {
    name: 'baselineYear',
    type: 'year',
    title: '基期年份',
    description: '比较或起算的年份，原文未载则为空',
    value: ({ metric }) => metric.baseline?.year,
  },
];
