/** The words of running text that charge a body, right behind its name: 牵头, 要, 等部门, 为成员. */
import type { Role } from '../../../src/schemas/duty.ts';
import { oneOf } from '../tree/character-set.ts';
import {
  ACTS,
  AS_OPENERS,
  ET_CETERA_ENDS,
  IN_CHARGE_NOUNS,
  MEMBER_NOUNS,
  MEMBER_OPENERS,
  MUST,
  NO_CHARGE_AFTER,
  PERSONS,
  PROSE_VERBS,
  REGULARLY,
} from './prose-words.ts';
import { verbAt } from './roles.ts';
import type { DutyToken, PlainToken } from './tokens.ts';
import { wordSet, wordTrie } from './word-trie.ts';

const verbOf = wordTrie<Role>(PROSE_VERBS);
export const mustAt = wordSet(MUST);
const etcEnd = wordSet(ET_CETERA_ENDS);
const personAt = wordSet(PERSONS);
const memberOpener = wordSet(MEMBER_OPENERS);
const memberNoun = wordSet(MEMBER_NOUNS);
const asOpener = wordSet(AS_OPENERS);
export const actAt = wordSet(ACTS);
const inChargeNoun = wordSet(IN_CHARGE_NOUNS);
const noChargeAt = wordSet(NO_CHARGE_AFTER);
export const JOINTS = ['会同', '联合', '会商'];
export const jointAt = wordSet(JOINTS);
export const regularAt = wordSet(REGULARLY);

export const SEPARATORS: Record<string, PlainToken['kind']> = {
  '、': 'and',
  '，': 'comma',
  ',': 'comma',
  '：': 'comma',
  ':': 'comma',
  '；': 'semicolon',
  ';': 'semicolon',
  '。': 'stop',
};

export const isSeparator = oneOf(Object.keys(SEPARATORS).join(''));

/** 牵头, 按照职责做好, 是…主管部门: a verb that charges. */
export function chargeAt(text: string, i: number, end: number): DutyToken | null {
  const inCharge = inChargeAt(text, i, end);
  if (inCharge !== null) return { kind: 'verb', start: i, end: inCharge, role: 'responsible' };
  const listed = verbOf(text, i, end);
  const grammar = verbAt(text, i, end);
  const shared = grammar?.role === 'shared' && !listed ? grammar : null;
  const lead = grammar?.role === 'lead' ? grammar : null;
  const verb = lead
    ? { end: lead.end, role: lead.role }
    : shared
      ? { end: shared.end, role: shared.role }
      : listed && { end: listed.end, role: listed.value };
  if (!verb || noChargeAt(text, verb.end, end) || /^(?:单位|部门)/.test(text.slice(verb.end, verb.end + 2)))
    return null;
  return { kind: 'verb', start: i, end: verb.end, role: verb.role };
}

/** 是节约用水工作的主管部门: the offset after it. */
function inChargeAt(text: string, i: number, end: number): number | null {
  if (text[i] !== '是' && text[i] !== '为') return null;
  const stop = Math.min(end, i + 36);
  for (let j = i + 1; j < stop && !isSeparator(text.charCodeAt(j)); j++) {
    const noun = inChargeNoun(text, j, end);
    if (noun && (noun.end >= end || isSeparator(text.charCodeAt(noun.end)))) return noun.end;
  }
  return null;
}

/** 等部门, 等8个单位, 等市直经济部门: the offset after it. */
export function etCetera(text: string, i: number, end: number): number | null {
  if (text[i] !== '等') return null;
  for (let j = i + 1; j < Math.min(end, i + 14) && !isSeparator(text.charCodeAt(j)); j++) {
    const noun = etcEnd(text, j, end);
    if (noun) return noun.end;
  }
  return i + 1;
}

/** 主要负责同志为成员, 作为成员单位 */
export function memberAt(text: string, i: number, end: number): PlainToken | null {
  const as = asOpener(text, i, end);
  if (as) return { kind: 'as', start: i, end: as.end };
  let at = i;
  for (let person = personAt(text, at, end); person; person = personAt(text, at, end)) at = person.end;
  const opener = memberOpener(text, at, end);
  const noun = opener ? memberNoun(text, opener.end, end) : null;
  return noun ? { kind: 'member', start: i, end: noun.end } : null;
}
