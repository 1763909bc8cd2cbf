/** Traditional characters that stand in names of places and bodies, read as simplified ones: 創新科技局. */
import characters from './data/simplified.json' with { type: 'json' };

/** The simplified form of a traditional UTF-16 code; 0 for every other. */
const plain = new Uint16Array(0x10000);
for (let at = 0; at < characters.traditional.length && at < characters.simplified.length; at++)
  plain[characters.traditional.charCodeAt(at)] = characters.simplified.charCodeAt(at);

/** The simplified form of one UTF-16 code; any other code as it is. */
export function simplifiedCode(code: number): number {
  return plain[code] || code;
}

/** The simplified form of one character; any other character as it is. */
export function simplified(character: string): string {
  const code = character.charCodeAt(0);
  const other = simplifiedCode(code);
  return character.length !== 1 || other === code ? character : String.fromCharCode(other);
}
