/** Texts set in traditional characters, as those of Hong Kong and Macao are: rules read them in simplified ones. */
import { TRADITIONAL_PAIRS } from './traditional-characters.ts';

const FIRST = 0x3400;
const LAST = 0x9fff;

/** Code of the simplified character for each Han character, 0 where it has none of its own. */
const SIMPLE = new Uint16Array(LAST - FIRST + 1);
/** 1 for each character that simplified texts have in place of another. */
const IS_SIMPLE = new Uint8Array(LAST - FIRST + 1);
for (let at = 0; at < TRADITIONAL_PAIRS.length; at += 2) {
  const simple = TRADITIONAL_PAIRS.charCodeAt(at + 1);
  SIMPLE[TRADITIONAL_PAIRS.charCodeAt(at) - FIRST] = simple;
  if (simple >= FIRST && simple <= LAST) IS_SIMPLE[simple - FIRST] = 1;
}

/**
 * A text mostly in traditional characters in simplified ones, each for one, so that its length stays: 創新科技局 is
 * 创新科技局. Any other text stays as it is, with the traditional characters of the names in it.
 */
export function simplified(text: string): string {
  if (!isTraditional(text)) return text;
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const simple = code < FIRST ? 0 : SIMPLE[code - FIRST];
    if (!simple) continue;
    pieces.push(text.slice(from, at), String.fromCharCode(simple));
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** True where more characters are traditional than simplified ones of such. */
function isTraditional(text: string): boolean {
  let traditional = 0;
  let simple = 0;
  for (let at = 0; at < text.length; at++) {
    const index = text.charCodeAt(at) - FIRST;
    if (index < 0) continue;
    if (SIMPLE[index]) traditional++;
    else if (IS_SIMPLE[index]) simple++;
  }
  return traditional > simple;
}
