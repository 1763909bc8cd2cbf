/** What the lexer asks about names of bodies. */
import type { Registry } from '../gazetteer/registry.ts';
import type { Span } from '../tree/facts.ts';
import { wordSet } from './word-trie.ts';
import { isBodyName, listBodies, endsAsBody } from '../extract/body-names.ts';

export interface NamedBody extends Span {
  known: boolean;
}

export interface NameReader {
  /** Where 会同 or 商 joins bodies in a list. */
  jointAt(text: string, start: number, end: number): Span | null;
  bodyAt(text: string, start: number, end: number): NamedBody | null;
  /** A function of government named alone: 发展改革. */
  functionAt(text: string, start: number, end: number): Span | null;
}

export function cutBodies(text: string, start: number, end: number, _names: NameReader, _afterLabel: boolean): NamedBody[] {
  return listBodies(text, start, end).map((body) => ({ start: body.start, end: body.end, known: isBodyName(body.verbatim) && endsAsBody(body.verbatim) }));
}

/** What a gazetteer knows, for the lexer. */
export function nameReader(gazetteer: Registry): NameReader {
  const functions = wordSet(gazetteer.familyWords.map(([word]) => word));
  return {
    jointAt(text, start, end) {
      const at = text.indexOf('会同', start);
      return at >= start && at < end - 2 && !text.startsWith('县', at + 2) ? { start: at, end: at + 2 } : null;
    },
    bodyAt: () => null,
    functionAt(text, start, end) {
      const found = functions(text, start, end);
      return found ? { start, end: found.end } : null;
    },
  };
}
