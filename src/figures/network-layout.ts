/**
 * Where the boxes of a network stand: forces pull together what is tied, then boxes are pushed apart until none touches
 * another. Nothing is left to chance: the same boxes and ties always stand alike.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Box {
  id: string;
  width: number;
  height: number;
}

export interface Placed extends Box {
  /** The middle. */
  x: number;
  y: number;
}

export interface Area {
  width: number;
  height: number;
}

const TICKS = 300;
/** Between boxes. */
const GAP = 5;
const ROUNDS = 250;

/**
 * @param ties Pairs of ids.
 * @param area What there is to fill; it grows downwards where the boxes need more.
 */
export function placeBoxes(
  boxes: readonly Box[],
  ties: readonly (readonly [from: string, to: string])[],
  area: Area,
): Area & { boxes: Placed[] } {
  const loose = attracted(boxes, ties, area);
  for (let height = area.height; ; height = Math.round(height * 1.12)) {
    const grown = { width: area.width, height };
    const placed = loose.map((box) => within(grown, { ...box, y: (box.y / area.height) * height }));
    if (separate(placed, grown)) return { ...grown, boxes: placed };
  }
}

function attracted(boxes: readonly Box[], ties: readonly (readonly [string, string])[], area: Area): Placed[] {
  const nodes: (Placed & SimulationNodeDatum)[] = boxes.map((box, index) => ({ ...box, ...onSpiral(index, area) }));
  const links = ties.map(([source, target]) => ({ source, target }));
  const reach = Math.sqrt((area.width * area.height) / Math.max(1, boxes.length));
  forceSimulation(nodes)
    .randomSource(() => 0.5)
    .force(
      'ties',
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(reach * 0.8),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-reach * 6)
        .distanceMax(reach * 5),
    )
    .force(
      'room',
      forceCollide<(typeof nodes)[number]>(({ width, height }) => (width + height) / 4 + GAP),
    )
    .force('across', forceX(area.width / 2).strength(0.06 * (area.height / area.width)))
    .force('down', forceY(area.height / 2).strength(0.06 * (area.width / area.height)))
    .stop()
    .tick(TICKS);
  return stretched(nodes, area);
}

/** A sunflower's seeds: evenly spread, none on another. */
function onSpiral(index: number, { width, height }: Area): { x: number; y: number } {
  const radius = 14 * Math.sqrt(index + 0.5);
  const angle = index * 2.399963;
  return { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) };
}

/** So that the outermost boxes reach the edges, whatever the forces made of them. */
function stretched(nodes: readonly Placed[], area: Area): Placed[] {
  const fit = (values: readonly number[], sizes: readonly number[], size: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = Math.max(...sizes) / 2;
    const scale = high > low ? (size - 2 * margin) / (high - low) : 0;
    return values.map((value) => (scale ? margin + (value - low) * scale : size / 2));
  };
  const xs = fit(nodes.map(({ x }) => x), nodes.map(({ width }) => width), area.width); // prettier-ignore
  const ys = fit(nodes.map(({ y }) => y), nodes.map(({ height }) => height), area.height); // prettier-ignore
  return nodes.map(({ id, width, height }, index) => ({ id, width, height, x: xs[index]!, y: ys[index]! }));
}

/** @returns Whether all found room. Boxes are moved in place. */
function separate(boxes: Placed[], area: Area): boolean {
  for (let round = 0; round < ROUNDS; round += 1) {
    let touching = false;
    for (let first = 0; first < boxes.length; first += 1) {
      for (let second = first + 1; second < boxes.length; second += 1) {
        touching = pushApart(boxes[first]!, boxes[second]!) || touching;
      }
    }
    for (const box of boxes) Object.assign(box, within(area, box));
    if (!touching) return true;
  }
  return false;
}

/** Along the way that is shorter, half each. */
function pushApart(a: Placed, b: Placed): boolean {
  const across = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
  if (across <= 0.01 || down <= 0.01) return false;
  if (down <= across) {
    const step = (a.y <= b.y ? -1 : 1) * (down / 2 + 0.1);
    a.y += step;
    b.y -= step;
  } else {
    const step = (a.x <= b.x ? -1 : 1) * (across / 2 + 0.1);
    a.x += step;
    b.x -= step;
  }
  return true;
}

function within(area: Area, box: Placed): Placed {
  const clamp = (value: number, size: number, most: number) =>
    Math.min(Math.max(value, size / 2 + 1), most - size / 2 - 1);
  return { ...box, x: clamp(box.x, box.width, area.width), y: clamp(box.y, box.height, area.height) };
}

/** Pairs of boxes that overlap: none, in a layout that is fit to be seen. */
export function overlaps(boxes: readonly Placed[]): [string, string][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b): [string, string] => [a.id, b.id]),
  );
}
