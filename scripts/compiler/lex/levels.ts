/** Orders of size and named groups: 百亿、千亿、万亿级, 千亿规模, 7大产业基地. */
import type { Quantity } from './tokens.ts';

/** What follows 百亿 of 百亿、千亿、万亿级: the word that makes sizes of them all comes last. */
const MORE_LEVELS = /^(?:、(?:百|千|万|\d+)亿)+元?(?:级|规模)/;
const LEVEL = /((?:百|千|万|\d+)亿|万亿)(?:元)?(?:、(?=(?:百|千|万|\d+)亿)|(?:级|规模))/g;
const SIZES: Record<string, number> = { 万亿: 10000, 千亿: 1000, 百亿: 100 };
/** 7大战略性新兴产业基地 */
const GROUP = /(?<![\d.])(\d{1,2})大(?=[\u4e00-\u9fff]{2,16}?(?:基地|园区|平台|工程|片区|集聚区|中心|集群))/g;

/** True where more sizes follow: 百亿 before 、千亿级. */
export function isBeforeLevels(words: string, end: number): boolean {
  return MORE_LEVELS.test(words.slice(end, end + 40));
}

/** 百亿、千亿、万亿级 are three sizes; 万亿规模 is one. */
export function levelsIn(words: string): Quantity[] {
  return [...words.matchAll(LEVEL)].flatMap((match) => {
    if (/[一二三四五六七八九十\d.]$/.test(words.slice(Math.max(0, match.index - 1), match.index))) return [];
    const printed = match[1] ?? '';
    const low = SIZES[printed] ?? Number.parseInt(printed, 10);
    if (!Number.isFinite(low)) return [];
    const core = { start: match.index, end: match.index + match[0].replace(/、$/, '').length };
    const isSize = match[0].endsWith('规模');
    return [
      {
        ...quantity(core, low, '亿元'),
        comparator: isSize ? '=' : '~',
        approximate: !isSize,
        han: true,
        level: true,
      } as const,
    ];
  });
}

/** The number of a group that has a name: 7大产业基地. */
export function groupsIn(words: string): Quantity[] {
  return [...words.matchAll(GROUP)].map((match) => ({
    ...quantity({ start: match.index, end: match.index + match[0].length }, Number(match[1]), '个'),
    group: true,
  }));
}

function quantity(core: { start: number; end: number }, low: number, unit: string): Quantity {
  return {
    kind: 'quantity',
    ...core,
    core,
    low,
    high: null,
    comparator: '=',
    unit,
    approximate: false,
    han: false,
    level: false,
    group: false,
  };
}
