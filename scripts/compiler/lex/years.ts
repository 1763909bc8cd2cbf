/** Years in running text and periods: 到二〇二五年, 较2020年, “十五五”末, （2023—2025年）. */
import type { Span } from '../tree/facts.ts';
import { plainYears } from './fold.ts';
import { planEnd, plansIn } from './plans.ts';

export interface YearMark extends Span {
  year: number;
  /** `target`: 到2025年, 2025年底前; `status`: 2022年，…达9470亿元; `attached`: 2022年的35亿元; `base`: 较2020年, 由2019年的; `past`: 截至2023年底. */
  kind: 'target' | 'status' | 'attached' | 'base' | 'past';
}
const RANGE = /(20\d{2})\s*年?\s*[-—－–~～至到]{1,2}\s*(20\d{2})\s*年/g;
const SINGLE =
  /((?:力争|争取|预计|计划|确保|截至|截止|截止到|截至到)?(?:到|至|在|于)?)?\s*(20\d{2})\s*年(底|末|内|度|年底)?(?:\s*(\d{1,2})\s*月)?(份|底|末|上旬|中旬|下旬)?(前|之前|以前)?(的)?/g;
const PERIOD = /(20\d{2})\s*年?\s*(?:[-—－–~～―]{1,2}|至|到)\s*(20\d{2})/;
/** 2026、2028和2030年: the word 年 stands once, after the last. */
const LISTED = /(?:到|至)?(20\d{2})(?=(?:\s?[、和与及]\s?20\d{2}){1,8}年)/g;
/** Every year of `text.slice(start, end)`, in order. */
export function yearsIn(text: string, start: number, end: number): YearMark[] {
  const words = plainYears(text.slice(start, end));
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
  for (const plan of planEnd(words))
    marks.push({ start: start + plan.start, end: start + plan.end, year: plan.year, kind: 'target' });
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
