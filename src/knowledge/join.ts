/** The collections joined: every entry by its id, what a policy holds, who does what. */
import type { SourceSpan } from '../schemas/source.ts';
import { anchorsOf, elementsOf } from './body.ts';
import type { Corpus, PolicyEntry } from './corpus.ts';
import { dutiesByAgency, type Assignment } from './duties.ts';
import { governanceOf, type Govern } from './governance.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { placesOf, type Place } from './places.ts';
import { relationsTurnedRound, type Incoming } from './policy-relations.ts';
import { innermost } from './spans.ts';
import { standingIndustries } from './standing-industries.ts';

type Index<Value> = ReadonlyMap<string, Value>;
type Indexed<Name extends keyof Corpus> = Index<Corpus[Name][number]>;
type Grouped<Name extends keyof Corpus> = Index<Corpus[Name]>;

export interface Knowledge extends Omit<Corpus, 'places' | 'industries'> {
  /** The places of which the corpus says anything. */
  places: readonly Place[];
  /** Every place of the registry, also those of which the corpus says nothing. */
  registryPlaces: Corpus['places'];
  /** The industries that stand in a text, and those that they are a part of. */
  industries: Corpus['industries'];
  /** Every industry of the registry, also those that stand nowhere. */
  registryIndustries: Corpus['industries'];
  policyById: Indexed<'policies'>;
  taskById: Indexed<'tasks'>;
  agencyById: Indexed<'agencies'>;
  goalById: Indexed<'goals'>;
  measureById: Indexed<'measures'>;
  baseById: Indexed<'bases'>;
  industryById: Indexed<'industries'>;
  placeById: Index<Place>;
  indicatorById: Indexed<'indicators'>;
  organizationById: Indexed<'organizations'>;
  tasksByPolicy: Grouped<'tasks'>;
  goalsByPolicy: Grouped<'goals'>;
  indicatorsByPolicy: Grouped<'indicators'>;
  measuresByPolicy: Grouped<'measures'>;
  /** What each agency leads, supports …, in the order of the corpus. */
  dutiesByAgency: Index<readonly Assignment[]>;
  /** Where running text names an agency, outside its duties. */
  mentionsByAgency: Index<readonly Mention[]>;
  /** Where the texts name a company, platform or association. */
  mentionsByOrganization: Index<readonly Mention[]>;
  /** The policies whose texts cite a policy. */
  citedBy: Index<readonly PolicyEntry[]>;
  /** What other policies do to a policy. */
  relationsTo: Index<readonly Incoming[]>;
  /** Every place in a policy's text that an address can name. */
  anchorsByPolicy: Index<ReadonlySet<string>>;
  /** Who carries a sentence. */
  govern: Govern;
  /** The item that holds a span: the innermost task, else the outline's last entry before it. */
  pathOf(source: SourceSpan): string | null;
}

export function joinCorpus(corpus: Corpus): Knowledge {
  const places = placesOf(corpus);
  const policyById = byId(corpus.policies);
  const tasksByPolicy = groupBy(corpus.tasks, ({ data }) => data.policy);
  const duties = dutiesByAgency(corpus.tasks);
  return {
    ...corpus,
    places,
    registryPlaces: corpus.places,
    industries: standingIndustries(corpus),
    registryIndustries: corpus.industries,
    policyById,
    tasksByPolicy,
    taskById: byId(corpus.tasks),
    agencyById: byId(corpus.agencies),
    goalById: byId(corpus.goals),
    measureById: byId(corpus.measures),
    baseById: byId(corpus.bases),
    industryById: byId(corpus.industries),
    placeById: byId(places),
    indicatorById: byId(corpus.indicators),
    organizationById: byId(corpus.organizations),
    goalsByPolicy: groupBy(corpus.goals, ({ data }) => data.policy),
    indicatorsByPolicy: groupBy(corpus.indicators, ({ data }) => data.policy),
    measuresByPolicy: groupBy(corpus.measures, ({ data }) => data.policy),
    dutiesByAgency: duties,
    govern: governanceOf(corpus.tasks, duties),
    mentionsByAgency: mentionsOf(corpus.policies, 'Agency'),
    mentionsByOrganization: mentionsOf(corpus.policies, 'Organization'),
    citedBy: citationsTurnedRound(corpus.policies),
    relationsTo: relationsTurnedRound(corpus.policies),
    anchorsByPolicy: new Map(corpus.policies.map(({ id, body }) => [id, anchorsOf(elementsOf(body ?? ''))])),
    pathOf: (source) => {
      const first = { ...source, end: source.start + 1 };
      const task = innermost(tasksByPolicy.get(source.policy) ?? [], first);
      if (task) return task.data.path;
      const outline = policyById.get(source.policy)?.data.outline ?? [];
      return outline.findLast(({ line }) => line <= source.line)?.path ?? null;
    },
  };
}

export function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

export function groupBy<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}

function citationsTurnedRound(policies: readonly PolicyEntry[]): Map<string, PolicyEntry[]> {
  const citedBy = new Map<string, PolicyEntry[]>();
  for (const policy of policies) {
    const cited = new Set(policy.data.citations.flatMap((citation) => citation.policy ?? []));
    for (const id of cited) {
      if (id !== policy.id) citedBy.set(id, [...(citedBy.get(id) ?? []), policy]);
    }
  }
  return citedBy;
}
