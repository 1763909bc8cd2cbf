export const lineage = {
  title: '引用关系',
} as const;
