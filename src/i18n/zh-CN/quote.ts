/** Copying a quotation with its source. */
export const quote = {
  copy: '复制引文',
} as const;
