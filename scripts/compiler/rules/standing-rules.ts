/** What a sentence says of when the text holds: 自…起施行，有效期…年, 有效期至…, 至…止, 试行两年, 自印发之日起30日后施行. */
import type { CalendarDate } from '../lex/dates.ts';
import type { Duration } from '../lex/durations.ts';
import { standingTokens, type StandingKind, type StandingToken } from '../lex/standing-tokens.ts';
import type { Match } from './pattern.ts';
import { compileRules, type Rule } from './rule.ts';

/** When something begins to hold: a day that is printed, or that of the issue and some time after it. */
export type Beginning = { date: CalendarDate } | { afterIssue: Duration | null };
/** When it ends: a day that is printed, or some time after its beginning. */
export type Ending = { date: CalendarDate } | { lasts: Duration };

/** What a rule understood. `leans` where it says nothing of the text unless something else does: 有效期3年. */
export interface StandingPart {
  from: Beginning | null;
  until: Ending | null;
  leans: boolean;
}

type StandingRule = Rule<StandingPart, StandingToken>;

/** All rules; at each place the first in the list that matches counts. */
export const STANDING_RULES: readonly StandingRule[] = [
  {
    id: 'standing-span',
    says: '自2024年1月1日至2026年12月31日施行; 自2024年1月1日起至2026年12月31日止.',
    example: '自2024年1月1日起至2026年12月31日止施行',
    counterExample: '本措施适用于2024年1月1日登记的企业',
    pattern: 'from? d:date since? comma? till u:date end? since? effect',
    build: (match) => ({ from: dayIn(match), until: lastDayIn(match), leans: false }),
  },
  {
    id: 'standing-term-span',
    says: '有效期自2024年1月1日至2026年12月31日.',
    example: '本政策实施期限为2024年1月1日至2026年12月31日',
    counterExample: '本政策实施期限另行通知，2024年1月1日前申报',
    pattern: 'term link? from? d:date since? comma? till u:date end?',
    build: (match) => ({ from: dayIn(match), until: lastDayIn(match), leans: true }),
  },
  {
    id: 'standing-self-span',
    says: '本办法自2024年1月1日起至2026年12月31日止: without 施行.',
    example: '本办法自2024年1月1日起，至2026年12月31日止',
    counterExample: '《青原市价格办法》自2024年1月1日起，至2026年12月31日止',
    pattern: 'self link? from d:date since? comma? till u:date end?',
    build: (match) => ({ from: dayIn(match), until: lastDayIn(match), leans: false }),
  },
  {
    id: 'standing-term-told',
    says: '有效期1年（自2024年4月1日至2025年3月31日）: how long, then both days.',
    example: '本政策有效期1年（自2024年4月1日至2025年3月31日）',
    counterExample: '本政策有效期1年（2024年4月1日后申报的除外）',
    pattern: 'self? link? term link? duration word|comma from? d:date since? comma? till u:date end?',
    build: (match) => ({ from: dayIn(match), until: lastDayIn(match), leans: true }),
  },
  {
    id: 'standing-term-since',
    says: '有效期自2024年3月1日起三年: the first day and how long it holds.',
    example: '本政策有效期自2024年3月1日起3年',
    counterExample: '本政策有效期自2024年3月1日起计算',
    pattern: 'term link? from? d:date|issue since? comma? t:duration',
    build: (match) => ({ from: beginningIn(match), until: lastsIn(match), leans: true }),
  },
  {
    id: 'standing-since-term',
    says: '自2024年3月1日起施行，有效期5年; 自印发之日起有效期三年.',
    example: '本办法自发布之日起施行，有效期5年',
    counterExample: '本办法自发布之日起施行，创新券有效期1年',
    pattern: 'from? d:date|issue since? comma? effect? comma? term link? t:duration',
    build: (match) => ({ from: beginningIn(match), until: lastsIn(match), leans: false }),
  },
  {
    id: 'standing-issue-valid',
    says: '自发布之日起3年内有效.',
    example: '本办法自发布之日起三年内有效',
    counterExample: '本办法发布后，企业应当自发布之日起三个月内申报',
    pattern: 'from? d:date|issue since? comma? t:duration within effect',
    build: (match) => ({ from: beginningIn(match), until: lastsIn(match), leans: false }),
  },
  {
    id: 'standing-from-day',
    says: '自2024年3月1日起施行: the first day.',
    example: '本办法自2024年3月1日起施行',
    counterExample: '本办法所称企业是指2024年3月1日登记的企业',
    pattern: 'from d:date since? effect',
    build: (match) => ({ from: dayIn(match), until: null, leans: false }),
  },
  {
    id: 'standing-day-since',
    says: '2024年3月1日起施行: the first day, without 自.',
    example: '本办法2024年3月1日起施行',
    counterExample: '本办法2024年3月1日公布',
    pattern: 'd:date since effect',
    build: (match) => ({ from: dayIn(match), until: null, leans: false }),
  },
  {
    id: 'standing-after-issue',
    says: '自印发之日起30日后施行: some time after the day of issue.',
    example: '本规定自公布之日起满30日后施行',
    counterExample: '本规定自公布之日起施行',
    pattern: 'from? issue since? comma? full? t:duration later since? effect',
    build: (match) => ({ from: { afterIssue: durationIn(match) }, until: null, leans: false }),
  },
  {
    id: 'standing-from-next-day',
    says: '自印发次日起施行: the day after that of the issue.',
    example: '本规定自发布次日起施行',
    counterExample: '本规定自发布之日起施行',
    pattern: 'from? next since? effect',
    build: () => ({ from: { afterIssue: { start: 0, end: 0, months: 0, days: 1 } }, until: null, leans: false }),
  },
  {
    id: 'standing-from-issue',
    says: '自印发之日起施行: the day of issue.',
    example: '本意见自印发之日起施行',
    counterExample: '企业应当自印发之日起30日内申报',
    pattern: 'from? issue since? comma? effect',
    build: () => ({ from: { afterIssue: null }, until: null, leans: false }),
  },
  {
    id: 'standing-alike-until',
    says: '有效期与《…》一致，至2027年12月31日止: the last day of both.',
    example: '本通知有效期与《青原市节能办法》一致，至2027年12月31日止',
    counterExample: '本通知印发后，《青原市节能办法》有效期至2027年12月31日止',
    pattern: 'term near* other word? alike comma? till u:date end?',
    build: (match) => ({ from: null, until: lastDayIn(match), leans: true }),
  },
  {
    id: 'standing-until-day',
    says: '有效期至2026年12月31日: the last day.',
    example: '本政策有效期至2026年12月31日',
    counterExample: '本政策有效期内，2026年12月31日前申报的项目',
    pattern: 'effect? comma? term link? till? u:date end?',
    build: (match) => ({ from: null, until: lastDayIn(match), leans: true }),
  },
  {
    id: 'standing-in-force-until',
    says: '施行至2026年12月31日, ，至2026年12月31日止: the last day.',
    example: '本办法执行至2026年12月31日',
    counterExample: '本办法执行情况于2026年12月31日前报送',
    pattern: 'effect|comma till u:date end?',
    build: (match) => ({ from: null, until: lastDayIn(match), leans: true }),
  },
  {
    id: 'standing-ends-on',
    says: '，2026年12月31日自行失效: the last day.',
    example: '本办法自2024年1月1日起施行，2026年12月31日废止',
    counterExample: '2023年12月31日废止的规定不再适用',
    pattern: 'comma from? u:date since? end',
    build: (match) => ({ from: null, until: lastDayIn(match), leans: true }),
  },
  {
    id: 'standing-lasts',
    says: '施行，有效期5年; 试行两年: how long it holds from its first day on.',
    example: '本办法自印发之日起试行两年',
    counterExample: '本办法所称创新券的有效期另行规定',
    pattern: 'effect comma? term? link? t:duration',
    build: (match) => ({ from: null, until: lastsIn(match), leans: true }),
  },
  {
    id: 'standing-term',
    says: '本办法有效期三年; ，有效期3年: how long it holds, where no other noun stands before.',
    example: '本政策有效期为三年',
    counterExample: '本政策所称创新券有效期一年',
    pattern: 'self|comma|opening link? term link? t:duration',
    build: (match) => ({ from: null, until: lastsIn(match), leans: true }),
  },
];

const LETTERS: Record<StandingKind, string> = {
  self: 'S', other: 'O', date: 'D', issue: 'I', next: 'N', from: 'F', since: 's', effect: 'E', term: 'T', link: 'k', till: 'l', end: 'e',
  duration: 'd', within: 'i', full: 'f', later: 'L', alike: 'a', comma: 'P', word: 'w',
}; // prettier-ignore

/** `opening` is the place before the first token of a sentence; `near` may stand between a term and whose it is: 与延长后的. */
const ATOMS: Record<string, string> = { ...LETTERS, opening: '(?<![A-Za-z])', near: '[wkL]' };

/** The rules, compiled once. */
export const compiledStandingRules = compileRules(STANDING_RULES, ATOMS);

/** Something that a sentence says, with the token at which it begins and what it is said of. */
export interface StandingStatement extends StandingPart {
  rule: string;
  /** The nearest document named before, in the sentence. */
  subject: 'self' | 'other' | null;
  /** Whether the text's own name stands right before: 本政策有效期三年. */
  ownTerm: boolean;
  /** Whether another noun does: 创新券有效期一年. */
  otherTerm: boolean;
}

/** What a sentence says of when a text holds, in order. */
export function standingIn(
  text: string,
  start: number,
  end: number,
  isOwn: (title: string) => boolean,
): StandingStatement[] {
  const tokens = standingTokens(text, start, end, isOwn);
  const codes = tokens.map(({ kind }) => LETTERS[kind]).join('');
  const found: StandingStatement[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = firstAt(codes, tokens, at);
    if (!match) break;
    const { rule, first, last } = match;
    found.push({ ...rule.build(match), rule: rule.id, subject: subjectOf(tokens, first), ...termOf(tokens, first) });
    // 试行 ends 自印发之日起试行 and begins 试行两年.
    at = Math.max(last - 1, first + 1);
  }
  return found;
}

/** The match that begins first; of several there that of the first rule. */
function firstAt(codes: string, tokens: readonly StandingToken[], from: number) {
  let best: (Match<StandingToken> & { rule: (typeof compiledStandingRules)[number] }) | null = null;
  for (const rule of compiledStandingRules) {
    const match = rule.find(codes, tokens, from);
    if (match && (!best || match.first < best.first)) best = { ...match, rule };
  }
  return best;
}

function subjectOf(tokens: readonly StandingToken[], first: number): StandingStatement['subject'] {
  const named = tokens.slice(0, first + 1).findLast(({ kind }) => kind === 'self' || kind === 'other');
  return named?.kind === 'self' || named?.kind === 'other' ? named.kind : null;
}

/** Whose term it is, by what stands before it. */
function termOf(tokens: readonly StandingToken[], first: number): Pick<StandingStatement, 'ownTerm' | 'otherTerm'> {
  const kinds = tokens.slice(Math.max(0, first - 2), first + 1).map(({ kind }) => kind);
  const [own = 'word', before, second] = kinds.toReversed();
  const isOwn = own === 'self' || before === 'self' || (before === 'link' && second === 'self');
  return {
    ownTerm: isOwn,
    otherTerm: own === 'term' && (before === 'word' || (before === 'link' && second === 'word')),
  };
}

function dayIn({ parts }: Match<StandingToken>): Beginning | null {
  const date = parts.d?.[0]?.date;
  return date ? { date } : null;
}

/** The first day, printed or that of the issue. */
function beginningIn({ parts }: Match<StandingToken>): Beginning {
  const date = parts.d?.[0]?.date;
  return date ? { date } : { afterIssue: null };
}

function lastDayIn({ parts }: Match<StandingToken>): Ending | null {
  const date = parts.u?.[0]?.date;
  return date ? { date } : null;
}

function durationIn({ parts }: Match<StandingToken>): Duration | null {
  return parts.t?.[0]?.duration ?? null;
}

function lastsIn(match: Match<StandingToken>): Ending | null {
  const lasts = durationIn(match);
  return lasts ? { lasts } : null;
}
