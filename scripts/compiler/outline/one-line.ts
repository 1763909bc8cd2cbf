/** Copies that have lost their line breaks: where the text opens inside a line, and what stands before it. */
import { dateIn } from '../lex/dates.ts';
import { labelAt, mayStartLabel, rankOf } from '../reading/label.ts';
import type { Line } from '../reading/lines.ts';
import type { ParagraphRole } from '../tree/nodes.ts';
import { documentNumbers } from '../lex/document-numbers.ts';
import { endsAsTitle } from './title-words.ts';
import { isFurniture, STAGE_MARK } from './front-matter.ts';
import { isImprint } from './imprint.ts';
import { signersIn } from './signatures.ts';

/** Where the numbered text begins. */
export interface FirstLabel {
  line: number;
  at: number;
}

/** A place inside a line at which words of another role begin. */
export interface Cut extends FirstLabel {
  role: ParagraphRole;
}

/** A copy that lost its line breaks: a handful of lines, one of them very long. */
export function isJoined(text: string, lines: Line[]): boolean {
  const filled = lines.filter((line) => !line.blank && !isFurniture(text, line));
  const longest = filled.reduce((most, line) => Math.max(most, line.contentEnd - line.contentStart), 0);
  return (filled.length <= 6 && longest > 160) || (filled.length <= 2 && longest > 60);
}

/** First labels of every style that may open the text inside a line. */
const FIRSTS = /第一[编篇章节条]|第一部分|一、|[（(]一[）)]|㈠|⒈|1[.．、](?!\d)/g;

/** The first label of the outermost style inside a line, in a copy without line breaks. */
export function firstInline(text: string, line: Line): { at: number; rank: number } | null {
  let best: { at: number; rank: number } | null = null;
  const words = text.slice(line.contentStart, line.contentEnd);
  for (const match of words.matchAll(FIRSTS)) {
    if (/[第十\d０-９.、]/.test(words.charAt(match.index - 1))) continue;
    const at = line.contentStart + match.index;
    const label = labelAt(text, at, line.contentEnd);
    if (label && (!best || rankOf(label.style) < best.rank)) best = { at, rank: rankOf(label.style) };
  }
  return best && { ...best, at: afterContents(text, line, best.at) };
}

/** Where 目录 stands before the first label, the text begins where that label stands again with the same words. */
function afterContents(text: string, line: Line, at: number): number {
  if (!/目\s*[录次]\s*$/.test(text.slice(Math.max(line.contentStart, at - 8), at))) return at;
  const again = text.indexOf(text.slice(at, at + CHAPTER_WORDS), at + CHAPTER_WORDS);
  return again >= 0 && again < line.contentEnd ? again : at;
}

/**
 * The headings that a table of contents names before the text begins, in a copy without line breaks: they tell where a
 * heading ends that its text follows with nothing between.
 */
export function headingsInContents(text: string, lines: Line[], first: FirstLabel): ReadonlySet<string> {
  const start = lines[first.line]?.contentStart ?? first.at;
  const contents = /目\s*[录次]/.exec(text.slice(start, first.at));
  const found = new Set<string>();
  if (!contents) return found;
  let from = -1;
  let last = -1;
  for (let at = start + contents.index + contents[0].length; at < first.at; at++) {
    const label = mayStartLabel(text, at) ? labelAt(text, at, first.at) : null;
    if (!label || rankOf(label.style) > rankOf('paren-han')) continue;
    if (from >= 0) found.add(text.slice(from, at).trim());
    last = at;
    from = label.end;
    at = label.end - 1;
  }
  if (from >= 0) found.add(asFarAsAgain(text, last, from, first.at));
  return found;
}

/** The last heading of the contents ends where the text, which has it again, goes another way. */
function asFarAsAgain(text: string, label: number, from: number, end: number): string {
  const opening = text.slice(label, from + 2);
  let most = 2;
  for (let again = text.indexOf(opening, end); again >= 0; again = text.indexOf(opening, again + 1)) {
    const there = again + from - label;
    let length = 2;
    while (length < LONGEST && from + length < end && text[from + length] === text[there + length]) length++;
    most = Math.max(most, length);
  }
  return text.slice(from, from + most).trim();
}

/** No heading of a table of contents is longer. */
const LONGEST = 60;

/** A chapter is known again by its label and the first of its words. */
const CHAPTER_WORDS = 6;

/** Cuts the front of a copy without line breaks into letter, signature, date, title and preamble. */
export function splitFront(text: string, line: Line, first: FirstLabel): Cut[] {
  const cuts: Cut[] = [];
  let at = line.contentStart;
  const front = () => text.slice(at, first.at);
  const cut = (role: ParagraphRole, length: number) => {
    if (length > 0) cuts.push({ line: first.line, at, role });
    at += length;
  };
  cut('annex-mark', /^附\s*件\s*\d*\s*[:：]?\s*/.exec(front())?.[0].length ?? 0);
  const letter = LETTER.exec(front());
  if (letter) {
    const head = headOf(front().slice(0, letter.index));
    cut('title', head.title);
    cut('number', head.number);
    cut('letter', letter.index + letter[0].length - head.title - head.number);
    const signed = signedAt(front());
    cut('signature', signed.names);
    cut('date', signed.date);
    cut('note', /^\s*[（(]此件[^（()）]{0,40}[）)]/.exec(front())?.[0].length ?? 0);
  }
  const title = titleLength(front(), text.slice(line.contentStart, at));
  const named = front().slice(0, title).trim();
  cut('title', title);
  if (title > 0) {
    const stage = STAGE_MARK.exec(front());
    cut('stage', stage && front().slice(0, stage.index).trim() === '' ? stage.index + stage[0].length : 0);
    cut('number', numberAtStart(front()));
    const again = /^\s*目\s*[录次]/.test(front()) ? front().indexOf(named) : -1;
    if (again > 0) {
      cut('contents', again);
      cut('title', named.length);
    }
  }
  if (front().trim() !== '') cuts.push({ line: first.line, at, role: 'preamble' });
  cuts.push({ ...first, role: 'body' });
  return cuts;
}

const LETTER = /(?:印发给你们|现印发|特此通知|现予公布)[^。]{0,400}。/;

/** 青原市人民政府关于印发…的通知青府〔2021〕22号各县（区）人民政府：: how long title and number before the addressee are. */
function headOf(words: string): { title: number; number: number } {
  const [number] = documentNumbers(words, 0, Math.min(words.length, 200));
  const isHead = number !== undefined && endsAsTitle(words.slice(0, number.start));
  return isHead ? { title: number.start, number: number.end - number.start } : { title: 0, number: 0 };
}

/** Names and date with which words begin: 青原市人民政府2021年8月24日. */
function signedAt(words: string): { names: number; date: number } {
  const date = dateIn(words.slice(0, 240));
  const isSigned = date !== null && signersIn(words.slice(0, date.start)) !== null;
  return isSigned ? { names: date.start, date: date.end - date.start } : { names: 0, date: 0 };
}

/** Names, date and what is said in brackets at the end of a copy without line breaks: …进展情况。青原市人民政府2021年8月23日（此件有删减） */
export function splitTail(text: string, line: Line, index: number): Cut[] {
  const stop = text.lastIndexOf('。', line.contentEnd - 1) + 1;
  const from = Math.max(stop, line.contentStart);
  if (stop <= line.contentStart || line.contentEnd - from > 240) return [];
  const { names, date } = signedAt(text.slice(from, line.contentEnd));
  if (names === 0) return [];
  const after = from + names + date;
  const rest = text.slice(after, line.contentEnd).trim();
  if (rest !== '' && !isImprint(rest)) return [];
  const cuts: Cut[] = [
    { line: index, at: from, role: 'signature' },
    { line: index, at: from + names, role: 'date' },
  ];
  return rest === '' ? cuts : [...cuts, { line: index, at: after, role: 'imprint' }];
}

/** Length of the document's own number where words begin with it: 青府办发〔2021〕88号各区县…. */
function numberAtStart(front: string): number {
  const [number] = /^\s*[的等》]/.test(front) ? [] : documentNumbers(front, 0, Math.min(front.length, 60));
  return number && front.slice(0, number.start).trim() === '' ? number.end : 0;
}

/** Words with which the text opens after the title. */
const PREAMBLE =
  /^\s*(?:为|各[省市州区县]|[\u4e00-\u9fff]{1,8}〔20\d\d〕\d{1,4}号|根据|按照|依据|近年来|当前|世界产业|各|贯彻|深入|全面|[一二三]、)/;

/** Length of the title at the start of `front`; the cover letter may name it in 《》. */
function titleLength(front: string, letter: string): number {
  const named = /《([^《》]+)》/.exec(letter)?.[1];
  const lead = front.length - front.trimStart().length;
  if (named && front.trimStart().startsWith(named)) {
    const years = /^\s*[（(][^（()）]*20\d{2}[^（()）]*[）)]/.exec(front.slice(lead + named.length));
    return lead + named.length + (years?.[0].length ?? 0);
  }
  let fallback = 0;
  for (let length = lead + 6; length <= Math.min(front.length, 100); length++) {
    const words = front.slice(0, length);
    if (/\s$/.test(words) || !endsAsTitle(words)) continue;
    const rest = front.slice(length, length + 80);
    const stage = STAGE_MARK.exec(rest);
    const number = numberAtStart(rest);
    if (number > 0) return length;
    const after = stage && rest.slice(0, stage.index).trim() === '' ? rest.slice(stage.index + stage[0].length) : rest;
    if (after !== rest || after.trim() === '' || PREAMBLE.test(after)) return length;
    if (/^\s/.test(rest)) fallback = length;
  }
  return fallback;
}
