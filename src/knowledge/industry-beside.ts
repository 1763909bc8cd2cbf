/** What the texts name beside an industry: bases of it, towns, companies, support measures; each with the reason. */
import type { SourceSpan } from '../schemas/source.ts';
import type { BaseEntry, Corpus, IndustryEntry } from './corpus.ts';
import type { TaskFact } from './industry-tasks.ts';
import { sentenceAt } from './sentence-at.ts';
import { holds } from './spans.ts';
import { closeness } from './sentence-of.ts';
import type { Sighting } from './sightings.ts';

type MeasureEntry = Corpus['measures'][number];

export interface BaseFact {
  base: BaseEntry;
  /** Whether the text says that the base is for the industry, or its sentences only name it. */
  basis: 'stated' | 'mentioned';
  /** The names by which the base's sentences call the industry, each with its sentence. */
  names: readonly { name: string; quote: string | null; source: SourceSpan }[];
}

/**
 * The bases and core areas for whose industries the texts count it, and those whose sentences name it where they say of
 * no industry that the base is for it; bases first.
 */
export function basesOf(industry: IndustryEntry, bases: readonly BaseEntry[]): BaseFact[] {
  return bases
    .map((base) => factOf(base, industry))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => Number(a.base.data.kind !== 'base') - Number(b.base.data.kind !== 'base'));
}

function factOf(base: BaseEntry, { id, data: { mentions } }: IndustryEntry): BaseFact {
  const stated = base.data.industries.filter(({ industry }) => industry !== null);
  if (stated.length > 0) {
    const own = stated.filter(({ industry }) => industry === id);
    return { base, basis: 'stated', names: onePerSentence(base, own) };
  }
  const named = mentions
    .filter(({ source }) => base.data.evidence.some((sentence) => holds(sentence.source, source)))
    .map(({ verbatim, source }) => ({ name: verbatim, source }));
  return { base, basis: 'mentioned', names: onePerSentence(base, named) };
}

function onePerSentence(
  { data }: BaseEntry,
  called: readonly { name: string; source: SourceSpan }[],
): BaseFact['names'] {
  const names = called.map(({ name, source }) => ({
    name,
    source,
    quote: data.evidence.find((each) => holds(each.source, source))?.quote ?? null,
  }));
  return names.filter(
    ({ quote }, index) => quote === null || names.findIndex((each) => each.quote === quote) === index,
  );
}

/** Why a town is listed: `base` a base of the industry lies there, `sentence` one sentence names both, `item` one task does. */
export type TownReason = 'base' | 'sentence' | 'item';
export const TOWN_REASONS = ['base', 'sentence', 'item'] as const satisfies readonly TownReason[];

export interface TownFact {
  place: string;
  reason: TownReason;
  bases: readonly BaseEntry[];
  tasks: readonly TaskFact[];
}

/**
 * Each town once, with the strongest reason.
 *
 * @param isTown Whether a place is a town, so that the city of a policy does not stand in the list.
 */
export function townsOf(
  bases: readonly BaseFact[],
  tasks: readonly TaskFact[],
  isTown: (place: string) => boolean,
): TownFact[] {
  const named = tasks.flatMap((fact) => placesOf(fact).map((place) => ({ ...place, fact })));
  const ids = new Set([...bases.flatMap(({ base }) => base.data.towns), ...named.map(({ id }) => id)].filter(isTown));
  return [...ids]
    .map((place) => {
      const lying = bases.filter(({ base }) => base.data.towns.includes(place)).map(({ base }) => base);
      const here = named.filter(({ id }) => id === place);
      const close = here.filter(({ isClose }) => isClose);
      const reason: TownReason = lying.length > 0 ? 'base' : close.length > 0 ? 'sentence' : 'item';
      const facts = (close.length > 0 ? close : here).map(({ fact }) => fact);
      return { place, reason, bases: lying, tasks: [...new Set(facts)] };
    })
    .sort((a, b) => TOWN_REASONS.indexOf(a.reason) - TOWN_REASONS.indexOf(b.reason));
}

function placesOf({ task, sentences }: TaskFact): { id: string; isClose: boolean }[] {
  const { places, text, source } = task.data;
  return places.map((place) => ({
    id: place.id,
    isClose: sentences.includes(sentenceAt(text, Math.max(0, place.source.start - source.start)).words),
  }));
}

export interface OrganizationFact {
  organization: string;
  /** `sentence` one sentence names both, `item` one paragraph or task does. */
  reason: 'sentence' | 'item';
  sighting: Sighting;
}

/**
 * The companies and platforms named beside an industry, each once, those of one sentence first.
 *
 * @param isTask Whether an id is a task's.
 */
export function organizationsBeside(
  industry: IndustryEntry,
  sightings: readonly Sighting[],
  isTask: (id: string) => boolean,
): OrganizationFact[] {
  const spots = industry.data.mentions.map(({ source, path }) => ({ ...source, path }));
  const facts = sightings.flatMap((sighting): OrganizationFact[] => {
    const found = new Set(spots.map((spot) => closeness(sighting.sentence, spot, isTask)));
    const reason = found.has('sentence') ? 'sentence' : found.has('item') ? 'item' : null;
    return reason ? [{ organization: sighting.id, reason, sighting }] : [];
  });
  const close = facts.filter(({ reason }) => reason === 'sentence');
  const others = facts.filter(({ reason }) => reason === 'item');
  return [...close, ...others].filter(
    ({ organization }, index, all) => all.findIndex((each) => each.organization === organization) === index,
  );
}

export interface MeasureFact {
  measure: MeasureEntry;
  /** `words` its own words name the industry, `about` it stands in a task about the industry, `named` in one that mentions it. */
  reason: 'words' | 'about' | 'named';
}

const MEASURE_REASONS: readonly MeasureFact['reason'][] = ['words', 'about', 'named'];

/** The support measures of the tasks that name an industry, each once, the closest first. */
export function measuresBeside(
  industry: IndustryEntry,
  tasks: readonly TaskFact[],
  measures: readonly MeasureEntry[],
): MeasureFact[] {
  const about = new Set(tasks.filter(({ tie }) => tie !== 'named').flatMap(({ task }) => task.data.measures));
  const named = new Set(tasks.flatMap(({ task }) => task.data.measures));
  return measures
    .flatMap((measure): MeasureFact[] => {
      if (industry.data.mentions.some(({ source }) => holds(measure.data.source, source))) {
        return [{ measure, reason: 'words' }];
      }
      if (about.has(measure.id)) return [{ measure, reason: 'about' }];
      return named.has(measure.id) ? [{ measure, reason: 'named' }] : [];
    })
    .sort((a, b) => MEASURE_REASONS.indexOf(a.reason) - MEASURE_REASONS.indexOf(b.reason));
}
