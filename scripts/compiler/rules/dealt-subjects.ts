/** Numbers dealt out to what is listed: 早稻、晚稻播种面积达到30万亩、42万亩, with 分别 and without it. */
import { runFrom, type Deal } from '../lex/deals.ts';
import * as listed from '../lex/subject-words.ts';
import type { Quantity } from '../lex/tokens.ts';
import { unitClass } from '../lex/unit-classes.ts';
import type { Span } from '../tree/facts.ts';
import { withoutWordsAround } from './subject-ends.ts';
import { clauseStart } from './subject-stretch.ts';

/** What is said of a measure is said of all that are listed before it: 占.+, 规上.+. */
const MEASURED = new RegExp(`(占.+|规上.+|(?:${listed.MEASURES.join('|')}).*)$`);
/** Joins numbers that are dealt out. */
const JOIN = /^(?:[、和及与]|以及)$/;

/**
 * Deals that no 分别 tells: as many numbers of one kind, listed, as there are names listed before them.
 *
 * @param told those that are told
 */
export function untoldDeals(text: string, sentence: Span, all: Quantity[], told: Deal[]): Deal[] {
  const free = all.filter((quantity) => !told.some(({ quantities }) => quantities.includes(quantity)));
  const isListedOn = (last: Quantity, next: Quantity) =>
    JOIN.test(text.slice(last.end, next.start)) && unitClass(last) === unitClass(next);
  const deals: Deal[] = [];
  for (let i = 0; i < free.length;) {
    const run = runFrom(free, i, isListedOn);
    i += run.length;
    const at = run[0]!.start;
    const isWhole = !/[^\s，,；;。、）)]/.test(text[run.at(-1)!.end] ?? '');
    if (run.length < 2 || !isWhole) continue;
    const start = clauseStart(text, sentence, at);
    const years = text.slice(start, at).match(/20\d{2}年/g) ?? [];
    if (years.length === run.length) continue;
    if (listOf(withoutWordsAround(text.slice(start, at)), run.length)) deals.push({ at, from: start, quantities: run });
  }
  return deals;
}

/**
 * What a number of a deal is for: the first number for the first name, the second for the second; A达3家，B达5家，分别增长50%、60% too.
 *
 * @param earlier subjects of the metrics before
 * @param wider the words before the clause, for a deal that names nothing
 */
export function dealtSubject(
  { text, sentence, earlier }: { text: string; sentence: Span; earlier: string[] },
  deal: Deal,
  quantity: Quantity,
  wider: (clause: Span) => string,
): string | null {
  const start = clauseStart(text, sentence, deal.at);
  const list = withoutWordsAround(text.slice(start, deal.at));
  if (list === '' && earlier.length >= deal.quantities.length) return earlier.at(-deal.quantities.length)!;
  const etc = /等[一二三四五六七八九十\d]*(?:大|个|类)?/.exec(list);
  const items = listOf(etc ? list.slice(0, etc.index) : list, deal.quantities.length);
  if (!items) return list.length >= 2 ? list : withoutWordsAround(wider({ start, end: deal.at })) || null;
  const last = items.at(-1)!;
  const tail = etc ? list.slice(etc.index + etc[0].length) : sharedTail(items);
  const numbered = etc ? null : /[两二三四五六七八九十\d]+(?:大|个|类|条)/.exec(last);
  const item = withSharedHead(items, deal.quantities.indexOf(quantity));
  if (numbered && numbered.index >= 2)
    return overlapped(
      item === last ? item.slice(0, numbered.index) : item,
      last.slice(numbered.index + numbered[0].length),
    );
  return overlapped(item, tail);
}

/** Cut at 、 alone where that gives the right number of names (电气机械及器材制造业 is one), else at 和 and 及 too. */
function listOf(list: string, count: number): string[] | null {
  for (const parting of [/、/, /、|和(?=[^、]*$)/, /、|以及|和|及|与/]) {
    const items = list
      .split(parting)
      .map((item) => item.trim())
      .filter(Boolean);
    if (items.length === count && count > 1) return items;
  }
  return null;
}

/** 出栏牛、羊: the word before the first is said of all. */
function withSharedHead(items: string[], index: number): string {
  const head = listed.SHARED_HEADS.find((word) => items[0]!.startsWith(word) && items[0] !== word) ?? '';
  const item = items[index]!;
  return item.startsWith(head) ? item : head + item;
}

/** 先进制造业和高技术制造业占规上工业增加值比重, 省级、市级重点实验室: what is said of the last is said of all. */
function sharedTail(items: string[]): string {
  const last = items.at(-1)!;
  const kind = listed.KIND_WORDS.find((word) => last.startsWith(word));
  if (kind && items.slice(0, -1).every((item) => endsOn(item, listed.KIND_WORDS))) return last.slice(kind.length);
  return MEASURED.exec(last)?.[1] ?? '';
}

/** 激光产业 with 产业收入 is 激光产业收入. */
function overlapped(item: string, tail: string): string {
  if (item.endsWith(tail) || endsOn(item, listed.MEASURED_ENDS)) return item;
  for (let length = Math.min(item.length, tail.length); length > 0; length--) {
    if (item.endsWith(tail.slice(0, length))) return item + tail.slice(length);
  }
  return item + tail;
}

function endsOn(words: string, endings: readonly string[]): boolean {
  return endings.some((ending) => words.endsWith(ending));
}
