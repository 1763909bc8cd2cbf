/** Words by which a text states a rule of order: 列第一位的为牵头单位，下同; 加*的为牵头单位. */
import type { Role } from '../../../src/schemas/duty.ts';
import { MARK_NAMES, MARKS } from '../lex/marks.ts';
import { wordSet, wordTrie } from '../lex/word-trie.ts';

/** 为牵头单位, 是主办部门: what a rule says of the bodies it points at. */
const ROLE_NOUNS: readonly (readonly [string, Role])[] = [
  ['总牵头', 'lead'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['主责', 'lead'],
  ['主要责任', 'lead'],
  ['第一责任', 'lead'],
  ['首要责任', 'lead'],
  ['主牵头', 'lead'],
  ['主要牵头', 'lead'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['参与', 'support'],
  ['协助', 'support'],
  ['协同', 'support'],
  ['责任', 'responsible'],
  ['落实', 'responsible'],
];
const roleAt = wordTrie(ROLE_NOUNS);
const copulaAt = wordSet(['均为', '都是', '即为', '的为', '者为', '视为', '作为', '为', '是', '系']);

/** Words that point at the first body of a list. */
const FIRST = ['第一', '首位', '首个', '首家', '排首', '列首', '居首', '打头', '最前', '首名', '位首', '名首', '第1'];
/** Words that point at what stands before a mark of punctuation. */
const BEFORE: readonly (readonly [string, ',' | ';'])[] = [
  ['逗号前', ','],
  ['逗号之前', ','],
  ['逗号以前', ','],
  ['分号前', ';'],
  ['分号之前', ';'],
  ['分号以前', ';'],
];
/** Words that point at the bodies which the rule has not named yet. */
const OTHERS = ['其他', '其余', '其它', '后面', '之后', '号后', '以后', '未标', '不带', '未加', '后者'];
/** Words by which print tells bodies apart that plain text has lost: 加粗的为牵头单位. */
const LOST = ['加粗', '黑体', '下划线', '画线', '划线', '斜体', '字体', '红色', '标红', '着重'];
/** Words that leave the order to somebody else. */
const ELSEWHERE = ['另行', '指定', '确定', '商定', '明确'];

/** How the bodies of a list are told apart. */
export type Pointer =
  | { by: 'first' }
  | { by: 'before'; mark: ',' | ';' }
  | { by: 'mark'; sign: string };

/** One statement: which bodies it points at, and the role it gives them; `others` is what the rest do. */
export interface OrderStatement {
  /** Null where the wording is a rule of order that is not understood. */
  pointer: Pointer | null;
  role: Role;
  others: Role | null;
}

/** No sentence that states a rule is longer. */
const LONGEST = 120;

/**
 * Reads the words as a statement of a rule of order.
 *
 * @returns null where they are none
 */
export function orderStatementIn(text: string, start: number, end: number): OrderStatement | null {
  if (end - start > LONGEST) return null;
  const words = text.slice(start, end);
  const predicate = predicateOf(words);
  if (!predicate) return isDeferred(words) ? { pointer: null, role: 'lead', others: null } : null;
  const subject = words.slice(0, predicate.at);
  const pointer = pointerOf(subject);
  if (pointer) return { pointer, role: predicate.role, others: null };
  if (OTHERS.some((word) => subject.includes(word))) return { pointer: null, role: predicate.role, others: predicate.role };
  return LOST.some((word) => subject.includes(word)) ? { pointer: null, role: predicate.role, others: null } : null;
}

/** 为牵头单位: where it stands in the words, and its role. */
function predicateOf(words: string): { at: number; role: Role } | null {
  for (let i = 1; i < words.length; i++) {
    const copula = copulaAt(words, i, words.length);
    if (!copula) continue;
    const role = roleAt(words, copula.end, words.length);
    if (role) return { at: i, role: role.value };
  }
  return null;
}

function pointerOf(subject: string): Pointer | null {
  const before = BEFORE.find(([word]) => subject.includes(word));
  if (before) return { by: 'before', mark: before[1] };
  const named = MARK_NAMES.find(([word]) => subject.includes(word));
  const sign = [...subject].find((character) => MARKS.has(character));
  if (sign || named) return { by: 'mark', sign: sign ? (MARKS.get(sign) ?? sign) : (named?.[1] ?? '') };
  return FIRST.some((word) => subject.includes(word)) ? { by: 'first' } : null;
}

/** 其中牵头单位由市安委会另行指定 */
function isDeferred(words: string): boolean {
  return /牵头(?:单位|部门)/.test(words) && words.includes('由') && ELSEWHERE.some((word) => words.includes(word));
}

/** 以下均需各市人民政府落实，不再列出: the words between 均需 and the end of the segment. */
export interface EverybodyWords {
  start: number;
  end: number;
}

const ALL = wordTrie(['均需', '均须', '均应', '均由', '均要', '均需要', '都需', '都由', '都要', '均', '都'].map((word) => [word, word.endsWith('由')] as const));
const BY_AFTER = wordSet(['由', '请', '需由']);

/** Bodies and verb of a rule that charges somebody with all that follows; null where the segment is none. */
export function everybodyIn(text: string, start: number, end: number): EverybodyWords | null {
  const from = text.indexOf('以下', start);
  if (from < 0 || from > start + 4 || end - start > LONGEST) return null;
  for (let i = from + 2; i < Math.min(end, from + 14); i++) {
    const all = ALL(text, i, end);
    if (!all) continue;
    const by = BY_AFTER(text, all.end, end);
    return { start: by?.end ?? all.end, end };
  }
  return null;
}
