export const organizations = {
  title: '企业与平台',
} as const;
