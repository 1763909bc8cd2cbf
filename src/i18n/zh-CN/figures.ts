/** Words that all figures share. */
export const figures = {
  svg: '下载图（SVG）',
  png: '下载图（PNG）',
  pngFailed: '图片没有生成，请改用SVG下载。',
  twin: '以表格查看',
  twinBelow: '见本页列表',
} as const;
