/** Units in which the size of a place is told. */

/** 亩, or square kilometres, and how many of them one of the unit is. */
export interface AreaUnit {
  unit: 'mu' | 'km2';
  factor: number;
}

const UNITS: Record<string, AreaUnit> = {
  亩: { unit: 'mu', factor: 1 },
  万亩: { unit: 'mu', factor: 1e4 },
  公顷: { unit: 'km2', factor: 0.01 },
  万公顷: { unit: 'km2', factor: 100 },
  平方公里: { unit: 'km2', factor: 1 },
  平方千米: { unit: 'km2', factor: 1 },
  'km²': { unit: 'km2', factor: 1 },
  km2: { unit: 'km2', factor: 1 },
};

/** The unit of an area as printed; null for any other unit. */
export function areaUnit(printed: string | null): AreaUnit | null {
  return UNITS[printed ?? ''] ?? null;
}
