/** Marks that a list puts before a name: *市科技局, ★市公安局. Variants of one sign are one mark. */
const SIGNS: Record<string, string> = { '*': '*＊﹡※∗✱', '★': '★☆✩', '▲': '▲△▴', '●': '●○◎', '◆': '◆◇', '#': '#＃' };

/** The sign that each printed mark is a variant of. */
export const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries(SIGNS).flatMap(([sign, variants]) => [...variants].map((variant) => [variant, sign] as const)),
);

/** Names of marks in words: 加星号的为牵头单位. */
export const MARK_NAMES: readonly (readonly [string, string])[] = [
  ['星号', '*'],
  ['五角星', '★'],
  ['三角', '▲'],
  ['井号', '#'],
];
