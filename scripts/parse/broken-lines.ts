/** Lines that a copy has broken inside a sentence, made whole again. */
import { labelAt } from './label.ts';
import type { Line } from './lines.ts';

/** A line that ends like this goes on in the next: （省科技厅牵头， */
const GOES_ON = /[，,、（(〔【“《]$/;
/** A label above its list: 责任单位： */
const LABEL_ALONE = /^[（(]?(?:牵头|责任|配合|参与|协办|落实|主办)(?:单位|部门)[:：]$/;

/** Joins each line that stops at a comma, or inside a bracket, with the one after it. */
export function joinBrokenLines(text: string, lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && goesOn(text, last, line)) joined[joined.length - 1] = { ...last, contentEnd: line.contentEnd };
    else joined.push(line);
  }
  return joined;
}

function goesOn(text: string, line: Line, next: Line): boolean {
  if (line.blank || next.blank || line.tabbed || next.tabbed || line.parted || next.parted) return false;
  if (next.contentStart - line.contentEnd > 12 || labelAt(text, next.contentStart, next.contentEnd)) return false;
  if (LABEL_ALONE.test(text.slice(line.contentStart, line.contentEnd))) return true;
  return GOES_ON.test(text[line.contentEnd - 1]!) || isInsideBracket(text, line, next);
}

/** True where the line opens a bracket shortly before its end that the next line closes. */
function isInsideBracket(text: string, line: Line, next: Line): boolean {
  const tail = text.slice(Math.max(line.contentStart, line.contentEnd - 80), line.contentEnd);
  const open = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('));
  if (open < 0 || /[）)]/.test(tail.slice(open))) return false;
  return /^[^（(]{0,80}[）)]/.test(text.slice(next.contentStart, next.contentEnd));
}
