/** How large a text says a place is: 规划面积5平方公里, 占地800亩（约0.53平方公里）. */
import type { Span } from '../tree/facts.ts';
import { areaUnit } from './area-units.ts';
import { AREA_WORDS, NO_AREA_WORDS } from './base-words.ts';
import { quantitiesIn } from './quantities.ts';
import { wordSet } from './word-trie.ts';

/** In 亩, or in square kilometres. */
export interface Area {
  unit: 'mu' | 'km2';
  value: number;
}

const areaWord = wordSet(AREA_WORDS);
const noAreaWord = wordSet(NO_AREA_WORDS);
const LOOK_BACK = 12;
/** 不少于500亩 is what a place must have, not what it has. */
const IS_SAID = ['=', '~'];

/** 规划面积5平方公里, 占地800亩（约0.53平方公里）: what a text says of the size of a place. */
export function areasIn(text: string, start: number, end: number): (Span & { kind: 'area'; area: Area })[] {
  const words = text.slice(start, end);
  if (!/[亩顷里米㎡²]/.test(words)) return [];
  const found: (Span & { kind: 'area'; area: Area })[] = [];
  for (const { start: from, core, low, high, unit, comparator } of quantitiesIn(text, start, end)) {
    const as = areaUnit(unit);
    if (!as || high !== null || !IS_SAID.includes(comparator)) continue;
    if (!isOfPlace(text, Math.max(start, from - LOOK_BACK), from, found.at(-1))) continue;
    const area = { unit: as.unit, value: Number((low * as.factor).toPrecision(12)) };
    found.push({ kind: 'area', start: from, end: core.end, area });
  }
  return found;
}

/** True behind 面积 or 占地, and where it only says another area once more: 2680亩，约1.79平方公里. */
function isOfPlace(text: string, from: number, start: number, before: Span | undefined): boolean {
  const words = text.slice(from, start);
  const clause = Math.max(...['，', ',', '。', '；', '、'].map((mark) => words.lastIndexOf(mark))) + 1;
  const opening = words.slice(clause);
  if (before && start - before.end <= 4 && /^[，,（(]?(?:约|合|折合|即)?$/.test(text.slice(before.end, start)))
    return true;
  for (let at = 0; at < opening.length; at++) {
    if (noAreaWord(opening, at, opening.length)) return false;
    if (areaWord(opening, at, opening.length)) return true;
  }
  return false;
}
