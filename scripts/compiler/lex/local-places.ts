/** Places that a text names in full, known by their short names in the names of its parks: 秀川市 … 秀川钛材产业园. */
import { ANY_SUCH, EMPTY_MODIFIERS } from './base-words.ts';
import type { NameReader } from './names.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { wordSet } from './word-trie.ts';

/** 云岭省秀川市, 位于白水镇: a place behind another, a preposition or a mark. */
const NAMED = /(?:^|[省市县区州于址在、，。（\s])([\u4e00-\u9fff]{2,3})(?:[市县区镇乡]|街道)(?![场民域村政长级])/my;
const isBefore = oneOf(`省市县区州于址在、，。（${WHITE_SPACE}`);
const isLineEnd = oneOf('\n\r\u2028\u2029');
const isEnding = oneOf('市县区镇乡街');
const NO_STEMS = new Set([...ANY_SUCH, ...EMPTY_MODIFIERS, '城', '乡镇', '各乡', '县城', '全县', '上述', '有关', '所有', '其他', '示范', '功能', '开发', '高新', '经开', '核心', '集聚', '先导', '先行', '试验', '起步', '社', '园', '小', '老城', '新城', '主城', '中心城', '特色小']); // prettier-ignore
/** Words inside a stem that make it a phrase: 支持各县. */
const NO_STEM = /[各全的和及与或有在为对县市区镇乡级产园]/;

/** The reader, which also knows the places that a text names in full. */
export function withLocalPlaces(names: NameReader, text: string): NameReader {
  const stems = new Set<string>();
  for (const stem of stemsIn(text)) if (!NO_STEMS.has(stem) && !NO_STEM.test(stem)) stems.add(stem);
  const localAt = wordSet(stems);
  return {
    ...names,
    knownPlaceAt(words, start, end) {
      const known = names.knownPlaceAt(words, start, end);
      const local = localAt(words, start, end);
      return local && local.end > (known?.end ?? start) ? { start, end: local.end } : known;
    },
  };
}

/** The stems of all places that are named in full; the expression is tried only where an ending stands near enough. */
function* stemsIn(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const stem = mayName(text, at) ? stemAt(text, at) : null;
    if (stem !== null) yield stem;
    at = stem === null ? at + 1 : NAMED.lastIndex;
  }
}

/** True where an ending follows two or three characters behind what stands before a place, or behind the start of a line. */
function mayName(text: string, at: number): boolean {
  const isThird = isEnding(text.charCodeAt(at + 3));
  if (isBefore(text.charCodeAt(at)) && (isThird || isEnding(text.charCodeAt(at + 4)))) return true;
  return (isThird || isEnding(text.charCodeAt(at + 2))) && (at === 0 || isLineEnd(text.charCodeAt(at - 1)));
}

function stemAt(text: string, at: number): string | null {
  NAMED.lastIndex = at;
  return NAMED.exec(text)?.[1] ?? null;
}
