const figure = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 2 });

export const places = {
  lead: '文中提到的地点：那里有哪些基地、任务和机构，各在哪里提到。',

  /** One place. */
  registry: '登记册',
  area: '面积',
  km2: (n: number) => `${figure(n)} 平方公里`,
  estimated: '估计',
  population: '人口',
  persons: (n: number) => `${figure(n)} 人`,
  code: '区划代码',
  zone: '片区',
  aliases: '文中的其他叫法',
  aliasReason: (name: string, reason: string) => `${name}（${reason}）`,
  note: '注',
  around: '所属',
  within: '其中的地点',
  acrossAreas: '所在片区与园区',
  silent: '收录的政策没有提到这里。',
  counts: {
    tasks: (n: number) => `${n} 项任务提到`,
    bases: (n: number) => `${n} 个基地`,
    mentions: (n: number) => `提到 ${n} 处`,
  },
  basesHeading: '在这里的和提到这里的基地与核心区',
  tie: { site: '选址在此', town: '登记册列在此处', mention: '原文提到' },
  tasksHeading: '提到它的任务',
  industriesHeading: '与它一起出现的产业',
  industriesNote: '同一条任务里提到的产业，或选址在此的基地的产业；按出现次数排列，不表示因果。',
  moreIndustries: (n: number) => `另外 ${n} 个产业`,
  agenciesHeading: '这里的机构',
  policiesHeading: '管辖这里的政策',
  policiesAround: '上级地区的政策',
  elsewhere: '在原文中的位置',
} as const;
