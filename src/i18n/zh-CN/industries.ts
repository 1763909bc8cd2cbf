export const industries = {
  lead: '文中出现的产业与产业集群，附国民经济行业分类（GB/T 4754—2017）代码。',
  name: '产业',
  synonyms: '又作',
  codes: '行业代码',
  broader: '属于',
  mentions: '出现之处',
  more: (n: number) => `共 ${n} 处`,
} as const;
