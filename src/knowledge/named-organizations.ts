/** Where the corpus names companies, platforms, associations and parks, and where bases; read once a build. */
import { allKnowledge, knowledge } from './index.ts';
import { sightingsById, type Sighting } from './sightings.ts';
import { policyTexts } from './texts.ts';

type Sightings = ReadonlyMap<string, readonly Sighting[]>;

const cached = new Map<string, Promise<Sightings>>();

function named(element: string, within: typeof knowledge): Promise<Sightings> {
  const key = `${element} ${within === knowledge ? 'counted' : 'all'}`;
  const found =
    cached.get(key) ??
    Promise.all([policyTexts(), within()]).then(([texts, { policies }]) =>
      sightingsById(
        policies.flatMap(({ id }) => texts.get(id) ?? []),
        element,
      ),
    );
  cached.set(key, found);
  return found;
}

/** By id, in the order of the corpus; one that no text names is not there. */
export const namedOrganizations = () => named('Organization', knowledge);
export const namedBases = () => named('Base', knowledge);

/** Those that only texts name which do not count are there, too; the others as above. */
export async function everyOrganization(): Promise<Sightings> {
  const [all, counted] = await Promise.all([named('Organization', allKnowledge), namedOrganizations()]);
  return new Map([...all, ...counted]);
}
