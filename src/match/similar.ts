/** Guesses at what the thesaurus does not know to the letter: labels with a gap, and labels that are much alike. */
import { fold } from '../text/fold.ts';
import type { Lexicon } from './spot.ts';

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

const GAP = 2;

/**
 * The longest label of which all characters stand in the words in their order, with one short gap: 扫地机器人 in
 * “会扫地的机器人”. One part at least is a pair of characters, so that nothing is put together from single ones.
 */
export function looseSpot(
  words: string,
  { byFirst, byLabel }: Lexicon,
): { label: string; concepts: readonly number[] } | null {
  const text = fold(words);
  let best: string | null = null;
  for (const first of new Set(text)) {
    for (const label of byFirst.get(first) ?? []) {
      if (label.length < 3 || label.length <= (best?.length ?? 0) || !/^\p{Script=Han}+$/u.test(label)) continue;
      if (standsLoosely(text, label)) best = label;
    }
  }
  return best === null ? null : { label: best, concepts: byLabel.get(best)! };
}

function standsLoosely(text: string, label: string): boolean {
  for (let cut = 1; cut < label.length; cut += 1) {
    const [head, tail] = [label.slice(0, cut), label.slice(cut)];
    if (label.length === 3 ? cut === 1 : cut < 2 || label.length - cut < 2) continue;
    const at = text.indexOf(head);
    const next = at < 0 ? -1 : text.indexOf(tail, at + cut);
    if (next > at + cut && next - (at + cut) <= GAP) return true;
  }
  return false;
}
