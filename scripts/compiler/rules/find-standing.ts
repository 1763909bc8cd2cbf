/** From when and until when a text holds, in its own words: 本办法自2024年3月1日起施行，有效期3年。 */
import { outerLines } from '../extract/outer-lines.ts';
import { dateIn, isoOf, type CalendarDate } from '../lex/dates.ts';
import type { Duration } from '../lex/durations.ts';
import { sentencesOf } from '../lex/sentences.ts';
import { cardFields } from '../outline/catalogue-card.ts';
import { STANDING_HEADINGS } from '../lex/standing-words.ts';
import type { InForce, Meta, Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { passages, type Passage } from '../tree/walk.ts';
import { afterLabel, isOwnTitle } from './own-title.ts';
import { standingIn, type Beginning, type Ending, type StandingStatement } from './standing-rules.ts';

/** What could say when a text holds at all. */
const HINT = /施行|实施|执行|生效|试行|有效|期限|为期|时效|适用|日止/;
/** What every rule of standing asks of a sentence: a day, a length of time, or the day of the issue. */
const WHEN =
  /[\d０-９〇零一二三四五六七八九十两元廿卅]\s*(?:年|个?月|[日号天])|\d\s?[-/.]\s?\d|之日|次日|[发公]布[日后]|印发[日后]|颁布后/;
/** Lines that say nothing of the text itself. */
const ASIDE = ['title', 'furniture', 'contents', 'addressee'];

/** What one passage says, with the sentences that say it. */
interface Said extends Span {
  from: Beginning | null;
  until: Ending | null;
}

/** What the text says of its own standing; null where it says nothing. What says most counts, then what stands last. */
export function findStanding(policy: Policy, meta: Meta): InForce | null {
  if (meta.kind === 'explanation') return null;
  const isOwn = (title: string) => isOwnTitle(title, meta.title);
  const said = passages(policy).flatMap((passage) => saidIn(policy, passage, isOwn) ?? []);
  const best = said.reduce<Said | null>((most, each) => (most && weight(most) > weight(each) ? most : each), null);
  if (!best) return cardedStanding(policy);
  const from = best.from ?? said.find((each) => each.from !== null)?.from ?? null;
  return { start: best.start, end: best.end, ...daysOf(from, best.until, meta.issued) };
}

/** 失效日期：2026-05-08 on the catalogue card, where the text itself says nothing. */
function cardedStanding(policy: Policy): InForce | null {
  const lines = outerLines(policy);
  const begins = lines
    .map(({ words }) => dayOn(words, ['生效日期', '实施日期', '施行日期']))
    .find((day) => day !== null);
  for (const { words, start, end } of lines) {
    const until = dayOn(words, ['失效日期', '废止日期']);
    if (until !== null) return { start, end, from: begins ?? null, until };
  }
  return null;
}

function dayOn(words: string, labels: string[]): string | null {
  const value = cardFields(words).find(({ label }) => labels.includes(label))?.value ?? '';
  const date = dateIn(value);
  return date?.day ? isoOf(date) : null;
}

function weight({ from, until }: Said): number {
  return (until === null ? 0 : 2) + (from === null ? 0 : 1);
}

function saidIn({ reading }: Policy, passage: Passage, isOwn: (title: string) => boolean): Said | null {
  const { node } = passage;
  if (node.type !== 'paragraph' || ASIDE.includes(node.role)) return null;
  const start = afterLabel(reading, passage);
  if (!HINT.test(reading.slice(start, passage.end))) return null;
  const isHeaded = STANDING_HEADINGS.some((word) => passage.section?.heading?.includes(word));
  const said: Said = { start, end: start, from: null, until: null };
  let subject: StandingStatement['subject'] = null;
  for (const sentence of sentencesOf(reading, start, passage.end)) {
    const isDated = WHEN.test(reading.slice(sentence.start, sentence.end));
    const statements = isDated ? standingIn(reading, sentence.start, sentence.end, isOwn) : [];
    for (const each of statements) {
      const about = each.subject ?? subject ?? (isHeaded || isAlone(reading, sentence) ? 'self' : null);
      if (about !== 'self' || !counts(each, said, isHeaded)) continue;
      if (said.from === null && said.until === null) said.start = sentence.start;
      said.end = sentence.end;
      said.from ??= each.from;
      said.until ??= each.until;
    }
    subject = statements.findLast((each) => each.subject !== null)?.subject ?? selfNamed(reading, sentence) ?? subject;
  }
  return said.end > said.start ? said : null;
}

/** 有效期3年 says something of the text only behind what says since when, behind its own name, or under a heading of it. */
function counts(each: StandingStatement, said: Said, isHeaded: boolean): boolean {
  if (!each.leans || each.ownTerm) return true;
  return !each.otherTerm && (said.from !== null || isHeaded);
}

/** 自2024年3月1日起施行，有效期3年。: a sentence that is nothing else. */
function isAlone(text: string, { start, end }: Span): boolean {
  return /^(?:施行说明：|附：)?[自从]/.test(text.slice(start, start + 8)) && end - start <= 60;
}

/** 本办法由市科技局负责解释。: the sentence before, whose subject goes on. */
function selfNamed(text: string, { start }: Span): 'self' | null {
  return /^本[\u4e00-\u9fff]{2,6}/.test(text.slice(start, start + 8)) ? 'self' : null;
}

function daysOf(from: Beginning | null, until: Ending | null, issued: string | null): Pick<InForce, 'from' | 'until'> {
  const first = from && firstDay(from, issued);
  if (until === null) return { from: first, until: null };
  if ('date' in until) return { from: first, until: lastDayOf(until.date) };
  return { from: first, until: first === null ? null : added(added(first, until.lasts), { months: 0, days: -1 }) };
}

function firstDay(from: Beginning, issued: string | null): string | null {
  if ('date' in from) return isoOf({ ...from.date, month: from.date.month ?? 1, day: from.date.day ?? 1 });
  if (issued === null || issued.length < 10) return null;
  return from.afterIssue ? added(issued, from.afterIssue) : issued;
}

/** 2026年12月 ends on its last day. */
function lastDayOf({ year, month, day }: CalendarDate): string {
  const last = month ?? 12;
  return isoOf({ year, month: last, day: day ?? daysIn(year, last) });
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day so much later: 2024-02-29 and three years is 2027-02-28 and one day. */
function added(day: string, { months, days }: Pick<Duration, 'months' | 'days'>): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = month - 1 + months;
  const [toYear, toMonth] = [year + Math.floor(at / 12), (at % 12) + 1];
  const overflow = Math.max(0, date - daysIn(toYear, toMonth));
  const to = new Date(Date.UTC(toYear, toMonth - 1, date - overflow + (overflow > 0 ? 1 : 0) + days));
  return to.toISOString().slice(0, 10);
}
