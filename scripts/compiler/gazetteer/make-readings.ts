/**
 * Writes data/readings.json: the common characters that are read in one way only, by their pinyin without tones. A name
 * of such characters alone is spelt without the dictionary that tells 重庆 from 重点: node scripts/compiler/gazetteer/make-readings.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

const OPTIONS = { toneType: 'none', type: 'array', v: true } as const;

const readings: Record<string, string> = {};
for (const character of commonCharacters()) {
  const all = new Set(pinyin(character, { ...OPTIONS, multiple: true }));
  const [only] = all;
  if (all.size === 1 && only && /^[a-z]+$/.test(only)) readings[only] = (readings[only] ?? '') + character;
}
const sorted = Object.fromEntries(Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(import.meta.dirname, 'data/readings.json'), `${JSON.stringify(sorted, null, 1)}\n`);

/** The characters of GB 2312, row by row. */
function* commonCharacters(): Generator<string> {
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4e00-\u9fff]$/.test(character)) yield character;
    }
}
