/** Units of the texts: which of them measure the same thing, and how they convert. */

const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  元: ['money', 1],
  万元: ['money', 1e4],
  亿元: ['money', 1e8],
  万亿元: ['money', 1e12],
  亩: ['area', 10000 / 15],
  公顷: ['area', 1e4],
  平方米: ['area', 1],
  万平方米: ['area', 1e4],
  平方公里: ['area', 1e6],
  ...Object.fromEntries(['个', '家', '户', '项', '间', '座'].map((unit) => [unit, ['count', 1] as const])),
};

/** What a unit measures, and how many of the smallest unit it holds; a unit unknown here compares with itself only. */
export function dimensionOf(unit: string): { name: string; factor: number } {
  const [name, factor] = UNITS[unit.normalize('NFKC')] ?? [unit.normalize('NFKC'), 1];
  return { name, factor };
}
