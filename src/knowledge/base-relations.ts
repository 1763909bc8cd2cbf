/** What else bears on a base, each with the reason: bases beside it, tasks, support measures, goals, indicators. */
import type { BaseEntry, Corpus, TaskEntry } from './corpus.ts';
import { isInPassing, planOf, tieToPlace } from './base-told.ts';
import { sentenceAt } from './sentence-at.ts';
import { holds } from './spans.ts';

/** Levels of places small enough that what lies or happens in them is near a base there. */
const NEAR = new Set(['town', 'site', 'area', 'county']);

/** Level of a place by its id: town, area … */
export type LevelOf = (place: string) => string | undefined;

export interface Neighbour {
  base: BaseEntry;
  /** Places in which both lie, by the text's site or by the registry. */
  shared: string[];
  /** Places that sentences about both name, though not as the site of both. */
  named: string[];
}

/**
 * The bases and core areas that share a place with `base`, those in the same place first.
 *
 * @param levelOf Level of a place by its id; wide places such as a city make no neighbours.
 */
export function neighboursOf(base: BaseEntry, bases: readonly BaseEntry[], levelOf: LevelOf): Neighbour[] {
  const places = [...new Set([...base.data.towns, ...base.data.places.map(({ id }) => id)])].filter((id) =>
    NEAR.has(levelOf(id) ?? ''),
  );
  const liesIn = (each: BaseEntry, place: string) => ['site', 'town'].includes(tieToPlace(each, place)?.kind ?? '');
  return bases
    .filter(({ id }) => id !== base.id)
    .map((other) => ({
      base: other,
      shared: places.filter((place) => liesIn(base, place) && liesIn(other, place)),
      named: places.filter((place) => tieToPlace(other, place) && !(liesIn(base, place) && liesIn(other, place))),
    }))
    .filter(({ shared, named }) => shared.length + named.length > 0)
    .sort((a, b) => Number(b.shared.length > 0) - Number(a.shared.length > 0));
}

/**
 * Why a task or measure bears on a base: `named` its words name the base, `policy-lead` they say who writes the policy for
 * it, `place` they name a place in which it lies, `plan` the plan of the base speaks there of all its bases.
 */
export type Reason = 'named' | 'policy-lead' | 'place' | 'plan';

export interface Bearing {
  task: TaskEntry;
  reason: Reason;
  /** Id of the place, where that is the reason. */
  place: string | null;
  /** The sentence in which the reason stands. */
  sentence: string;
}

/** How a plan speaks of all its bases at once. */
export const ALL_OF_A_KIND = {
  base: /产业基地|(?:各|本|该|入驻)基地|基地内|入驻企业/,
  'core-area': /核心区(?!域)|核心承载区/,
} as const;

/** An item under the name of a base speaks of that one, and of others by their names. */
const UNDER_A_NAME = /(?:基地|核心区|核心承载区)$/;

const STRENGTH: readonly Reason[] = ['named', 'policy-lead', 'place', 'plan'];

/**
 * The tasks that bear on a base, each once, with the strongest reason; in the order of the reasons, then of the corpus.
 *
 * @param levelOf Level of a place by its id: a task that names the city of a base does not bear on the base for that.
 */
export function tasksBearingOn(base: BaseEntry, tasks: readonly TaskEntry[], levelOf: LevelOf): Bearing[] {
  const plan = plansFor(base, tasks);
  const found = tasks.flatMap((task) => bearing(base, task, plan, levelOf) ?? []);
  return withoutHolders(found).sort((a, b) => STRENGTH.indexOf(a.reason) - STRENGTH.indexOf(b.reason));
}

/** An item has the words of the items inside it: where one of those is found, the item around it is not shown too. */
function withoutHolders(found: readonly Bearing[]): Bearing[] {
  const held = new Set(found.flatMap(({ task: { data } }) => data.parents.map(({ path }) => `${data.policy} ${path}`)));
  return found.filter(({ task: { data } }) => !held.has(`${data.policy} ${data.path}`));
}

/** The plan whose words about all its bases count for this one; none for a base that is only named in passing. */
function plansFor(base: BaseEntry, tasks: readonly TaskEntry[]): string | null {
  return isInPassing(base, tasks) ? null : planOf(base);
}

function bearing(base: BaseEntry, task: TaskEntry, plan: string | null, levelOf: LevelOf): Bearing | null {
  const { data } = task;
  const tell = (reason: Reason, at: number, place: string | null = null): Bearing => ({
    task,
    reason,
    place,
    sentence: sentenceAt(data.text, Math.max(0, at)).words,
  });
  const body = afterHeading(data);
  if (data.bases.includes(base.id)) {
    const at = data.text.indexOf(base.data.name, body);
    return tell('named', at < 0 ? data.text.indexOf(base.data.name) : at);
  }
  const lead = base.data.policyLead?.source;
  if (lead && holds(data.source, lead)) return tell('policy-lead', lead.start - data.source.start);
  for (const { id, source } of data.places.filter(({ id }) => NEAR.has(levelOf(id) ?? ''))) {
    const tie = tieToPlace(base, id)?.kind;
    if (tie === 'site' || tie === 'town') return tell('place', source.start - data.source.start, id);
  }
  if (data.policy !== plan || (data.bases.length > 0 && UNDER_A_NAME.test(data.title ?? ''))) return null;
  const all = ALL_OF_A_KIND[base.data.kind];
  const inBody = data.text.slice(body).search(all);
  if (inBody >= 0) return tell('plan', body + inBody);
  const inHeading = data.text.search(all);
  return inHeading < 0 ? null : tell('plan', inHeading);
}

/** Where the words below the heading begin: a sentence tells more than the heading does. */
function afterHeading({ text, title }: TaskEntry['data']): number {
  const at = title === null ? -1 : text.indexOf(title);
  return at < 0 ? 0 : at + title!.length;
}

export interface MeasureBearing {
  measure: Corpus['measures'][number];
  /** `item` where not the measure's own words but another sentence of its item speaks of the bases. */
  reason: 'named' | 'plan' | 'item';
}

/**
 * The support measures that bear on a base: those in items that name it; those of its plan whose words speak of all its
 * bases or of the firms in them; and those of its plan that stand in an item which does.
 */
export function measuresBearingOn(
  base: BaseEntry,
  measures: Corpus['measures'],
  tasks: readonly TaskEntry[],
): MeasureBearing[] {
  const plan = plansFor(base, tasks);
  const named = new Set(tasks.filter(({ data }) => data.bases.includes(base.id)).flatMap(({ data }) => data.measures));
  const ofPlan = new Set(
    tasks
      .filter(({ data }) => data.policy === plan && ALL_OF_A_KIND[base.data.kind].test(data.text))
      .flatMap(({ data }) => data.measures),
  );
  const reasonFor = ({ id, data }: Corpus['measures'][number]): MeasureBearing['reason'] | null => {
    if (named.has(id) || data.statement.includes(base.data.name)) return 'named';
    if (data.policy !== plan) return null;
    if (ALL_OF_A_KIND[base.data.kind].test(data.statement)) return 'plan';
    return ofPlan.has(id) ? 'item' : null;
  };
  const order = ['named', 'plan', 'item'];
  return measures
    .flatMap((measure) => {
      const reason = reasonFor(measure);
      return reason ? [{ measure, reason }] : [];
    })
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
}

/** The goals whose sentence names the base. */
export function goalsNaming(base: BaseEntry, goals: Corpus['goals']): Corpus['goals'] {
  return goals.filter(({ data }) => data.statement.includes(base.data.name));
}

/** The rows of indicator tables that name the base. */
export function indicatorsNaming(base: BaseEntry, indicators: Corpus['indicators']): Corpus['indicators'] {
  return indicators.filter(({ data }) => data.name.includes(base.data.name));
}
