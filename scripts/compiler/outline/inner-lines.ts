/**
 * Lines amid the numbered text that are not of it: 附件：重点任务分工表 before the annex itself, and the title of a second
 * text that the same notice brings.
 */
import type { LabelFinder } from '../reading/label.ts';
import type { Line } from '../reading/lines.ts';
import type { ParagraphRole } from '../tree/nodes.ts';
import { endsAsTitle } from './title-words.ts';
import { isDateLine, markSignatures, signersIn } from './signatures.ts';

/** An annex as its mark names it: 附件1 重点任务分工表, with the heading beside or below the label. */
interface Annex {
  line: number;
  /** Line on which the heading stands. */
  last: number;
  heading: string;
}

/** No name of an annex is longer. */
const LONGEST = 80;
/** So many lines may stand between the list of annexes and the first of them: signature, date, contact. */
const BETWEEN = 12;

/** The numbered text: its lines from `bodyFirst` to before `bodyEnd`. */
export interface Body {
  text: string;
  lines: Line[];
  bodyFirst: number;
  bodyEnd: number;
  labelOf: LabelFinder;
}

type Roles = Map<number, ParagraphRole>;

/** What the lines of the numbered text that are not of it are, by index. */
export function innerRoles(body: Body): Roles {
  const roles: Roles = new Map();
  const annexes = annexesIn(body);
  markAnnexLists(body, annexes, roles);
  markSigned(body, annexes[0], roles);
  markSecondTitles(body, roles);
  return roles;
}

/** 附件：1.重点任务分工表 names what 附件1 below it is headed by. */
function markAnnexLists({ text, lines }: Body, annexes: Annex[], roles: Roles): void {
  const lastOf = new Map(annexes.map(({ heading }, index) => [heading, index]));
  annexes.forEach((annex, index) => {
    const comesLater = (heading: string) => (lastOf.get(heading) ?? -1) > index;
    const next = annexes[index + 1];
    if (!next || next.line - annex.last > BETWEEN + annexes.length) return;
    if (!comesLater(annex.heading)) return;
    for (let i = annex.line; i <= annex.last; i++) roles.set(i, 'note');
    for (let i = annex.last + 1; i < next.line; i++) {
      const line = lines[i];
      if (!line || line.blank) continue;
      const words = text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + LONGEST));
      if (comesLater(bare(words))) roles.set(i, 'note');
      else if (isDateLine(words)) roles.set(i, 'date');
      else roles.set(i, i < next.line - 1 && signersIn(words) !== null ? 'signature' : 'note');
    }
  });
}

/** Signature and date before the first annex. */
function markSigned({ text, lines, bodyFirst }: Body, annex: Annex | undefined, roles: Roles): void {
  if (!annex) return;
  for (let i = annex.line - 1, filled = 0; i > bodyFirst && filled < BETWEEN; i--) {
    const line = lines[i];
    if (!line || line.blank) continue;
    if (line.tabbed || line.parted) return;
    filled++;
    if (!isDateLine(text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + LONGEST)))) continue;
    const found: Roles = new Map([[i, 'date']]);
    markSignatures(text, lines, bodyFirst + 1, i + 1, found);
    if (found.size > 1) for (const [at, role] of found) roles.set(at, role);
    return;
  }
}

function annexesIn({ text, lines, bodyFirst, bodyEnd, labelOf }: Body): Annex[] {
  const found: Annex[] = [];
  for (let index = bodyFirst; index < bodyEnd; index++) {
    const line = lines[index];
    if (!line || line.blank || line.tabbed || !/附/.test(text.charAt(line.contentStart))) continue;
    const label = labelOf(line.contentStart, line.contentEnd);
    if (label?.style !== 'annex') continue;
    const last = label.end < line.contentEnd ? index : filledAfter(lines, index, bodyEnd);
    const named = lines[last];
    if (!named || named.contentEnd - named.contentStart > LONGEST) continue;
    const from = last === index ? label.end : named.contentStart;
    found.push({ line: index, last, heading: bare(text.slice(from, named.contentEnd)) });
  }
  return found;
}

function filledAfter(lines: Line[], index: number, end: number): number {
  let next = index + 1;
  while (next < end && lines[next]?.blank) next++;
  return next;
}

/** The name of an annex without its number in a list, its marks and what a web page adds. */
function bare(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\.(?:docx?|pdf|xlsx?|wps)$/i, '')
    .replace(/^\s*\d{1,2}\s*[.、](?!\d(?!\d{3}))/, '')
    .replace(/[\s《》]/g, '');
}

/** Title and preamble of a text that follows another: what a letter names in 《》 and after which 一、 comes again. */
function markSecondTitles({ text, lines, bodyFirst, bodyEnd, labelOf }: Body, roles: Roles): void {
  const front = text.slice(0, lines[bodyFirst]?.start ?? 0);
  const named = new Set(Array.from(front.matchAll(/《([^《》\n]{6,80})》/g), ([, title = '']) => bare(title)));
  if (named.size < 2) return;
  for (let index = bodyFirst + 1; index < bodyEnd; index++) {
    const line = lines[index];
    if (!line || line.blank || line.parted || line.contentEnd - line.contentStart > LONGEST) continue;
    const words = text.slice(line.contentStart, line.contentEnd);
    if (!endsAsTitle(words) || !named.has(bare(words))) continue;
    const opens = firstAgain(lines, index, bodyEnd, labelOf);
    if (opens === null) continue;
    roles.set(index, 'title');
    for (let i = index + 1; i < opens; i++) if (!lines[i]?.blank) roles.set(i, 'preamble');
  }
}

/** The line of the first item after a title, null where the numbers before it go on. */
function firstAgain(lines: Line[], index: number, end: number, labelOf: LabelFinder): number | null {
  let filled = 0;
  for (let i = index + 1; i < end && filled < BETWEEN; i++) {
    const line = lines[i];
    if (!line || line.blank) continue;
    filled++;
    const label = labelOf(line.contentStart, line.contentEnd);
    if (label) return label.number === 1 ? i : null;
  }
  return null;
}
