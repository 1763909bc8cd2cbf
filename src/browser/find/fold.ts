/**
 * Folding: what differs between two spellings of the same words (full or half width, case, white space) is taken away,
 * and every folded character remembers where it came from.
 */

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the original … */
  starts: number[];
  /** … and where it ends. */
  ends: number[];
}

const WHITE_SPACE = /[\s\u200B]+/g;

/** `Ａ股 3%` → `a股3%`. */
export function fold(original: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of original) {
    const plain = character.normalize('NFKC').toLowerCase().replace(WHITE_SPACE, '');
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
 * @param query As typed; it is folded here.
 * @returns Ranges in the folded text; none for a query without letters.
 */
export function occurrences(text: string, query: string): Span[] {
  const wanted = fold(query).text;
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}
