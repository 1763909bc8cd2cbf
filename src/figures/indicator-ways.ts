/**
 * How far each row of an indicator table has to go: a bar from zero to the baseline, its outline to the target. Rows
 * have different units, so each has a scale of its own, and the numbers stand beside it.
 */
import type { ElementContent } from 'hast';
import { words } from '../i18n/zh-CN.ts';
import type { IndicatorWays, WayRow, WayScale } from '../knowledge/indicator-ways.ts';
import { line, lineHeight, lines, link, linesOf, rect, sourceHead, text, widthIn, type Box } from './chart-parts.ts';
import { literalSize, NARROW, WIDE } from './chart-sizes.ts';
import { clipped } from './broken-lines.ts';
import type { Drawing, Figure } from './figure.ts';

/** Columns of the wide form: names, bars, values. */
const NAME = 256;
const BAR = { x: 268, width: 236 };
const VALUES = 516;
const ROW = 26;
const THICK = 10;
/** A baseline below this share of its target is far from it. */
const FAR = 75;
const NEAR = 90;

export function indicatorWaysFigure(data: IndicatorWays): Figure {
  const text = words.charts.ways;
  return {
    id: `ways-${data.policy}`,
    title: text.title(data.shortTitle),
    description: text.description(...messageOf(data)),
    caption: text.caption(data.shortTitle, data.standing, ...messageOf(data)),
    wide: wideOf(data),
    narrow: narrowOf(data),
  };
}

/** How many rows have two numbers that grow, how many of them are near their target, and which are far from it. */
function messageOf({ dimensions }: IndicatorWays): [compared: number, near: number, far: string[]] {
  const rows = dimensions
    .flatMap(({ rows }) => rows)
    .filter(({ reached, scale }) => reached !== null || startsAtZero(scale));
  const share = (row: WayRow) => row.reached ?? 0;
  const far = rows.filter((row) => share(row) < FAR).toSorted((a, b) => share(a) - share(b));
  return [rows.length, rows.filter((row) => share(row) >= NEAR).length, far.map(({ name }) => name)];
}

function startsAtZero(scale: WayScale | null): boolean {
  return scale !== null && scale.baseline === scale.zero && scale.target !== null && scale.target > scale.zero;
}

function wideOf(data: IndicatorWays): Drawing {
  const children: ElementContent[] = [...sourceHead(data, WIDE)];
  children.push(text(BAR.x, 38, words.charts.ways.zero, 'small'));
  children.push(text(BAR.x + BAR.width, 38, endOfBars(data), 'small', 'end'));
  children.push(text(VALUES, 38, columnsOf(data), 'small'));
  let y = 44;
  for (const { name, rows } of data.dimensions) {
    children.push(line(0, y, WIDE, y, 'chart-grid'), text(0, y + 20, name ?? words.indicators.noDimension, 'head'));
    y += 28;
    for (const row of rows) {
      const [drawn, height] = wideRow(row, y);
      children.push(...drawn);
      y += height;
    }
    y += 6;
  }
  return { width: WIDE, height: y, children };
}

function wideRow(row: WayRow, y: number): [drawn: ElementContent[], height: number] {
  const name = linesOf(row.name, NAME, 'label');
  const height = Math.max(ROW, name.length * lineHeight('label') + 8);
  const baseline = y + 17;
  const beside = row.scale
    ? [
        ...barOf(row.scale, { x: BAR.x, y: y + (ROW - THICK) / 2, width: BAR.width, height: THICK }),
        text(
          VALUES,
          baseline,
          clipped(valuesOf(row), WIDE - VALUES, literalSize.label),
          'label',
          'start',
          emphasis(row),
        ),
      ]
    : [text(BAR.x, baseline, clipped(saidOf(row), WIDE - BAR.x, literalSize.small), 'small')];
  const area = { x: 0, y, width: row.scale ? WIDE : NAME, height };
  return [linked(row, area, lines(0, baseline, name, 'label'), beside), height];
}

function narrowOf(data: IndicatorWays): Drawing {
  const values = data.dimensions.flatMap(({ rows }) => rows.filter(({ scale }) => scale).map(valuesOf));
  const longest = Math.max(0, ...values.map((each) => widthIn(each, 'label')));
  const bar = Math.max(80, Math.min(190, NARROW - longest - 10));
  const children: ElementContent[] = [...sourceHead(data, NARROW)];
  children.push(text(0, 36, columnsOf(data), 'small'));
  let y = 44;
  for (const { name, rows } of data.dimensions) {
    children.push(line(0, y, NARROW, y, 'chart-grid'), text(0, y + 20, name ?? words.indicators.noDimension, 'head'));
    y += 26;
    for (const row of rows) {
      const [drawn, height] = narrowRow(row, y, bar);
      children.push(...drawn);
      y += height;
    }
    y += 6;
  }
  return { width: NARROW, height: y, children };
}

/** The name above, the bar and its numbers below; words in two lines at most. */
function narrowRow(row: WayRow, y: number, bar: number): [drawn: ElementContent[], height: number] {
  const name = linesOf(row.name, NARROW, 'label');
  const below = y + 4 + name.length * lineHeight('label');
  const said = row.scale ? [] : linesOf(saidOf(row), NARROW, 'small', 2);
  const beside = row.scale
    ? [
        ...barOf(row.scale, { x: 0, y: below + 4, width: bar, height: THICK }),
        text(
          NARROW,
          below + 13,
          clipped(valuesOf(row), NARROW - bar - 10, literalSize.label),
          'label',
          'end',
          emphasis(row),
        ),
      ]
    : lines(0, below + 12, said, 'small');
  const height = below - y + (row.scale ? 22 : said.length * lineHeight('small') + 8);
  const area = { x: 0, y, width: NARROW, height: row.scale ? height : below - y + 3 };
  return [linked(row, area, lines(0, y + 15, name, 'label'), beside), height];
}

/** Numbers belong to the link of their row; a passage stands beside it. */
function linked(row: WayRow, area: Box, name: ElementContent[], beside: ElementContent[]): ElementContent[] {
  const inside = row.scale ? [...name, ...beside] : name;
  return [link(row.href, area, inside, nameOf(row)), ...(row.scale ? [] : beside)];
}

/** What stands at the far end of every bar: the target, unless a row is to fall. */
function endOfBars({ dimensions }: IndicatorWays): string {
  const rise = dimensions.every(({ rows }) => rows.every(({ scale }) => scale === null || scale.target === 1));
  return rise ? words.indicators.target : words.charts.ways.end;
}

/** The bar of a scale, both of its ends and the tick of the target; the shares of the scale are lengths of the box. */
export function barOf({ zero, baseline, target }: WayScale, { x, y, width, height }: Box): ElementContent[] {
  const at = (share: number) => x + share * width;
  const between = (a: number, b: number): Box => ({ x: at(Math.min(a, b)), y, width: Math.abs(b - a) * width, height });
  return [
    ...(target === null ? [] : [rect(between(zero, target), 'chart-way')]),
    ...(baseline === null ? [] : [rect(between(zero, baseline), 'chart-done')]),
    line(at(zero), y - 3, at(zero), y + height + 3, 'chart-axis'),
    ...(target === null ? [] : [line(at(target), y - 3, at(target), y + height + 3, 'chart-target')]),
  ];
}

function columnsOf({ years }: IndicatorWays): string {
  const { baseline, target } = words.indicators;
  const dated = (name: string, year: number | null) => (year === null ? name : `${name}（${year}）`);
  return `${dated(baseline, years.baseline)} → ${dated(target, years.target)}`;
}

function valuesOf({ baseline, target, unit }: WayRow): string {
  return `${baseline ?? words.notStated} → ${target ?? words.notStated} ${unit}`.trim();
}

/** What a row of words says of its target. */
function saidOf({ target, baseline }: WayRow): string {
  const said = target ?? baseline;
  return said === null ? words.notStated : `${words.charts.ways.inWords}“${said}”`;
}

function nameOf(row: WayRow): string {
  return row.scale ? `${row.name}：${valuesOf(row)}` : `${row.name}：${words.indicators.text}`;
}

function emphasis({ reached, scale }: WayRow): string {
  return (reached !== null && reached < FAR) || startsAtZero(scale) ? 'chart-strong' : '';
}
