/** The names that patterns about bases are written in; see `compilePattern`. */
import type { BaseKind, BaseToken, PlaceName } from '../lex/base-tokens.ts';

const LETTERS: Record<Exclude<BaseKind, 'name'>, string> = {
  at: 'T', site: 'L', size: 'm', area: 'A', found: 'F', how: 'H', stress: 'I', draw: 'D', grow: 'g', main: 'M', by: 'Y', 'as-main': 'G', 'taken-as': 'W',
  equals: 'E', part: 'R', of: 'o', and: 'd', etc: 'e', comma: 'c', colon: 'C', semicolon: 'v', stop: 't', break: 'n', aside: 'a', act: 'u', wish: 'i', lean: 'l', word: 'w',
}; // prettier-ignore

/** Names of their own have capitals; `x` is any such place. */
const NAMES: Record<PlaceName['noun'], string> = {
  park: 'p',
  zone: 'z',
  quarter: 'q',
  core: 'k',
  belt: 'b',
  site: 's',
};

/**
 * `opening`: a clause begins here; `first`: the passage does. `place` is a base, park or area by name, `house` also a
 * centre or a harbour; `own` has a name of its own. `row` is a list of places, `things` one of anything.
 */
export const BASE_ATOMS: Record<string, string> = {
  ...LETTERS,
  asMain: 'G',
  takenAs: 'W',
  opening: '(?<![^tnvC])(?:Hc?)*',
  behind: '(?<![^ctnvC])(?:Hc?)*',
  first: '(?<![\\s\\S])',
  verbs: '[FHg]*',
  hows: '(?<!H)H+',
  founding: '(?<![iFHg])[FHg]*[Fg]H*',
  place: '[pzqkbPZQKB]',
  house: '[pzqkbsPZQKBS]',
  own: '[PZQKBS]',
  park: '[P]',
  headed: '[PK]',
  core: '[kK]',
  any: '[^tnv]',
  said: '[^ctnvCR]',
  leads: '[YwWTFHgdo]*',
  mark: 'a?[cCtn]{0,2}',
  comma: 'a?c?',
  row: '[pzqkbPZQKBx](?:d[pzqkbPZQKBx])*',
  houses: '[pzqkbsPZQKBS](?:d[pzqkbsPZQKBS])*',
  some: 'x?',
  parks: '[Px](?:d[Px])+',
  things: '[pzqkbPZQKBxw](?:d[pzqkbPZQKBxw])*',
  named: '[pzqkbPZQKBx]',
  rest: 'e?w?',
  items: '[^ctnvCeIMGWEYul]+',
  grown: '[^ctnvCeIMGWEYulHF]+',
  item: '[^ctnvCeIMGWEYdulDFg]+',
  more: '(?:d[^ctnvCeIMGWEYdulDFg]+)+',
  end: '(?=[ctvenFa]|$)',
};

/** The letter of a place whose words may be its name. */
export const MAY_NAME = new RegExp(`[${Object.values(NAMES).join('')}]`, 'i');

/** A letter for each token. */
export function baseCodes(tokens: readonly BaseToken[]): string {
  return tokens.map(letterOf).join('');
}

function letterOf(token: BaseToken): string {
  if (token.kind !== 'name') return LETTERS[token.kind];
  if (!token.name || token.name.kind === 'any') return 'x';
  const letter = NAMES[token.name.noun];
  return token.name.kind === 'own' ? letter.toUpperCase() : letter;
}
