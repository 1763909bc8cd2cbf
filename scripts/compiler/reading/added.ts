/** What a copy adds to the words inside its lines: bookmarks, marks of Markdown, spaces inside names. */
import type { Range } from '../tree/source-map.ts';

/** Each with an example; matches are left out of the reading. */
const ADDED: RegExp[] = [
  /\[bookmark:[^\]\n]{0,80}\][^\S\n]*/g, // [bookmark: _Hlk530645433]
  /\*\*/g, // **一、工作目标**
  /^[^\S\n]*#{1,6}[^\S\n]+/gm, // ## 一、工作目标
  /\\(?=[.\-#*_+()[\]])/g, // 1\. 建设
  /(?<=[,，;；、])[ \u3000]+(?=[\u4e00-\u9fff“《])/g, // 目标管理, 各县
  /(?<=[\u4e00-\u9fff])[ \u3000](?=[局厅委办署][、，,；;。）)牵负配承])/g, // 市科技 局牵头
];
/** One of these must stand in the text for any of the above to match. */
const HINT = /[\\*#]|\[bookmark|[,，;；、][ \u3000]|[ \u3000][局厅委办署]/;

/** The ranges of `text` that a copy has added inside its lines. */
export function addedInLines(text: string): Range[] {
  if (!HINT.test(text)) return [];
  return ADDED.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
