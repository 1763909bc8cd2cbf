/** Ids from Chinese names: 市科技局 → shi-ke-ji-ju. */
import { createRequire } from 'node:module';

type Pinyin = typeof import('pinyin-pro').pinyin;

const known = new Map<string, string>();
let pinyin: Pinyin | undefined;

/** Pinyin without tones, joined by hyphens; Latin letters and digits stay. */
export function slug(name: string): string {
  let id = known.get(name);
  if (id === undefined) {
    const parts = reader()(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
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

/** Its dictionary is big, and most texts name only places whose ids are known: it is loaded when first needed. */
function reader(): Pinyin {
  return (pinyin ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Pinyin }).pinyin);
}
