/** How a sentence states a rule of order: 列第一位的为牵头单位, 加*的为牵头单位, 以下均需各市落实. */
import type { Role } from '../../../src/schemas/duty.ts';
import { orderTokens, type OrderToken } from '../lex/order-tokens.ts';
import { compileRules, type Rule } from './rule.ts';

/** How the bodies of a list are told apart. */
export type Pointer = { by: 'first' } | { by: 'before'; mark: ',' | ';' } | { by: 'mark'; sign: string };

/** What a statement says: which bodies it points at, and the role it gives them. */
type Statement =
  | { says: 'order'; pointer: Pointer; role: Role }
  /** The role of the bodies that another statement does not point at. */
  | { says: 'others'; role: Role }
  /** Everybody in the words from `from` on shares all that follows. */
  | { says: 'everybody'; from: number }
  /** A rule whose wording cannot be followed. */
  | { says: 'unknown' };

/** A statement, with the id of the rule that reads it. */
export type OrderStatement = Statement & { rule: string };

type OrderRecord = Rule<Statement, OrderToken>;

/** All rules; the first that matches counts. */
export const ORDER_RULES: readonly OrderRecord[] = [
  {
    id: 'order-everybody',
    says: '以下均需A落实: A shares every task that follows.',
    example: '以下各项任务均需各市人民政府落实',
    counterExample: '以下任务由各市人民政府落实',
    pattern: 'below word? roleNoun? word? a:all',
    build: ({ parts }) => ({ says: 'everybody', from: parts.a?.[0]?.end ?? 0 }),
  },
  {
    id: 'order-before',
    says: '第一个逗号前为牵头单位: all before the mark.',
    example: '第一个逗号前的为牵头单位',
    counterExample: '排在前面的县给予奖励',
    pattern: 'a:before any* p:predicate',
    build: ({ parts }) => ordered({ by: 'before', mark: parts.a?.[0]?.sign === ';' ? ';' : ',' }, parts.p),
  },
  {
    id: 'order-mark',
    says: '加*的为牵头单位: whoever bears the mark.',
    example: '责任单位中标注★的为牵头单位',
    counterExample: '标*的为省级下达任务',
    pattern: 'a:sign any* p:predicate',
    build: ({ parts }) => ordered({ by: 'mark', sign: parts.a?.[0]?.sign ?? '' }, parts.p),
  },
  {
    id: 'order-mark-verb',
    says: '标注*的负责配合: whoever bears the mark, the role said by a verb.',
    example: '带▲的负责牵头',
    counterExample: '带▲的为新增任务',
    pattern: 'a:sign word? p:roleNoun close',
    build: ({ parts }) => ordered({ by: 'mark', sign: parts.a?.[0]?.sign ?? '' }, parts.p),
  },
  {
    id: 'order-first',
    says: '列第一位的为牵头单位: the first of a list.',
    example: '列第一位的为牵头单位',
    counterExample: '排名第一的县给予奖励',
    pattern: 'first any* p:predicate',
    build: ({ parts }) => ordered({ by: 'first' }, parts.p),
  },
  {
    id: 'order-others',
    says: '其他为配合单位: the rest of a list.',
    example: '其他为配合单位',
    counterExample: '其他单位配合',
    pattern: 'others any* p:predicate',
    build: ({ parts }) => ({ says: 'others', role: parts.p?.[0]?.role ?? 'support' }),
  },
  {
    id: 'order-lost',
    says: '加粗的为牵头单位: told by print that the text has lost, so it cannot be followed.',
    example: '加粗字体的为牵头单位',
    counterExample: '加粗字体的为新增任务',
    pattern: 'lost any* predicate',
    build: () => ({ says: 'unknown' }),
  },
  {
    id: 'order-deferred',
    says: '牵头单位由某某另行指定: left to somebody else, so it cannot be followed.',
    example: '其中牵头单位由市安委会另行指定',
    counterExample: '牵头单位为市安委会',
    pattern: 'roleNoun any* deferred',
    build: () => ({ says: 'unknown' }),
  },
];

function ordered(pointer: Pointer, predicate: OrderToken[] | undefined): Statement {
  return { says: 'order', pointer, role: predicate?.[0]?.role ?? 'lead' };
}

const LETTERS: Record<OrderToken['kind'], string> = {
  first: 'F',
  before: 'B',
  sign: 'S',
  others: 'O',
  lost: 'X',
  deferred: 'D',
  predicate: 'P',
  roleNoun: 'R',
  below: 'L',
  all: 'A',
  word: 'w',
};

/** The rules, compiled once. */
export const compiledOrderRules = compileRules(ORDER_RULES, { ...LETTERS, any: '.', close: '$' });

/** No sentence that states a rule is longer. */
const LONGEST = 120;

/** Reads words between marks of punctuation as a statement of a rule; null where they are none. */
export function orderStatementIn(text: string, start: number, end: number): OrderStatement | null {
  if (end - start > LONGEST || end - start < 4) return null;
  const tokens = orderTokens(text, start, end);
  if (tokens.length === 1) return null;
  const codes = tokens.map((token) => LETTERS[token.kind]).join('');
  for (const rule of compiledOrderRules) {
    const match = rule.find(codes, tokens, 0);
    if (match) return { ...rule.build(match), rule: rule.id };
  }
  return null;
}
