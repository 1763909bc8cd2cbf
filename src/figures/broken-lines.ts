/** Text broken into lines, or cut off, where it would be wider than its room. */
import { emOf, textWidth } from './text-width.ts';

/** What may not begin a line. */
const CLOSING = /^[，。、；：！？）》〉”’」』】〕…%％·,.;:!?)\]]$/;
/** What may not end one. */
const OPENING = /^[（《〈“‘「『【〔([]$/;

/**
 * Lines no wider than `width`, broken between Han characters and around words and numbers, never before a closing mark.
 *
 * @param most As many lines at most; what is cut off is shown by `…`.
 */
export function brokenLines(text: string, width: number, size: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join('');
  return [...lines.slice(0, most - 1), clipped(rest, width, size)];
}

/** As few lines no wider than `width` as will do, each less than a character longer than its share. */
export function evenLines(text: string, width: number, size: number): string[] {
  const whole = textWidth(text, size);
  const share = whole / Math.max(1, Math.ceil(whole / width));
  return brokenLines(text, Math.min(width, share + 0.99 * size), size);
}

/** `text`, or as much of its beginning as fits before `…`. */
export function clipped(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  let kept = 0;
  let used = size;
  while (kept < characters.length && used + emOf(characters[kept]!) * size <= width) {
    used += emOf(characters[kept]!) * size;
    kept += 1;
  }
  // Half a number would be another number.
  const cut = characters.slice(0, kept).join('');
  const whole = /\d/.test(characters[kept] ?? '') ? cut.replace(/[\d.,]+$/, '') : cut;
  return `${whole.trimEnd()}…`;
}

/** The smallest parts that stay together: a Han character with the marks that cling to it, a word, a number with its unit sign. */
function piecesOf(text: string): string[] {
  const parts = text.match(/[!-~\u00a1-\u024f]+\s*|[\s\S]/gu) ?? [];
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(part) || OPENING.test(last.at(-1) ?? '')))
      pieces[pieces.length - 1] += part;
    else pieces.push(part);
  }
  return pieces;
}
