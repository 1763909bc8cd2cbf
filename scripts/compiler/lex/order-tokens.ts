/** The words of a sentence that may state a rule of order, as tokens: 列 [第一]位 [的为牵头]单位. */
import type { Role } from '../../../src/schemas/duty.ts';
import {
  ALL_BY_WORDS,
  ALL_WORDS,
  BEFORE_WORDS,
  COPULAS,
  DEFERRED_WORDS,
  FIRST_WORDS,
  LOST_WORDS,
  OTHERS_WORDS,
  ROLE_NOUNS,
} from './order-words.ts';
import type { Span } from '../tree/facts.ts';
import { MARK_NAMES, MARKS } from './marks.ts';
import { wordSet, wordTrie } from './word-trie.ts';

/** `role` for a predicate and a noun of a role, `sign` for what points at bodies. */
export interface OrderToken extends Span {
  kind:
    'first' | 'before' | 'sign' | 'others' | 'lost' | 'deferred' | 'predicate' | 'roleNoun' | 'below' | 'all' | 'word';
  role: Role | null;
  sign: string;
}

type Kind = OrderToken['kind'];

const pointerAt = wordTrie<{ kind: Kind; sign: string }>([
  ...BEFORE_WORDS.map(([word, sign]) => [word, { kind: 'before', sign }] as const),
  ...FIRST_WORDS.map((word) => [word, { kind: 'first', sign: '' }] as const),
  ...OTHERS_WORDS.map((word) => [word, { kind: 'others', sign: '' }] as const),
  ...LOST_WORDS.map((word) => [word, { kind: 'lost', sign: '' }] as const),
  ...DEFERRED_WORDS.map((word) => [word, { kind: 'deferred', sign: '' }] as const),
  ...MARK_NAMES.map(([word, sign]) => [word, { kind: 'sign', sign }] as const),
  ...[...MARKS].map(([mark, sign]) => [mark, { kind: 'sign', sign }] as const),
  ['以下', { kind: 'below', sign: '' }],
]);
const roleAt = wordTrie(ROLE_NOUNS);
const copulaAt = wordSet(COPULAS);
const allAt = wordSet(ALL_WORDS);
const byAt = wordSet(ALL_BY_WORDS);

/** Makes the tokens of `text.slice(start, end)`. */
export function orderTokens(text: string, start: number, end: number): OrderToken[] {
  const tokens: OrderToken[] = [];
  for (let i = start; i < end;) {
    const token = tokenAt(text, i, end);
    const last = tokens.at(-1);
    if (token) tokens.push(token);
    else if (last?.kind === 'word') last.end = i + 1;
    else tokens.push({ kind: 'word', start: i, end: i + 1, role: null, sign: '' });
    i = token?.end ?? i + 1;
  }
  return tokens;
}

/** A token of the lists, null for a character that opens none. */
function tokenAt(text: string, i: number, end: number): OrderToken | null {
  const copula = copulaAt(text, i, end);
  const predicate = copula ? roleAt(text, copula.end, end) : null;
  if (predicate) return { kind: 'predicate', start: i, end: predicate.end, role: predicate.value, sign: '' };
  const pointer = pointerAt(text, i, end);
  if (pointer) return { ...pointer.value, start: i, end: pointer.end, role: null };
  const all = allAt(text, i, end);
  if (all) return { kind: 'all', start: i, end: byAt(text, all.end, end)?.end ?? all.end, role: null, sign: '' };
  const noun = roleAt(text, i, end);
  if (noun) return { kind: 'roleNoun', start: i, end: noun.end, role: noun.value, sign: '' };
  return null;
}
