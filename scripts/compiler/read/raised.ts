/** Raised and lowered characters as plain text: 10<sup>4</sup>m<sup>2</sup> → 10⁴m², CO<sub>2</sub> → CO₂. */

const PLAIN = '0123456789+-=()n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ';
/** The mark of a note: [1], 〔3〕, ①, *, 注1. */
const NOTE_MARK = /^(?:[[〔［【（(]?\s*(?:注\s*)?\d{0,3}\s*[\]〕］】）)]|[①-⑳]|[*＊†‡]+|注\s*\d{0,2})$/;

/**
 * Words that stand raised (`sup`) or lowered (`sub`), as they are written without raising them.
 *
 * @param before the character before them: a number after a word is the mark of a note, after a unit a power
 * @param marks what becomes of the mark of a note: left out, or kept in brackets, as the note at the end has it
 */
export function raised(
  words: string,
  kind: 'sup' | 'sub',
  before: string,
  marks: 'left out' | 'kept' = 'left out',
): string {
  if (kind === 'sup' && isNoteMark(words, before)) {
    if (marks === 'left out') return '';
    return /^\d+$/.test(words) ? `[${words}]` : words;
  }
  const signs = kind === 'sup' ? RAISED : LOWERED;
  const set = Array.from(words, (character) => signs.charAt(PLAIN.indexOf(character.replace('−', '-'))));
  return Array.from(words).every((character) => PLAIN.includes(character.replace('−', '-'))) ? set.join('') : words;
}

function isNoteMark(words: string, before: string): boolean {
  if (NOTE_MARK.test(words)) return true;
  return /^\d{1,3}$/.test(words) && /[\u4e00-\u9fff，。；、：”》）)]/.test(before) && !/[米里尺]/.test(before);
}
