/** The names that patterns over the tokens of duties use. */
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
  deed: 'X',
  as: 'Z',
  regular: 'J',
  help: 'V',
  word: 'w',
};

/** What each name stands for; `bodies` is a list, `list` one with firms beside the bodies, `noBy` stands where no 由 follows, `verb` a verb of any role. */
export const DUTY_ATOMS: Record<string, string> = {
  ...LETTER,
  ...ROLE_LETTER,
  verb: '[LSGRH]',
  bodies: 'B(?:[AMI]?B)*',
  list: 'B(?:[AM]?[BP])*',
  start: '(?<![^MIT])',
  any: '[^IT]',
  noBy: '(?!K?Y)',
};

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
