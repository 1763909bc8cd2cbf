/** Sets of characters for loops over whole texts: asked by code, so that no string is made for each character. */

/** Tells of a UTF-16 code whether it is one of some characters: isStop(text.charCodeAt(i)). */
export type IsOneOf = (code: number) => boolean;

/** What `\s` stands for in a regular expression. */
export const WHITE_SPACE =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** @param characters each one UTF-16 code: 。！？ */
export function oneOf(characters: string): IsOneOf {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return (code) => table[code] === 1;
}
