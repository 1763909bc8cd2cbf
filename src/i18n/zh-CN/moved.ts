/** Addresses at which something stood that is elsewhere now; days as `chineseDate` writes them. */
export const moved = {
  lead: (from: string) => `原编号 ${from} 的条目已移到别处。`,
  here: (from: string, day: string) => `此地址原编号为 ${from}，${day}文本更新后，`,
  was: (title: string, day: string) => `此地址原为“${title}”，${day}文本更新后，`,
  now: '它现在是 ',
  gone: '它已不在文中，可看 ',
  toText: '全文',
  heading: '条目编号有变',
  nowShort: '，现为 ',
  goneShort: '，已不在文中',
} as const;
