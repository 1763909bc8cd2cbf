/** A list of industries cut into its items: 生物医药和医疗器械产业 → 生物医药, 医疗器械. */
import type { Named, Span } from '../tree/facts.ts';
import { bracketEnd, CLAUSE_OPENING } from './bracket.ts';
import { ITEM_CLOSERS, ITEM_OPENERS, NO_INDUSTRIES, NO_INDUSTRY_ENDINGS } from './industry-words.ts';

/** 总投资10亿元以上项目5个: a number of things, no industry. */
const COUNTED =
  /\d+\s*(?:[万亿]?元|[个家项座处亩条台吨名人米]|%)|[一二三四五六七八九十]+[个家项座处条](?![一二三四五])/;
const LONGEST = 24;

/** Items of `text.slice(start, end)`, without the words that introduce and close the list. */
export function itemsIn(text: string, { start, end }: Span): Named[] {
  const spans = cut(text, start, end);
  if (text.charAt(end) !== '为') shareIndustry(text, spans);
  return spans.flatMap((span) => named(text, span));
}

/** The list ends at 等; brackets are parts of items: 信息技术(含集成电路). */
function cut(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (CLAUSE_OPENING.has(text.charAt(i))) i = (bracketEnd(text, i, end) ?? i + 1) - 1;
    else if (text.startsWith('以及', i) && i - from >= 2) {
      spans.push({ start: from, end: i });
      from = ++i + 1;
    } else if ('、，,；'.includes(text.charAt(i)) || isConjunction(text, i, from, end)) {
      spans.push({ start: from, end: i });
      from = i + 1;
    }
  }
  return [...spans, { start: from, end }];
}

/** 氢能和燃料电池汽车 are two. */
function isConjunction(text: string, at: number, from: number, end: number): boolean {
  return '和及'.includes(text.charAt(at)) && at - from >= 2 && end - at > 2 && text.charAt(at - 1) !== '以';
}

/** 生物医药和医疗器械产业: the 产业 after the last is said of all, and belongs to no name. */
function shareIndustry(text: string, spans: Span[]): void {
  const last = spans.at(-1);
  if (!last || spans.length < 2 || last.end - last.start < 4 || !text.slice(last.start, last.end).endsWith('产业'))
    return;
  if (ITEM_CLOSERS.some((closer) => closer.endsWith('产业') && text.slice(last.start, last.end).endsWith(closer)))
    return;
  if (spans.slice(0, -1).every((span) => text.charAt(span.end - 1) !== '业')) last.end -= 2;
}

function named(text: string, span: Span): Named[] {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s。]/.test(text.charAt(end - 1))) end--;
  const opener = ITEM_OPENERS.find((word) => text.startsWith(word, start) && end - start > word.length + 1);
  if (opener) start += opener.length;
  for (let closer = closerOf(text, start, end); closer; closer = closerOf(text, start, end)) end -= closer.length;
  const name = text.slice(start, end);
  if (name.length < 2 || name.length > LONGEST || COUNTED.test(name) || NO_INDUSTRIES.includes(name)) return [];
  if (NO_INDUSTRY_ENDINGS.some((ending) => name.endsWith(ending))) return [];
  return [{ name, start, end }];
}

function closerOf(text: string, start: number, end: number): string | undefined {
  const words = text.slice(start, end);
  return ITEM_CLOSERS.find((closer) => words.endsWith(closer) && words.length - closer.length >= 2);
}
