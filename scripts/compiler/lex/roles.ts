/** Role verbs and role labels in running text: 按照职责分工负责, 市直责任单位：. */
import type { Role } from '../../../src/schemas/duty.ts';
import {
  BARE_LABELS,
  BY_DUTY_NOUNS,
  BY_DUTY_OPENERS,
  BY_DUTY_WORDS,
  LABEL_STEMS,
  NO_ROLE_LABELS,
  OTHER_LABELS,
  ROLE_ADVERBS,
  ROLE_CORES,
  UNIT_WORDS,
} from './role-words.ts';
import { oneOf } from '../tree/character-set.ts';
import { holds, wordSet, wordTrie } from './word-trie.ts';

/** A verb that gives its role to the bodies beside it, up to offset `end`. */
export interface VerbMatch {
  end: number;
  role: Role;
}

const ROLES: Role[] = ['lead', 'support', 'guide', 'shared', 'responsible'];
const SHARED = 1 << ROLES.indexOf('shared');
const coreAt = wordTrie(ROLES.flatMap((role) => ROLE_CORES[role].map((word) => [word, role] as const)));
const adverbAt = wordSet(ROLE_ADVERBS);
const openerAt = wordSet(BY_DUTY_OPENERS);
const dutyWordAt = wordTrie(BY_DUTY_WORDS.map((word) => [word, BY_DUTY_NOUNS.includes(word)] as const));

/** Words with which a role verb opens. */
export const VERB_OPENERS = [...ROLES.flatMap((role) => ROLE_CORES[role]), ...ROLE_ADVERBS, ...BY_DUTY_OPENERS];

/** No verb with all that belongs to it is longer: 按照各自的法定职责和任务分工共同抓好落实. */
const LONGEST_VERB = 26;

/**
 * The longest role verb that begins at `at`, with adverbs and 按…职责 before it.
 *
 * @returns null where no verb begins there
 */
export function verbAt(text: string, at: number, end: number): VerbMatch | null {
  let roles = 0;
  let i = at;
  for (;;) {
    const byDuty = byDutyAt(text, i, end);
    if (byDuty !== null) {
      roles |= SHARED;
      i = byDuty;
      continue;
    }
    const core = coreAt(text, i, end);
    if (core) {
      roles |= 1 << ROLES.indexOf(core.value);
      i = core.end;
      continue;
    }
    const adverb = adverbAt(text, i, end);
    if (!adverb) break;
    i = adverb.end;
  }
  if (roles === 0) return null;
  const role = ROLES.find((_, index) => roles & (1 << index)) ?? 'responsible';
  return { end: i, role: roles & SHARED && role === 'guide' ? 'shared' : role };
}

/** 按照各自职责分工, 在各自职责范围内: the offset after it. */
function byDutyAt(text: string, at: number, end: number): number | null {
  const opener = openerAt(text, at, end);
  if (!opener) return null;
  let isDuty = false;
  let i = opener.end;
  for (let word = dutyWordAt(text, i, end); word; word = dutyWordAt(text, i, end)) {
    isDuty ||= word.value;
    i = word.end;
    if (isDuty && /[和及、]/.test(text[i] ?? '') && dutyWordAt(text, i + 1, end)) i++;
  }
  return isDuty ? i : null;
}

/** 作为牵头单位, 为配合部门: a role said by a noun. */
function asUnitAt(text: string, at: number, end: number): VerbMatch | null {
  const from = at + (text.startsWith('作为', at) ? 2 : text[at] === '为' || text[at] === '是' ? 1 : Number.NaN);
  if (Number.isNaN(from)) return null;
  const unit = unitLabelRole(text.slice(from, Math.min(end, from + 12)));
  return unit ? { end: from + unit.length, role: unit.role } : null;
}

/** True where the words open on the noun of a role, as 牵头单位另行明确 does. */
export function opensWithUnit(words: string): boolean {
  return unitLabelRole(words.slice(0, 12)) !== null;
}

/** 牵头责任单位…: the role that the words give up to 单位, with their length. */
function unitLabelRole(words: string): { role: Role; length: number } | null {
  for (const unit of ['责任单位', '责任部门', '单位', '部门']) {
    const at = words.indexOf(unit);
    if (at < 0 || at > 6) continue;
    const stem = LABEL_STEMS.find(([word]) => words.slice(0, at + unit.length).includes(word));
    if (stem && LABEL_STEMS.some(([word]) => words.startsWith(word) || words.startsWith(`总${word}`)))
      return { role: stem[1], length: at + unit.length };
  }
  return null;
}

/** A verb at the end of the words of a chunk: where it starts, and the role it gives. */
export interface VerbAtEnd {
  start: number;
  role: Role;
}

/** Characters on which a role verb, or a noun that says a role, may end. */
const endsVerb = oneOf(
  [...ROLES.flatMap((role) => ROLE_CORES[role]), ...ROLE_ADVERBS, ...BY_DUTY_WORDS, '单位', '部门']
    .map((word) => word.slice(-1))
    .join(''),
);

/** The longest role verb on which `text.slice(start, end)` ends; null where the words end on something else. */
export function verbAtEnd(text: string, start: number, end: number): VerbAtEnd | null {
  if (!endsVerb(text.charCodeAt(end - 1))) return null;
  for (let i = Math.max(start, end - LONGEST_VERB); i < end; i++) {
    const verb = verbAt(text, i, end) ?? asUnitAt(text, i, end);
    if (verb && verb.end === end) return { start: i, role: verb.role };
  }
  return null;
}

/** A label: its role is null where what follows it is no body. */
export interface LabelMatch {
  start: number;
  /** Offset after the colon, or after the space that stands for it. */
  end: number;
  role: Role | null;
}

/** No label is longer: 市直牵头考核责任单位. */
const LONGEST_LABEL = 16;
const BREAKS = /[，,；;。、：:（(）)〔〕【】[\]\s\u3000]/;

/**
 * The label that ends at the colon or space at `colon`.
 *
 * @param start where the words looked at begin
 * @param strict true outside brackets, where only words known from role labels make one
 */
export function labelBefore(text: string, start: number, colon: number, strict: boolean): LabelMatch | null {
  let from = colon;
  while (from > start && colon - from < LONGEST_LABEL && !BREAKS.test(text[from - 1] ?? '')) from--;
  const words = text.slice(from, colon);
  const isColon = /[:：]/.test(text[colon] ?? '');
  const role = labelRole(words, strict);
  if (role !== undefined) return isColon || role !== null ? { start: from, end: colon + 1, role } : null;
  return isColon && OTHER_LABELS.some((word) => words.endsWith(word))
    ? { start: from, end: colon + 1, role: null }
    : null;
}

/** Role of a label by its words; null for a label of a role that is none, undefined where they are no label. */
function labelRole(words: string, strict: boolean): Role | null | undefined {
  if (BARE_LABELS.includes(words)) return LABEL_STEMS.find(([word]) => word === words)?.[1];
  if (!UNIT_WORDS.some((unit) => words.endsWith(unit)) || words.length < 3) return undefined;
  if (holds(words, NO_ROLE_LABELS) && !/责任|牵头|配合/.test(words)) return null;
  const stem = LABEL_STEMS.find(([word]) => words.includes(word));
  if (stem) return stem[1];
  return strict ? undefined : 'responsible';
}
