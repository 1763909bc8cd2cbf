/** The number a goal starts from: 由2019年的19.73亿元增加到2022年的35亿元. */
import type { Span } from '../tree/facts.ts';
import type { Quantity } from './tokens.ts';

export interface Baseline {
  quantity: Quantity;
  year: number | null;
  /** Where 由 or 从 stands: what is measured is named before it. */
  opening: number;
}

/** 由2019年的, 从2023年底的, 由; the last of them before the number opens the phrase: 从业人员由5万人. */
const OPENING = /^.*(?<from>[由从])[^，,。；由从]{0,14}?(?:(?<year>20\d{2})年(?:底|末)?的?)?[^，,。；\d由从]{0,6}$/s;
const TO = /^[^，,。；]{0,4}(?:增加|提高|提升|增长|上升|扩大|下降|降低|缩减|减少|压缩|压减|缩短|增|升|降)(?:到|至)?/;

/** Baselines by the quantity that they belong to. */
export function findBaselines(text: string, quantities: Quantity[]): Map<Quantity, Baseline> {
  const baselines = new Map<Quantity, Baseline>();
  for (let i = 0; i + 1 < quantities.length; i++) {
    const from = quantities[i]!;
    const to = quantities[i + 1]!;
    const at = Math.max(0, from.core.start - 16);
    const opening = OPENING.exec(text.slice(at, from.core.start));
    if (!opening || !TO.test(text.slice(from.core.end, Math.min(to.core.start, from.core.end + 24)))) continue;
    const { year, from: word } = opening.groups!;
    const offset = opening[0].lastIndexOf(word!);
    baselines.set(to, { quantity: from, year: year ? Number(year) : null, opening: at + offset });
  }
  return baselines;
}

/** The words of the metric, from 由 to the number reached. */
export function verbatimOf(quantity: Quantity, baseline: Baseline | undefined, text: string): Span {
  if (!baseline) return { start: quantity.start, end: quantity.end };
  const from = /[由从](?:20\d{2}年(?:底|末)?的?)?$/.exec(text.slice(baseline.opening, baseline.quantity.start));
  return { start: from ? baseline.opening + from.index : baseline.quantity.start, end: quantity.end };
}
