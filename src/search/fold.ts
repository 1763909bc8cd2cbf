/**
 * Folding: what differs between two spellings of the same words (width, case, white space, punctuation) is taken
 * away, and every folded character remembers where it stands in the original.
 *
 *     fold('Ａ股 “3．5%”').text === 'a股3.5%'
 */

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where the characters that gave it begin in the original … */
  starts: readonly number[];
  /** … and where they end. */
  ends: readonly number[];
}

/** Half-open. */
export interface Span {
  start: number;
  end: number;
}

/** A character with the marks that NFKC may compose with it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;
/** All but letters, marks, numbers, and the signs that are words here: 50%, 5G+, 3.5. */
const SILENT = /[^\p{L}\p{M}\p{N}%+.]/gu;
/** A full stop is a word only inside a number. */
const DECIMAL_POINT = /(?<=\d)\.(?=\d)/;

export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const plain = isHan(cluster) ? cluster : plainOf(cluster);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return withoutStops({ text, starts, ends });
}

/** Most of every text here, and nothing to fold in it. */
function isHan(cluster: string): boolean {
  return cluster.length === 1 && cluster >= '\u4E00' && cluster <= '\u9FFF';
}

function plainOf(cluster: string): string {
  return cluster.normalize('NFKC').toLowerCase().normalize('NFKC').replace(SILENT, '');
}

/** A text folded, where nobody asks where its characters come from. */
export function foldText(original: string): string {
  return fold(original).text;
}

/** Drops every full stop that is no decimal point: `1.围绕` loses it, `3.5` keeps it. */
function withoutStops(folded: Folded): Folded {
  if (!folded.text.includes('.')) return folded;
  const kept = [...folded.starts.keys()].filter(
    (at) => folded.text[at] !== '.' || DECIMAL_POINT.test(folded.text.slice(Math.max(at - 1, 0), at + 2)),
  );
  return {
    text: kept.map((at) => folded.text[at]).join(''),
    starts: kept.map((at) => folded.starts[at]!),
    ends: kept.map((at) => folded.ends[at]!),
  };
}

/**
 * Where a folded term stands, in the original: from left to right, none overlapping.
 *
 * @param term as `fold` gives it; an empty one is nowhere
 */
export function occurrences({ text, starts, ends }: Folded, term: string): Span[] {
  const found: Span[] = [];
  if (term === '') return found;
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    found.push({ start: starts[at]!, end: ends[at + term.length - 1]! });
  }
  return found;
}

/** Where any of the terms stands; spans that meet are one. */
export function spansOf(folded: Folded, terms: readonly string[]): Span[] {
  const spans = terms.flatMap((term) => occurrences(folded, term)).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
