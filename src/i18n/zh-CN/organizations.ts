/** Companies, platforms, associations and parks that the texts name. */
export const organizations = {
  title: '企业与平台',
  lead: '文中点名的企业、平台、协会与园区，以及在哪一句提到。被文件提到不等于获得支持，也不等于承担任务。',
  count: (n: number) => `${n} 个企业与平台`,
  caution: '被文件提到不等于获得支持，也不等于承担任务。',
  kind: { company: '企业', platform: '平台与机构', association: '协会', park: '园区' } as Record<string, string>,
  kindUnknown: '其他',
  named: '提到它的文件',
  namedHere: '原文怎么提到',
  called: (name: string) => `文中作“${name}”`,
  aliases: '别称',
  industries: '写在一起的产业',
  bases: '写在一起的基地',
  reason: { sentence: '同一句', item: '同一任务或段落' },
} as const;
