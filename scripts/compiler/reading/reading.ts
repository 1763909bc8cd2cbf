/**
 * The text as a reader takes it in: without what a copy adds to the words (bookmarks, marks of Markdown, heads and feet
 * of pages, marks of footnotes, invisible characters, spaces between all characters, line breaks inside a sentence), in
 * common and simplified characters. Everything is found in the reading and told in offsets of the source.
 */
import { addedInLines } from './added.ts';
import { breaksInSentences } from './broken-lines.ts';
import { commonCharacters, directionMark, invisible } from './characters.ts';
import { footnotesIn } from './footnotes.ts';
import { lineReader, type Line } from './lines.ts';
import { pageLines } from './pages.ts';
import { leaveOut, sameAsSource, toSource, type Range, type SourceMap } from '../tree/source-map.ts';
import { spacesBetween } from './spaced.ts';
import { simplified } from './traditional.ts';

export interface Reading {
  /** What the rules read. */
  text: string;
  /** The same with its characters as printed, traditional ones too; as long as `text`. */
  printed: string;
  map: SourceMap;
  /** The lines of `text`. */
  lines: Line[];
  /** Offsets of the source at which lines open that are notes. */
  notes: ReadonlySet<number>;
  /** What was done to the copy that its keeper should know. */
  damage: Damage[];
}

export interface Damage {
  code: 'spaced-copy' | 'direction-marks';
  /** Offset in the source where it is seen first. */
  offset: number;
}

/** Reads a source. */
export function readingOf(source: string): Reading {
  const damage: Damage[] = [];
  const linesOf = lineReader();
  const direction = directionMark(source);
  if (direction >= 0) damage.push({ code: 'direction-marks', offset: direction });
  const printed = commonCharacters(source);
  let reading: Words = { text: simplified(printed), printed, map: sameAsSource() };
  reading = without(reading, invisible(reading.text));
  const spaced = spacesBetween(reading.text);
  if (spaced.whole) damage.push({ code: 'spaced-copy', offset: toSource(reading.map, spaced.ranges[0]?.start ?? 0) });
  reading = without(reading, spaced.ranges);
  reading = without(reading, [...addedInLines(reading.text), ...pageLines(reading.text, linesOf(reading.text))]);
  const footnotes = footnotesIn(reading.text, linesOf);
  const opened = new Set(footnotes.notes.map((offset) => toSource(reading.map, offset)));
  reading = without(reading, footnotes.marks);
  reading = without(reading, breaksInSentences(reading.text, linesOf(reading.text)));
  return { ...reading, lines: linesOf(reading.text), notes: opened, damage };
}

type Words = Pick<Reading, 'text' | 'printed' | 'map'>;

function without(reading: Words, ranges: Range[]): Words {
  if (ranges.length === 0) return reading;
  const { map, kept } = leaveOut(reading.map, reading.text.length, ranges);
  const pick = (text: string) => kept.map(({ start, end }) => text.slice(start, end)).join('');
  const text = pick(reading.text);
  return { text, printed: reading.printed === reading.text ? text : pick(reading.printed), map };
}
