/** What stands below the land: the scale, how to read the marks, and in a file the names of the bases by their numbers. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { MapLayout } from './placed.ts';
import { radiusOf } from './ground.ts';
import { tenth } from '../tenth.ts';
import { textWidth } from '../text-width.ts';

export interface KeyWords {
  /** Planned area and how sure the position is. */
  factsOf(base: MapLayout['bases'][number]): string;
  scale(km: number): string;
  sample(km2: number): string;
  hollow: string;
}

const ROW = 40;
const LEGEND = 36;
const SAMPLE_KM2 = 10;

/**
 * @param columns Of names; none leaves them out
 * @returns The elements, drawn from the top left corner, and how high they are
 */
export function drawKey(
  layout: MapLayout,
  columns: number,
  words: KeyWords,
): { height: number; children: ElementContent[] } {
  const { bases, width } = layout;
  const rows = columns > 0 ? Math.ceil(bases.length / columns) : 0;
  const named = columns > 0 ? bases : [];
  const legend = drawLegend(layout, words);
  const entries = named.map((base, at) => {
    const [x, y] = [Math.floor(at / rows) * (width / columns), legend.height + (at % rows) * ROW];
    return drawEntry(base, x, y, width / columns - 8, words.factsOf(base));
  });
  return { height: legend.height + rows * ROW + 4, children: [...legend.children, ...entries] };
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

/** One item after another; what would not fit begins a new line. */
function drawLegend(
  { pxPerKm, bases, width }: MapLayout,
  words: KeyWords,
): { height: number; children: ElementContent[] } {
  const km = pxPerKm > 6 ? 10 : 20;
  const bar = Math.round(km * pxPerKm);
  const radius = radiusOf(SAMPLE_KM2) * pxPerKm;
  const items = [
    { mark: bar, text: words.scale(km), draw: () => s('path', { className: ['map-bar'], d: `M0.5-4v6h${bar}v-6` }) },
    bases.some(({ areaKm2 }) => areaKm2 !== null) && { mark: 2 * radius, text: words.sample(SAMPLE_KM2), draw: () => circle(radius, []) }, // prettier-ignore
    bases.some(({ confirmed }) => !confirmed) && {
      mark: 12,
      text: words.hollow,
      draw: () => circle(6, ['unconfirmed']),
    },
  ].filter((item) => item !== false);
  const children: ElementContent[] = [];
  let [x, y] = [0, LEGEND / 2];
  for (const { mark, text, draw } of items) {
    const room = mark + 6 + textWidth(text, 12);
    if (x > 0 && x + room > width) [x, y] = [0, y + LEGEND];
    children.push(
      s('g', { transform: `translate(${Math.round(x) + 1} ${y})` }, draw(), s('text', { className: ['map-legend'], x: Math.round(mark + 6), y: 4 }, text)), // prettier-ignore
    );
    x += room + 18;
  }
  return { height: y + LEGEND / 2, children };
}

function circle(radius: number, kind: string[]): ElementContent {
  const r = tenth(radius);
  return s('circle', { className: ['map-base', ...kind], cx: r, cy: 0, r });
}
