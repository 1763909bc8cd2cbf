import type { Edited } from '../../schemas/edited.ts';

/** 编者更正: what an editor makes of the facts, on every page and while it is done. */
export const edited = {
  mark: '编者更正',
  title: ({ reason, by, on }: Edited): string => `编者更正：${reason}${signature(by, on)}`,
  because: ({ reason, by, on }: Edited): string => `理由：${reason}${signature(by, on)}`,
  lead: '程序读出的内容有误或有缺，由编者对照原文更正；原文照录，一字未改。',
  action: { drop: '删去', change: '改正', add: '补上' },
  kind: {
    duty: '职责',
    role: '角色',
    target: '目标',
    metric: '目标数值',
    measure: '支持措施',
    amount: '支持数额',
    base: '基地',
    deadline: '时限',
  },
  done: (action: string, kind: string) => `${action}${kind}`,
  changed: (fields: readonly string[]) => `改了：${fields.join('、')}`,
  field: {
    agency: '机构',
    role: '角色',
    year: '年份',
    deadline: '时限',
    subject: '对象',
    comparator: '关系',
    value: '数值',
    upper: '数值上限',
    unit: '单位',
    approximate: '约数',
    growth: '增速',
    kind: '类别',
    recipients: '给谁',
    of: '按什么计',
    tier: '哪一档',
    name: '名称',
    site: '选址',
    area_mu: '面积（亩）',
    area_km2: '面积（平方公里）',
    industries: '产业',
    companies: '企业',
    month: '月份',
  } as Record<string, string>,
} as const;

/** （王某，2026-05-04） */
function signature(by: string | undefined, on: string | undefined): string {
  const signed = [by, on].filter((each) => each !== undefined).join('，');
  return signed === '' ? '' : `（${signed}）`;
}
