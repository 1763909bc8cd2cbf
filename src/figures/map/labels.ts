/**
 * Where words stand on the map: never one on another. A label that finds no room at the size of the page is shown once the
 * reader has zoomed in so far that it has: words keep their size while the ground grows, so each zoom frees room.
 */
import type { Point } from '../../schemas/outline.ts';
import { textWidth } from '../text-width.ts';
import type { Box } from './ground.ts';

export interface Label {
  id: string;
  text: string;
  /** Of its letters, in pixels. */
  size: number;
  /** Where its middle may stand, the best first. */
  spots: readonly Point[];
}

export interface PlacedLabel {
  id: string;
  text: string;
  size: number;
  /** Its middle. */
  at: Point;
  /** The zoom from which it is shown: 1 always. */
  from: number;
}

const LINE = 1.25;
const GAP = 2;

/** The room of a label at a zoom, on the ground as it is drawn unzoomed. */
export function boxAt({ text, size }: Pick<Label, 'text' | 'size'>, [x, y]: Point, zoom = 1): Box {
  const [half, high] = [(textWidth(text, size) / 2 + GAP) / zoom, (size * LINE) / 2 / zoom];
  return { left: x - half, top: y - high, right: x + half, bottom: y + high };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * @param labels Those that matter most first
 * @param obstacles What no label may cover, such as the marks; it grows with the ground
 * @param frame What labels must stay within
 * @param zooms From 1 upwards
 * @returns The labels that found room, with the zoom at which they did
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly Box[],
  frame: Box,
  zooms: readonly number[] = [1, 2, 4, 8],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const zoom of zooms) {
    for (const label of labels) {
      if (placed.some(({ id }) => id === label.id)) continue;
      const taken = [...obstacles, ...placed.map((other) => boxAt(other, other.at, zoom))];
      const at = label.spots.find((spot) => {
        const box = boxAt(label, spot, zoom);
        return holds(frame, box) && !taken.some((other) => overlap(box, other));
      });
      if (at) placed.push({ id: label.id, text: label.text, size: label.size, at, from: zoom });
    }
  }
  return placed;
}

function holds(frame: Box, box: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
