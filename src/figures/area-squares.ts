/**
 * Bases as squares, all to one scale with a grid of one square kilometre, and all of them together beside a place that
 * readers may know.
 */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { words } from '../i18n/zh-CN.ts';
import type { AreaSquare, AreaSquares } from '../knowledge/area-squares.ts';
import { lineHeight, lines, link, linesOf, rect, sourceHead, text, type Box } from './chart-parts.ts';
import { tenth } from './tenth.ts';
import { NARROW, WIDE } from './chart-sizes.ts';
import type { Drawing, Figure } from './figure.ts';

/** The largest square, in pixels. */
const LARGEST = { [WIDE]: 120, [NARROW]: 100 } as const;
/** Names need so much room, however small the square is. */
const COLUMN = 100;
const GAP = 12;
const TOP = 34;

export function areaSquaresFigure(data: AreaSquares): Figure {
  const text = words.charts.areas;
  const { squares, total, silent, reference, shortTitle, standing } = data;
  const [largest, smallest] = [squares[0]!, squares.at(-1)!];
  const converted = squares.filter(({ areaKm2 }) => areaKm2 === null).map(({ name }) => name);
  return {
    id: `areas-${data.policy}`,
    title: text.title(shortTitle),
    description: text.description(squares.length, largest.name, largest.km2, smallest.name, smallest.km2, total),
    caption: text.caption(shortTitle, standing, silent, converted, reference),
    wide: drawn(data, WIDE),
    narrow: drawn(data, NARROW),
  };
}

export interface SquarePlace {
  square: AreaSquare;
  box: Box;
  column: number;
  name: readonly string[];
}

/** Squares side by side, standing on one line, with as many rows as the width makes necessary. */
export function placeSquares(
  squares: readonly AreaSquare[],
  width: number,
  scale: number,
): { rows: SquarePlace[]; bottom: number } {
  const rows: SquarePlace[] = [];
  let [x, top, row] = [0.5, TOP, [] as SquarePlace[]];
  const finish = () => {
    const tallest = Math.max(...row.map(({ box }) => box.height));
    for (const { box } of row) box.y = top + tallest - box.height;
    const below = Math.max(...row.map(({ name }) => name.length));
    top += tallest + (below + 2) * lineHeight('label') + 22;
    rows.push(...row);
    [x, row] = [0.5, []];
  };
  for (const square of squares) {
    const side = Math.sqrt(square.km2) * scale;
    const column = Math.max(side, COLUMN);
    if (row.length > 0 && x + column > width) finish();
    row.push({
      square,
      box: { x, y: 0, width: side, height: side },
      column,
      name: linesOf(square.name, column, 'label'),
    });
    x += column + GAP;
  }
  finish();
  return { rows, bottom: top };
}

export function scaleOf({ squares }: Pick<AreaSquares, 'squares'>, width: typeof WIDE | typeof NARROW): number {
  return LARGEST[width] / Math.sqrt(squares[0]!.km2);
}

function drawn(data: AreaSquares, width: typeof WIDE | typeof NARROW): Drawing {
  const scale = scaleOf(data, width);
  const { rows, bottom } = placeSquares(data.squares, width, scale);
  const children: ElementContent[] = [...sourceHead(data, width), ...rows.map((place) => squareDrawn(place, scale))];
  const [together, height] = togetherDrawn(data, scale, bottom, width);
  return { width, height, children: [...children, ...together] };
}

function squareDrawn({ square, box, column, name }: SquarePlace, scale: number): ElementContent {
  const below = box.y + box.height + 17;
  const step = lineHeight('label');
  const numbers = numbersOf(square);
  const height = box.height + (name.length + numbers.length) * step + 12;
  return link(
    square.href,
    { x: box.x, y: box.y, width: column, height },
    [
      ...gridded(box, scale, 'chart-band'),
      ...lines(box.x, below, name, 'label'),
      ...numbers.map((words, at) =>
        text(
          box.x,
          below + (name.length + at) * step,
          words,
          at === 0 ? 'label' : 'small',
          'start',
          at === 0 ? 'chart-strong' : '',
        ),
      ),
    ],
    `${square.name}：${numbers.join('，')}`,
  );
}

/** As the text gives them; what is missing is not computed. */
function numbersOf({ areaKm2, areaMu }: AreaSquare): string[] {
  return [
    ...(areaKm2 === null ? [] : [words.bases.km2(areaKm2)]),
    ...(areaMu === null ? [] : [words.bases.mu(areaMu)]),
  ];
}

/** All areas as one square, and the outline of the reference on the same corner. */
function togetherDrawn(
  { squares, total, reference }: AreaSquares,
  scale: number,
  top: number,
  width: number,
): [children: ElementContent[], height: number] {
  const side = Math.sqrt(total) * scale;
  const other = Math.sqrt(reference?.km2 ?? 0) * scale;
  const bottom = top + Math.max(side, other);
  const corner = (length: number): Box => ({ x: 0.5, y: bottom - length, width: length, height: length });
  const beside = Math.max(side, other) + 14;
  const { areas } = words.charts;
  const said = [
    { words: areas.together(squares.length, total), strong: true },
    ...(reference ? [{ words: areas.beside(reference.name, reference.km2), strong: false }] : []),
    { words: areas.grid, strong: false },
  ].flatMap(({ words, strong }) => linesOf(words, width - beside, 'label').map((line) => ({ line, strong })));
  const children = [
    ...gridded(corner(side), scale, 'chart-band'),
    ...(reference ? [rect(corner(other), 'chart-reference')] : []),
    ...said.map(({ line, strong }, at) =>
      text(beside, top + 16 + at * lineHeight('label'), line, 'label', 'start', strong ? 'chart-strong' : ''),
    ),
  ];
  return [children, Math.max(bottom, top + 16 + said.length * lineHeight('label')) + 6];
}

/** A square with a line for every kilometre, from its lower left corner. */
function gridded({ x, y, width, height }: Box, scale: number, className: string): ElementContent[] {
  const right = x + width;
  const bottom = y + height;
  const steps = Array.from({ length: Math.ceil(width / scale) - 1 }, (_, at) => (at + 1) * scale);
  const path = steps.map(
    (step) => `M${tenth(x + step)} ${tenth(y)}V${tenth(bottom)}M${tenth(x)} ${tenth(bottom - step)}H${tenth(right)}`,
  );
  return [
    rect({ x, y, width, height }, className),
    s('path', { className: ['chart-grid'], d: path.join('') }),
    rect({ x, y, width, height }, 'chart-edge'),
  ];
}
