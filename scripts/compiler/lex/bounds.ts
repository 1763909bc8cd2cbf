/** The words and signs that bound a number: 不低于, 突破, 以上, ≥. */
import type { Comparator } from '../../../src/schemas/goal.ts';
import type { Span } from '../tree/facts.ts';

const NOT = ['不', '不得', '不能', '不应', '不可'];
const LESS = ['少于', '低于', '小于', '下于', '短于'];
const MORE = ['超过', '超出', '高于', '大于', '多于', '超', '长于', '突破'];
const TO = ['至', '到'];

/** Words before a number, with what each says; the longest one that stands there counts. */
const BEFORE = new Map<string, Comparator>([
  ...signed('>=', [...joined(NOT, LESS), '至少', '最低', '最少', '≥', '≧', '⩾', '>=', '＞＝', '>＝']),
  ...signed('<=', [
    ...joined(NOT, MORE),
    ...['控制在', '控制到', '压缩在', '压减至', '压减到', '最高', '最高可达', '最多', '至多', '上限', '上限为'],
    ...joined(['压缩', '缩短', '下降', '降低', '降', '减少', '缩减', '压降', '回落', '压', '缩'], TO),
    ...['≤', '≦', '⩽', '<=', '＜＝', '<＝'],
  ]),
  ...signed('<', [...LESS, '不足', '不到', '＜', '<', '﹤']),
  ...signed('>', ['突破', '超过', '超出', '超', '大于', '高于', '多于', '逾', '过', '破', '＞', '>', '﹥']),
  ...signed('>=', [
    ...['达到', '达', '增至', '升至', '保持在', '稳定在', '维持在', '到', '至'],
    ...joined(['提升', '提高', '增加', '增长', '上升', '扩大', '扩', '提'], TO),
  ]),
  ...signed('~', ['大约', '约', '接近', '近', '约为', '约占', '≈', '≒', '~', '～', '∼']),
]);
/** Words that are bounds here and parts of other words elsewhere: 经过3, 通过5. */
const PARTS = /(?:经|通|胜|渡|难|不|附|最|临|新|将|亲|邻|打|爆)[过近破]$/;

const AFTER = new Map<string, Comparator>([
  ...signed('>=', ['以上', '及以上', '或以上', '之上']),
  ...signed('~', ['左右', '上下']),
  ...signed('<=', ['以内', '以下', '之内', '及以下', '内', '封顶']),
]);
const INCLUDED = /^[（(]含[^（()）]{0,4}[）)]/;

/** What bounds a number, and how far its words reach. */
export interface Bound extends Span {
  comparator: Comparator;
  /** True for a sign or a word that stands right before the number. */
  sign: string;
}

/** The bound of the number at `core`. */
export function boundOf(text: string, core: Span): Bound {
  const { sign, start } = signBefore(text, core.start, BETWEEN);
  let comparator: Comparator = BEFORE.get(sign) ?? '=';
  const rest = text.slice(core.end, core.end + 12);
  if (!/^[以及或之左上内封（(]/.test(rest)) return { start, end: core.end, comparator, sign };
  const included = INCLUDED.exec(rest)?.[0].length ?? 0;
  const after = afterOf(rest.slice(included));
  if (!after) return { start, end: core.end, comparator, sign };
  comparator = comparator === '>' && after.comparator === '>=' ? '>' : after.comparator;
  return { start, end: core.end + included + after.word.length, comparator, sign };
}

/** What may stand between a bound and its number: 不低于每亩280万元, 达到2023年的1.8倍. */
const BETWEEN = /(?:每(?:亩|平方公里|平方米|公顷|人|户|家|个|吨|万人|千人|万人口)|20\d{2}年[底末]?的)$/;
const LONGEST_BETWEEN = 8;

function signBefore(text: string, at: number, between: RegExp | null = null): { sign: string; start: number } {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  const sign = BY_LAST.get(text[end - 1] ?? '')?.find((word) => text.endsWith(word, end)) ?? '';
  const isPart = sign.length === 1 && PARTS.test(text.slice(Math.max(0, end - 2), end));
  if (sign !== '' && !isPart) return { sign, start: end - sign.length };
  const skipped = between?.exec(text.slice(Math.max(0, end - LONGEST_BETWEEN), end));
  const further = skipped ? signBefore(text, end - skipped[0].length) : null;
  return further && further.sign !== '' ? further : { sign: '', start: at };
}

/** Words before a number by their last character, the longest first. */
const BY_LAST = new Map<string, string[]>();
for (const word of [...BEFORE.keys()].sort((a, b) => b.length - a.length)) {
  const last = word.at(-1) ?? '';
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), word]);
}

function afterOf(rest: string): { word: string; comparator: Comparator } | null {
  for (const [word, comparator] of AFTER) {
    if (rest.startsWith(word) && (word !== '内' || /^内[，,。；;、]?$/.test(rest))) return { word, comparator };
  }
  return null;
}

function signed(comparator: Comparator, list: string[]): [string, Comparator][] {
  return list.map((word) => [word, comparator]);
}

function joined(first: string[], second: string[]): string[] {
  return first.flatMap((one) => second.map((two) => one + two));
}
