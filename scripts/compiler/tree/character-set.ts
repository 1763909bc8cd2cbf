/** Sets of characters for loops over whole texts: asked by code, so that no string is made for each character. */

/** Tells of a UTF-16 code whether it is one of some characters: isStop(text.charCodeAt(i)). */
export type IsOneOf = (code: number) => boolean;

/** What `\s` stands for in a regular expression. */
export const WHITE_SPACE =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Some UTF-16 codes, a bit for each: small enough to make one for every list of words. */
export interface CodeSet {
  has: IsOneOf;
  add: (code: number) => void;
}

export function codeSet(): CodeSet {
  const bits = new Uint8Array(0x10000 >> 3);
  return {
    // Beyond the end of a text the code is NaN, which the operators read as 0.
    has: (code) => (((bits[code >> 3] ?? 0) >> (code & 7)) & 1) === 1,
    add: (code) => {
      bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
    },
  };
}

/** @param characters each one UTF-16 code: 。！？ */
export function oneOf(characters: string): IsOneOf {
  const { has, add } = codeSet();
  for (let i = 0; i < characters.length; i++) add(characters.charCodeAt(i));
  return has;
}
