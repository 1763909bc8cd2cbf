/** Where the corpus names companies, platforms, associations and parks, and where bases; read once a build. */
import { sightingsById, type Sighting } from './sightings.ts';
import { policyTexts } from './texts.ts';

type Sightings = ReadonlyMap<string, readonly Sighting[]>;

const cached = new Map<string, Promise<Sightings>>();

function named(element: string): Promise<Sightings> {
  const found = cached.get(element) ?? policyTexts().then((texts) => sightingsById(texts.values(), element));
  cached.set(element, found);
  return found;
}

/** By id, in the order of the corpus; one that no text names is not there. */
export const namedOrganizations = () => named('Organization');
export const namedBases = () => named('Base');
