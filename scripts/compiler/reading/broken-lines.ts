/** Tells where a copy has broken a line inside a sentence. */
import { labelAt } from './label.ts';
import { unitAt } from '../lex/units.ts';
import type { Line } from './lines.ts';
import type { Range } from '../tree/source-map.ts';
import { wordsOf } from './words.ts';

/** A line that ends like this goes on in the next: （省科技厅牵头， */
const GOES_ON = /[，,、（(〔【“《]$/;
/** A label above its list: 责任单位： */
const LABEL_ALONE = /^[（(]?(?:牵头|责任|配合|参与|协办|落实|主办)(?:单位|部门)[:：]$/;
/** A line this long that ends in the middle of words was wrapped; headings are shorter. */
const WRAPPED = 35;
/** 责任单位：… opens a line of its own. */
const LABELLED = /^[（(]?[\u4e00-\u9fff]{2,8}[:：]/;
/** What follows a number that a line break parts: 2⏎00亿元, 200⏎亿元, 2⏎025年. */
const AFTER_NUMBER = /^(?:\d[\d,，.．]{0,12}[\u4e00-\u9fff%％]|[多余]?[万亿千百]|[年月日])/;

/** White space between a line that stops inside a sentence and the line that goes on. */
export function breaksInSentences(text: string, lines: readonly Line[]): Range[] {
  const breaks: Range[] = [];
  const width = wrappedAt(text, lines);
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1];
    const next = lines[i];
    if (line && next && goesOn(text, line, next, width))
      breaks.push({ start: line.contentEnd, end: next.contentStart });
  }
  return breaks;
}

/** True where `next` goes on with the sentence that `line` leaves open. */
function goesOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (!areNeighbours(line, next)) return false;
  const length = line.contentEnd - line.contentStart;
  if (/[》”）)〕】，。；、]/.test(text.charAt(next.contentStart)) && length > 10) return true;
  const tail = text.slice(Math.max(line.contentStart, line.contentEnd - 40), line.contentEnd);
  const opening = text.slice(next.contentStart, Math.min(next.contentEnd, next.contentStart + 40));
  if (/\d[万亿千百.．]?$/.test(tail) && (length >= 8 || opening.startsWith('0')) && isAfterNumber(opening)) return true;
  if (labelAt(text, next.contentStart, next.contentEnd)) return false;
  if (GOES_ON.test(tail) || (length <= 12 && LABEL_ALONE.test(tail)) || isInsideBracket(text, line, next)) return true;
  if (!/[\u4e00-\u9fff\w]$/.test(tail)) return false;
  if (width !== null && widthOf(text, line) >= width - SLACK && !LABELLED.test(opening)) return true;
  return (length >= WRAPPED && hasStop(text, line, next)) || isCutSentence(text, line, next);
}

/** 布局网点。由区民政局⏎牵头推进。: a line that holds a full stop is running words, and these end on the next. */
function isCutSentence(text: string, line: Line, next: Line): boolean {
  const words = text.slice(Math.max(line.contentStart, line.contentEnd - LAST_SENTENCE), line.contentEnd);
  const stop = words.lastIndexOf('。');
  if (stop < 0 || stop >= words.length - 1) return false;
  const rest = text.slice(next.contentStart, Math.min(next.contentEnd, next.contentStart + LAST_SENTENCE));
  return GOES_ON_WITH.at(rest, 0) !== null || (OPENS_SENTENCE.test(words.slice(stop + 1)) && /[。；]/.test(rest));
}

/** How much of a sentence is looked at on either side of a line break. */
const LAST_SENTENCE = 80;
/** What a sentence goes on with that has named somebody. */
const GOES_ON_WITH = wordsOf('牵头 负责 配合 会同 组织 协助 参与 共同 按职责 按照职责 承担');
/** 由…, 违反: words that wait for others. */
const OPENS_SENTENCE =
  /^(?:由|对|将|把|在|经|以|按|为|从|向|依据|根据)|(?:违反|根据|依据|按照|符合|执行|依照|本|的|和|与|及|由|对|将)$/;

function isAfterNumber(opening: string): boolean {
  return AFTER_NUMBER.test(opening) || unitAt(opening, 0) !== '';
}

function areNeighbours(line: Line, next: Line): boolean {
  if (line.blank || next.blank || line.tabbed || next.tabbed || line.parted || next.parted) return false;
  return next.contentStart - line.contentEnd <= 12;
}

function hasStop(text: string, line: Line, next: Line): boolean {
  return /[。；！]/.test(
    text.slice(line.contentStart, line.contentEnd) + text.slice(next.contentStart, next.contentEnd),
  );
}

/** True where the line opens a bracket shortly before its end that the next line closes. */
function isInsideBracket(text: string, line: Line, next: Line): boolean {
  const tail = text.slice(Math.max(line.contentStart, line.contentEnd - 120), line.contentEnd);
  const open = Math.max(...['（', '(', '〔', '【', '['].map((mark) => tail.lastIndexOf(mark)));
  if (open < 0 || /[）)〕】\]]/.test(tail.slice(open))) return false;
  return /^[^（(〔【[]{0,120}[）)〕】\]]/.test(
    text.slice(next.contentStart, Math.min(next.contentEnd, next.contentStart + 124)),
  );
}

/** Lines of a page set to one width end within so many columns of it. */
const SLACK = 4;
/** Narrower lines are headings and signatures, wider ones paragraphs. */
const NARROWEST = 26;
const WIDEST = 130;
/** So many lines of one width make a copy of that width. */
const LEAST = 3;

/**
 * Width at which a copy breaks all its lines, null where it keeps its paragraphs whole. It shows in the lines that end
 * inside a sentence: they are of one width.
 */
function wrappedAt(text: string, lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  let open = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1];
    const next = lines[i];
    if (!line || !next || !areNeighbours(line, next) || !isOpen(text, line, next)) continue;
    open++;
    const width = widthOf(text, line);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let best = { width: 0, count: 0 };
  for (const width of counts.keys()) {
    let count = 0;
    for (let less = 0; less <= SLACK; less++) count += counts.get(width - less) ?? 0;
    if (count > best.count || (count === best.count && width > best.width)) best = { width, count };
  }
  return best.count >= LEAST && best.count >= open * 0.6 ? best.width : null;
}

/** A line of running words that neither opens with a label nor ends with a stop, before another that opens with none. */
function isOpen(text: string, line: Line, next: Line): boolean {
  if (line.contentEnd - line.contentStart > WIDEST || !/[\u4e00-\u9fff\w]/.test(text.charAt(line.contentEnd - 1)))
    return false;
  const width = widthOf(text, line);
  if (width < NARROWEST || width > WIDEST) return false;
  return [line, next].every(
    ({ contentStart, contentEnd }) =>
      !labelAt(text, contentStart, contentEnd) && !LABELLED.test(text.slice(contentStart, contentStart + 12)),
  );
}

/** Columns that the words of a line take: two for a Han character, one for a letter. */
function widthOf(text: string, line: Line): number {
  let width = 0;
  for (let at = line.contentStart; at < line.contentEnd && width <= WIDEST + 2; at++)
    width += text.charCodeAt(at) > 0xff ? 2 : 1;
  return width;
}
