/** What the lexer asks about names of bodies. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameEnds } from '../gazetteer/name-ends.ts';
import { prefixesAt, type PlacePrefix } from '../gazetteer/place-at.ts';
import { simplifiedCode } from '../gazetteer/simplified.ts';
import type { IsOneOf } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';
import { endsAsBody, isBodyName } from './body-endings.ts';
import { bodyAt, cutBodies } from './bodies.ts';
import { MARKS } from './marks.ts';
import { wordSet } from './word-trie.ts';

/** A body by its name, with whether gazetteer or registry know it, or its ending tells a body. */
export interface NamedBody extends Span {
  known: boolean;
}

/** A body of a list, with a mark before it. */
export interface ListedBody extends NamedBody {
  mark: (Span & { sign: string }) | null;
}

/** Finds names in a text, as far as a gazetteer knows them. */
export interface NameReader {
  /** Where 会同 joins bodies in a list; it is none in 会同县人民政府. */
  jointAt(text: string, start: number, end: number): Span | null;
  /** The longest body that begins at a place. */
  bodyAt(text: string, start: number, end: number): NamedBody | null;
  /** A function of government named alone: 发展改革. */
  functionAt(text: string, start: number, end: number): Span | null;
  /** The same, with the place by its full name that begins there: 海城市, 赣州经开区. */
  namesAt(text: string, start: number, end: number): { body: NamedBody | null; place: Span | null };
  /** A known place by any of its names: 砚山 of 砚山绿色铝精深加工园. */
  knownPlaceAt(text: string, start: number, end: number): Span | null;
  /** False for a code on which no known body and no full name of a place ends. */
  mayEndOn(code: number): boolean;
  /** The items of a list, known as bodies or not. */
  list(text: string, start: number, end: number): ListedBody[];
}

const readers = new WeakMap<Gazetteer, NameReader>();

/** The reader of the names that a gazetteer knows; made once for each, as its list of functions is long. */
export function nameReader(gazetteer: Gazetteer): NameReader {
  const known = readers.get(gazetteer);
  if (known) return known;
  const reader = readerOf(gazetteer);
  readers.set(gazetteer, reader);
  return reader;
}

function readerOf(gazetteer: Gazetteer): NameReader {
  let ends: IsOneOf | null = null;
  const functions = wordSet(gazetteer.familyWords.map(([word]) => word));
  return {
    jointAt(text, start, end) {
      const words = text.slice(start, end);
      for (
        let found = words.indexOf('会同');
        found >= 0 && found < words.length - 2;
        found = words.indexOf('会同', found + 2)
      ) {
        const at = start + found;
        const isCounty = at === start || /[、，和及与]/.test(text.charAt(at - 1));
        const place = isCounty ? bodyAt(text, at, end, gazetteer)?.place : null;
        if (place?.kind !== 'place' || !place.full) return { start: at, end: at + 2 };
      }
      return null;
    },
    bodyAt(text, start, end) {
      const match = bodyAt(text, start, end, gazetteer);
      return match ? { start, end: match.end, known: match.known } : null;
    },
    functionAt(text, start, end) {
      const found = functions(text, start, end);
      return found ? { start, end: found.end } : null;
    },
    namesAt(text, start, end) {
      const prefixes = prefixesAt(text, start, end, gazetteer);
      const body = bodyAt(text, start, end, gazetteer, prefixes);
      const place = prefixes.findLast(isFullPlace);
      return {
        body: body ? { start, end: body.end, known: body.known } : null,
        place: place ? { start, end: place.end } : null,
      };
    },
    knownPlaceAt(text, start, end) {
      const place = prefixesAt(text, start, end, gazetteer).findLast(({ kind }) => kind === 'place');
      return place ? { start, end: place.end } : null;
    },
    mayEndOn: (code) => (ends ??= nameEnds(gazetteer))(simplifiedCode(code)),
    list: (text, start, end) =>
      cutBodies(text, start, end, gazetteer, { afterLabel: true }).map((item) => ({
        start: item.start,
        end: item.end,
        known:
          (item.known && !/[由将的]/.test(item.verbatim)) || (isBodyName(item.verbatim) && endsAsBody(item.verbatim)),
        mark: markBefore(text, item.start, item.mark),
      })),
  };
}

function isFullPlace({ kind, full, depth }: PlacePrefix): boolean {
  return (kind === 'place' && full) || (kind === 'zone' && depth > 1);
}

function markBefore(text: string, start: number, mark: string | null): ListedBody['mark'] {
  if (!mark) return null;
  const at = text.lastIndexOf(mark, start);
  return { start: at, end: at + 1, sign: MARKS.get(mark) ?? mark };
}
