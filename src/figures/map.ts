/** The map of a city's towns and bases. */
import { s } from 'hastscript';
import type { Drawing, Figure } from './figure.ts';
import { drawGround, type Told } from './map/draw.ts';
import { drawKey, type KeyWords } from './map/key.ts';
import { layoutMap, type MapGround, type MapSize } from './map/layout.ts';

export interface MapWords extends KeyWords {
  title: string;
  description: string;
  caption: string;
}

/** A page of 640 px and more, and a phone of 360. */
export const MAP_SIZES = {
  wide: { width: 704, margin: 30, letters: 13 },
  narrow: { width: 328, margin: 6, letters: 11 },
} as const satisfies Record<string, MapSize>;

const GAP = 12;

/**
 * @param told What a link is called: `base:<id>`, `place:<id>`
 * @param named Whether the names of the bases stand below the land, as a file needs them; a page lists them beside it
 */
export function mapFigure(all: MapGround, told: Told, words: MapWords, named: boolean): Figure {
  const ground = named ? withoutLayers(all) : all;
  const { title, description, caption } = words;
  return {
    id: 'map',
    title,
    description,
    caption,
    wide: draw(ground, MAP_SIZES.wide, named ? 2 : 0, told, words),
    narrow: draw(ground, MAP_SIZES.narrow, named ? 1 : 0, told, words),
  };
}

/** What a page shows when asked has no place in a file, where nobody can ask. */
function withoutLayers(ground: MapGround): MapGround {
  const { data } = ground;
  return {
    ...ground,
    data: { ...data, cores: [], belts: [], areas: data.areas.filter(({ areaKm2 }) => areaKm2 !== null) },
  };
}

function draw(ground: MapGround, size: MapSize, columns: number, told: Told, words: MapWords): Drawing {
  const layout = layoutMap(ground, size);
  const key = drawKey(layout, columns, words);
  return {
    width: layout.width,
    height: layout.height + GAP + key.height,
    children: [s('g', { transform: `translate(0 ${layout.height + GAP})` }, ...key.children), drawGround(layout, told)],
  };
}
