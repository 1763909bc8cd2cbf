/**
 * Folding: what differs between two spellings of the same words (full or half width, case, white space) is taken away.
 * Text in which words are to be marked is traced, so that every folded character remembers where it came from.
 */

const WHITE_SPACE = /[\s\u200B]+/g;

/** `Ａ股 3%` → `a股3%`. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(WHITE_SPACE, '');
}

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the original … */
  starts: number[];
  /** … and where it ends. */
  ends: number[];
}

/** Folds character by character, so accents written apart stay apart. */
export function traceFold(original: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of original) {
    const plain = fold(character);
    folded.text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      folded.starts.push(at);
      folded.ends.push(at + character.length);
    }
    at += character.length;
  }
  return folded;
}

/** Half-open range. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Every occurrence of the query, from left to right, none overlapping.
 *
 * @param text Traced text.
 * @param query As typed; it is folded here.
 * @returns Ranges in the folded text; none for a query without letters.
 */
export function occurrences(text: string, query: string): Span[] {
  const wanted = traceFold(query).text;
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}
