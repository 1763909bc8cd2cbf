/** Firms that a passage names in a base: 依托甲光电、乙半导体等龙头企业, 已落户丙科技有限公司. */
import type { BaseToken } from '../lex/base-tokens.ts';
import { FIRM_ENDINGS, FIRM_OPENERS, FIRM_QUALITIES, NO_FIRM_PARTS } from '../lex/firm-words.ts';
import { wordSet } from '../lex/word-trie.ts';
import type { Named, Span } from '../tree/facts.ts';

const openerAt = wordSet(FIRM_OPENERS);
const qualityAt = wordSet(FIRM_QUALITIES);
const SHORTEST = 2;
const LONGEST = 24;

/** Firms named by the passage that some tokens make up. */
export function firmsIn(text: string, tokens: readonly BaseToken[]): Named[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return clausesOf(text, start, end).flatMap((clause) => firmsOf(text, clause));
}

/** Parts between commas and stops. */
function clausesOf(text: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !'，,。；;：:'.includes(text.charAt(at))) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}

function firmsOf(text: string, { start, end }: Span): Named[] {
  const listEnd = endOfFirms(text, start, end);
  const from = behindOpeners(text, start, listEnd ?? end);
  if (listEnd !== null && from > start) return split(text, from, listEnd).filter(isNamed);
  return split(text, start, end).flatMap((item) => legalName(text, item));
}

/** Where 等…企业 closes a list; null where nothing does. */
function endOfFirms(text: string, start: number, end: number): number | null {
  for (let at = start + SHORTEST; at < end; at++) {
    if (text.charAt(at) !== '等') continue;
    let to = at + 1;
    for (let word = qualityAt(text, to, end); word; word = qualityAt(text, to, end)) to = word.end;
    const rest = text.slice(to, Math.min(end, to + 20));
    if (/^[\u4e00-\u9fff、]{0,16}?(?:企业|公司|项目)/.test(rest)) return at;
  }
  return null;
}

/** 充分发挥A, 已落户A: the last word of that kind stands right before the first name. */
function behindOpeners(text: string, start: number, end: number): number {
  let from = start;
  for (let at = start; at < end && text.charAt(at) !== '、';) {
    const opener = openerAt(text, at, end);
    if (opener) from = opener.end;
    at = opener?.end ?? at + 1;
  }
  return from;
}

function split(text: string, start: number, end: number): Named[] {
  const found: Named[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== '、') continue;
    const name = text.slice(from, at);
    found.push({ name, start: from, end: at });
    from = at + 1;
  }
  return found;
}

function isNamed({ name }: Named): boolean {
  return name.length >= SHORTEST && name.length <= LONGEST && !NO_FIRM_PARTS.some((part) => name.includes(part));
}

/** 东塘碳材科技有限公司万吨级碳纤维项目: the name of a firm ends on its legal form. */
function legalName(text: string, { start, name }: Named): Named[] {
  for (const ending of FIRM_ENDINGS) {
    const at = name.indexOf(ending);
    if (at < SHORTEST) continue;
    const from = behindOpeners(text, start, start + at);
    const to = start + at + ending.length;
    return [{ name: text.slice(from, to), start: from, end: to }].filter(isNamed);
  }
  return [];
}
