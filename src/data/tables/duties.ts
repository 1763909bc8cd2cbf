/** Every duty: who does what in which task, in which words. The table of all duties and each body's sheet are made of it. */
import type { AgencyEntry, PolicyEntry, TaskEntry } from '../../knowledge/corpus.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Clause, Duty } from '../../schemas/duty.ts';
import { words } from '../../i18n/zh-CN.ts';
import { editorField, meanings, policyFields, sourceFields } from '../fields.ts';
import type { Table } from '../table.ts';

export interface DutyRow {
  /** `<task>/<n>`; n counts the duties of the task from 1. */
  id: string;
  policy: PolicyEntry;
  task: TaskEntry;
  agency: AgencyEntry;
  clause: Clause;
  duty: Duty;
}

/** In the order of the corpus. A clause that an item shares with the items inside it stands with the innermost. */
export function dutyRows({ dutiesByAgency, tasks, policyById, agencyById }: Knowledge): DutyRow[] {
  const own = new Map<Duty, { task: TaskEntry; clause: Clause }>();
  for (const assignments of dutiesByAgency.values()) {
    for (const { duty, clause, task } of assignments) own.set(duty, { task, clause });
  }
  return tasks.flatMap((task) =>
    task.data.clauses
      .flatMap(({ duties }) => duties)
      .flatMap((duty) => {
        const held = own.get(duty);
        return held?.task === task ? [{ duty, clause: held.clause }] : [];
      })
      .map(({ duty, clause }, index) => ({
        id: `${task.id}/${index + 1}`,
        policy: policyById.get(task.data.policy)!,
        task,
        agency: agencyById.get(duty.agency)!,
        clause,
        duty,
      })),
  );
}

export function dutiesTable(rows: readonly DutyRow[]): Table<DutyRow> {
  return {
    name: 'duties',
    title: '责任分工',
    description: '一行是一个机构在一项任务里的一份职责。',
    rows,
    fields: [
      { name: 'id', type: 'string', title: '编号', description: '任务编号加序号', value: ({ id }) => id },
      ...policyFields<DutyRow>(({ policy }) => policy),
      {
        name: 'task',
        type: 'string',
        title: '任务编号',
        description: '任务的编号',
        references: 'tasks',
        value: ({ task }) => task.id,
      },
      {
        name: 'path',
        type: 'string',
        title: '条目',
        description: '任务在政策目录中的位置',
        value: ({ task }) => task.data.path,
      },
      {
        name: 'title',
        type: 'string',
        title: '任务',
        description: '任务的标题，原文没有则为空',
        value: ({ task }) => task.data.title,
      },
      {
        name: 'kind',
        type: 'string',
        title: '任务类别',
        description: 'cluster 产业集群，task 任务，project 工程项目，safeguard 保障措施',
        value: ({ task }) => task.data.kind,
      },
      {
        name: 'agency',
        type: 'string',
        title: '机构编号',
        description: '机构的编号',
        references: 'agencies',
        value: ({ agency }) => agency.id,
      },
      { name: 'name', type: 'string', title: '机构', description: '机构的规范名称', value: ({ duty }) => duty.name },
      {
        name: 'verbatim',
        type: 'string',
        title: '原文称呼',
        description: '原文中的称呼',
        value: ({ duty }) => duty.verbatim,
      },
      {
        name: 'level',
        type: 'string',
        title: '机构层级',
        description: '机构的层级',
        value: ({ agency }) => agency.data.level,
      },
      {
        name: 'role',
        type: 'string',
        title: '角色',
        description: 'lead 牵头，support 配合，responsible 负责，shared 分工负责，guide 指导',
        value: ({ duty }) => duty.role,
      },
      {
        name: 'basis',
        type: 'string',
        title: '依据',
        description: meanings(words.basis),
        value: ({ duty }) => duty.basis,
      },
      {
        name: 'rule',
        type: 'string',
        title: '推定规则',
        description: '推定所依据的原句',
        value: ({ duty }) => duty.rule?.quote ?? null,
      },
      {
        name: 'clause',
        type: 'string',
        title: '原句',
        description: '载有职责的原句',
        value: ({ clause }) => clause.text,
      },
      editorField<DutyRow>(({ duty }) => duty),
      ...sourceFields<DutyRow>(
        ({ duty }) => duty.source,
        ({ duty }) => duty.verbatim,
      ),
    ],
  };
}
