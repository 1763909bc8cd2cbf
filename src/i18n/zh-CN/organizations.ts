/** Companies, platforms, associations and parks that the texts name. */
export const organizations = {
  title: '企业与平台',
  count: (n: number) => `${n} 个企业与平台`,
  caution: '被文件提到不等于获得支持，也不等于承担任务。',
} as const;
