import { describe, expect, test } from 'vitest';
import { decodeLine, decodeMap } from '../../scripts/outline/decode.ts';
import { simplifyTogether } from '../../scripts/outline/simplify.ts';
import { simplifiedRing } from '../../src/figures/map/coarse.ts';
import type { Ring } from '../../src/schemas/outline.ts';
import { outlineOf } from './map-registry.ts';

/** The way echarts encodes a line, from its sources: differences in 1/1024 degree, zigzag, plus 64. */
function encode(points: readonly (readonly [number, number])[]) {
  const steps = points.map(([x, y]) => [Math.round(x * 1024), Math.round(y * 1024)] as const);
  const zigzag = (n: number) => String.fromCharCode(((n << 1) ^ (n >> 31)) + 64);
  const line = steps.map(([x, y], at) => {
    const [px, py] = steps[at - 1] ?? steps[0]!;
    return zigzag(x - px) + zigzag(y - py);
  });
  return { line: line.join(''), start: steps[0]! };
}

describe('decoding', () => {
  // Far from China the two systems agree, so nothing but the encoding shows.
  const { line, start } = encode([[10, 50], [10.5, 50], [10.5, 49.5], [10, 50]]); // prettier-ignore

  test('gives the points back, the first not repeated', () => {
    expect(decodeLine(line, start)).toEqual([[10, 50], [10.5, 50], [10.5, 49.5]]); // prettier-ignore
  });

  test('turns GCJ-02 into WGS-84: some hundred metres to the west and north in Guangdong', () => {
    const city = encode([[113.75, 23.05], [113.8, 23.05], [113.8, 23.1]]); // prettier-ignore
    const [[lon, lat]] = decodeLine(city.line, city.start) as [[number, number]];
    expect(113.75 - lon).toBeGreaterThan(0.004);
    expect(113.75 - lon).toBeLessThan(0.006);
    expect(lat - 23.05).toBeGreaterThan(0.002);
    expect(lat - 23.05).toBeLessThan(0.004);
  });

  test('takes islands as rings of their own', () => {
    const [division] = decodeMap({
      UTF8Encoding: true,
      features: [
        {
          id: '1',
          properties: { name: '岛' },
          geometry: {
            type: 'MultiPolygon',
            coordinates: [[line], [line]],
            encodeOffsets: [[[...start]], [[...start]]],
          },
        },
      ],
    });
    expect(division).toMatchObject({ code: '1', name: '岛' });
    expect(division!.rings).toHaveLength(2);
  });
});

describe('simplifying', () => {
  // Two squares side by side, whose common side wiggles by about a hundred metres.
  const side: Ring = [[1, 0], [1.001, 0.25], [1, 0.5], [1.001, 0.75], [1, 1]]; // prettier-ignore
  const west: Ring = [[0, 0], ...side, [0, 1]];
  const east: Ring = [[2, 1], ...side.toReversed(), [2, 0]];

  test('leaves out what is less than the tolerance, alike on both sides', () => {
    const [[a], [b]] = simplifyTogether([[west], [east]], 1) as [[Ring], [Ring]];
    expect(a).toHaveLength(4);
    expect(b).toHaveLength(4);
    expect(b.filter((point) => a.some(([x, y]) => x === point[0] && y === point[1]))).toHaveLength(2);
  });

  test('keeps what is more', () => {
    expect(simplifyTogether([[west]], 0.05)[0]![0]).toHaveLength(7);
  });

  test('does not depend on where a ring begins', () => {
    const turned = [...west.slice(3), ...west.slice(0, 3)];
    const sorted = (ring: Ring) => ring.map(String).sort();
    expect(sorted(simplifyTogether([[turned]], 1)[0]![0]!)).toEqual(sorted(simplifyTogether([[west]], 1)[0]![0]!));
  });

  test('for a small drawing keeps corners', () => {
    const ring: Ring = [[0, 0], [50, 0.1], [100, 0], [100, 100], [0, 100]]; // prettier-ignore
    expect(simplifiedRing(ring, 1)).toEqual([[0, 0], [100, 0], [100, 100], [0, 100]]); // prettier-ignore
  });
});

test('the outlines that are kept are small, and say whence they are', () => {
  for (const place of ['dongguan', 'guangdong']) {
    const outline = outlineOf(place);
    expect(JSON.stringify(outline).length).toBeLessThan(15_000);
    expect(outline.source).toContain('ECharts');
    expect(outline.licence).toBe('Apache-2.0');
  }
});
