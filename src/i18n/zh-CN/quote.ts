/** Copying a quotation with its source. A file of its own, since scripts carry it to the browser. */
export const quote = {
  copy: '复制引文',
  copyItem: (path: string) => `复制 ${path} 的引文`,
  mark: '引',
  copySelected: '复制选中文字的引文',
  copied: '引文已复制',
  linkCopied: '链接已复制',
  failed: '未能复制，请选中文字后手动复制',
} as const;
