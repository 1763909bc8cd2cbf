import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAP_SIZES } from '../../src/figures/map.ts';
import { boxAt, overlap, placeLabels, type PlacedLabel } from '../../src/figures/map/labels.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import { groundOf, layoutMap } from '../../src/figures/map/layout.ts';
import { spotsOff } from '../../src/figures/map/spots.ts';
import type { Point } from '../../src/schemas/outline.ts';
import { cityMap } from './map-registry.ts';

const FRAME = { left: 0, top: 0, right: 200, bottom: 100 };
const ZOOMS = [1, 2, 4, 8];

/** Pairs of labels that stand on one another at a zoom, of those shown there. */
function collisions(labels: readonly PlacedLabel[], zoom: number): string[] {
  const shown = labels.filter(({ from }) => from <= zoom);
  return shown.flatMap((a, at) =>
    shown
      .slice(at + 1)
      .filter((b) => overlap(boxAt(a, a.at, zoom), boxAt(b, b.at, zoom)))
      .map((b) => `${a.text}/${b.text}`),
  );
}

describe('labels', () => {
  test('a label takes its second spot where the first is taken, and waits for a zoom where none is free', () => {
    const at = (id: string, ...spots: Point[]) => ({ id, text: '甲乙', size: 12, spots });
    const placed = placeLabels([at('a', [50, 50]), at('b', [50, 50], [120, 50]), at('c', [62, 56])], [], FRAME);
    expect(placed.map(({ id, at, from }) => [id, at, from])).toEqual([
      ['a', [50, 50], 1],
      ['b', [120, 50], 1],
      ['c', [62, 56], 4],
    ]);
  });

  test('a label keeps off obstacles and inside the frame, or is left out', () => {
    const obstacle = { left: 40, top: 40, right: 60, bottom: 60 };
    const label = (id: string, spot: Point) => ({ id, text: '甲', size: 12, spots: [spot] });
    expect(placeLabels([label('on', [50, 50]), label('over', [199, 50])], [obstacle], FRAME, [1])).toEqual([]);
  });

  test('a Han character is as wide as high, a figure little more than half', () => {
    expect(textWidth('松山湖', 10)).toBe(30);
    expect(textWidth('12', 10)).toBe(12);
  });

  test('no two shown labels ever overlap, at any zoom', () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100 }));
    const label = fc.record({
      text: fc.constantFrom('甲', '乙丙', '丁戊己'),
      size: fc.integer({ min: 11, max: 14 }),
      spots: fc.array(spot, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 25 }), (labels) => {
        const placed = placeLabels(labels.map((each, at) => ({ id: String(at), ...each })), [], FRAME); // prettier-ignore
        for (const zoom of ZOOMS) expect(collisions(placed, zoom)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a spot off every line is preferred, and none is lost', () => {
    const circle = { at: [50, 50] as Point, radius: 20 };
    const [on, off]: [Point, Point] = [[70, 50], [120, 50]]; // prettier-ignore
    expect(spotsOff([circle], [on, off], '甲', 10)).toEqual([off, on]);
  });
});

describe('the map of the registry', () => {
  const ground = groundOf(cityMap('dongguan'));
  /** A page of 360 px shows the narrow drawing at its size; at 768 and 1280 px the wide one, as large or larger. */
  const widths = { 360: MAP_SIZES.narrow, 768: MAP_SIZES.wide, 1280: MAP_SIZES.wide };

  for (const [width, size] of Object.entries(widths)) {
    const { labels, towns, height } = layoutMap(ground, size);

    test(`at ${width} px no label stands on another, at any zoom`, () => {
      for (const zoom of ZOOMS) expect(collisions(labels, zoom)).toEqual([]);
    });

    test(`at ${width} px every town has its name, ${width === '360' ? 'when zoomed in at the latest' : 'at once'}`, () => {
      const named = labels.filter(({ id, from }) => id.startsWith('town:') && (width === '360' || from === 1));
      expect(named).toHaveLength(towns.length);
    });

    test(`at ${width} px letters are 11 px at least and every label lies on the drawing`, () => {
      for (const label of labels) {
        const box = boxAt(label, label.at, label.from);
        expect(label.size).toBeGreaterThanOrEqual(11);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(size.width);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
    });
  }

  test('without boundaries every town has its name too', () => {
    const { labels, towns } = layoutMap(groundOf({ ...ground.data, outline: null, around: [] }), MAP_SIZES.wide);
    expect(labels.filter(({ id, from }) => id.startsWith('town:') && from === 1)).toHaveLength(towns.length);
    expect(collisions(labels, 1)).toEqual([]);
  });
});
