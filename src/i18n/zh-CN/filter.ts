/** Filtering, sorting and downloading a list. */
export const filter = {
  title: '筛选',
} as const;
