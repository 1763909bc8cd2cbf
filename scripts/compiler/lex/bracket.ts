/** Brackets of every kind, nested: （ ） ( ) 〔 〕 [ ] ［ ］ 【 】 〈 〉 and quotation marks “ ” 《 》. */
import { oneOf } from '../tree/character-set.ts';

const PAIRS: Record<string, string> = {
  '（': '）)',
  '(': ')）',
  '〔': '〕',
  '[': ']',
  '【': '】',
  '［': '］',
  '〈': '〉',
  '“': '”',
  '《': '》',
};

const isMark = oneOf(Object.entries(PAIRS).flat().join(''));

/** Every opening mark, quotation marks included. */
export const OPENING = new Set(Object.keys(PAIRS));
/** Opening marks that may enclose a duty clause. */
export const CLAUSE_OPENING = new Set(['（', '(', '〔', '[', '【', '［', '〈']);
/** The marks that close those. */
export const CLAUSE_CLOSING = [...CLAUSE_OPENING].map((mark) => PAIRS[mark] ?? '').join('');

/** No bracket of the genre is longer; or nested deeper; the bounds keep time linear where none is closed. */
const REACH = 1200;
const DEPTH = 8;

/**
 * Offset after the bracket that closes the one at `open`, or null where none does before `end`.
 * A half-width bracket may close a full-width one, as they do in hastily typed copies.
 */
export function bracketEnd(text: string, open: number, end: number): number | null {
  const closers: string[] = [PAIRS[text[open]!]!];
  const limit = Math.min(end, open + REACH);
  for (let i = open + 1; i < limit; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const character = text[i]!;
    if (closers.at(-1)!.includes(character)) {
      closers.pop();
      if (closers.length === 0) return i + 1;
    } else if (character in PAIRS) {
      if (closers.push(PAIRS[character]!) > DEPTH) return null;
    }
  }
  return null;
}
