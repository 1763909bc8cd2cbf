/** Words of the tools of the reading page. A file of its own, since scripts carry it to the browser. */
export const reader = {
  find: '页内查找',
  findPrevious: '上一处',
  findNext: '下一处',
  found: (at: number, all: number) => `第 ${at} 处，共 ${all} 处`,
  foundShort: (at: number, all: number) => `${at} / ${all}`,
  clear: '清除',
  foundNothing: '没有找到',
  steps: '逐条阅读',
  previousItem: '上一条',
  nextItem: '下一条',
  keys: '快捷键',
  keysOn: '启用单键快捷键',
  preview: '预览',
  open: '打开这一页',
} as const;
