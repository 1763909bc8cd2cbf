/**
 * Patterns over tokens. A pattern is a line of names, read like a sentence: `by a:bodies lead comma? b:bodies support`.
 * Each kind of token has a letter, so that a pattern becomes a short expression over letters, and matching stays linear.
 */
import type { Role } from '../../../src/schemas/duty.ts';
import type { DutyToken } from '../lex/tokens.ts';

const ROLE_LETTER: Record<Role, string> = { lead: 'L', support: 'S', guide: 'G', responsible: 'R', shared: 'H' };

const LETTER: Record<Exclude<DutyToken['kind'], 'verb' | 'label'>, string> = {
  body: 'B',
  firm: 'P',
  by: 'Y',
  with: 'W',
  and: 'A',
  comma: 'M',
  semicolon: 'I',
  stop: 'T',
  etc: 'E',
  must: 'U',
  order: 'Q',
  note: 'N',
  member: 'C',
  office: 'O',
  found: 'F',
  act: 'D',
  matter: 'K',
  as: 'Z',
  regular: 'J',
  help: 'V',
  word: 'w',
};

/** What a name in a pattern stands for; `bodies` is a list, `verb` a verb of any role. */
const ATOMS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(LETTER)),
  ...ROLE_LETTER,
  verb: '[LSGRH]',
  label: '[lsgrh]',
  bodies: 'B(?:[AMI]?B)*',
  list: 'B(?:[AM]?[BP])*',
  start: '(?<![^MIT])',
  any: '[^IT]',
};

/** The tokens of a named part of a match. */
export type Parts = Record<string, DutyToken[]>;

/** A pattern that is ready to be looked for. */
export type Pattern = (codes: string, tokens: readonly DutyToken[], from: number) => Match | null;

/** Where a pattern matched, in indices of tokens. */
export interface Match {
  first: number;
  /** Index after the last token. */
  last: number;
  parts: Parts;
}

/** The letter of one token. */
function letterOf(token: DutyToken): string {
  if (token.kind === 'verb') return ROLE_LETTER[token.role];
  if (token.kind === 'label') return token.role === null ? LETTER.note : ROLE_LETTER[token.role].toLowerCase();
  return LETTER[token.kind];
}

/** The letters of tokens, in order: what patterns are matched on. */
export function codesOf(tokens: readonly DutyToken[]): string {
  return tokens.map(letterOf).join('');
}

/**
 * Compiles a pattern.
 *
 * @param line names parted by spaces; `a:` before a name keeps its tokens, `?` `*` `+` after it repeat it, `|` offers another
 * @throws Error where a name is none of the known ones: a fault of the rule, found when the module loads
 */
export function compilePattern(line: string): Pattern {
  const source = line
    .split(/\s+/)
    .map((word) => {
      const [, part, names = '', repeat = ''] = /^(?:(\w+):)?([\w|]+)([?*+]?)$/.exec(word) ?? [];
      const letters = names.split('|').map((name) => {
        const atom = ATOMS[name];
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
    const parts: Parts = {};
    for (const [name, range] of Object.entries(match.indices?.groups ?? {}))
      parts[name] = range ? tokens.slice(range[0], range[1]) : [];
    return { first: match.index, last: match.index + match[0].length, parts };
  };
}
