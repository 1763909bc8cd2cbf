/** Names by their sound, so that a reader can look them up and type them in Latin letters. */
import { pinyin } from 'pinyin-pro';

/** 新能源 → xinnengyuan xny; 5G stays 5g. */
export function soundsOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((each) =>
    each.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(),
  );
  return [syllables.join(''), syllables.map((each) => each.slice(0, 1)).join('')].join(' ');
}

/** The letter under which a name stands in an index: A–Z, else `#`. */
export function initialOf(name: string): string {
  const letter = soundsOf(name).slice(0, 1).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : '#';
}
