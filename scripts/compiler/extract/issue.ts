/** Who issued a text, when and under which number: signatures, orders, catalogue cards, lines of history. */
import { dateIn, isoOf, type CalendarDate } from '../lex/dates.ts';
import { documentNumbers, foldedNumber } from '../lex/document-numbers.ts';
import { endsAsSigner, signedWithDate, signersIn } from '../outline/signatures.ts';
import { carded, type OuterLine } from './outer-lines.ts';
import { bodiesOfTitle, type Titles } from './title.ts';

/** Bodies and the day under them. */
interface Signed {
  bodies: string[];
  date: string | null;
}

/** What is known of the issue. */
export interface Issue {
  issuers: string[];
  issued: string | null;
  docNumber: string | null;
  /** Day of the last change: 根据2021年9月3日…修正. */
  amended: string | null;
}

/** Labels of a card under which the body stands that issues a text. */
const BODY_LABELS = [
  '发文机关',
  '制发机关',
  '发布机构',
  '发文机构',
  '发文单位',
  '制定机关',
  '公开机构',
  '发布单位',
  '发布部门',
];
/** Labels of the day on which it was written, and of later days. */
const WRITTEN = ['成文日期', '发文日期', '制定日期', '生成日期'];
const PUBLISHED = ['印发日期', '公布日期', '发布日期', '公开日期', '发布时间', '公开时间'];
const NUMBER_LABELS = ['发文字号', '文号', '发文号', '文件编号', '规范性文件编号'];

/** Reads who issued the text, when and under which number. */
export function findIssue(lines: readonly OuterLine[], titles: Titles, isExplanation: boolean): Issue {
  const signed = signatureOf(lines);
  const history = historyOf(lines);
  const order = orderOf(lines);
  const given = carded(lines, BODY_LABELS);
  const named = [titles.notice, ...titles.all].map((title) => (title ? bodiesOfTitle(title) : []));
  const issuers =
    [
      signed.bodies,
      order?.bodies ?? [],
      (given && signersIn(given)) ?? [],
      named.find((bodies) => bodies.length > 0) ?? [],
      letterheads(lines),
      history.bodies,
      isExplanation ? (signersIn(carded(lines, ['来源', '信息来源', '文章来源']) ?? '') ?? []) : [],
    ].find((bodies) => bodies.length > 0) ?? [];
  return {
    issuers: [...new Set(issuers)],
    issued: signed.date ?? isoDate(carded(lines, WRITTEN)) ?? history.made ?? publishedOn(lines),
    docNumber: numberOf(lines) ?? order?.number ?? foldedOrNull(carded(lines, NUMBER_LABELS)) ?? history.number,
    amended: history.amended,
  };
}

/** The first signature with a date; without one the last date of the lines. */
function signatureOf(lines: readonly OuterLine[]): Signed {
  const groups: Signed[] = [];
  let bodies: string[] = [];
  for (const { role, words } of lines) {
    if (role === 'signature') {
      const own = signedWithDate(words);
      bodies.push(...(own ?? signersIn(words) ?? []));
      if (own) groups.push({ bodies: bodies.splice(0), date: isoDate(words) });
    } else if (role === 'date') groups.push({ bodies: bodies.splice(0), date: isoDate(words) });
    else if (role !== 'note') groups.push({ bodies: bodies.splice(0), date: null });
  }
  groups.push({ bodies, date: null });
  const whole = groups.find((each) => each.bodies.length > 0 && each.date !== null);
  const anyBodies = groups.findLast((each) => each.bodies.length > 0)?.bodies ?? [];
  return whole ?? { bodies: anyBodies, date: groups.findLast(({ date }) => date !== null)?.date ?? null };
}

/** As exact as the line: 2023-03-21, or 2023-03 where it gives no day. */
function isoDate(line: string | null): string | null {
  const date = line === null ? null : dateIn(line);
  return date && isoOf(date);
}

/** The day of printing or of publication, where no other is told. */
function publishedOn(lines: readonly OuterLine[]): string | null {
  const printed = lines.findLast(({ role, words }) => role === 'imprint' && /印[发制]/.test(words) && dateIn(words));
  return isoDate(printed?.words ?? null) ?? isoDate(carded(lines, PUBLISHED));
}

/** 青府办〔2023〕15号 */
function numberOf(lines: readonly OuterLine[]): string | null {
  for (const { role, words } of lines) {
    if (role !== 'number') continue;
    const [number] = documentNumbers(words, 0, words.length);
    if (number) return number.number;
  }
  return null;
}

function foldedOrNull(printed: string | null): string | null {
  return printed === null ? null : foldedNumber(printed);
}

/** 青原市人民政府令 above 第35号. */
function orderOf(lines: readonly OuterLine[]): { bodies: string[]; number: string } | null {
  const heads = lines.filter(({ role }) => role === 'number').map(({ words }) => words.replace(/\s+/g, ' ').trim());
  const head = heads.findIndex((words) => /(?:令|公告|通告)/.test(words));
  const named = heads[head];
  if (named === undefined) return null;
  const [, bodies = '', kind = ''] = /^(.+?)\s?(令|公告|通告)/.exec(named) ?? [];
  if (!endsAsSigner(bodies)) return null;
  const count = /第/.test(named) ? named.slice(named.indexOf(kind) + kind.length) : (heads[head + 1] ?? '');
  const number = foldedNumber(`${bodies}${kind}${count.replace(/[（()）]/g, '')}`);
  return { bodies: bodies.split(/[\s、]+/), number };
}

function letterheads(lines: readonly OuterLine[]): string[] {
  return lines
    .filter(({ role }) => role === 'letterhead')
    .flatMap(({ words }) => signersIn(words.replace(/\s*文\s*件\s*$/, '')) ?? []);
}

/** （2015年8月10日青原市人民政府令第12号公布　根据2021年9月3日《…》修正） */
function historyOf(lines: readonly OuterLine[]): {
  bodies: string[];
  made: string | null;
  number: string | null;
  amended: string | null;
} {
  const words = lines
    .filter((line) => line.role === 'note' && !/[:：]/.test(line.words))
    .map((line) => line.words)
    .join('');
  const made = /^[（(]\s*([^《》]{6,80}?)(?:公布|发布|印发|通过|批准)/.exec(words)?.[1] ?? '';
  const date = dateIn(made);
  const behind = date ? made.slice(date.end) : '';
  const [number] = documentNumbers(behind, 0, behind.length);
  const body = behind.replace(/(?:令|公告|以).*$/, '').trim();
  return {
    bodies: date && endsAsSigner(body) ? [body] : [],
    made: date && isoOf(date),
    number: number?.number ?? null,
    amended: lastChange(words),
  };
}

/** The last day before 修正 or 修订. */
function lastChange(words: string): string | null {
  let last: CalendarDate | null = null;
  for (const [stretch] of words.matchAll(/[^。；　]{6,160}?(?:修正|修订)/g)) last = dateOfChange(stretch) ?? last;
  return last && isoOf(last);
}

/** The last date of 2015年…公布 根据2021年9月3日…. */
function dateOfChange(stretch: string): CalendarDate | null {
  const at = Math.max(stretch.lastIndexOf('根据'), 0);
  return dateIn(stretch.slice(at)) ?? null;
}
