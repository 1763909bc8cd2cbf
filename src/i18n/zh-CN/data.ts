export const data = {
  title: '数据',
} as const;
