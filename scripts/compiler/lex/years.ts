/** Years in running text and periods: 到二〇二五年, 较2020年, “十五五”末, （2023—2025年）. */
import type { Span } from '../tree/facts.ts';
import { plainYears } from './fold.ts';
import { planEnd, plansIn } from './plans.ts';

export interface YearMark extends Span {
  year: number;
  /** `target`: 到2025年, 2025年底前; `status`: 2022年，…达9470亿元; `attached`: 2022年的35亿元; `base`: 较2020年, 由2019年的; `past`: 截至2023年底. */
  kind: 'target' | 'status' | 'attached' | 'base' | 'past';
  /** True for the whole time of a plan: “十三五”期间, which a chapter on the past looks back on. */
  during: boolean;
}
const RANGE = /(20\d{2})\s*年?\s*[-—－–~～至到]{1,2}\s*(20\d{2})\s*年/g;
const YEAR = /(20\d{2})\s*年/g;
/** 力争到, 截至: what stands before a year and says how it is meant. */
const LEAD = /(?:力争|争取|预计|计划|确保|截止到|截至到|截至|截止)?(?:到|至|在|于)?\s*$/;
/** 由2019年的, 较2020年, 比“十三五”末 */
const BASE = /[由从较]$|(?<!占)比$|相对$/;
/** 12月31日, 三季度, 上半年, 底 after a year. */
const PART = /(?:年?底|年?末|内|度)?\s*(?:\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?(?:第?[一二三四1-4]季度|[上下]半年)?/y;
const TAIL = /(?:份|底|末|上旬|中旬|下旬)?(之?前|以前)?(的)?/y;
const PERIOD = /(20\d{2})\s*年?\s*(?:[-—－–~～―]{1,2}|至|到)\s*(20\d{2})/;
/** 2026、2028和2030年: the word 年 stands once, after the last. */
const LISTED = /(?:到|至)?(20\d{2})(?=(?:\s?[、和与及]\s?20\d{2}){1,8}年)/g;
/** 1.8倍 after 2023年的, which is what the number is measured by. */
const MULTIPLE = /^(?:[\d.]{1,5}|[一二两三四五六七八九十]{1,2})倍/;
/** Every year of `text.slice(start, end)`, in order. */
export function yearsIn(text: string, start: number, end: number): YearMark[] {
  const printed = text.slice(start, end);
  if (!printed.includes('年') && !printed.includes('五')) return [];
  const words = plainYears(printed);
  const marks = words.includes('年') ? printedYears(words) : [];
  for (const { start: at, end: to, year } of planEnd(words)) {
    const isBase = BASE.test(words.slice(Math.max(0, at - 2), at));
    const during = /(?:期间|时期|期内|内)$/.test(words.slice(at, to));
    marks.push({ start: at, end: to, year, kind: isBase ? 'base' : 'target', during });
  }
  return marks
    .sort((a, b) => a.start - b.start)
    .map(({ start: at, end: to, year, kind, during }) => ({ start: at + start, end: to + start, year, kind, during }));
}

/** The years that are printed with 年. */
function printedYears(words: string): YearMark[] {
  const ranges = [...words.matchAll(RANGE)].map((match) => mark(match, Number(match[2]), 'target'));
  const marks = [...ranges, ...singleYears(words, ranges)];
  for (const match of words.matchAll(LISTED))
    marks.push(mark(match, Number(match[1]), /^[到至]/.test(match[0]) ? 'target' : 'status'));
  return marks;
}

function mark(match: RegExpExecArray, year: number, kind: YearMark['kind']): YearMark {
  return { start: match.index, end: match.index + match[0].length, year, kind, during: false };
}

/** Years outside titles and outside the spans of years. */
function singleYears(words: string, spans: YearMark[]): YearMark[] {
  const ranges = [...spans];
  const inTitle = titleReader(words);
  return [...words.matchAll(YEAR)].flatMap((match) => {
    while (ranges[0] && ranges[0].end <= match.index) ranges.shift();
    const isInRange = ranges[0] !== undefined && ranges[0].start < match.index + match[0].length;
    return inTitle(match.index) || isInRange ? [] : [singleYear(words, match)];
  });
}

function singleYear(words: string, match: RegExpExecArray): YearMark {
  const lead = LEAD.exec(words.slice(Math.max(0, match.index - 6), match.index))?.[0] ?? '';
  const part = exec(PART, words, match.index + match[0].length);
  const tail = exec(TAIL, words, part.end);
  const start = match.index - lead.length;
  const around = { before: words.slice(Math.max(0, start - 2), start), after: words.slice(tail.end, tail.end + 6) };
  const kind = kindOf(lead, part.text + tail.text, around);
  return { start, end: tail.end, year: Number(match[1]), kind, during: false };
}

function kindOf(lead: string, tail: string, { before, after }: { before: string; after: string }): YearMark['kind'] {
  if (/截/.test(lead)) return 'past';
  if (tail.endsWith('的') && MULTIPLE.test(after)) return 'base';
  if (BASE.test(before)) return 'base';
  if (/^(?:的?(?:基础上|水平|基数)|为基[期数准])/.test(after)) return 'base';
  if (/到|至|力争|争取|计划|确保/.test(lead) || /[底末内前]/.test(tail)) return 'target';
  if (/^[，,]?(?:力争|争取|确保|计划|目标)/.test(after)) return 'target';
  return tail.endsWith('的') ? 'attached' : 'status';
}

function exec(pattern: RegExp, words: string, at: number): { text: string; end: number } {
  pattern.lastIndex = at;
  const text = pattern.exec(words)?.[0] ?? '';
  return { text, end: at + text.length };
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

/**
 * The period that a title names: （2023—2025年） → [2023, 2025]; “十四五” or 第十四个五年规划 → [2021, 2025].
 *
 * @returns first and last year, or null
 */
export function periodIn(title: string): [number, number] | null {
  const match = PERIOD.exec(plainYears(title));
  if (match) return [Number(match[1]), Number(match[2])];
  const plan = plansIn(title).at(0);
  return plan ? [plan.from, plan.year] : null;
}
