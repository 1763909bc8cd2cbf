/** Time lines as drawings: lanes side by side with the years for a page, years below one another for a phone. */
import type { ElementContent } from 'hast';
import { words } from '../i18n/zh-CN.ts';
import { endOf, type TimeItem, type TimeLane } from '../knowledge/time-lanes.ts';
import { clipped } from './broken-lines.ts';
import {
  badge,
  badgeWidth,
  line,
  lineHeight,
  lines,
  link,
  linesOf,
  rect,
  stageMark,
  text,
  widthIn,
} from './chart-parts.ts';
import { literalSize, NARROW, WIDE } from './chart-sizes.ts';
import type { Drawing } from './figure.ts';
import { AXIS, placeLanes, shapeOf, type LanePlace, type LanesPlace, type RowPlace } from './time-lanes-layout.ts';

/** Room for the label of a year. */
const YEAR = 44;

export function wideTimeLanes(lanes: readonly TimeLane[]): Drawing {
  const place = placeLanes(lanes);
  const bottom = place.height;
  const starts = [...place.years.map(({ x }) => x), ...(place.years.length > 0 ? [place.end] : [])];
  const children: ElementContent[] = [
    ...place.lanes.flatMap(({ band }) => (band ? [rect(band, 'chart-band')] : [])),
    ...starts.map((x) => line(Math.min(x, WIDE - 0.5), AXIS - 6, Math.min(x, WIDE - 0.5), bottom - 4, 'chart-grid')),
    line(0, AXIS - 4, WIDE, AXIS - 4, 'chart-axis'),
    ...yearLabels(place),
    ...(place.strip === null ? [] : [text((place.strip + WIDE) / 2, 14, words.charts.time.undated, 'small', 'middle')]),
    ...place.lanes.flatMap(laneDrawn),
  ];
  return { width: WIDE, height: bottom, children };
}

/** Every year in its middle; where years are narrow, every second or third. */
function yearLabels({ years, end }: LanesPlace): ElementContent[] {
  const width = end / years.length;
  const step = Math.ceil(YEAR / width);
  return years
    .filter((_, at) => at % step === 0)
    .map(({ year, x }) => text(Math.min(Math.max(x + width / 2, 16), end - 16), 14, String(year), 'label', 'middle'));
}

function laneDrawn({ lane, y, rows }: LanePlace): ElementContent[] {
  return [...laneHead(lane, 0, y + 18, WIDE), ...rows.map((row) => rowDrawn(row, lane))];
}

/** 市级 《…》 征求意见稿. */
function laneHead({ level, shortTitle, href, standing, stage }: TimeLane, x: number, y: number, width: number) {
  const before = level ? `${words.level[level]} ` : '';
  const room = width - widthIn(before, 'head') - badgeWidth(standing) - 10;
  const title = clipped(`${before}${shortTitle}`, room, literalSize.head);
  const end = x + widthIn(title, 'head');
  return [
    link(href, { x, y: y - 17, width: end - x, height: 24 }, [text(x, y, title, 'head')]),
    ...badge(end + 8, y, standing, stage),
  ];
}

function rowDrawn({ item, y, mark, shape, label }: RowPlace, { stage, standing }: TimeLane): ElementContent {
  const length = widthIn(label.words, 'label');
  const from = Math.min(mark.x, label.anchor === 'end' ? label.x - length : label.x);
  const to = Math.max(mark.x + mark.width, label.anchor === 'end' ? label.x : label.x + length);
  const area = { x: from, y, width: to - from, height: 24 };
  const children = [stageMark(mark, shape, stage), text(label.x, y + 16, label.words, 'label', label.anchor)];
  return link(item.href, area, children, nameOf(item, standing), !label.whole);
}

interface Moment {
  heading: string;
  groups: { lane: TimeLane; items: TimeItem[] }[];
}

export function narrowTimeLanes(lanes: readonly TimeLane[]): Drawing {
  const children: ElementContent[] = [];
  let y = 4;
  for (const { heading, groups } of momentsOf(lanes)) {
    children.push(line(0, y, NARROW, y, 'chart-axis'), text(0, y + 18, heading, 'head'));
    y += 24;
    for (const { lane, items } of groups) {
      children.push(...laneHead(lane, 0, y + 18, NARROW));
      y += 27;
      for (const item of items) {
        const [drawn, height] = narrowRow(item, lane, y);
        children.push(drawn);
        y += height;
      }
      y += 6;
    }
    y += 6;
  }
  return { width: NARROW, height: y, children };
}

function narrowRow(item: TimeItem, { stage, standing }: TimeLane, y: number): [drawn: ElementContent, height: number] {
  const label = linesOf(item.label, NARROW - 22, 'label', 2);
  const height = Math.max(24, label.length * lineHeight('label') + 8);
  const shape = shapeOf(item);
  const mark = shape === 'bar' ? { x: 1, y: y + 8, width: 14, height: 9 } : { x: 3, y: y + 7, width: 11, height: 11 };
  const drawn = [stageMark(mark, shape, stage), ...lines(22, y + 16, label, 'label')];
  const cut = label.at(-1)?.endsWith('…') ?? false;
  return [link(item.href, { x: 0, y, width: NARROW, height }, drawn, nameOf(item, standing), cut), height];
}

/** Every time that anything has, with the lanes that have something then. */
function momentsOf(lanes: readonly TimeLane[]): Moment[] {
  const entries = lanes.flatMap((lane) => lane.items.map((item) => ({ lane, item })));
  const years = Map.groupBy(entries, ({ item: { time } }) => (time === null ? Infinity : Math.ceil(endOf(time)) - 1));
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, list]) => ({
      heading: year === Infinity ? words.charts.time.undated : words.charts.time.year(year),
      groups: [...Map.groupBy(list, ({ lane }) => lane)].map(([lane, own]) => ({
        lane,
        items: own.map(({ item }) => item),
      })),
    }));
}

/** What a mark is called: its whole label, when, and what kind of text says so. */
function nameOf({ label, time, kind }: TimeItem, standing: string): string | undefined {
  if (kind === 'more') return undefined;
  const { charts } = words;
  const when = time === null ? charts.time.undated : 'year' in time ? charts.time.year(time.year) : time.words;
  return charts.time.name(charts.time.kind[kind], label, when, standing);
}
