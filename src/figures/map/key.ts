/** What stands below the land: the bases by their numbers, how to read their marks, and the scale. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { MapLayout } from './layout.ts';
import { radiusOf } from './ground.ts';
import { widthOf } from './labels.ts';

export interface KeyWords {
  /** Planned area and how sure the position is. */
  factsOf(base: MapLayout['bases'][number]): string;
  scale(km: number): string;
  sample(km2: number): string;
  hollow: string;
}

const ROW = 40;
const LEGEND = 34;
const SAMPLE_KM2 = 10;

/** @returns The elements, drawn from the top left corner, and how high they are */
export function drawKey(
  layout: MapLayout,
  columns: number,
  words: KeyWords,
): { height: number; children: ElementContent[] } {
  const { bases, width } = layout;
  const rows = Math.ceil(bases.length / columns);
  const entries = bases.map((base, at) => {
    const [x, y] = [Math.floor(at / rows) * (width / columns), LEGEND + (at % rows) * ROW];
    return drawEntry(base, x, y, width / columns - 8, words.factsOf(base));
  });
  return { height: LEGEND + rows * ROW + 4, children: [...drawLegend(layout, words), ...entries] };
}

function drawEntry(
  base: MapLayout['bases'][number],
  x: number,
  y: number,
  width: number,
  facts: string,
): ElementContent {
  const kinds = ['map-base', ...(base.confirmed ? [] : ['unconfirmed'])];
  return s(
    'a',
    { href: `#base-${base.id}`, dataBase: base.id, className: ['map-entry'] },
    s('rect', { className: ['map-tap'], x, y, width, height: ROW - 4 }),
    s('circle', { className: kinds, cx: x + 12, cy: y + 13, r: 10 }),
    s(
      'text',
      { className: ['map-number', ...(base.confirmed ? ['on-mark'] : [])], x: x + 12, y: y + 13 },
      String(base.number),
    ),
    s('text', { className: ['map-entry-name'], x: x + 30, y: y + 14 }, base.name),
    s('text', { className: ['map-entry-facts'], x: x + 30, y: y + 30 }, facts),
  );
}

function drawLegend({ pxPerKm, bases }: MapLayout, words: KeyWords): ElementContent[] {
  const km = pxPerKm > 6 ? 10 : 20;
  const bar = Math.round(km * pxPerKm);
  const items: ElementContent[] = [
    s('path', { className: ['map-bar'], d: `M0.5 9v6h${bar}v-6` }),
    s('text', { className: ['map-legend'], x: bar + 8, y: 16 }, words.scale(km)),
  ];
  let x = bar + 8 + widthOf(words.scale(km), 12) + 20;
  const sample = (radius: number, kind: string[], text: string) => {
    items.push(
      s('circle', {
        className: ['map-base', ...kind],
        cx: Math.round(x + radius),
        cy: 12,
        r: Math.round(radius * 10) / 10,
      }),
      s('text', { className: ['map-legend'], x: Math.round(x + 2 * radius + 6), y: 16 }, text),
    );
    x += 2 * radius + 6 + widthOf(text, 12) + 16;
  };
  if (bases.some(({ areaKm2 }) => areaKm2 !== null))
    sample(radiusOf(SAMPLE_KM2) * pxPerKm, [], words.sample(SAMPLE_KM2));
  if (bases.some(({ confirmed }) => !confirmed)) sample(6, ['unconfirmed'], words.hollow);
  return items;
}
