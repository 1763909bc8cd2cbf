/** Numbers dealt out in order: A、B分别超10亿元、8亿元; 到2025年、2027年分别达到30家、50家. */
import type { Span } from '../tree/facts.ts';
import type { Quantity } from './tokens.ts';
import type { YearMark } from './years.ts';

/** Names and the numbers that are dealt out to them, most often by 分别. */
export interface Deal {
  /** Where the names end: the offset of 分别. */
  at: number;
  /** Where the words start that tell whether all of them are changes. */
  from: number;
  quantities: Quantity[];
}

const JOIN = /^[、和及与以，,\s]*$/;

/** Every deal of a sentence, in order. */
export function dealsIn(text: string, sentence: Span, quantities: Quantity[]): Deal[] {
  const deals: Deal[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/分别/g)) {
    const at = sentence.start + match.index;
    const first = quantities.findIndex((quantity) => quantity.start >= at + 2);
    if (first < 0 || /[，,；;。]/.test(text.slice(at, quantities[first]!.start))) continue;
    const run = runFrom(quantities, first, (last, next) => JOIN.test(text.slice(last.end, next.start)));
    deals.push({ at, from: at, quantities: run });
  }
  return deals;
}

/** The quantities from one on, as long as each joins on to the one before it. */
export function runFrom(
  all: Quantity[],
  first: number,
  joins: (last: Quantity, next: Quantity) => boolean,
): Quantity[] {
  let end = first + 1;
  while (end < all.length && joins(all[end - 1]!, all[end]!)) end++;
  return all.slice(first, end);
}

/** 分别达到10、20、30家: the unit stands once, at the end. */
export function withSharedUnits(text: string, sentence: Span, quantities: Quantity[]): Quantity[] {
  if (!text.slice(sentence.start, sentence.end).includes('分别')) return quantities;
  const shared: Quantity[] = [];
  for (const quantity of quantities) {
    const before = text.slice(Math.max(sentence.start, quantity.core.start - 80), quantity.core.start);
    const list = /(?<![\d.])((?:\d{1,8}(?:\.\d{1,4})?[、和]){1,10})$/.exec(before);
    if (list && !quantity.han) {
      let at = quantity.core.start - list[0].length;
      for (const part of list[1]!.split(/[、和]/).filter(Boolean)) {
        shared.push({
          ...quantity,
          start: at,
          end: at + part.length,
          core: { start: at, end: at + part.length },
          low: Number(part),
          high: null,
        });
        at += part.length + 1;
      }
    }
    shared.push(quantity);
  }
  return shared;
}

/** 分别突破5万亿元、1.8万亿元: the bound before the first number holds for all. */
export function shareComparators(deals: Deal[]): void {
  for (const { quantities } of deals) {
    for (const quantity of quantities) if (quantity.comparator === '=') quantity.comparator = quantities[0]!.comparator;
  }
}

/** 到2026年、2028年，产业规模分别达到300亿元、500亿元: the first number is for the first year. */
export function dealtYears(text: string, deals: Deal[], marks: YearMark[]): Map<Quantity, YearMark> {
  const years = new Map<Quantity, YearMark>();
  for (const { quantities } of deals) {
    const before = marks.filter((mark) => mark.start < quantities[0]!.start);
    const list = before.splice(-quantities.length);
    if (quantities.length < 2 || list.length !== quantities.length || !list.some((mark) => mark.kind === 'target'))
      continue;
    if (!list.every((mark, i) => i === 0 || JOIN.test(text.slice(list[i - 1]!.end, mark.start)))) continue;
    quantities.forEach((quantity, i) => years.set(quantity, list[i]!));
  }
  return years;
}
