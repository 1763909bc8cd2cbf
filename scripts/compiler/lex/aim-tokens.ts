/** A sentence with numbers, as tokens for the rules that tell goals from other numbers: [到2027年] ，[培育] [企业] [50家] [以上]. */
import { oneOf } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';
import * as listed from './aim-words.ts';
import { unitClass, type UnitClass } from './unit-classes.ts';
import type { Quantity } from './tokens.ts';
import { wordTrie } from './word-trie.ts';
import type { YearMark } from './years.ts';

type WordKind =
  | 'status' | 'likely' | 'past' | 'lastyear' | 'will' | 'grant' | 'credit' | 'setaside' | 'fund' | 'pool' | 'found' | 'pay'
  | 'each' | 'yearly' | 'opener' | 'applying' | 'every' | 'carry' | 'which' | 'toward' | 'applicant' | 'conditions' | 'who' | 'some' | 'fine' | 'choice' | 'points' | 'procedure' | 'shrink'
  | 'site' | 'area' | 'invest' | 'ratio' | 'change' | 'rank' | 'etc' | 'divide' | 'about' | 'body' | 'build' | 'verb' | 'urge' | 'locale' | 'progress' | 'strength' | 'part' | 'former' | 'item' | 'with' | 'elect' | 'raise' | 'want' | 'must' | 'only' | 'norm' | 'streak' | 'de' | 'and' | 'by'
  | 'comma' | 'stop' | 'colon' | 'opening' | 'closing' | 'word'; // prettier-ignore

/** `reach` and `kept` say that a number is come to (达到, 降至), the others only bound it; `above` and `under` stand after it. */
type BoundKind = 'reach' | 'least' | 'most' | 'kept' | 'less' | 'short' | 'banned' | 'roughly' | 'above' | 'under';
/** Years that lie ahead, those that look back, and those compared with. */
type YearKind = 'ahead' | 'back' | 'base';

export type AimKind = WordKind | BoundKind | YearKind | UnitClass;

export interface AimToken extends Span {
  kind: AimKind;
  /** The number, for tokens of numbers. */
  quantity: Quantity | null;
}

const kindOf = (kind: WordKind, words: readonly string[]) => words.map((word) => [word, kind] as const);

const wordAt = wordTrie<WordKind>([
  ...kindOf('word', [...listed.PLAIN_WORDS, ...listed.NO_CONDITION_OPENERS, ...listed.NO_MUST_WORDS]),
  ...kindOf('status', listed.STATUS_WORDS),
  ...kindOf('likely', listed.LIKELY_STATUS_WORDS),
  ...kindOf('lastyear', listed.LAST_YEAR_WORDS),
  ...kindOf('will', listed.WILL_WORDS),
  ...kindOf('grant', listed.GRANT_WORDS),
  ...kindOf('credit', listed.CREDIT_WORDS),
  ...kindOf('setaside', listed.SET_ASIDE_WORDS),
  ...kindOf('fund', listed.FUND_WORDS),
  ...kindOf('pool', listed.POOL_WORDS),
  ...kindOf('found', listed.FOUND_WORDS),
  ...kindOf('pay', listed.PAY_WORDS),
  ...kindOf('each', listed.EACH_WORDS),
  ...kindOf('yearly', listed.YEARLY_WORDS),
  ...kindOf('applying', listed.APPLYING_WORDS),
  ...kindOf('every', listed.EVERY_WORDS),
  ...kindOf('carry', listed.CARRY_WORDS),
  ...kindOf('which', listed.WHICH_WORDS),
  ...kindOf('applicant', listed.APPLICANT_WORDS),
  ...kindOf('conditions', listed.CONDITIONS_WORDS),
  ...kindOf('opener', listed.CONDITION_OPENERS),
  ...kindOf('toward', listed.TOWARD_WORDS),
  ...kindOf('site', listed.SITE_WORDS),
  ...kindOf('area', listed.AREA_WORDS),
  ...kindOf('invest', listed.INVESTMENT_WORDS),
  ...kindOf('body', listed.BODY_WORDS),
  ...kindOf('who', listed.WHO_WORDS),
  ...kindOf('some', listed.SOME_WORDS),
  ...kindOf('fine', listed.FINE_WORDS),
  ...kindOf('choice', listed.CHOICE_WORDS),
  ...kindOf('points', listed.POINTS_WORDS),
  ...kindOf('procedure', listed.PROCEDURE_WORDS),
  ...kindOf('shrink', listed.SHRINK_WORDS),
  ...kindOf('ratio', listed.RATIO_WORDS),
  ...kindOf('change', listed.CHANGE_WORDS),
  ...kindOf('rank', listed.RANK_WORDS),
  ...kindOf('etc', listed.ET_CETERA_WORDS),
  ...kindOf('divide', listed.DIVIDE_WORDS),
  ...kindOf('build', listed.BUILD_WORDS),
  ...kindOf('about', listed.ABOUT_WORDS),
  ...kindOf('want', listed.WANT_WORDS),
  ...kindOf('must', listed.MUST_WORDS),
  ...kindOf('only', listed.ONLY_WORDS),
  ...kindOf('norm', listed.NORM_WORDS),
  ...kindOf('streak', listed.STREAK_WORDS),
  ...kindOf('with', listed.WITH_WORDS),
  ...kindOf('elect', listed.ELECT_WORDS),
  ...kindOf('raise', listed.RAISE_WORDS),
  ...kindOf('verb', listed.AIM_VERBS),
  ...kindOf('urge', listed.URGE_WORDS),
  ...kindOf('locale', listed.LOCALE_WORDS),
  ...kindOf('progress', listed.PROGRESS_WORDS),
  ...kindOf('strength', listed.STRENGTH_WORDS),
  ...kindOf('part', listed.PART_WORDS),
  ...kindOf('former', listed.FORMER_WORDS),
  ...kindOf('item', listed.ITEM_WORDS),
  ...kindOf('de', listed.DE_WORDS),
  ...kindOf('and', listed.AND_WORDS),
  ...kindOf('by', listed.BY_WORDS),
  ...kindOf('comma', ['，', ',']),
  ...kindOf('stop', ['；', ';', '。', '！', '？']),
  ...kindOf('colon', ['：', ':']),
  ...kindOf('opening', ['（', '(', '〔', '【', '[']),
  ...kindOf('closing', ['）', ')', '〕', '】', ']']),
]);

const BEFORE: Record<string, BoundKind> = { '>': 'least', '>=': 'least', '<=': 'most', '<': 'less', '~': 'roughly' };
/** 控制在, 降至: kept so by will, no cap. */
const KEPT = /^(?:控制|压|降|下降|缩|减|回落)/;
/** 达到, 突破, 提高到: come to by will, no requirement. */
const REACHED = /^(?:达|突破|超|增|升|提|上升|扩|保持|稳定|维持)/;
const AFTER_UNDER = /^(?:及|或)?(?:以内|以下|之内|内|封顶)/;
const isQuote = oneOf('《》');

/** Makes the tokens of a sentence whose numbers and years are known; numbers inside 《…》 are none. */
export function aimTokens(text: string, { start, end }: Span, all: Quantity[], marks: YearMark[]): AimToken[] {
  const tokens: AimToken[] = [];
  const fixed = fixedTokens(text, all, marks);
  let next = 0;
  let title = 0;
  for (let i = start; i < end;) {
    while (fixed[next] && fixed[next]!.start < i) next++;
    const token = fixed[next]?.start === i ? fixed[next]! : plainAt(text, i, Math.min(end, fixed[next]?.start ?? end));
    if (isQuote(text.charCodeAt(i))) title = text[i] === '《' ? 1 : 0;
    push(tokens, title === 1 ? { ...token, kind: 'word' } : token);
    i = Math.max(i + 1, token.end);
  }
  return tokens;
}

function push(tokens: AimToken[], token: AimToken): void {
  const last = tokens.at(-1);
  if (token.kind === 'word' && last?.kind === 'word') last.end = token.end;
  else tokens.push(token);
}

function plainAt(text: string, i: number, end: number): AimToken {
  const past = pastSpanAt(text, i);
  if (past > 0) return { kind: 'past', start: i, end: i + past, quantity: null };
  const word = wordAt(text, i, end);
  return { kind: word?.value ?? 'word', start: i, end: word?.end ?? i + 1, quantity: null };
}

/** 近三年, 过去五年. */
const PAST_SPAN = /^(?:最近|近|过去)[一二两三四五六七八九十几\d]{1,2}年/;

function pastSpanAt(text: string, i: number): number {
  return /[近过最]/.test(text[i] ?? '') ? (PAST_SPAN.exec(text.slice(i, i + 6))?.[0].length ?? 0) : 0;
}

/** The tokens of numbers, of their bounds and of years, in order, without overlaps. */
function fixedTokens(text: string, all: Quantity[], marks: YearMark[]): AimToken[] {
  const numbers = all.flatMap((quantity) => numberTokens(text, quantity));
  const years = marks.map(({ start, end, kind }): AimToken => ({
    kind: kind === 'target' || kind === 'attached' ? 'ahead' : kind === 'base' ? 'base' : 'back',
    start,
    end,
    quantity: null,
  }));
  const sorted = [...numbers, ...years].sort((a, b) => a.start - b.start);
  return sorted.filter((token, i) => i === 0 || token.start >= (sorted[i - 1]?.end ?? 0));
}

/** 不足一成 tells what is wanting, 不得超过 what nobody may do. */
function boundKind(words: string, comparator: string): BoundKind {
  const kind = BEFORE[comparator] ?? 'least';
  if (/^不[足到]/.test(words)) return 'short';
  if (/^不[得应能可]/.test(words)) return 'banned';
  if (kind === 'most' && KEPT.test(words)) return 'kept';
  return kind === 'least' && REACHED.test(words) ? 'reach' : kind;
}

/** 不少于 [20个] 以上: the words that bound a number are tokens of their own. */
function numberTokens(text: string, quantity: Quantity): AimToken[] {
  const { start, end, core, comparator } = quantity;
  const tokens: AimToken[] = [];
  const token = (kind: AimKind, from: number, to: number, own: Quantity | null = null) =>
    tokens.push({ kind, start: from, end: to, quantity: own });
  if (start < core.start) {
    token(boundKind(text.slice(start, core.start), comparator), start, core.start);
  }
  token(unitClass(quantity), core.start, core.end, quantity);
  if (end > core.end) token(AFTER_UNDER.test(text.slice(core.end, end)) ? 'under' : 'above', core.end, end);
  return tokens;
}
