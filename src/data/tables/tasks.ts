/** Every item that sets something to do: a cluster, project, task or safeguard. */
import { words } from '../../i18n/zh-CN.ts';
import type { TaskEntry } from '../../knowledge/corpus.ts';
import { dutiesOf, inRole, ROLES } from '../../knowledge/duties.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { idField, meanings, pathField, policyFields, sourceFields } from '../fields.ts';
import type { Field, Table } from '../table.ts';

export function tasksTable({ tasks, policyById }: Knowledge): Table<TaskEntry> {
  return {
    name: 'tasks',
    title: '任务',
    description: '一行是政策中的一项任务、产业集群、工程项目或保障措施。',
    rows: tasks,
    fields: [
      idField('政策编号加条目，也是网址的一部分：/tasks/编号/'),
      ...policyFields<TaskEntry>(({ data }) => policyById.get(data.policy)),
      pathField(({ data }) => data.path),
      { name: 'label', type: 'string', title: '序号', description: '原文的序号', value: ({ data }) => data.label },
      {
        name: 'title',
        type: 'string',
        title: '标题',
        description: '原文没有标题则为空',
        value: ({ data }) => data.title,
      },
      {
        name: 'kind',
        type: 'string',
        title: '类别',
        description: meanings(words.taskKind),
        value: ({ data }) => data.kind,
      },
      {
        name: 'parents',
        type: 'array',
        title: '上级标题',
        description: '从外到内，没有标题的写序号',
        value: ({ data }) => data.parents.map(({ heading, label }) => heading ?? label),
      },
      ...ROLES.map((role): Field<TaskEntry> => ({
        name: role,
        type: 'array',
        title: words.role[role],
        description: `${words.roleMeaning[role]}的机构；依据与原句见 duties`,
        value: (task) => inRole(dutiesOf(task), role).map(({ name }) => name),
      })),
      ...linkFields,
      ...sourceFields<TaskEntry>(
        ({ data }) => data.source,
        ({ data }) => data.text,
      ),
    ],
  };
}

const linkFields: readonly Field<TaskEntry>[] = [
  {
    name: 'industries',
    type: 'array',
    title: '产业编号',
    description: '文中提到的产业，见 industries',
    value: ({ data }) => unique(data.industries.map(({ id }) => id)),
  },
  {
    name: 'places',
    type: 'array',
    title: '地点编号',
    description: '文中提到的地点',
    value: ({ data }) => unique(data.places.map(({ id }) => id)),
  },
  {
    name: 'deadlines',
    type: 'array',
    title: '时限',
    description: '原文的时限',
    value: ({ data }) => data.deadlines.map(({ verbatim }) => verbatim),
  },
  {
    name: 'goals',
    type: 'array',
    title: '目标编号',
    description: '条目内的目标，见 goals',
    value: ({ data }) => data.goals,
  },
  {
    name: 'measures',
    type: 'array',
    title: '支持措施编号',
    description: '条目内的支持措施，见 measures',
    value: ({ data }) => data.measures,
  },
  {
    name: 'bases',
    type: 'array',
    title: '基地编号',
    description: '条目提到的基地，见 bases',
    value: ({ data }) => data.bases,
  },
];

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
