/** Cells below 牵头单位, 责任单位 …: their lines, and what in them names no body. */
import type { Span } from '../tree/facts.ts';

/** 王某（副市长） */
const PERSON = /^[\u4e00-\u9fff]{2,4}(?:同志)?[（(][^（）()]{0,16}(?:长|主任|书记|委员|主席|主管)[）)]?$/;
/** Cells that name nobody. */
const NOBODY = /^(?:[-—－–/／\\、.·\s]+|无|暂无|待定|空)$/;
const NUMBER = /^\s*\d{1,2}\s?[.．、]\s?/;

/** True for a cell that says nobody is charged: —, 无. */
export function isNobody(words: string): boolean {
  return words.trim() === '' || (words.length <= 12 && NOBODY.test(words.trim()));
}

/** True where an item of a list is a person with an office, not a body. */
export function isPerson(text: string, { start, end }: Span): boolean {
  return PERSON.test(text.slice(start, Math.min(end + 20, text.length)).split(/[、，；\n\t]/, 1)[0] ?? '');
}

/** Lines of a cell, which Markdown parts by <br>, without a number before a name: 1.市科技局. */
export function cellLines(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  const add = (to: number) => {
    const number = NUMBER.exec(text.slice(from, Math.min(to, from + 8)));
    lines.push({ start: from + (number?.[0].length ?? 0), end: to });
  };
  for (const match of text.slice(start, end).matchAll(/<br\s?\/?>|\n/g)) {
    add(start + match.index);
    from = start + match.index + match[0].length;
  }
  add(end);
  return lines;
}
