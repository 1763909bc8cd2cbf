/** The map where it only accompanies: the outline, a dot for each base, the bases of the page told apart. No words. */
import { s } from 'hastscript';
import type { ElementContent } from 'hast';
import { simplifiedRing } from './map/coarse.ts';
import { tenth } from './tenth.ts';
import { boxOf, pathOf, radiusOf, scaleTo } from './map/ground.ts';
import type { MapGround } from './map/layout.ts';

const WIDTH = 300;
const MARGIN = 10;
/** Pixels that a point of the outline may be left out for. */
const DETAIL = 0.8;
const SMALLEST = 4;
const UNKNOWN = 4;

export interface SmallMap {
  width: number;
  height: number;
  children: ElementContent[];
}

/** @param chosen Ids of the bases that the page is about; none makes all alike */
export function smallMap({ data, ground, outline }: MapGround, chosen: readonly string[]): SmallMap {
  const positions = [...data.towns, ...data.bases].map(({ lon, lat }) => ground(lon, lat));
  const scale = scaleTo(boxOf(outline.length > 0 ? outline.flat() : positions), WIDTH, MARGIN);
  const land = outline.map((ring) => simplifiedRing(ring.map(scale.at), DETAIL));
  const towns = outline.length > 0 ? [] : data.towns.map(({ lon, lat }) => scale.at(ground(lon, lat)));
  const bases = data.bases.toSorted((a, b) => Number(chosen.includes(a.id)) - Number(chosen.includes(b.id)));
  return {
    width: WIDTH,
    height: scale.height,
    children: [
      ...(land.length > 0 ? [s('path', { className: ['map-land', 'map-outline'], d: pathOf(land) })] : []),
      ...towns.map(([x, y]) => s('circle', { className: ['map-dot'], cx: tenth(x), cy: tenth(y), r: 1.5 })),
      ...bases.map(({ id, lon, lat, areaKm2, confirmed }) => {
        const [x, y] = scale.at(ground(lon, lat));
        const radius = areaKm2 === null ? UNKNOWN : Math.max(SMALLEST, radiusOf(areaKm2) * scale.pxPerKm);
        const kinds = ['map-base', ...(confirmed ? [] : ['unconfirmed']), ...(chosen.length > 0 && !chosen.includes(id) ? ['other'] : [])]; // prettier-ignore
        return s('circle', { className: kinds, cx: tenth(x), cy: tenth(y), r: tenth(radius) });
      }),
    ],
  };
}
