/** Where divisions lie: the seat or the middle of most cities, and of some counties. */
import { readData } from './data.ts';

/** Degrees, WGS-84. */
export interface Centre {
  lon: number;
  lat: number;
}

let known: Map<string, Centre> | undefined;

/**
 * @param code of the national list: four digits a city, six a county
 * @returns null for a division that the data do not place
 */
export function centreOfDivision(code: string): Centre | null {
  known ??= new Map(
    readData<{ rows: string[] }>('centres.json').rows.map((row) => {
      const [code = '', lon, lat] = row.split(' ');
      return [code, { lon: Number(lon), lat: Number(lat) }];
    }),
  );
  return known.get(code) ?? null;
}
