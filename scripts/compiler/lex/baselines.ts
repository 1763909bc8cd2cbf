/** What a goal is compared with: 由2019年的19.73亿元增加到2022年的35亿元; 较2020年下降14%; 2023年的1.8倍. */
import type { Span } from '../tree/facts.ts';
import type { Quantity } from './tokens.ts';
import type { YearMark } from './years.ts';

export interface Baseline {
  /** The number that it starts from; null where only the year is told. */
  quantity: Quantity | null;
  year: number | null;
  /** Where 由 or 从 stands: what is measured is named before it. */
  opening: number;
}

/** 由2019年的, 从2023年底的, 由; the last of them before the number opens the phrase: 从业人员由5万人. */
const OPENING = /^.*(?<from>[由从])[^，,。；由从]{0,14}?(?:(?<year>20\d{2})年(?:底|末)?的?)?[^，,。；\d由从]{0,6}$/s;
const RISE = '增加|提高|提升|增长|上升|扩大|增|升';
const FALL = '下降|降低|缩减|减少|压缩|压减|缩短|降';
/** 由18万立方米扩至30万立方米: short words that only 到 and 至 make a change. */
const SHORT = '扩|提|压|缩|减|拓展|延伸|放宽';
const TO = new RegExp(`^[^，,。；]{0,4}(?:(?:${RISE}|${FALL})(?:到|至)?|(?:${SHORT})(?:到|至))`);
/** No clause is longer. */
const LONGEST_CLAUSE = 60;

/** Baselines by the quantity that they belong to. */
export function findBaselines(text: string, quantities: Quantity[], marks: YearMark[]): Map<Quantity, Baseline> {
  const baselines = new Map<Quantity, Baseline>();
  quantities.forEach((to, i) => {
    const from = quantities[i - 1];
    const baseline = (from && fromTo(text, from, to)) ?? comparedWith(text, to, marks);
    if (baseline) baselines.set(to, baseline);
  });
  return baselines;
}

/** 由36个增至60个. */
function fromTo(text: string, from: Quantity, to: Quantity): Baseline | null {
  const at = Math.max(0, from.core.start - 16);
  const opening = OPENING.exec(text.slice(at, from.core.start));
  if (!opening || !TO.test(text.slice(from.core.end, Math.min(to.core.start, from.core.end + 24)))) return null;
  const { year, from: word } = opening.groups ?? {};
  return { quantity: from, year: year ? Number(year) : null, opening: at + opening[0].lastIndexOf(word ?? '') };
}

/** 较2020年下降14%, 达到2023年的1.8倍, 增长14%（较2020年）: the year alone. */
function comparedWith(text: string, quantity: Quantity, marks: YearMark[]): Baseline | null {
  const { core } = quantity;
  const mark = marks.findLast(({ start, kind }) => start < core.start && kind === 'base');
  const isNear = mark && core.start - mark.end < LONGEST_CLAUSE && !/[，,；;。]/.test(text.slice(mark.end, core.start));
  if (isNear) return changes(text, quantity, mark) ? { quantity: null, year: mark.year, opening: core.start } : null;
  const behind = marks.find(({ start, kind }) => start >= quantity.end && start <= quantity.end + 3 && kind === 'base');
  const isBehind = behind && /^[（(][较比与]$/.test(text.slice(quantity.end, behind.start));
  return isBehind ? { quantity: null, year: behind.year, opening: core.start } : null;
}

/** Only a change is compared: 较2020年增长14%, 比2022年翻一番; not 较2020年增加1500人，达到5000人. */
function changes(text: string, { core, unit }: Quantity, mark: YearMark): boolean {
  if (/^(?:%|‰|倍|番|个百分点)$/.test(unit ?? '')) return true;
  return new RegExp(`(?:${RISE}|${FALL})(?:约|近|超过|不少于|不低于)?$`).test(text.slice(mark.end, core.start));
}

/** The words of the metric, from 由 to the number reached. */
export function verbatimOf(quantity: Quantity, baseline: Baseline | undefined, text: string): Span {
  if (!baseline?.quantity) return { start: quantity.start, end: quantity.end };
  const from = /[由从](?:20\d{2}年(?:底|末)?的?)?$/.exec(text.slice(baseline.opening, baseline.quantity.start));
  return { start: from ? baseline.opening + from.index : baseline.quantity.start, end: quantity.end };
}
