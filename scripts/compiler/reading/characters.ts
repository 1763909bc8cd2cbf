/** Characters that a copy has in place of others, and those that nobody sees. */
import type { Range } from '../tree/source-map.ts';

/** Line breaks of word processors: U+000B (Shift+Enter), U+000C, U+0085, U+2028, U+2029. */
const LINE_BREAKS = /[\v\f\u0085\u2028\u2029]/g;
/** Control characters but tab and line ends: the marks of cells and fields in texts saved by word processors. */

const CONTROLS = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/g;
/** Radicals and compatibility ideographs, which a PDF gives in place of the common characters: ⼀ ⼯ ⻓. */
const VARIANTS = /[\u2E80-\u2FD5\uF900-\uFAFF]/g;
/** Zero-width characters, soft hyphens and variation selectors. */
const INVISIBLE = /[\u200B-\u200F\u2060-\u2064\u00AD\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F]/g;
/** Marks that turn the direction in which a text is shown. */
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;

/** Radicals that Unicode holds for no other writing of the character: ⻓安区. */
const RADICALS = new Map(
  [
    ...'⺁厂⺌小⺎兀⺏尢⺐尢⺑尢⺒巳⺕彐⺝月⺟母⺠民⺫目⺼肉⻀草⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻱龟⻲亀',
  ].reduce<[string, string][]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
    return pairs;
  }, []),
);

/** The text with every such character as the common one; its length stays. */
export function commonCharacters(text: string): string {
  return withoutVariants(text.replace(LINE_BREAKS, '\n').replace(CONTROLS, ' '));
}

/** The text with the common character in place of every radical and compatibility ideograph. */
export function withoutVariants(text: string): string {
  return text.replace(VARIANTS, common);
}

function common(character: string): string {
  const plain = RADICALS.get(character) ?? character.normalize('NFKC');
  return plain.length === 1 ? plain : character;
}

/** Characters that nobody sees. */
export function invisible(text: string): Range[] {
  return Array.from(text.matchAll(INVISIBLE), ({ index }) => ({ start: index, end: index + 1 }));
}

/** Offset of the first mark of direction; negative where the text has none. */
export function directionMark(text: string): number {
  return text.search(DIRECTION);
}
