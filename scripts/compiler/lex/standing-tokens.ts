/** A sentence that may say when a text holds, as tokens: [本办法] [自] [2024年3月1日] [起] [施行] ，[有效期] [3年]. */
import type { Span } from '../tree/facts.ts';
import { SELF_WORDS } from './citation-words.ts';
import { calendarDatesIn, type CalendarDate } from './dates.ts';
import { durationAt, type Duration } from './durations.ts';
import {
  ALIKE_WORDS,
  EFFECT_WORDS,
  END_WORDS,
  FROM_WORDS,
  FULL_WORDS,
  ISSUE_WORDS,
  LATER_WORDS,
  LINK_WORDS,
  NEXT_DAY_WORDS,
  SINCE_WORDS,
  TERM_WORDS,
  TILL_WORDS,
} from './standing-words.ts';
import { wordTrie } from './word-trie.ts';

/** `self` is the text itself, by 本办法 or its title; `other` another document; `next` the day after the issue. */
export type StandingKind =
  | 'self' | 'other' | 'date' | 'issue' | 'next' | 'from' | 'since' | 'effect' | 'term' | 'link' | 'till' | 'end' | 'duration' | 'within' | 'full'
  | 'later' | 'alike' | 'comma' | 'word'; // prettier-ignore

export interface StandingToken extends Span {
  kind: StandingKind;
  date: CalendarDate | null;
  duration: Duration | null;
}

const listed = (kind: StandingKind, words: readonly string[]) => words.map((word) => [word, kind] as const);

const wordAt = wordTrie<StandingKind>([
  ...listed('self', SELF_WORDS),
  ...listed('issue', ISSUE_WORDS),
  ...listed('next', NEXT_DAY_WORDS),
  ...listed('from', FROM_WORDS),
  ...listed('since', SINCE_WORDS),
  ...listed('effect', EFFECT_WORDS),
  ...listed('term', TERM_WORDS),
  ...listed('link', LINK_WORDS),
  ...listed('till', TILL_WORDS),
  ...listed('end', END_WORDS),
  ...listed('alike', ALIKE_WORDS),
  ...listed('within', ['内', '以内', '之内']),
  ...listed('full', FULL_WORDS),
  ...listed('later', LATER_WORDS),
  ...listed('comma', ['，', ',', '；', ';', '。']),
]);

const TITLED = /《[^《》]{2,80}》(?:\s*[（(][^（()）]{1,60}[）)])?/y;

/**
 * Makes the tokens of the sentence `text.slice(start, end)`. White space makes none.
 *
 * @param isOwn tells whether a title in 《》 is that of the text itself
 */
export function standingTokens(
  text: string,
  start: number,
  end: number,
  isOwn: (title: string) => boolean,
): StandingToken[] {
  const tokens: StandingToken[] = [];
  const dates = calendarDatesIn(text, start, end);
  for (let i = start; i < end;) {
    while (dates[0] && dates[0].start < i) dates.shift();
    const token = tokenAt(text, i, end, dates[0], isOwn);
    const last = tokens.at(-1);
    if (token.kind === 'word' && text.slice(i, token.end).trim() === '') i = token.end;
    else if (token.kind === 'word' && last?.kind === 'word') i = last.end = token.end;
    else {
      tokens.push(token);
      i = token.end;
    }
  }
  return tokens;
}

function tokenAt(
  text: string,
  i: number,
  end: number,
  next: CalendarDate | undefined,
  isOwn: (title: string) => boolean,
): StandingToken {
  const plain = { start: i, date: null, duration: null };
  if (next?.start === i) return { ...plain, kind: 'date', end: next.end, date: next };
  // 本《办法》 is the text itself, whatever it is called in full.
  const own = text.startsWith('本《', i) ? 1 : 0;
  TITLED.lastIndex = i + own;
  const title = text.charAt(i + own) === '《' ? TITLED.exec(text)?.[0] : undefined;
  if (title && own > 0) return { ...plain, kind: 'self', end: Math.min(end, i + own + title.length) };
  if (title) return { ...plain, kind: isOwn(title) ? 'self' : 'other', end: Math.min(end, i + title.length) };
  const word = wordAt(text, i, end);
  if (word) return { ...plain, kind: word.value, end: word.end };
  const duration = /[\d０-９一二两三四五六七八九十]/.test(text.charAt(i)) ? durationAt(text.slice(i, i + 12), 0) : null;
  if (duration) return { ...plain, kind: 'duration', end: i + duration.end, duration };
  return { ...plain, kind: 'word', end: i + 1 };
}
