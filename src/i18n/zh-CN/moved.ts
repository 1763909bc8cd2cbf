/** Addresses at which something stood that is elsewhere now. */
const day = (iso: string): string =>
  iso
    .split('-')
    .map(Number)
    .join('.')
    .replace(/^(\d+)\.(\d+)\.(\d+)$/, '$1年$2月$3日');

export const moved = {
  lead: (from: string) => `原编号 ${from} 的条目已移到别处。`,
  here: (from: string, on: string) => `此地址原编号为 ${from}，${day(on)}文本更新后，`,
  was: (title: string, on: string) => `此地址原为“${title}”，${day(on)}文本更新后，`,
  now: '它现在是 ',
  gone: '它已不在文中，可看 ',
  toText: '全文',
  heading: '条目编号有变',
  nowShort: '，现为 ',
  goneShort: '，已不在文中',
} as const;
