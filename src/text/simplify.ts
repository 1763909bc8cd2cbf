/** Traditional characters as simplified ones, so that a query finds the same whichever it is typed in. */

/** Traditional characters and, at the same place, the simplified ones: `產業` and `产业`. */
export interface Characters {
  traditional: string;
  simplified: string;
}

export const NO_CHARACTERS: Characters = { traditional: '', simplified: '' };

/** What is not among the characters stays as it is, so the text keeps its length. */
export function simplify(text: string, { traditional, simplified }: Characters): string {
  const [before, after] = [[...traditional], [...simplified]];
  return [...text].map((character) => after[before.indexOf(character)] ?? character).join('');
}
