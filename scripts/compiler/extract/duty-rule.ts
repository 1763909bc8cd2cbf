/** Rules stated once for all clauses: 第一个为牵头单位，其他为配合单位，下同. */
import type { Policy } from '../tree/nodes.ts';
import type { Span } from '../tree/facts.ts';
import { passages } from '../tree/walk.ts';
import { listBodies, type ListedBody } from './body-names.ts';
import { EVERYBODY_RULE, RULE } from './duty-words.ts';
import { sentencesOf } from './sentences.ts';

/** How to read a bare list of bodies. */
export interface OrderRule extends Span {
  /** `first`: the first body leads; `before-comma`: all before the first comma lead. */
  lead: 'first' | 'before-comma';
  /** The sentence or clause in which the rule is stated. */
  quote: Span;
  /** True for a note (注：…) that speaks of all clauses, before it and after. */
  isNote: boolean;
}

/** Bodies that share every task from here on: 以下均需各市人民政府落实，不再列出. */
export interface EverybodyRule extends Span {
  bodies: ListedBody[];
  quote: Span;
}

export interface DutyRules {
  order: OrderRule[];
  everybody: EverybodyRule[];
}

/** Finds all rules of a policy, in order. */
export function findRules(policy: Policy): DutyRules {
  const rules: DutyRules = { order: [], everybody: [] };
  for (const { start, end } of passages(policy)) {
    const words = policy.reading.slice(start, end);
    if (words.includes('牵头') || words.includes('主办')) addOrder(policy.reading, start, end, rules);
    if (words.includes('不再')) addEverybody(policy.reading, start, end, rules);
  }
  return rules;
}

function addOrder(text: string, start: number, end: number, rules: DutyRules): void {
  for (const sentence of sentencesOf(text, start, end)) {
    const match = RULE.exec(text.slice(sentence.start, sentence.end));
    if (!match) continue;
    const at = sentence.start + match.index;
    rules.order.push({
      start: at,
      end: at + match[0].length,
      lead: /逗号/.test(match[0].slice(0, 12)) ? 'before-comma' : 'first',
      quote: sentence,
      isNote: /^[（(]?(?:备?注|说明)\s*\d*[:：]/.test(text.slice(sentence.start, sentence.end)),
    });
  }
}

function addEverybody(text: string, start: number, end: number, rules: DutyRules): void {
  for (const sentence of sentencesOf(text, start, end)) {
    const match = EVERYBODY_RULE.exec(text.slice(sentence.start, sentence.end));
    if (!match) continue;
    const at = sentence.start + match.index;
    const bodiesAt = at + match[0].indexOf(match[1]!);
    rules.everybody.push({
      start: at,
      end: at + match[0].length,
      bodies: listBodies(text, bodiesAt, bodiesAt + match[1]!.length),
      quote: sentence,
    });
  }
}

/** The rule in force at an offset: the last one stated before it, else one that a note states for the whole text. */
export function ruleAt(rules: OrderRule[], offset: number): OrderRule | null {
  let found: OrderRule | null = null;
  for (const rule of rules) if (rule.quote.start <= offset) found = rule;
  return found ?? rules.find((rule) => rule.isNote) ?? null;
}
