export const bases = {
  lead: '产业基地与核心区，以及原文给出的选址、面积与产业。',
  site: '选址',
  towns: '所在镇街',
  area: '规划面积',
  industries: '产业',
  agency: '牵头机构',
  companies: '文中提到的企业',
  evidence: '原文怎么说',
  mu: (n: number) => `${n.toLocaleString('en')} 亩`,
  km2: (n: number) => `${n.toLocaleString('en')} 平方千米`,
} as const;
