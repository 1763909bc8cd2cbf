/** Where a base lies: as the registry says, else at the place that the words of its site, or its own name, name. */
import type { Base } from '../../../../src/schemas/base.ts';
import type { PlaceEntry } from '../../../../src/schemas/registry.ts';
import { centreOfDivision, type Centre } from '../../gazetteer/centres.ts';
import { placeChain, type Registry } from '../../gazetteer/registry.ts';

/** What a position in a place of each level is worth, the smallest places first. */
const LEVELS = [
  { level: 'site', confidence: 'estimated', withinKm: 1 },
  { level: 'area', confidence: 'estimated', withinKm: 5 },
  { level: 'town', confidence: 'town', withinKm: 3 },
  { level: 'county', confidence: 'estimated', withinKm: 15 },
  { level: 'city', confidence: 'unconfirmed', withinKm: 50 },
] as const;

/**
 * @param site The words of the text for the site: 选址石桥镇; without them the name counts: 青原光学产业园
 * @param named The places that the sentences about the base name
 * @returns The towns and counties it lies in, and its position: the centre of the smallest place that the site names,
 *   or of the first around it whose position is known; null where the site names none, or several
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
  const places = standsAt(name, site, named).flatMap((id) => registry.place(id) ?? []);
  const at = (level: PlaceEntry['level']) => places.filter((place) => place.level === level);
  const towns = at('town').length > 0 ? at('town') : at('county');
  const smallest = LEVELS.find(({ level }) => at(level).length > 0);
  const [place, ...others] = smallest ? at(smallest.level) : [];
  const position = place && others.length === 0 ? positionIn(place, registry) : null;
  return { towns: towns.map(({ id }) => id), position };
}

/** Ids of the places that the words of a site name, or those of the base's own name where the text gives no site. */
export function standsAt(name: string, site: string | null, named: Base['places']): string[] {
  const words = site ?? name;
  return [...new Set(named.filter(({ verbatim }) => words.includes(verbatim)).map(({ id }) => id))];
}

/** The centre of a place, or of the nearest around it that has one: the farther up, the less it is worth. */
function positionIn(place: PlaceEntry, registry: Registry): Base['position'] {
  for (const around of placeChain(registry, place.id)) {
    const worth = LEVELS.find(({ level }) => level === around.level);
    const centre = worth && centreOf(around, registry);
    if (!centre) continue;
    const { confidence, withinKm } = worth;
    return { ...centre, precisionKm: around.precisionKm ?? withinKm, confidence, note: null };
  }
  return null;
}

/** As the registry says, else as the gazetteer does. */
export function centreOf(place: PlaceEntry, registry: Registry): Centre | null {
  const [lon, lat] = [place.centreLon ?? place.lon, place.centreLat ?? place.lat];
  if (lon !== undefined && lat !== undefined) return { lon, lat };
  const division = registry.divisionOf(place);
  return division ? centreOfDivision(division.code) : null;
}
