/**
 * Where everything of a wide time line stands: lanes below one another, a row for each item, its mark at its time and
 * its label beside the mark, where there is more room. What has no time stands in a strip behind the last year.
 */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { endOf, type TimeItem, type TimeLane } from '../knowledge/time-lanes.ts';
import { clipped } from './broken-lines.ts';
import { textWidth } from './text-width.ts';
import type { Anchor, Box, Shape } from './chart-parts.ts';
import { literalSize, WIDE } from './chart-sizes.ts';

export const AXIS = 26;
const HEAD = 28;
const ROW = 24;
const GAP = 8;
const STRIP = 76;
const MARK = 11;

export interface RowPlace {
  item: TimeItem;
  y: number;
  mark: Box;
  shape: Shape;
  label: { words: string; x: number; anchor: Anchor; whole: boolean };
}

export interface LanePlace {
  lane: TimeLane;
  y: number;
  height: number;
  /** The years of validity, as far as the line shows them. */
  band: Box | null;
  rows: readonly RowPlace[];
}

export interface LanesPlace {
  years: readonly { year: number; x: number }[];
  /** Where the last year ends. */
  end: number;
  strip: number | null;
  lanes: readonly LanePlace[];
  height: number;
}

/** @returns First and last year of anything that has one, null where nothing has. */
export function yearsOf(lanes: readonly TimeLane[]): [number, number] | null {
  const years = lanes.flatMap(({ period, items }) => [
    ...(period ?? []),
    ...items.flatMap(({ time }) => (time ? [Math.ceil(endOf(time)) - 1] : [])),
  ]);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

export function placeLanes(lanes: readonly TimeLane[]): LanesPlace {
  const span = yearsOf(lanes);
  const undated = lanes.some(({ items }) => items.some(({ time }) => time === null));
  const end = undated && span ? WIDE - STRIP : WIDE;
  const scale = scaleLinear([span?.[0] ?? 0, (span?.[1] ?? 0) + 1], [0, end]);
  let y = AXIS;
  const places = lanes.map((lane): LanePlace => {
    const top = y;
    const rows = lane.items.map((item, at) =>
      placeRow(item, top + HEAD + at * ROW, scale, span ? end + STRIP / 2 : WIDE - MARK),
    );
    const height = HEAD + rows.length * ROW + GAP;
    y += height;
    const [from, to] = lane.period ?? [0, 0];
    const band = lane.period && {
      x: scale(from),
      y: top + HEAD - 2,
      width: scale(to + 1) - scale(from),
      height: height - HEAD,
    };
    return { lane, y: top, height, band, rows };
  });
  const years = span ? range(span[0], span[1] + 1).map((year) => ({ year, x: scale(year) })) : [];
  return { years, end, strip: undated && span ? end : null, lanes: places, height: y + 4 };
}

function placeRow(item: TimeItem, y: number, scale: (year: number) => number, undatedAt: number): RowPlace {
  const mark = markBox(item, y + (ROW - MARK) / 2, scale, undatedAt);
  const right = mark.x + mark.width + 7;
  const left = mark.x - 7;
  const wanted = textWidth(item.label, literalSize.label);
  const toRight = right + wanted <= WIDE || WIDE - right > left;
  const words = clipped(item.label, toRight ? WIDE - right : left, literalSize.label);
  const label = {
    words,
    x: toRight ? right : left,
    anchor: (toRight ? 'start' : 'end') as Anchor,
    whole: words === item.label,
  };
  return { item, y, mark, shape: shapeOf(item), label };
}

/** A goal without a time is round, a task without one square. */
export function shapeOf({ time, kind }: TimeItem): Shape {
  if (time === null) return kind === 'goal' ? 'ring' : 'square';
  return 'year' in time ? 'bar' : 'diamond';
}

/** A year is as long as it is, to the width of its outline; a day is where it ends. */
function markBox({ time }: TimeItem, y: number, scale: (year: number) => number, undatedAt: number): Box {
  if (time !== null && 'year' in time) {
    const x = scale(time.year) + 2;
    return { x, y, width: scale(time.year + 1) - 2 - x, height: MARK };
  }
  const x = time === null ? undatedAt : scale(endOf(time));
  return { x: x - MARK / 2, y, width: MARK, height: MARK };
}
