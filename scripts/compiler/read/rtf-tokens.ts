/** RTF cut into its tokens: groups, control words, bytes and characters. */

export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  /** A character that the file gives as a byte of its code page. */
  | { kind: 'byte'; byte: number };

const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;
const HEX = /\\'([0-9a-f]{2})/iy;

/** The tokens of a file whose bytes are given as the characters of the same codes. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '{' || character === '}') {
      yield { kind: character === '{' ? 'open' : 'close' };
      at++;
    } else if (character === '\\') {
      const { token, end } = controlAt(text, at);
      yield token;
      at = token.kind === 'word' && token.name === 'bin' ? end + Math.max(0, token.value ?? 0) : end;
    } else {
      if (character !== '\r' && character !== '\n') yield { kind: 'byte', byte: text.charCodeAt(at) };
      at++;
    }
  }
}

function controlAt(text: string, at: number): { token: RtfToken; end: number } {
  HEX.lastIndex = at;
  const hex = HEX.exec(text);
  if (hex) return { token: { kind: 'byte', byte: Number.parseInt(hex[1] ?? '0', 16) }, end: HEX.lastIndex };
  WORD.lastIndex = at;
  const word = WORD.exec(text);
  if (word) {
    const [, name = '', value] = word;
    return { token: { kind: 'word', name, value: value === undefined ? null : Number(value) }, end: WORD.lastIndex };
  }
  // \~ \* \{ and a line end behind a backslash, which ends a paragraph.
  const sign = text.charAt(at + 1);
  if (sign === '{' || sign === '}' || sign === '\\')
    return { token: { kind: 'byte', byte: sign.charCodeAt(0) }, end: at + 2 };
  const name = sign === '\r' || sign === '\n' ? 'par' : sign;
  return { token: { kind: 'word', name, value: null }, end: at + 2 };
}
