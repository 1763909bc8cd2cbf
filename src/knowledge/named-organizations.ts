/** Where the corpus names companies, platforms, associations and parks, and where bases; read once a build. */
import { factsCount } from './counted.ts';
import { allKnowledge } from './index.ts';
import { sightingsById, type Sighting } from './sightings.ts';
import { policyTexts } from './texts.ts';

type Sightings = ReadonlyMap<string, readonly Sighting[]>;
type Named = 'Organization' | 'Base';

const cached = new Map<Named, Promise<Sightings>>();
const cachedCounted = new Map<Named, Promise<Sightings>>();

/** In all texts. */
function named(element: Named): Promise<Sightings> {
  const found = cached.get(element) ?? policyTexts().then((texts) => sightingsById([...texts.values()], element));
  cached.set(element, found);
  return found;
}

function countedOf(element: Named): Promise<Sightings> {
  const found = cachedCounted.get(element) ?? readCounted(element);
  cachedCounted.set(element, found);
  return found;
}

async function readCounted(element: Named): Promise<Sightings> {
  const [all, { policyById }] = await Promise.all([named(element), allKnowledge()]);
  const counts = ({ sentence }: Sighting) => factsCount(policyById.get(sentence.policy)!);
  const counted = [...all].map(([id, list]): [string, Sighting[]] => [id, list.filter(counts)]);
  return new Map(counted.filter(([, list]) => list.length > 0));
}

/** By id, in the order of the corpus, in texts that count; one that none of these names is not there. */
export const namedOrganizations = () => countedOf('Organization');
export const namedBases = () => countedOf('Base');

/** Those that only texts name which do not count are there, too; the others as above. */
export async function everyOrganization(): Promise<Sightings> {
  return new Map([...(await named('Organization')), ...(await namedOrganizations())]);
}
