/** Footnotes: their marks inside the text (全市绿色工厂①, 能耗[1]), and the lines that explain them. */
import type { Line } from './lines.ts';
import type { Range } from '../tree/source-map.ts';

export interface Footnotes {
  /** Marks inside sentences. */
  marks: Range[];
  /** Offsets at which a line opens that is a note. */
  notes: number[];
}

/** [1] 〔3〕 ［注2］; a year in brackets has four digits. */
const BRACKETED = /[[［〔](?:注\s?)?\d{1,2}[\]］〕](?!\s?号)/g;
/** ① ❶ ㊟ * ※ */
const SIGN = /[①-⑳❶-❿㊟*＊※†‡]/g;
/** The mark with which a note opens, and what follows it. */
const NOTE = /^([[［〔](?:注\s?)?\d{1,2}[\]］〕]|[①-⑳❶-❿㊟*＊※†‡])[ \u00A0\u3000]*(?=[^\s*])/;
/** 注： 备注1： *注： */
const LABELLED = /^[*＊※]?\s?(?:备?注|注释|说明)\s?\d{0,2}\s?[:：]/;
/** What a mark may stand behind: words, a quotation or a bracket closed, a number; not the stop before an item. */
const BEHIND = /[\u3400-\u9fffA-Za-z\d”》）)%％]/;
/** A bracketed mark may also follow a stop: 每年培育10家以上。〔3〕 */
const STOP = /[。，；、！？]/;
/** Words with which a note explains, found near its start. */
const EXPLAINS = /指|系|即|口径|来源|参见|详见|包括|定义|数据|依据|根据|《/;
/** A note that gives a body its role by its mark is a rule, and the mark stays: 带*的为牵头单位. */
const GIVES_ROLE = /牵头|主办|负责|配合|责任/;

/** Finds the footnotes of `text`, which is cut into lines only where it may hold any. */
export function footnotesIn(text: string, linesOf: (text: string) => readonly Line[]): Footnotes {
  const found: Footnotes = { marks: [], notes: [] };
  if (!/[[［〔①-⑳❶-❿㊟*＊※†‡]|[注明释]\s?\d{0,2}\s?[:：]/.test(text)) return found;
  /** Marks that no note has explained yet, by their sign. */
  const open = new Map<string, Range[]>();
  for (const line of linesOf(text)) {
    if (line.blank) continue;
    const opening = text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + 80));
    if (LABELLED.test(opening)) found.notes.push(line.contentStart);
    else if (explains(opening, text, open, found)) found.notes.push(line.contentStart);
    collect(text, line, open, found);
  }
  return found;
}

/** True where the line explains a mark before it; the marks it explains are then marks of footnotes. */
function explains(opening: string, text: string, open: Map<string, Range[]>, found: Footnotes): boolean {
  const sign = NOTE.exec(opening)?.[1];
  const marks = sign ? open.get(sign) : undefined;
  if (!sign || !marks) return false;
  const words = opening.slice(sign.length);
  if (sign.length > 1) return true;
  const term = marks.some(({ start }) => words.slice(0, 40).includes(text.slice(Math.max(0, start - 3), start)));
  if (GIVES_ROLE.test(words) || !(term || EXPLAINS.test(words.slice(0, 60)))) return false;
  for (const mark of marks) found.marks.push(mark);
  open.delete(sign);
  return true;
}

function collect(text: string, line: Line, open: Map<string, Range[]>, found: Footnotes): void {
  const words = text.slice(line.contentStart, line.contentEnd);
  for (const match of words.matchAll(BRACKETED)) {
    const before = words[match.index - 1] ?? '';
    if (!BEHIND.test(before) && !STOP.test(before)) continue;
    const mark = { start: line.contentStart + match.index, end: line.contentStart + match.index + match[0].length };
    found.marks.push(mark);
    open.set(match[0], [mark]);
  }
  for (const match of words.matchAll(SIGN)) {
    if (!BEHIND.test(words[match.index - 1] ?? '')) continue;
    const start = line.contentStart + match.index;
    const same = open.get(match[0]);
    if (same) same.push({ start, end: start + 1 });
    else open.set(match[0], [{ start, end: start + 1 }]);
  }
}
