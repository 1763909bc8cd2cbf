/**
 * Every word of the interface, a file for each part of the site. Words of the policies themselves never stand here: they are data.
 */
import type { Agency } from '../schemas/agency.ts';
import type { Policy } from '../schemas/policy.ts';
import { charts } from './zh-CN/charts.ts';
import { figures } from './zh-CN/figures.ts';
import { graph } from './zh-CN/graph.ts';
import { frame } from './zh-CN/frame.ts';
import { terms } from './zh-CN/terms.ts';
import { home } from './zh-CN/home.ts';
import { policy } from './zh-CN/policy.ts';
import { task } from './zh-CN/task.ts';
import { agency } from './zh-CN/agency.ts';
import { goals } from './zh-CN/goals.ts';
import { bases } from './zh-CN/bases.ts';
import { industries } from './zh-CN/industries.ts';
import { indicators } from './zh-CN/indicators.ts';
import { measures } from './zh-CN/measures.ts';
import { places } from './zh-CN/places.ts';
import { search } from './zh-CN/search.ts';
import { data } from './zh-CN/data.ts';
import { quality } from './zh-CN/quality.ts';
import { about } from './zh-CN/about.ts';
import { lineage } from './zh-CN/lineage.ts';
import { filter } from './zh-CN/filter.ts';
import { organizations } from './zh-CN/organizations.ts';
import { quote } from './zh-CN/quote.ts';
import { reader } from './zh-CN/reader.ts';
import { map } from './zh-CN/map.ts';
import { match } from './zh-CN/match.ts';
import { edited } from './zh-CN/edited.ts';
import { moved } from './zh-CN/moved.ts';

export const words = {
  ...frame,
  ...terms,
  home,
  policy,
  task,
  agency,
  goals,
  bases,
  industries,
  indicators,
  measures,
  places,
  search,
  data,
  quality,
  about,
  lineage,
  filter,
  organizations,
  quote,
  reader,
  figures,
  charts,
  map,
  graph,
  match,
  edited,
  moved,
} as const;

/** 2021-01-18 → 2021年1月18日, 2021-01 → 2021年1月. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day ? `${day}日` : ''}`;
}

/** The level of a body; a name for many bodies at once (各区人民政府) has none that a text could leave out. */
export function levelOf({ level, kind }: Pick<Agency, 'level' | 'kind'>): string {
  if (level) return words.level[level];
  return kind === 'collective' ? words.agencyKind.collective : words.levelUnknown;
}

/** 《》 round a title, unless it has them. */
export function titled(title: string): string {
  return title.startsWith('《') ? title : `《${title}》`;
}

/** A summary that leaves its page says first what it is taken from: 【征求意见稿】…; nothing before what was issued. */
export function marked(policy: Standing, summary: string): string {
  return !isMarked(policy) ? summary : `【${standingOf(policy)}】${summary}`;
}

/** What a text's standing is called: 第二次征求意见稿, 已印发. */
export function standingOf({ stage, draftRound, succeededBy }: Standing): string {
  const own = stage === 'draft' && draftRound ? words.draftRound(draftRound) : words.stage[stage];
  if (!succeededBy || succeededBy.as === 'explained') return own;
  const after = words.succession.standing[succeededBy.as];
  return stage === 'draft' ? `${own} · ${after}` : after;
}

/** What tells how a text stands. */
export type Standing = Pick<Policy, 'stage' | 'draftRound' | 'succeededBy'>;

/** Whether a text stands otherwise than a reader takes for granted, so that its standing is said wherever it is named. */
export function isMarked(policy: Pick<Policy, 'stage' | 'succeededBy'>): boolean {
  return policy.stage !== 'issued' || isPast(policy);
}

/** Whether another text stands in the place of one: an explanation says nothing of its own, but is as good as ever. */
export function isPast({ succeededBy }: Pick<Policy, 'succeededBy'>): boolean {
  return succeededBy !== undefined && succeededBy.as !== 'explained';
}
