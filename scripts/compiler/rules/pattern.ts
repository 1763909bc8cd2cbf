/**
 * Patterns over tokens. A pattern is a line of names, read like a sentence: `by a:bodies lead comma? b:bodies support`.
 * Each kind of token has a letter, so that a pattern becomes a short expression over letters, and matching stays linear.
 */

/** The tokens of a named part of a match. */
export type Parts<Token> = Record<string, Token[]>;

/** Where a pattern matched, in indices of tokens. */
export interface Match<Token> {
  first: number;
  /** Index after the last token. */
  last: number;
  parts: Parts<Token>;
}

/**
 * A pattern that is ready to be looked for.
 *
 * @param codes the letters of the tokens, in order
 * @param from index of the token from which on it is looked for
 */
export type Pattern<Token> = (codes: string, tokens: readonly Token[], from: number) => Match<Token> | null;

/**
 * Compiles a pattern.
 *
 * @param line names parted by spaces; `a:` before a name keeps its tokens, `?` `*` `+` after it repeat it, `|` offers another
 * @param atoms what each name stands for
 * @throws Error where a name is none of the known ones: a fault of the rule, found when the module loads
 */
export function compilePattern<Token>(line: string, atoms: Record<string, string>): Pattern<Token> {
  const words = wordsOf(line, atoms);
  const expression = expressionOf(line, atoms);
  const needs = needsOf(line, atoms);
  return (codes, tokens, from) => {
    if (!hasAll(codes, needs)) return null;
    expression.lastIndex = from;
    const match = expression.exec(codes);
    if (!match) return null;
    const parts: Parts<Token> = {};
    let at = match.index;
    for (let index = 0; index < words.length; index++) {
      const start = at;
      at += match[index + 1]?.length ?? 0;
      const part = words[index]?.part;
      if (part) parts[part] = tokens.slice(start, at);
    }
    return { first: match.index, last: at, parts };
  };
}

function wordsOf(line: string, atoms: Record<string, string>): { part: string | undefined; source: string }[] {
  return line.split(/\s+/).map((word) => compileWord(word, line, atoms));
}

/** The expression of a pattern. Every word is a group: a part stands behind the lengths of those before it. */
export function expressionOf(line: string, atoms: Record<string, string>): RegExp {
  return new RegExp(
    wordsOf(line, atoms)
      .map(({ source }) => `(${source})`)
      .join(''),
    'g',
  );
}

/** A word of a pattern: the name of the part that it keeps, if any, and its expression. */
function compileWord(
  word: string,
  line: string,
  atoms: Record<string, string>,
): { part: string | undefined; source: string } {
  const [, part, names = '', repeat = ''] = /^(?:(\w+):)?([\w|]+)([?*+]?)$/.exec(word) ?? [];
  const letters = names.split('|').map((name) => {
    const atom = atoms[name];
    if (!atom) throw new Error(`“${name}” in the pattern “${line}” is no kind of token.`);
    return atom;
  });
  return { part, source: `(?:${letters.join('|')})${repeat}` };
}

/** Letters as bits; two letters that share one only cost a look more. */
interface Letters {
  low: number;
  high: number;
}

/**
 * The letters that a pattern cannot do without: of each list, one must stand among the codes. Nearly every pattern that
 * is tried finds one of its lists missing, and its expression need not run.
 */
export function needsOf(line: string, atoms: Record<string, string>): Letters[] {
  return line.split(/\s+/).flatMap((word) => {
    const [, names = '', repeat = ''] = /^(?:\w+:)?([\w|]+)([?*+]?)$/.exec(word) ?? [];
    const openings = names.split('|').map((name) => lettersOf(atoms[name] ?? ''));
    const isNeeded = repeat !== '?' && repeat !== '*' && openings.every((letters) => letters !== null);
    return isNeeded ? bitsOf(openings.join('')) : [];
  });
}

/** One letter of an atom or a list of them, with which whatever it stands for opens. */
const OPENING = /^\^?(?:([^\\[\](){}.^$?*+|])|\[([^\\^\]-][^\\\]-]*)\])(?![?*{])[^|]*$/;

function lettersOf(atom: string): string | null {
  const match = OPENING.exec(atom);
  return match ? (match[1] ?? match[2] ?? null) : null;
}

function bitsOf(letters: string): Letters {
  const bits = { low: 0, high: 0 };
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    if (code & 32) bits.high |= 1 << (code & 31);
    else bits.low |= 1 << (code & 31);
  }
  return bits;
}

/** The codes that were looked at last, as many patterns look at the same. */
let lastCodes = '';
let lastBits: Letters = { low: 0, high: 0 };

/** False where the codes lack every letter of one of the lists. */
export function hasAll(codes: string, needs: readonly Letters[]): boolean {
  if (codes !== lastCodes) {
    lastCodes = codes;
    lastBits = bitsOf(codes);
  }
  const { low, high } = lastBits;
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i];
    if (need && (need.low & low) === 0 && (need.high & high) === 0) return false;
  }
  return true;
}
