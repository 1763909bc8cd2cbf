/** Reads a map of echarts: GeoJSON whose lines are strings of differences, in the coordinates that Chinese maps are published in. */
import gcoord from 'gcoord';
import { z } from 'astro/zod';
import type { Ring } from '../../src/schemas/outline.ts';

const strings = z.array(z.string());
const offsets = z.array(z.tuple([z.number(), z.number()]));
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: strings, encodeOffsets: offsets }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(strings), encodeOffsets: z.array(offsets) }),
]);

export const encodedMap = z.object({
  UTF8Encoding: z.literal(true),
  features: z.array(z.object({ id: z.string(), properties: z.object({ name: z.string() }), geometry })),
});

export interface DecodedDivision {
  code: string;
  name: string;
  /** Closed without their first point repeated; points that two divisions share are equal to the digit. */
  rings: Ring[];
}

/** @param map What `encodedMap` has read */
export function decodeMap(map: z.output<typeof encodedMap>): DecodedDivision[] {
  return map.features.map(({ id, properties, geometry }) => {
    const lines = geometry.coordinates.flat();
    const starts = (geometry.type === 'Polygon' ? [geometry.encodeOffsets] : geometry.encodeOffsets).flat();
    return { code: id, name: properties.name, rings: lines.map((line, at) => decodeLine(line, starts[at]!)) };
  });
}

/** Every two characters are one point: its difference from the last, zigzag-encoded, 64 added, in 1/1024 of a degree. */
export function decodeLine(line: string, [startX, startY]: readonly [number, number]): Ring {
  const zigzag = (code: number) => ((code - 64) >> 1) ^ -((code - 64) & 1);
  const points: Ring = [];
  let [x, y] = [startX, startY];
  for (let at = 0; at + 1 < line.length; at += 2) {
    x += zigzag(line.charCodeAt(at));
    y += zigzag(line.charCodeAt(at + 1));
    points.push(toWgs84(x / 1024, y / 1024));
  }
  const [first, last] = [points[0], points.at(-1)];
  return first && last && first[0] === last[0] && first[1] === last[1] ? points.slice(0, -1) : points;
}

function toWgs84(lon: number, lat: number): [number, number] {
  const [x, y] = gcoord.transform<[number, number]>([lon, lat], gcoord.GCJ02, gcoord.WGS84);
  return [x, y];
}
