/** The names that patterns about named documents are written in; see `compilePattern`. */
import type { CitationKind, CitationToken } from '../lex/citation-tokens.ts';

const LETTERS: Record<CitationKind, string> = {
  document: 'D', ground: 'G', follow: 'F', liken: 'k', carry: 'C', made: 'M', repeal: 'R', repealed: 'r', keep: 'K', not: 'X', replace: 'E',
  unlike: 'N', prevail: 'V', amend: 'A', amended: 'a', plan: 'B', prolong: 'p', term: 't', by: 'y', catalogue: 'L', following: 'l', self: 'O', bringing: 'b', brought: 'H', and: 'J', comma: 'P', colon: 'c', stop: 'T', word: 'w',
}; // prettier-ignore

/**
 * `documents` is a list without commas, `row` one with them, or with 2018年3月印发的 before a document; `quiet` says nothing of a document, `loose` may also say
 * that it is unlike.
 */
export const CITATION_ATOMS: Record<string, string> = {
  ...LETTERS,
  word: '[wytp]+',
  documents: 'D(?:[wytp]*J(?:[wytp]*J){0,2}[wytp]*D|D)*',
  row: 'D(?:[JP]{0,2}D|JwD)*',
  quiet: '[wytpJPcOFkGML]',
  loose: '[wytpJPcOFkGMLN]',
  any: '[^T]',
  plain: '[^TDF]',
  start: '(?<![^T])',
};

/** A letter for each token. */
export function codesOf(tokens: readonly CitationToken[]): string {
  return tokens.map(({ kind }) => LETTERS[kind]).join('');
}
