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
  const source = line
    .split(/\s+/)
    .map((word) => {
      const [, part, names = '', repeat = ''] = /^(?:(\w+):)?([\w|]+)([?*+]?)$/.exec(word) ?? [];
      const letters = names.split('|').map((name) => {
        const atom = atoms[name];
        if (!atom) throw new Error(`“${name}” in the pattern “${line}” is no kind of token.`);
        return atom;
      });
      const group = `(?:${letters.join('|')})${repeat}`;
      return part ? `(?<${part}>${group})` : group;
    })
    .join('');
  const expression = new RegExp(source, 'dg');
  return (codes, tokens, from) => {
    expression.lastIndex = from;
    const match = expression.exec(codes);
    if (!match) return null;
    const parts: Parts<Token> = {};
    for (const [name, range] of Object.entries(match.indices?.groups ?? {}))
      parts[name] = range ? tokens.slice(range[0], range[1]) : [];
    return { first: match.index, last: match.index + match[0].length, parts };
  };
}
