/** Heads, feet and numbers of pages, which are no words of the document. */
import { leftOut, type LeftOut } from '../left-out.ts';
import type { Piece } from './lines.ts';

/** Only so many lines at either end of a page may be marks. */
const DEEP = 3;
/** Marks of two pages stand at one height, this near. */
const NEAR = 8;
const NUMBER = /^[-—–―·•~\s]*(?:第?\s*\d{1,4}\s*页?(?:\s*[,，/／共]?\s*(?:共\s*)?\d{0,4}\s*页?)?)[-—–―·•~\s]*$/;
/** The part of a page, from either end, that marks stand in. */
const MARGIN = 0.14;

/** Lines of a page, and its height. */
export interface MarkedPage {
  lines: Piece[][];
  height: number;
}

/** Takes the marks off each page, in place, and tells what they were. */
export function takePageMarks(pages: readonly MarkedPage[]): LeftOut[] {
  const left: LeftOut[] = [];
  const marks = pages.map((page) => edgeLines(page).filter((line) => isMark(line, page, pages)));
  const told = new Set<string>();
  pages.forEach((page, index) => {
    const gone = new Set(marks[index]);
    page.lines = page.lines.filter((line) => !gone.has(line));
    for (const line of gone) {
      const words = textOf(line);
      const what = NUMBER.test(words) ? 'page number' : 'page head';
      const key = what + words.replace(/\d+/g, '#');
      if (!told.has(key)) left.push(leftOut(what, words));
      told.add(key);
    }
  });
  return left;
}

/** Lines near the edges of a page, with none of the text between them and the edge. */
function edgeLines({ lines, height }: MarkedPage): Piece[][] {
  const isOuter = (line: Piece[]) => {
    const base = line[0]?.base ?? 0;
    return base < height * MARGIN || base > height * (1 - MARGIN);
  };
  const first = lines.slice(0, DEEP).filter(isOuter);
  const last = lines.slice(Math.max(DEEP, lines.length - DEEP)).filter(isOuter);
  return [...first, ...last];
}

function isMark(line: Piece[], page: MarkedPage, pages: readonly MarkedPage[]): boolean {
  const words = textOf(line);
  if (NUMBER.test(words)) return true;
  const others = pages.filter((other) => other !== page && edgeLines(other).some((each) => areAlike(each, line)));
  return others.length > 0 && others.length * 3 >= pages.length - 1;
}

/** The same words but for numbers, at one height and size. */
function areAlike(a: Piece[], b: Piece[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (!first || !second || Math.abs(first.base - second.base) > NEAR || Math.abs(first.size - second.size) > 1)
    return false;
  return textOf(a).replace(/\d+/g, '#') === textOf(b).replace(/\d+/g, '#');
}

function textOf(line: readonly Piece[]): string {
  return line
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
