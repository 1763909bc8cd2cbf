import { describe, expect, test } from 'vitest';
import { cellsOf, innerBorders, joined, type Site } from '../../src/figures/map/cells.ts';
import { areaOf, isInside } from '../../src/figures/map/ground.ts';
import { groundOf } from '../../src/figures/map/layout.ts';
import type { Ring } from '../../src/schemas/outline.ts';
import { cityMap } from './map-registry.ts';

const SQUARE: Ring = [[0, 0], [10, 0], [10, 10], [0, 10]]; // prettier-ignore
const sizeOf = (cell: readonly Ring[] | undefined) => (cell ?? []).reduce((sum, ring) => sum + areaOf(ring), 0);

describe('cells', () => {
  const sites: Site[] = [
    { id: 'small', at: [2, 5], area: 1 },
    { id: 'middle', at: [5, 5], area: 3 },
    { id: 'large', at: [8, 5], area: 6 },
  ];

  test('have their share of the land, whatever the unit of the areas', () => {
    const cells = cellsOf(sites, [SQUARE]);
    expect(sizeOf(cells.get('small'))).toBeCloseTo(10, 0);
    expect(sizeOf(cells.get('middle'))).toBeCloseTo(30, 0);
    expect(sizeOf(cells.get('large'))).toBeCloseTo(60, 0);
  });

  test('share each border once, and lose none of it when they are joined', () => {
    const cells = cellsOf(sites, [SQUARE]);
    expect(innerBorders(cells.values())).toHaveLength(2);
    const all = joined([...cells.values()].flat());
    expect(all).toHaveLength(1);
    expect(areaOf(all[0]!)).toBeCloseTo(100, 3);
  });

  test('are cut off at an outline that is not convex', () => {
    const notched: Ring = [[0, 0], [10, 0], [10, 10], [5, 2], [0, 10]]; // prettier-ignore
    const cells = cellsOf(sites, [notched]);
    const total = [...cells.values()].reduce((sum, cell) => sum + sizeOf(cell), 0);
    expect(total).toBeCloseTo(areaOf(notched), 3);
  });
});

describe('cells of the registry', () => {
  const ground = groundOf(cityMap('dongguan'));
  const land = ground.outline.reduce((sum, ring) => sum + areaOf(ring), 0);
  const towns = ground.data.towns;
  const all = towns.reduce((sum, { areaKm2 }) => sum + areaKm2!, 0);

  test('are as many as the towns, each within one percent of its share', () => {
    expect(ground.cells.size).toBe(32);
    for (const { id, areaKm2 } of towns) {
      const share = sizeOf(ground.cells.get(id)) / ((areaKm2! / all) * land);
      expect(share, id).toBeGreaterThan(0.99);
      expect(share, id).toBeLessThan(1.01);
    }
  });

  test('hold the middle of their towns, all but a few', () => {
    const outside = towns.filter(({ id, lon, lat }) => !ground.cells.get(id)!.some((ring) => isInside(ground.ground(lon, lat), ring))); // prettier-ignore
    expect(outside.map(({ name }) => name).length).toBeLessThanOrEqual(4);
  });

  test('are the same each time', () => {
    expect(groundOf(cityMap('dongguan')).cells).toEqual(ground.cells);
  });
});
