/** The bodies that a cell below 牵头单位, 责任单位 … lists. */
import { listBodies, type ListedBody } from '../extract/body-names.ts';

/** A body of a cell; `mark` is the sign printed beside its name: *市科技局. */
export interface CellBody extends ListedBody {
  mark: string | null;
}

const MARK = '*＊★☆▲△●◆◎※#';
/** 王某（副市长） */
const PERSON = /^[\u4e00-\u9fff]{2,4}(?:同志)?[（(][^（）()]{0,16}(?:长|主任|书记|委员|主席|主管)[）)]?$/;
/** Cells that name nobody. */
const NOBODY = /^(?:[-—－–/／\\、.·\s]+|无|暂无|待定|空)$/;

/** Reads the bodies of `text.slice(start, end)`; every item of the list is one. */
export function bodiesInCell(text: string, start: number, end: number): CellBody[] {
  if (isNobody(text.slice(start, end))) return [];
  return lines(text, start, end).flatMap(([from, to]) =>
    listBodies(text, from, to).flatMap((body) => unmarked(text, body)),
  );
}

/** True for a cell that says nobody is charged: —, 无. */
export function isNobody(words: string): boolean {
  return words.trim() === '' || (words.length <= 12 && NOBODY.test(words.trim()));
}

/** Lines of a cell, which Markdown parts by <br>. */
function lines(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/<br\s?\/?>/g)) {
    parts.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  parts.push([from, end]);
  return parts;
}

/** A sign before or after a name is no part of it; a number before it neither: 1.市科技局. */
function unmarked(text: string, body: ListedBody): CellBody[] {
  let { start, end } = body;
  let mark: string | null = null;
  const number = /^\d{1,2}\s?[.．、]\s?/.exec(text.slice(start, Math.min(end, start + 6)));
  if (number) start += number[0].length;
  for (; start < end && isSign(text, start); start++)
    mark = MARK.includes(text.charAt(start)) ? text.charAt(start) : mark;
  for (; end > start && isSign(text, end - 1); end--)
    mark = MARK.includes(text.charAt(end - 1)) ? text.charAt(end - 1) : mark;
  return end - start >= 2 && !PERSON.test(text.slice(start, Math.min(end, start + 30)))
    ? [{ ...body, start, end, verbatim: text.slice(start, end), mark }]
    : [];
}

function isSign(text: string, at: number): boolean {
  return MARK.includes(text.charAt(at)) || /\s/.test(text.charAt(at));
}
