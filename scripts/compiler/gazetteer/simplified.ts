/** Traditional characters that stand in names of places and bodies, read as simplified ones: 創新科技局. */
import characters from './data/simplified.json' with { type: 'json' };

const pairs = new Map<string, string>();
const plain = characters.simplified.split('');
characters.traditional.split('').forEach((character, index) => pairs.set(character, plain[index] ?? character));

/** The simplified form of one character; any other character as it is. */
export function simplified(character: string): string {
  return pairs.get(character) ?? character;
}

/** The words in simplified characters; of the same length. */
export function simplifiedWords(words: string): string {
  let folded = '';
  for (let at = 0; at < words.length; at++) folded += simplified(words.charAt(at));
  return folded;
}
