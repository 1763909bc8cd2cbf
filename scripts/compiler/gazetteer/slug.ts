/** Ids from Chinese names: 市科技局 → shi-ke-ji-ju. */
import { createRequire } from 'node:module';
import { readData } from './data.ts';

type Pinyin = typeof import('pinyin-pro').pinyin;

const known = new Map<string, string>();
let pinyin: Pinyin | undefined;

/** Pinyin without tones, joined by hyphens; Latin letters and digits stay. */
export function slug(name: string): string {
  let id = known.get(name);
  if (id === undefined) {
    const plain = name.normalize('NFKC');
    const parts =
      plainReadings(plain) ?? reader()(plain, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
    id =
      parts
        .join('-')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'unnamed';
    known.set(name, id);
  }
  return id;
}

/** The reading of every character of a name in which none has a second one; null for 重庆市. */
function plainReadings(name: string): string[] | null {
  if (!/^[\u4e00-\u9fff]+$/.test(name)) return null;
  const readings = Object.entries(readData<Record<string, string>>('readings.json'));
  const parts = name
    .split('')
    .map((character) => readings.find(([, characters]) => characters.includes(character))?.[0] ?? '');
  return parts.includes('') ? null : parts;
}

/** Its dictionary is big, and most texts name only places whose ids are known: it is loaded when first needed. */
function reader(): Pinyin {
  return (pinyin ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Pinyin }).pinyin);
}
