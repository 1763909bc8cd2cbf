/** Sets of characters for loops over whole texts: asked by code, so that no string is made for each character. */

/** Tells of a UTF-16 code whether it is one of some characters: isStop(text.charCodeAt(i)). */
export type IsOneOf = (code: number) => boolean;

/** @param characters each one UTF-16 code: 。！？ */
export function oneOf(characters: string): IsOneOf {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return (code) => table[code] === 1;
}
