/** What is known of a corpus, of which some texts do not count. */
import type { Corpus } from './corpus.ts';
import { countedCorpus, factsCount } from './counted.ts';
import { dutiesByAgency } from './duties.ts';
import { byId, type Knowledge } from './join.ts';
import type { Mention } from './mentions.ts';
import { placesOf } from './places.ts';
import { standingIndustries } from './standing-industries.ts';

/**
 * Lists and sums of what counts, and all else of the whole corpus.
 *
 * @param all the same corpus, joined
 */
export function countedKnowledge(corpus: Corpus, all: Knowledge): Knowledge {
  if (corpus.policies.every(factsCount)) return all;
  const counting = new Set(corpus.policies.filter(factsCount).map(({ id }) => id));
  const mentionsByAgency = mentionsWithin(all.mentionsByAgency, counting);
  const agencies = countedAgencies(corpus.agencies, counting, mentionsByAgency);
  const part = countedCorpus({ ...corpus, agencies });
  const places = placesOf(part);
  const industries = standingIndustries(part);
  return {
    ...all,
    ...part,
    places,
    industries,
    registryIndustries: part.industries,
    dutiesByAgency: dutiesByAgency(part.tasks),
    mentionsByAgency,
    mentionsByOrganization: mentionsWithin(all.mentionsByOrganization, counting),
    agencyById: new Map([...all.agencyById, ...byId(agencies)]),
    baseById: new Map([...all.baseById, ...byId(part.bases)]),
    industryById: new Map([...all.industryById, ...byId(part.industries)]),
    placeById: new Map([...all.placeById, ...byId(places)]),
  };
}

/** Those that a counted text names, with the names that it uses. */
function countedAgencies(
  agencies: Corpus['agencies'],
  counting: ReadonlySet<string>,
  mentions: Knowledge['mentionsByAgency'],
): Corpus['agencies'] {
  const told = agencies
    .map((each) => {
      return { ...each, data: { ...each.data, named: each.data.named.filter(({ policy }) => counting.has(policy)) } };
    })
    .filter(({ id, data }) => data.named.length > 0 || mentions.has(id));
  const ids = new Set(told.map(({ id }) => id));
  return told.map((each) => {
    return { ...each, data: { ...each.data, relatives: each.data.relatives.filter((id) => ids.has(id)) } };
  });
}

function mentionsWithin(
  mentions: ReadonlyMap<string, readonly Mention[]>,
  counting: ReadonlySet<string>,
): Map<string, Mention[]> {
  const left = [...mentions].map(([id, list]): [string, Mention[]] => [
    id,
    list.filter(({ policy }) => counting.has(policy)),
  ]);
  return new Map(left.filter(([, list]) => list.length > 0));
}
