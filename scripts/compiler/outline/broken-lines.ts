/** Tells where a copy has broken a line inside a sentence. */
import { labelAt } from './label.ts';
import type { Line } from './lines.ts';

/** A line that ends like this goes on in the next: （省科技厅牵头， */
const GOES_ON = /[，,、（(〔【“《]$/;
/** A label above its list: 责任单位： */
const LABEL_ALONE = /^[（(]?(?:牵头|责任|配合|参与|协办|落实|主办)(?:单位|部门)[:：]$/;
/** A line this long that ends in the middle of words was wrapped; headings are shorter. */
const WRAPPED = 35;

/** True where `next` goes on with the sentence that `line` leaves open. */
export function goesOn(text: string, line: Line, next: Line): boolean {
  if (line.blank || next.blank || line.tabbed || next.tabbed || line.parted || next.parted) return false;
  if (next.contentStart - line.contentEnd > 12) return false;
  const words = text.slice(line.contentStart, line.contentEnd);
  if (/^[》”）)〕】，。；、]/.test(text[next.contentStart]!) && words.length > 10) return true;
  if (labelAt(text, next.contentStart, next.contentEnd)) return false;
  if (LABEL_ALONE.test(words) || GOES_ON.test(words) || isInsideBracket(text, line, next)) return true;
  return (
    words.length >= WRAPPED &&
    /[\u4e00-\u9fff\w]$/.test(words) &&
    /[。；！]/.test(text.slice(next.contentStart, next.contentEnd) + words)
  );
}

/** True where the line opens a bracket shortly before its end that the next line closes. */
function isInsideBracket(text: string, line: Line, next: Line): boolean {
  const tail = text.slice(Math.max(line.contentStart, line.contentEnd - 120), line.contentEnd);
  const open = Math.max(...['（', '(', '〔', '【', '['].map((mark) => tail.lastIndexOf(mark)));
  if (open < 0 || /[）)〕】\]]/.test(tail.slice(open))) return false;
  return /^[^（(〔【[]{0,120}[）)〕】\]]/.test(text.slice(next.contentStart, next.contentEnd));
}
