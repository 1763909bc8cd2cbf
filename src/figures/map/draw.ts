/** The map as SVG elements: land, cells, layers, marks and words, from where the layout puts them. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { curveCatmullRom, line } from 'd3-shape';
import type { Point } from '../../schemas/outline.ts';
import { lineOf, pathOf } from './ground.ts';
import { boxAt } from './labels.ts';
import { ROOM_FOR_NUMBER } from './layout-labels.ts';
import type { MapLayout } from './placed.ts';
import { tenth } from '../tenth.ts';

/** Told of a link to those who don't see the drawing: by `base:<id>`, `place:<id>`. */
export type Told = ReadonlyMap<string, string>;

/** A mark may be smaller than a finger; what takes the tap is not. */
const TOUCH = 13;

const hidden = { ariaHidden: 'true' } as const;

/** Everything that a zoom moves, in a viewport of its own. */
export function drawGround(layout: MapLayout, told: Told): ElementContent {
  const { width, height } = layout;
  return s(
    'svg',
    { className: ['map-view'], width, height, viewBox: `0 0 ${width} ${height}` },
    s('rect', { className: ['map-sea'], width, height }),
    s(
      'g',
      { className: ['map-ground'] },
      ...drawLand(layout),
      ...layout.towns.map((town) => drawTown(town, told)),
      ...drawBorders(layout),
      ...drawLayers(layout, told),
      layer(
        'bases',
        layout.bases.map((base) => drawBase(base, told)),
      ),
      s('g', { className: ['map-words'], ...hidden }, ...layout.labels.map(drawLabel)),
    ),
    s('rect', { className: ['map-frame'], x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
  );
}

function drawLand({ around, outline }: MapLayout): ElementContent[] {
  if (outline.length === 0) return [];
  return [
    s('path', { className: ['map-around'], d: pathOf(around.flatMap(({ rings }) => rings)) }),
    s('path', { className: ['map-land'], d: pathOf(outline) }),
  ];
}

function drawTown({ id, at: [x, y], cell }: MapLayout['towns'][number], told: Told): ElementContent {
  const shape =
    cell.length > 0
      ? [s('path', { className: ['map-cell'], d: pathOf(cell) })]
      : [
          s('circle', { className: ['map-tap'], cx: tenth(x), cy: tenth(y), r: TOUCH }),
          s('circle', { className: ['map-dot'], cx: tenth(x), cy: tenth(y), r: 3 }),
        ];
  return s('a', { href: `#place-${id}`, ariaLabel: told.get(`place:${id}`), dataPlace: id }, ...shape);
}

function drawBorders({ outline, borders }: MapLayout): ElementContent[] {
  if (outline.length === 0) return [];
  return [
    s('path', { className: ['map-border'], d: borders.map(lineOf).join('') }),
    s('path', { className: ['map-outline'], d: pathOf(outline) }),
  ];
}

function drawLayers({ areas, belts, cores, labels }: MapLayout, told: Told): ElementContent[] {
  const link = (id: string, ...inner: ElementContent[]) =>
    s('a', { href: `#place-${id}`, ariaLabel: told.get(`place:${id}`), dataPlace: id }, ...inner);
  const zones = areas.filter((area) => area.line.length > 0);
  const circles = areas.filter(({ radius }) => radius > 0);
  const spotOf = (id: string) => labels.find((label) => label.id === `core:${id}`);
  return [
    layer(
      'zones',
      zones.map(({ id, line }) => s('path', { className: ['map-zone'], d: pathOf(line), dataPlace: id })),
    ),
    layer('areas', circles.map(({ id, at: [x, y], radius }) => link(id, s('circle', { className: ['map-area'], cx: tenth(x), cy: tenth(y), r: tenth(radius) })))), // prettier-ignore
    layer(
      'belts',
      belts.map((belt) => s('path', { className: ['map-belt'], d: curve(belt.line) })),
    ),
    layer('cores', cores.flatMap(({ place }) => {
      const label = spotOf(place);
      return label ? [link(place, tapBox(label))] : [];
    })), // prettier-ignore
  ];
}

function layer(name: string, children: ElementContent[]): ElementContent {
  return s('g', { className: ['map-layer'], dataLayer: name }, ...children);
}

function tapBox(label: MapLayout['labels'][number]): ElementContent {
  const [x, y] = label.at;
  const box = boxAt(label, label.at);
  const half = Math.max(TOUCH, (box.right - box.left) / 2);
  return s('rect', { className: ['map-tap'], x: tenth(x - half), y: tenth(y - TOUCH), width: tenth(2 * half), height: 2 * TOUCH }); // prettier-ignore
}

function curve(points: readonly Point[]): string {
  const path = line().curve(curveCatmullRom)(points as [number, number][]) ?? '';
  return path.replace(/-?\d+\.\d+/g, (number) => String(tenth(Number(number))));
}

function drawBase(
  { id, number, at: [x, y], radius, confirmed, areaKm2 }: MapLayout['bases'][number],
  told: Told,
): ElementContent {
  const kinds = ['map-base', ...(confirmed ? [] : ['unconfirmed']), ...(areaKm2 === null ? ['unmeasured'] : [])];
  const where = { cx: tenth(x), cy: tenth(y) };
  const inside = s('text', { className: ['map-number', ...(confirmed ? ['on-mark'] : [])], ...hidden }, String(number));
  return s(
    'a',
    { href: `#base-${id}`, ariaLabel: told.get(`base:${id}`), dataBase: id },
    s('circle', { className: ['map-tap'], ...where, r: tenth(Math.max(radius, TOUCH)) }),
    s('circle', { className: kinds, ...where, r: tenth(radius) }),
    ...(radius >= ROOM_FOR_NUMBER ? [s('g', { transform: `translate(${where.cx} ${where.cy})` }, inside)] : []),
  );
}

const LABEL_CLASS: Record<string, string> = {
  base: 'map-number',
  town: 'map-town',
  area: 'map-area-name',
  zone: 'map-area-name',
  core: 'map-core',
  belt: 'map-belt-name',
  around: 'map-around-name',
};

/** Words turn about their own middle when the page keeps them from growing with the ground. */
function drawLabel({ id, text, size, at: [x, y], from }: MapLayout['labels'][number]): ElementContent {
  const [kind = '', of = ''] = id.split(':');
  return s(
    'g',
    { transform: `translate(${tenth(x)} ${tenth(y)})`, className: from > 1 ? ['map-word', 'later'] : ['map-word'], dataOf: `${kind}-${of}`, dataFrom: from > 1 ? from : undefined }, // prettier-ignore
    s('text', { className: [LABEL_CLASS[kind] ?? 'map-town'], fontSize: size }, text),
  );
}
