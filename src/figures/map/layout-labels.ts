/** The words of the map and where each may stand, in the order in which they find room. */
import type { Point } from '../../schemas/outline.ts';
import { areaOf, centreOf, type Box } from './ground.ts';
import { placeLabels, type Label, type PlacedLabel } from './labels.ts';
import type { MapLayout } from './placed.ts';
import { besidesSpots, spotsAround, spotsOff, spotsWithin } from './spots.ts';

type Placed = Omit<MapLayout, 'labels'>;

/** A mark of this radius holds its number; beside a smaller one the number stands on its own. */
export const ROOM_FOR_NUMBER = 9;
const DOT = 4;
/** How far from its middle the name of an area may go, beyond its line. */
const NEAR = 14;
/** The name of a town whose dot a base covers stands beside that. */
const AROUND_MARK = 45;
const SMALLEST_LETTERS = 11;

/** What matters most comes first: bases, places that core areas name, towns, then what lies over and around them. */
export function labelsOf(layout: Placed, letters: number): PlacedLabel[] {
  const small = Math.max(SMALLEST_LETTERS, letters - 1);
  const frame = { left: 0, top: 0, right: layout.width, bottom: layout.height };
  const dots = layout.outline.length > 0 ? [] : layout.towns.map(({ at }) => boxRound(at, DOT));
  return placeLabels(
    [
      ...numbersOf(layout, small),
      ...layout.cores.map(({ place, cores, at }) => ({ id: `core:${place}`, text: `◆${cores.length}`, size: letters, spots: spotsAround(at, 40) })), // prettier-ignore
      ...townsOf(layout, letters),
      ...areasOf(layout, small),
      ...layout.belts.map(({ name, line }, nth) => ({ id: `belt:${nth}`, text: name, size: small, spots: line.flatMap((point) => besidesSpots(point, 10, name, small)) })), // prettier-ignore
      ...layout.around.map(({ name, rings }) => ({ id: `around:${name}`, text: name, size: letters, spots: rings.flatMap((ring) => spotsWithin(ring, centreOf(ring), name, letters, frame).whole) })), // prettier-ignore
    ],
    [...layout.bases.map(({ at, radius }) => boxRound(at, radius)), ...dots],
    frame,
  );
}

function boxRound([x, y]: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function numbersOf({ bases }: Placed, size: number): Label[] {
  return bases
    .filter(({ radius }) => radius < ROOM_FOR_NUMBER)
    .map(({ id, number, at, radius }) => ({ id: `base:${id}`, text: String(number), size, spots: besidesSpots(at, radius, String(number), size) })); // prettier-ignore
}

/** The town with the fewest spots goes first; a line that runs through a name is avoided where there is another spot. */
function townsOf({ towns, areas }: Placed, size: number): Label[] {
  const circles = areas.filter(({ radius }) => radius > 0);
  return towns
    .map(({ id, short, at, cell }) => {
      const largest = cell.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
      const { whole, rest } = largest
        ? spotsWithin(largest, centreOf(largest), short, size)
        : { whole: besidesSpots(at, DOT, short, size), rest: spotsAround(at, AROUND_MARK) };
      const spots = [...spotsOff(circles, whole, short, size), ...rest];
      return { id: `town:${id}`, text: short, size, spots, room: whole.length };
    })
    .sort((a, b) => a.room - b.room);
}

/** Inside its circle where that is large, else beside it; an area of several cells near its middle. */
function areasOf({ areas }: Placed, size: number): Label[] {
  return areas
    .filter(({ radius, line }) => radius > 0 || line.length > 0)
    .map(({ id, name, at, radius }) => {
      const inside = radius > size * 3 ? spotsAround(at, radius / 3) : [];
      const spots = [...inside, ...besidesSpots(at, radius, name, size), ...spotsAround(at, radius + NEAR)];
      return { id: `${radius > 0 ? 'area' : 'zone'}:${id}`, text: name, size, spots };
    });
}
