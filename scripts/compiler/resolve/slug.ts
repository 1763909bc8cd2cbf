/** Ids from Chinese names: 市科技局 → shi-ke-ji-ju. */
import { pinyin } from 'pinyin-pro';

const known = new Map<string, string>();

/** Pinyin without tones, joined by hyphens; Latin letters and digits stay. */
export function slug(name: string): string {
  let id = known.get(name);
  if (id === undefined) {
    const parts = pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
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
