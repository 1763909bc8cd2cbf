/** Five-year plans, which name years: “十五五”末 is 2030, 第十四个五年规划期末 is 2025. */
import type { Span } from '../tree/facts.ts';

export interface PlanMark extends Span {
  /** First year of the plan. */
  from: number;
  /** Last year of the plan. */
  year: number;
}

/** “十四五” 十四五规划 第十四个五年规划 */
const NAMED = /[“"「]?十([一二三四五六七八九])五[”"」]?|第十([一二三四五六七八九])个五年/g;
const TAIL = /[”"」]?(?:发展)?(?:规划|计划)?(?:纲要)?(?:的?期末|[之]?末|期间|时期|期内|期)/y;
const DIGITS = '一二三四五六七八九';

/** Every five-year plan that a text names. */
export function plansIn(text: string): PlanMark[] {
  if (!text.includes('五')) return [];
  return [...text.matchAll(NAMED)].map((match) => {
    const year = 2005 + 5 * DIGITS.indexOf(match[1] ?? match[2] ?? '一') + 5;
    return { start: match.index, end: match.index + match[0].length, from: year - 4, year };
  });
}

/** Those named as a time rather than as a document: “十四五”时期, 第十四个五年规划期末, “十五五”末. */
export function planEnd(text: string): PlanMark[] {
  return plansIn(text).flatMap((plan) => {
    TAIL.lastIndex = plan.end;
    const tail = TAIL.exec(text);
    return tail ? [{ start: plan.start, end: plan.end + tail[0].length, from: plan.from, year: plan.year }] : [];
  });
}
