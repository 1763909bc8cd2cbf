export const goals = {
  lead: '文中有数字或有时限的承诺。年份不在本句而承自上文的，予以注明。',
  statement: '原句',
  year: '年份',
  metrics: '数值',
  place: '出处',
  growth: '增幅',
  from: (value: string, year: number | null) => `由${year ? ` ${year} 年的` : ''} ${value} 起`,
  yearUnknown: '未载',
} as const;
