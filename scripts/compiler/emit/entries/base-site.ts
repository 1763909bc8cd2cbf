/** Where a base lies: as the registry says, else at the place that the words of its site name. */
import type { Base } from '../../../../src/schemas/base.ts';
import type { PlaceEntry } from '../../../../src/schemas/registry.ts';
import type { Registry } from '../../gazetteer/registry.ts';

/** What a position in a place of each level is worth, the smallest places first. */
const LEVELS = [
  { level: 'site', confidence: 'estimated', withinKm: 1 },
  { level: 'area', confidence: 'estimated', withinKm: 5 },
  { level: 'town', confidence: 'town', withinKm: 3 },
  { level: 'county', confidence: 'estimated', withinKm: 15 },
  { level: 'city', confidence: 'unconfirmed', withinKm: 50 },
] as const;

/**
 * @param site The words of the text for the site: 选址石桥镇
 * @param named The places that the sentences about the base name
 * @returns The towns and counties it lies in, and its position: the centre of the smallest place that the site names,
 *   null where that is none, several, or one whose position the registry does not know
 */
export function whereabouts(
  name: string,
  site: string | null,
  named: Base['places'],
  registry: Registry,
): Pick<Base, 'towns' | 'position'> {
  const own = registry.baseSites.find((each) => each.base === name);
  if (own) {
    const { towns, lon, lat, precisionKm, confidence, note } = own;
    return { towns, position: { lon, lat, precisionKm, confidence, note } };
  }
  const ids = new Set(named.filter(({ verbatim }) => site?.includes(verbatim)).map(({ id }) => id));
  const places = [...ids].flatMap((id) => registry.place(id) ?? []);
  const at = (level: PlaceEntry['level']) => places.filter((place) => place.level === level);
  const towns = at('town').length > 0 ? at('town') : at('county');
  const smallest = LEVELS.find(({ level }) => at(level).length > 0);
  const [place, ...others] = smallest ? at(smallest.level) : [];
  const position = smallest && place && others.length === 0 ? centreOf(place, smallest) : null;
  return { towns: towns.map(({ id }) => id), position };
}

function centreOf(place: PlaceEntry, { confidence, withinKm }: (typeof LEVELS)[number]): Base['position'] {
  const lon = place.centreLon ?? place.lon;
  const lat = place.centreLat ?? place.lat;
  if (lon === undefined || lat === undefined) return null;
  return { lon, lat, precisionKm: place.precisionKm ?? withinKm, confidence, note: null };
}
