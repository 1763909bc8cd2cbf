/** Names in the order of their sounds, under the letters they begin with: what a reader without JavaScript looks up. */
import { compareText } from './compare-text.ts';
import { initialOf, pinyinKey } from './pinyin.ts';

export interface IndexedName {
  name: string;
  href: string;
  /** What the name is filed under, where that is not the whole of it: 市科技局 under 科技局. */
  filed?: string;
}

export interface LetterOfIndex {
  /** A–Z, or `#` for all else. */
  letter: string;
  names: readonly IndexedName[];
}

/** Letters from A to Z, `#` last; only those under which something stands. */
export function indexByLetter(names: readonly IndexedName[]): LetterOfIndex[] {
  const keyed = names
    .map((entry) => ({ entry, key: entry.filed ?? entry.name }))
    .map(({ entry, key }) => ({ entry, letter: initialOf(key), sounds: pinyinKey(key) }))
    .sort((a, b) => compareText(a.sounds, b.sounds) || compareText(a.entry.name, b.entry.name));
  return [...new Set(keyed.map(({ letter }) => letter))]
    .sort((a, b) => Number(a === '#') - Number(b === '#') || compareText(a, b))
    .map((letter) => ({
      letter,
      names: keyed.filter((each) => each.letter === letter).map(({ entry }) => entry),
    }));
}

const LEVEL_WORDS: Readonly<Record<string, RegExp>> = {
  nation: /^国家/,
  province: /^省/,
  city: /^市/,
  county: /^[区县]/,
  town: /^[镇乡]/,
};

/** A body's name without the place or the level it begins with, under which half of all bodies would stand. */
export function withoutLevel(name: string, level: string | null, region: string | undefined): string {
  const rest =
    region && name.startsWith(region) ? name.slice(region.length) : name.replace(LEVEL_WORDS[level ?? ''] ?? '', '');
  return rest.length > 1 ? rest : name;
}
