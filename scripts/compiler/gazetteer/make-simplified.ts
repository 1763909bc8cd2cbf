/**
 * Writes data/simplified.json: the traditional forms of the characters in the names of the gazetteer.
 *
 *     node scripts/compiler/gazetteer/make-simplified.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as OpenCC from 'opencc-js/t2cn';

/** Where Unicode has the Han characters that are in use. */
const HAN = { first: 0x3400, last: 0x9fff };
/** Words beside the names in lists of bodies. */
const BESIDE = '牵头负责责任单位配合协助部门机构各县区镇乡街道办事处属级关与会同会员';

const folder = join(import.meta.dirname, 'data');
const files = ['divisions.json', 'functions.json', 'bodies.json'];
const wanted = new Set(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('') + BESIDE);
const converters = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
const pairs: [string, string][] = [];
for (let code = HAN.first; code <= HAN.last; code++) {
  const character = String.fromCodePoint(code);
  const simple = converters.map((convert) => convert(character)).find((each) => each !== character);
  if (simple?.length === 1 && wanted.has(simple) && !wanted.has(character)) pairs.push([character, simple]);
}
const text = {
  traditional: pairs.map(([character]) => character).join(''),
  simplified: pairs.map(([, simple]) => simple).join(''),
};
writeFileSync(join(folder, 'simplified.json'), `${JSON.stringify(text, null, 2)}\n`);
console.log(`${pairs.length} characters.`);
