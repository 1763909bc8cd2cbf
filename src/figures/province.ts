/** Where a city lies among the cities of its province. */
import { s } from 'hastscript';
import type { Division, Point } from '../schemas/outline.ts';
import type { Drawing, Figure } from './figure.ts';
import { areaOf, boxOf, centreOf, groundAt, middleOf, pathOf, scaleTo } from './map/ground.ts';
import { placeLabels, type Label } from './map/labels.ts';
import { spotsWithin } from './map/spots.ts';

export interface ProvinceData {
  divisions: readonly (Division & { name: string })[];
  /** Code of the city to show. */
  here: string;
}

export interface ProvinceWords {
  title: string;
  description: string;
  caption: string;
}

const SIZES = { wide: { width: 520, letters: 13 }, narrow: { width: 328, letters: 11 } } as const;
const MARGIN = 8;

export function provinceFigure(data: ProvinceData, words: ProvinceWords): Figure {
  return { id: 'province', ...words, wide: draw(data, SIZES.wide), narrow: draw(data, SIZES.narrow) };
}

function draw({ divisions, here }: ProvinceData, { width, letters }: { width: number; letters: number }): Drawing {
  const points = divisions.flatMap(({ rings }) => rings.flat());
  const ground = groundAt(middleOf(boxOf(points)));
  const scale = scaleTo(boxOf(points.map(([lon, lat]) => ground(lon, lat))), width, MARGIN);
  const drawn = divisions
    .map(({ code, name, rings }) => ({
      code,
      name,
      rings: rings.map((ring) => ring.map(([lon, lat]): Point => scale.at(ground(lon, lat)))),
    }))
    .sort((a, b) => Number(a.code === here) - Number(b.code === here));
  const labels = placeLabels(
    drawn.toReversed().map(({ code, name, rings }): Label => {
      const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0]!;
      const { whole, rest } = spotsWithin(largest, centreOf(largest), name, letters);
      return { id: code, text: name, size: letters, spots: [...whole, ...rest] };
    }),
    [],
    { left: 0, top: 0, right: width, bottom: scale.height },
    [1],
  );
  return {
    width,
    height: scale.height,
    children: [
      ...drawn.map(({ code, rings }) =>
        s('path', { className: [code === here ? 'map-here' : 'map-province'], d: pathOf(rings) }),
      ),
      s(
        'g',
        { className: ['map-words'] },
        ...labels.map(({ id, text, size, at: [x, y] }) =>
          s(
            'text',
            {
              className: [id === here ? 'map-here-name' : 'map-around-name'],
              x: Math.round(x),
              y: Math.round(y),
              fontSize: size,
            },
            text,
          ),
        ),
      ),
    ],
  };
}
