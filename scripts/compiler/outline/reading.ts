/**
 * The text as a reader takes it in: without what a copy adds to the words (bookmarks, marks of Markdown, page
 * numbers, invisible characters, line breaks inside a sentence). Everything is found in the reading and told in
 * offsets of the source.
 */
import { leaveOut, sameAsSource, type Range, type SourceMap } from '../reading/source-map.ts';
import { goesOn } from './broken-lines.ts';
import { splitLines } from './lines.ts';

export interface Reading {
  text: string;
  /** The way from offsets of the reading to those of the source. */
  map: SourceMap;
}

/** What a copy adds, each with an example; matches are left out of the reading. */
const ADDED: RegExp[] = [
  /[\u200B-\u200D\u2060]/g, // zero-width
  /\[bookmark:[^\]\n]{0,80}\][^\S\n]*/g, // [bookmark: _Hlk530645433]
  /\*\*/g, // **一、工作目标**
  /^[^\S\n]*#{1,6}[^\S\n]+/gm, // ## 一、工作目标
  /\\(?=[.\-#*_+()[\]])/g, // 1\. 建设
  /^[^\S\n]*(?:[-—－–―─]{1,2}\s?\d{1,4}\s?[-—－–―─]{1,2}|第\s?\d{1,4}\s?页(?:\s?[,，/]?\s?共\s?\d{1,4}\s?页)?)[^\S\n]*$\r?\n?/gm, // — 3 —
  /(?<=[,，;；、])[ \u3000]+(?=[\u4e00-\u9fff“《])/g, // 目标管理, 各县
  /(?<=[\u4e00-\u9fff])[ \u3000](?=[局厅委办署][、，,；;。）)牵负配承])/g, // 市科技 局牵头
];
/** One of these must stand in the text for any of the above to match. */
const HINT =
  /[\u200B-\u200D\u2060\\*#]|\[bookmark|^[^\S\n]*(?:[-—－–―─]{1,2}\s?\d|第\s?\d{1,4}\s?页)|[,，;；、][ \u3000]|[ \u3000][局厅委办署]/m;

/** Characters that a PDF gives in place of the common ones: ⼀ ⼯ ⼈ (Kangxi radicals). */
const RADICALS = /[\u2E80-\u2FD5]/g;

/** Reads a source. */
export function readingOf(source: string): Reading {
  const plain = RADICALS.test(source)
    ? source.replace(RADICALS, (radical) =>
        radical.normalize('NFKC').length === 1 ? radical.normalize('NFKC') : radical,
      )
    : source;
  const first = without({ text: plain, map: sameAsSource() }, HINT.test(plain) ? added(plain) : []);
  return without(first, breaksInSentences(first.text));
}

function added(text: string): Range[] {
  return ADDED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** White space between a line that stops inside a sentence and the line that goes on. */
function breaksInSentences(text: string): Range[] {
  const breaks: Range[] = [];
  const filled = splitLines(text);
  for (let i = 1; i < filled.length; i++) {
    const line = filled[i - 1]!;
    const next = filled[i]!;
    if (goesOn(text, line, next)) breaks.push({ start: line.contentEnd, end: next.contentStart });
  }
  return breaks;
}

/** A reading without some ranges of its text. */
function without(reading: Reading, ranges: Range[]): Reading {
  if (ranges.length === 0) return reading;
  const { map, kept } = leaveOut(reading.map, reading.text.length, ranges);
  return { text: kept.map(({ start, end }) => reading.text.slice(start, end)).join(''), map };
}
