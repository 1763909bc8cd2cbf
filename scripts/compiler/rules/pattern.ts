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
  const words = line.split(/\s+/).map((word) => compileWord(word, line, atoms));
  // Every word is a group: a part stands behind the lengths of those before it.
  const expression = new RegExp(words.map(({ source }) => `(${source})`).join(''), 'g');
  return (codes, tokens, from) => {
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
