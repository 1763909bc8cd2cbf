/** Which traditional characters a reader may type for the simplified ones of some texts. Made at build time. */
import * as OpenCC from 'opencc-js/t2cn';
import type { Characters } from './simplify.ts';

/** Where Unicode has the Han characters that are in use: its two first blocks of them. */
const HAN = { first: 0x3400, last: 0x9fff };

let cached: ReadonlyMap<string, string> | undefined;

/** Every traditional character of the mainland’s, Taiwan’s and Hong Kong’s use, with its simplified one. */
function allPairs(): ReadonlyMap<string, string> {
  if (cached) return cached;
  const converters = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>();
  for (let code = HAN.first; code <= HAN.last; code++) {
    const character = String.fromCodePoint(code);
    const simple = converters.map((convert) => convert(character)).find((each) => each !== character);
    if (simple !== undefined && [...simple].length === 1) pairs.set(character, simple);
  }
  cached = pairs;
  return pairs;
}

/**
 * Only for characters that the texts have: any other is found in none of them, however it is written. One that the texts
 * have themselves stays what it is.
 */
export function traditionalCharacters(texts: readonly string[]): Characters {
  const present = new Set(texts.flatMap((text) => [...text]));
  const pairs = [...allPairs()].filter(([traditional, simple]) => present.has(simple) && !present.has(traditional));
  return {
    traditional: pairs.map(([traditional]) => traditional).join(''),
    simplified: pairs.map(([, simple]) => simple).join(''),
  };
}
