/** How alike two words are, for what the thesaurus does not know: the share of their pairs of characters in common. */

/** 体外诊断 → 体外, 外诊, 诊断; each once. */
export function bigramsOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => characters[index]! + character));
}

/** Dice's coefficient, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}
