/** Rules that a text states once for its clauses: 列第一位的为牵头单位，下同; 以下均需各市人民政府落实，不再列出. */
import type { Role } from '../../../src/schemas/duty.ts';
import { verbAtEnd } from '../lex/roles.ts';
import { sentencesIn } from '../lex/sentences.ts';
import { clauseTokens } from './clause-tokens.ts';
import type { NameReader } from '../lex/names.ts';
import type { BodyToken } from '../lex/tokens.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { passages } from '../tree/walk.ts';
import { assignRoles, compiledClauseRules } from './clause-rules.ts';
import { orderStatementIn, type Pointer } from './order-statements.ts';

/** How to read lists of bodies. */
export interface OrderRule extends Span {
  /** Null where the text states a rule whose wording is not understood: no list may be read by it. */
  pointer: Pointer | null;
  /** Role of the bodies that it points at. */
  role: Role;
  /** Role of the others, null where the rule does not say. */
  others: Role | null;
  /** True where the rule names them: 其余为配合单位, which counts for more than the label 责任单位. */
  namesOthers: boolean;
  /** The sentence or clause in which the rule is stated. */
  quote: Span;
  /** Which clauses it speaks of: those after it, those before it (以上任务), or all (注：). */
  reach: 'after' | 'before' | 'all';
}

/** A body that shares every task from here on. */
export interface EverybodyRule extends Span {
  bodies: { body: BodyToken; role: Role }[];
  quote: Span;
}

export interface DutyRules {
  order: OrderRule[];
  everybody: EverybodyRule[];
}

/** A sentence that could state a rule. */
const ORDER_HINT = /(?:为|是|系|由|的负责|以)[^，。；]{0,12}(?:牵头|主办|主责|责任|配合|协办|市安|另行|为准)/;
const NOTE = /^[（(]?(?:备?注|说明)\s*\d*[:：]/;
const ABOVE = /以上|上述|前述/;

/** Finds all rules of a policy, in order. */
export function findRules(policy: Policy, names: NameReader): DutyRules {
  const rules: DutyRules = { order: [], everybody: [] };
  const text = policy.reading;
  for (const passage of passages(policy)) {
    const words = text.slice(passage.start, passage.end);
    const mayOrder = ORDER_HINT.test(words);
    const mayName = words.includes('不再') && words.includes('以下');
    if (!mayOrder && !mayName) continue;
    for (const sentence of sentencesIn(text, passage)) {
      if (mayOrder) addOrder(text, sentence, rules);
      if (mayName) addEverybody(text, sentence, rules, names);
    }
  }
  return rules;
}

function addOrder(text: string, sentence: Span, rules: DutyRules): void {
  const words = text.slice(sentence.start, sentence.end);
  let rule: OrderRule | null = null;
  for (const segment of segmentsOf(text, sentence)) {
    const statement = orderStatementIn(text, segment.start, segment.end);
    if (rule && statement?.says === 'others') {
      rule.others = statement.role;
      rule.namesOthers = true;
    }
    if (rule || (statement?.says !== 'order' && statement?.says !== 'unknown')) continue;
    rule = {
      ...segment,
      pointer: statement.says === 'order' ? statement.pointer : null,
      role: statement.says === 'order' ? statement.role : 'lead',
      others: roleBefore(text, segment.start),
      namesOthers: false,
      quote: { ...sentence },
      reach: ABOVE.test(words) ? 'before' : NOTE.test(words) ? 'all' : 'after',
    };
    rules.order.push(rule);
  }
}

/** A、B负责。列第一位的为牵头单位，下同: what the list that states the rule does, the others of the next lists do. */
function roleBefore(text: string, at: number): Role | null {
  let end = at;
  while (end > 0 && /[。，,；;\s]/.test(text[end - 1] ?? '')) end--;
  const verb = verbAtEnd(text, Math.max(0, end - 30), end);
  return verb?.role === 'responsible' || verb?.role === 'shared' ? verb.role : null;
}

/** Parts of a sentence between ， ； and brackets. */
function segmentsOf(text: string, sentence: Span): Span[] {
  const segments: Span[] = [];
  let from = sentence.start;
  for (let i = sentence.start; i <= sentence.end; i++) {
    if (i < sentence.end && !/[，,；;。（）()〔〕【】]/.test(text[i] ?? '')) continue;
    if (i > from) segments.push({ start: from, end: i });
    from = i + 1;
  }
  return segments;
}

function addEverybody(text: string, sentence: Span, rules: DutyRules, names: NameReader): void {
  for (const segment of segmentsWithBrackets(text, sentence)) {
    const words = orderStatementIn(text, segment.start, segment.end);
    if (
      words?.says !== 'everybody' ||
      !text.slice(segment.start, Math.min(sentence.end, segment.end + 12)).includes('不再')
    )
      continue;
    const tokens = clauseTokens(text, words.from, segment.end, names);
    const bodies = assignRoles(tokens, compiledClauseRules).map(({ body, role }) => ({
      body,
      role: role ?? 'responsible',
    }));
    if (bodies.length > 0) rules.everybody.push({ ...segment, bodies, quote: { ...sentence } });
  }
}

/** Parts between commas outside brackets: 各县（市、区）人民政府 stays whole. */
function segmentsWithBrackets(text: string, sentence: Span): Span[] {
  const segments: Span[] = [];
  let from = sentence.start;
  let depth = 0;
  for (let i = sentence.start; i <= sentence.end; i++) {
    const character = text[i] ?? '';
    if (/[（(]/.test(character) && text.slice(from, i).includes('以下')) depth++;
    else if (/[）)]/.test(character) && depth > 0) depth--;
    if (i < sentence.end && (depth > 0 || !/[，,；;。：:（(）)]/.test(character))) continue;
    if (depth === 0 && /[）)]/.test(character) && /[（(]/.test(text.slice(from, i))) continue;
    if (i > from) segments.push({ start: from, end: i });
    from = i + 1;
  }
  return segments;
}

/** The rule in force for a clause: the last one stated before it, else one that speaks of what stands before it. */
export function ruleAt(rules: OrderRule[], offset: number): OrderRule | null {
  let found: OrderRule | null = null;
  for (const rule of rules) if (rule.reach !== 'before' && rule.quote.start <= offset) found = rule;
  return (
    found ?? rules.find((rule) => rule.reach === 'all' || (rule.reach === 'before' && rule.start > offset)) ?? null
  );
}
