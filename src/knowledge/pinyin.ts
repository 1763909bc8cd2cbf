/** Han names in Latin letters, so that a reader who types gongxin or gxj finds 工信局. Runs at build time only. */
import { pinyin } from 'pinyin-pro';
import { foldName } from './fold-name.ts';

/**
 * What a list is searched by.
 *
 * @param names Everything that a thing is called.
 * @returns Each name, its pinyin and its initials, folded, with a space between: `工信局 gongxinju gxj`.
 */
export function searchKeys(names: readonly string[]): string {
  const keys = names.flatMap((name) => {
    const syllables = syllablesOf(name);
    return [name, syllables.join(''), syllables.map(([initial]) => initial).join('')];
  });
  return [...new Set(keys.map(foldName))].join(' ');
}

/** The letter under which a name stands in an index: 工业和信息化局 → G; `#` for one that begins with no letter. */
export function initialOf(name: string): string {
  const letter = syllablesOf(name)[0]?.[0]?.toUpperCase() ?? '#';
  return /[A-Z]/.test(letter) ? letter : '#';
}

/** Sorts as a Chinese directory does: by pinyin, then by the characters themselves. */
export function pinyinKey(name: string): string {
  return `${syllablesOf(name).join(' ')} ${name}`;
}

function syllablesOf(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
}
