/** The companies, platforms, associations and parks that the corpus names, with every sentence that does; read once a build. */
import { sightingsById, type Sighting } from './sightings.ts';
import { policyTexts } from './texts.ts';

let cached: Promise<ReadonlyMap<string, readonly Sighting[]>> | undefined;

/** By id, in the order of the corpus; one that no text names is not there. */
export function namedOrganizations(): Promise<ReadonlyMap<string, readonly Sighting[]>> {
  cached ??= policyTexts().then((texts) => sightingsById(texts.values(), 'Organization'));
  return cached;
}
