/** Years and deadlines in running text. */
import type { Span } from '../tree/facts.ts';

export interface YearMark extends Span {
  year: number;
  /** `target`: 到2025年, 2025年底前; `status`: 2022年，…达9470亿元; `attached`: 2022年的35亿元; `base`: 较2020年, 由2019年的; `past`: 截至2023年底. */
  kind: 'target' | 'status' | 'attached' | 'base' | 'past';
}

const RANGE = /(20\d{2})\s*年?\s*[-—－–~～至到]{1,2}\s*(20\d{2})\s*年/g;
const SINGLE =
  /((?:力争|争取|预计|计划|确保|截至|截止|截止到|截至到)?(?:到|至|在|于)?)?\s*(20\d{2})\s*年(底|末|内|度|年底)?(?:\s*(\d{1,2})\s*月)?(份|底|末|上旬|中旬|下旬)?(前|之前|以前)?(的)?/g;
/** 2026、2028和2030年: the word 年 stands once, after the last. */
const LISTED = /(?:到|至)?(20\d{2})(?=(?:\s?[、和与及]\s?20\d{2}){1,8}年)/g;
const PLAN = /“?十(三|四|五|六)五”?(?:规划)?(?:期末|末|期间|时期|期内)/g;

/** The year a five-year plan ends: 十四五 is 2021–2025. */
const PLAN_END: Record<string, number> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 };

/** Every year of `text.slice(start, end)`, in order. */
export function yearsIn(text: string, start: number, end: number): YearMark[] {
  const words = text.slice(start, end);
  const marks: YearMark[] = [...words.matchAll(RANGE)].map((match) => mark(match, start, Number(match[2]), 'target'));
  const ranges = [...marks];
  const inTitle = titleReader(words);
  for (const match of words.matchAll(SINGLE)) {
    while (ranges[0] && ranges[0].end <= start + match.index) ranges.shift();
    const isInRange = ranges[0] !== undefined && ranges[0].start < start + match.index + match[0].length;
    if (inTitle(match.index) || isInRange) continue;
    marks.push(mark(match, start, Number(match[2]), kindOf(match, words)));
  }
  for (const match of words.matchAll(LISTED))
    marks.push(mark(match, start, Number(match[1]), /^[到至]/.test(match[0]) ? 'target' : 'status'));
  for (const match of words.matchAll(PLAN)) marks.push(mark(match, start, PLAN_END[match[1]!]!, 'target'));
  return marks.sort((a, b) => a.start - b.start);
}

function mark(match: RegExpMatchArray, start: number, year: number, kind: YearMark['kind']): YearMark {
  return { start: start + match.index!, end: start + match.index! + match[0].length, year, kind };
}

function kindOf(match: RegExpMatchArray, words: string): YearMark['kind'] {
  const lead = match[1] ?? '';
  if (/截/.test(lead)) return 'past';
  const before = words.slice(Math.max(0, match.index! - 2), match.index!);
  if (/[由从较]$|(?<!占)比$|相对$/.test(before)) return 'base';
  const after = words.slice(match.index! + match[0].length, match.index! + match[0].length + 6);
  if (/^(?:的?(?:基础上|水平|基数)|为基[期数准])/.test(after)) return 'base';
  if (/到|至/.test(lead) || match[6] || /底|末/.test(match[3] ?? '') || /力争|争取|计划|确保/.test(lead))
    return 'target';
  if (/^[，,]?(?:力争|争取|确保|计划|目标)/.test(after)) return 'target';
  return match[7] ? 'attached' : 'status';
}

/** Inside 《…（2019-2021年）》 a year dates a document. Tells so of offsets that only grow. */
function titleReader(words: string): (at: number) => boolean {
  let read = 0;
  let isOpen = false;
  return (at) => {
    for (; read < at; read++) {
      if (words[read] === '《') isOpen = true;
      else if (words[read] === '》') isOpen = false;
    }
    return isOpen;
  };
}

/** 三年内 is a length of time and no deadline. */
const DEADLINE =
  /20\d{2}\s*年(?:\d{1,2}\s*月)?(?:\d{1,2}\s*日)?(?:年?底|年?末|上旬|中旬|下旬|上半年|下半年|第?[一二三四1-4]季度)?(?:前|之前|以前)|(?<![\d一二三四五六七八九十两几])(?:年内|年底前)(?=[^容涵])/g;

export interface DeadlineMark extends Span {
  /** Null for 年内, whose year stands elsewhere. */
  year: number | null;
  month: number | null;
}

/** 2021年3月底前, 2025年底前 with the month where one is given. */
export function deadlinesIn(text: string, start: number, end: number): DeadlineMark[] {
  const words = text.slice(start, end);
  return [...words.matchAll(DEADLINE)].map((match) => {
    const month = /年\s*(\d{1,2})\s*月/.exec(match[0]);
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      year: /^\d/.test(match[0]) ? Number(match[0].slice(0, 4)) : null,
      month: month ? Number(month[1]) : null,
    };
  });
}
