/** Heads and feet of pages that a copy holds between its lines: — 3 —, 第 1 页 共 6 页, the title again on each page. */
import { labelAt } from './label.ts';
import type { Line } from './lines.ts';
import type { Range } from '../tree/source-map.ts';

/** Page numbers without their spaces: -3- ·3· 第1页共6页 共6页第1页 4/6 Page3of6 */
const PAGE_NUMBERS = [
  /^[-—–―─·•.~]{1,2}\d{1,4}[-—–―─·•.~]{1,2}$/,
  /^第\d{1,4}页[,/(]?(?:共\d{1,4}页\)?)?$/,
  /^共\d{1,4}页[,/]?第\d{1,4}页$/,
  /^page\d{1,4}(?:of\d{1,4})?$/i,
];
/** 4 / 6 */
const OF_PAGES = /^(\d{1,4})\/(\d{1,4})$/;
/** A page number at either end of a line: 青原市新材料产业发展行动计划 - 3 - */
const BESIDE = /^[-—–·]?\d{1,3}[-—–·|]|[-—–·|]?\d{1,3}[-—–·]?$|第\d{1,3}页(?:共\d{1,3}页)?$/;
/** No head or foot of a page is longer. */
const LONGEST = 60;
/** Lines in which a title may stand first, and over how many of them. */
const FRONT = 24;
const TITLE_LINES = 4;
/** So often the title stands again where heads of pages repeat it without a number beside them. */
const OFTEN = 3;

interface Candidate {
  line: Line;
  /** Its words without white space and in half width. */
  words: string;
}

/** The lines of `text` that belong to its pages, from their first character to that of the next line. */
export function pageLines(text: string, lines: readonly Line[]): Range[] {
  const filled: Candidate[] = lines
    .filter((line) => !line.blank)
    .map((line) => ({ line, words: line.contentEnd - line.contentStart <= LONGEST ? bare(text, line) : '' }));
  const isPage = filled.map(isNumbered);
  markPlainNumbers(filled, isPage);
  if (isPage.includes(true) || filled.length > FRONT) markHeads(text, filled, isPage);
  return rangesOf(text, filled, isPage);
}

function bare(text: string, line: Line): string {
  return text.slice(line.contentStart, line.contentEnd).normalize('NFKC').replace(/\s/g, '');
}

function isNumbered({ line, words }: Candidate): boolean {
  if (line.tabbed || line.parted) return false;
  const pages = OF_PAGES.exec(words);
  return (
    PAGE_NUMBERS.some((form) => form.test(words)) ||
    (pages !== null && Number(pages[1]) <= Number(pages[2]) && Number(pages[2]) > 1)
  );
}

function isPlainNumber(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && !candidate.line.tabbed && /^\d{1,3}$/.test(candidate.words);
}

/** Numbers alone on their lines that count 1, 2, 3 with a page's worth of text between them. */
function markPlainNumbers(filled: Candidate[], isPage: boolean[]): void {
  const found: number[] = [];
  let last = -1;
  filled.forEach(({ line, words }, index) => {
    if (!isPlainNumber({ line, words })) return;
    const previous = found.at(-1);
    const isNext =
      previous === undefined
        ? Number(words) <= 2
        : Number(words) === Number(filled[previous]?.words) + 1 && index - last >= 6;
    last = index;
    if (isNext) found.push(index);
  });
  if (found.length >= 2) for (const index of found) isPage[index] = true;
}

/** Lines that repeat the title: beside a page number, or again and again below the first label. */
function markHeads(text: string, filled: Candidate[], isPage: boolean[]): void {
  const label = filled.findIndex(({ line }) => labelAt(text, line.contentStart, line.contentEnd) !== null);
  const body = label < 0 ? filled.length : label;
  const titles = titlesOf(filled.slice(0, Math.min(body, FRONT)));
  const repeats = filled.flatMap(({ line, words }, index) => {
    if (words.length < 6 || line.tabbed || line.parted || isPage[index]) return [];
    const first = titles.get(words) ?? titles.get(words.replace(BESIDE, '')) ?? index;
    return first < index ? [index] : [];
  });
  const often = repeats.filter((index) => index > body).length >= OFTEN;
  for (const index of repeats) {
    const numbered = isPage[index - 1] || isPage[index + 1] || !titles.has(filled[index]?.words ?? '');
    const beside = [index - 1, index + 1].filter((other) => isPlainNumber(filled[other]));
    if (index <= body || !(numbered || often || beside.length > 0)) continue;
    for (const page of [index, ...beside]) isPage[page] = true;
  }
}

/** Where each line of the front, or some of them joined, stands first. */
function titlesOf(front: Candidate[]): Map<string, number> {
  const titles = new Map<string, number>();
  for (let first = 0; first < front.length; first++) {
    let joined = '';
    for (let next = first; next < Math.min(first + TITLE_LINES, front.length); next++) {
      const words = front[next]?.words ?? '';
      if (words === '' || /[。；：:]$/.test(words)) break;
      joined += words;
      if (joined.length <= LONGEST && !titles.has(joined)) titles.set(joined, next);
    }
  }
  return titles;
}

function rangesOf(text: string, filled: Candidate[], isPage: boolean[]): Range[] {
  const ranges: Range[] = [];
  for (let index = 0; index < filled.length; index++) {
    if (!isPage[index]) continue;
    const from = index;
    while (isPage[index + 1]) index++;
    const first = filled[from]?.line;
    const last = filled[index]?.line;
    if (!first || !last) continue;
    const before = filled[from - 1]?.line;
    const after = filled[index + 1]?.line;
    if (before && after && isTorn(text, before, after)) {
      const runsOn = RUNNING.test(
        text.slice(before.contentStart, Math.min(before.contentEnd, before.contentStart + 400)),
      );
      ranges.push(
        runsOn ? { start: before.contentEnd, end: after.contentStart } : { start: before.next, end: after.start },
      );
    } else for (let at = from; at <= index; at++) push(ranges, filled[at]?.line);
  }
  return ranges;
}

function push(ranges: Range[], line: Line | undefined): void {
  if (line) ranges.push({ start: line.start, end: line.next });
}

/** A line of running words: …。建成景区; a heading at the foot of a page holds no stop. */
const RUNNING = /[，。；]/;

/** True where a page ends inside a sentence: the blank lines at its foot and head are the page's too. */
function isTorn(text: string, before: Line, after: Line): boolean {
  if (before.tabbed || after.tabbed || before.parted || after.parted) return false;
  return (
    before.contentEnd - before.contentStart >= 6 &&
    /[\u3400-\u9fff\d，、,（(]$/.test(text.slice(before.contentEnd - 1, before.contentEnd)) &&
    labelAt(text, after.contentStart, after.contentEnd) === null
  );
}
