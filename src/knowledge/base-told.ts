/** What the texts tell of one base: in which plan, in which sentences its industries stand, how they place it. */
import type { Base } from '../schemas/base.ts';
import type { Quotation } from '../schemas/source.ts';
import type { BaseEntry, IndustryEntry, TaskEntry } from './corpus.ts';
import { areaWords } from './areas.ts';
import { holds, overlaps } from './spans.ts';

export type BaseIndustry = Base['industries'][number];

/** The sentence that gives the area, with the words for it. */
export interface AreaStatement extends Quotation {
  mu: string | null;
  km2: string | null;
}

/** Where the text gives the area; null where it is silent. */
export function areaStatement({ data }: BaseEntry): AreaStatement | null {
  if (data.areaMu === null && data.areaKm2 === null) return null;
  for (const { quote, source } of data.evidence) {
    const words = areaWords(quote);
    if (words.mu ?? words.km2) return { quote, source, ...words };
  }
  return null;
}

/** The sentence that says where the base lies; null where no site is given. */
function siteStatement({ data }: BaseEntry): Quotation | null {
  const { site } = data;
  return site === null ? null : (data.evidence.find(({ quote }) => quote.includes(site)) ?? null);
}

/** The sentence that tells most of the base: the one that gives its site or area, else the first that speaks of it. */
export function tellingSentence(base: BaseEntry): Quotation | null {
  return siteStatement(base) ?? areaStatement(base) ?? base.data.evidence[0] ?? null;
}

/** The policy that plans the base: the one that gives its site or area, else the first that speaks of it. */
export function planOf(base: BaseEntry): string | null {
  return tellingSentence(base)?.source.policy ?? null;
}

/** The policies that speak of a base, in the order of the corpus. */
export function policiesOf({ data }: BaseEntry): string[] {
  return [...new Set(data.evidence.map(({ source }) => source.policy))];
}

/**
 * Whether the texts only name the base: no site, no area, and no item under its name tells of it.
 *
 * @param tasks Tasks that name the base.
 */
export function isInPassing({ id, data }: BaseEntry, tasks: readonly TaskEntry[]): boolean {
  if (data.site !== null || data.areaMu !== null || data.areaKm2 !== null) return false;
  return !tasks.some((task) => task.data.bases.includes(id) && task.data.title?.includes(data.name));
}

/** The industries of a base that stand in one sentence. */
export interface IndustrySentence extends Quotation {
  industries: BaseIndustry[];
  /** Words listed beside industries that the registry knows as none: 灌装, 重大装备. */
  others: BaseIndustry[];
  /** Industries that the sentence names without saying in so many words that the base is for them. */
  mentioned: BaseIndustry[];
}

/** The sentences about a base that name industries, in the order of the corpus. */
export function industrySentences({ data }: BaseEntry, industries: readonly IndustryEntry[]): IndustrySentence[] {
  return data.evidence.flatMap((evidence) => {
    const named = data.industries.filter(({ source }) => holds(evidence.source, source));
    const mentioned = industries.flatMap(({ id, data: { mentions } }) =>
      mentions
        .filter(
          ({ source }) => holds(evidence.source, source) && !named.some((other) => overlaps(other.source, source)),
        )
        .map(({ verbatim, source }) => ({ name: verbatim, industry: id, source })),
    );
    if (named.length + mentioned.length === 0) return [];
    return {
      ...evidence,
      industries: named.filter(({ industry }) => industry !== null),
      others: named.filter(({ industry }) => industry === null),
      mentioned: mentioned.sort((a, b) => a.source.start - b.source.start),
    };
  });
}

/**
 * The industries to show of a base: those that its text says it is for, or, where a rule found none such, those that
 * its sentences name.
 */
export function industriesOf(
  base: BaseEntry,
  industries: readonly IndustryEntry[],
): { list: BaseIndustry[]; basis: 'stated' | 'mentioned' } {
  const stated = base.data.industries.filter(({ industry }) => industry !== null);
  if (stated.length > 0) return { list: stated, basis: 'stated' };
  return { list: industrySentences(base, industries).flatMap(({ mentioned }) => mentioned), basis: 'mentioned' };
}

/** The industries that one policy gives to a base, each word once. */
export interface PolicyIndustries {
  policy: string;
  industries: BaseIndustry[];
}

/** Apart by policy, so that a draft's words stand alone; those of the plan first. */
export function industriesByPolicy(base: BaseEntry, list: readonly BaseIndustry[]): PolicyIndustries[] {
  const plan = planOf(base);
  return [...Map.groupBy(list, ({ source }) => source.policy)]
    .map(([policy, industries]) => ({
      policy,
      industries: industries.filter((each, index) => industries.findIndex(({ name }) => name === each.name) === index),
    }))
    .sort((a, b) => Number(b.policy === plan) - Number(a.policy === plan));
}

/** Bases before core areas, both before those that are only named. */
export function inListOrder(bases: readonly BaseEntry[], tasks: readonly TaskEntry[]): BaseEntry[] {
  const rank = (base: BaseEntry) => (isInPassing(base, tasks) ? 2 : base.data.kind === 'base' ? 0 : 1);
  return bases.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * How a base belongs to a place: `site` the words of its site name it, `town` the registry puts the base there,
 * `mention` a sentence about the base names it.
 */
export interface PlaceTie {
  kind: 'site' | 'town' | 'mention';
  /** The sentence that names the place; null where only the registry knows. */
  quotation: Quotation | null;
}

/** How the base belongs to the place, the strongest tie; null where it does not. */
export function tieToPlace({ data }: BaseEntry, place: string): PlaceTie | null {
  const named = data.places.filter(({ id }) => id === place);
  const sentenceOf = (mention: Base['places'][number] | undefined) =>
    data.evidence.find(({ source }) => mention && holds(source, mention.source)) ?? null;
  const inSite = named.find(({ verbatim }) => data.site?.includes(verbatim));
  if (inSite) return { kind: 'site', quotation: sentenceOf(inSite) };
  if (data.towns.includes(place)) return { kind: 'town', quotation: sentenceOf(named[0]) };
  return named[0] ? { kind: 'mention', quotation: sentenceOf(named[0]) } : null;
}

/** 选址石桥工业园 → 石桥工业园, for where the word 选址 stands beside it. */
export function siteName(site: string): string {
  return site.replace(/^(?:选址(?:于|在|为)?|位于|坐落于|地处|布局在|落户(?:于|在)?|在)\s*/, '');
}

/** Whether the text itself puts the base in a town (`stated`) or only the registry does. */
export function townBasis(base: BaseEntry, town: string): 'stated' | 'registry' {
  return tieToPlace(base, town)?.kind === 'site' ? 'stated' : 'registry';
}
