export const quality = {
  title: '质量',
} as const;
