/**
 * The same target in different documents, side by side. Two numbers are put together only where they measure alike
 * for the same industry in comparable units; what differs between them is named, and a contradiction is claimed
 * only for the same place, the same year and the same subject.
 */
import type { Comparator } from '../schemas/goal.ts';
import type { Subject } from './subject.ts';
import { dimensionOf } from './unit.ts';

/** One number that a text aims at: a metric of a goal, or the target of an indicator. */
export interface Target {
  id: string;
  /** Id of the goal or indicator, and which it is. */
  entry: string;
  kind: 'goal' | 'indicator';
  policy: string;
  /** The place that the policy governs; a policy silent about it stands for itself. */
  region: string;
  /** Rank of the policy's level, the nation first. */
  rank: number;
  /** What is measured, as written. */
  words: string;
  /** The number, as written. */
  verbatim: string;
  comparator: Comparator;
  value: number;
  /** The upper end of a span. */
  upper?: number;
  unit: string;
  /** True where the value is a change, not a level. */
  growth: boolean;
  year: number | null;
  subject: Subject;
  /** Where the industry stands: in the subject, else in a heading above it, else in the title of the policy. */
  industryFrom: 'subject' | 'heading' | 'title' | null;
}

/** What two aligned targets differ in, besides their values. */
export type Difference = 'region' | 'year' | 'undated' | 'measure' | 'industry' | 'limits' | 'wording' | 'bound';

/**
 * `region` different places, a ladder and no conflict; `scope` they do not count quite the same; `year` the same at
 * another time; `undated` one does not say when; `approximate` 约 or 级 stands with one; then `agree` or `differ`.
 */
export type Relation = 'region' | 'scope' | 'year' | 'undated' | 'approximate' | 'agree' | 'differ';

export interface Pair {
  a: Target;
  b: Target;
  relation: Relation;
  /** Whether the numbers are equal, in the same unit. */
  equal: boolean;
  differences: readonly Difference[];
}

export interface Alignment {
  id: string;
  /** Ids of the industries measured, as the broadest of the subjects names them; none where no industry is. */
  industries: readonly string[];
  /** The measure, or the words that all share. */
  measure: string;
  /** From the nation down, then by year, the undated last. */
  targets: readonly Target[];
  pairs: readonly Pair[];
}

/** A plan runs five years: numbers further apart are history, not the same target. */
const NEIGHBOURING_YEARS = 5;
/** A shorter rest of a subject says too little to match by it alone. */
const TELLING_KERNEL = 4;

/** @returns The id of the industry that another is a part of. */
export type Broader = (industry: string) => string | null;

/** @returns Groups of two or more, contradictions first, then in the order of the targets. */
export function align(targets: readonly Target[], broader: Broader): Alignment[] {
  let groups: Target[][] = [];
  for (const target of targets) {
    const own = groups.filter((group) => group.some((other) => alike(target, other, broader)));
    groups = [...groups.filter((group) => !own.includes(group)), [...own.flat(), target]];
  }
  return groups
    .filter((group) => new Set(group.map(({ entry }) => entry)).size > 1)
    .map((group) => toAlignment(group, broader))
    .toSorted((a, b) => Number(conflicts(b).length > 0) - Number(conflicts(a).length > 0));
}

/** The pairs that contradict each other. */
export function conflicts({ pairs }: Alignment): readonly Pair[] {
  return pairs.filter(({ relation }) => relation === 'differ');
}

/** The pairs in which an entry stands, it always first. */
export function pairsOf(alignments: readonly Alignment[], entry: string): Pair[] {
  return alignments
    .flatMap(({ pairs }) => pairs)
    .filter(({ a, b }) => (a.entry === entry) !== (b.entry === entry))
    .map((pair) => (pair.a.entry === entry ? pair : { ...pair, a: pair.b, b: pair.a }));
}

function toAlignment(group: readonly Target[], broader: Broader): Alignment {
  const targets = group.toSorted((a, b) => a.rank - b.rank || (a.year ?? Infinity) - (b.year ?? Infinity));
  const first = targets[0]!;
  const measures = new Set(targets.map(({ subject }) => subject.measure));
  const measure = (measures.size === 1 ? first.subject.measure : first.subject.family) ?? first.subject.kernel;
  const pairs = targets.flatMap((a, index) =>
    targets.slice(index + 1).flatMap((b) => (a.entry === b.entry ? [] : [compare(a, b)])),
  );
  const broadest = targets.reduce((best, { subject }) =>
    isPartOf(best.subject.industries, subject.industries, broader) ? { ...best, subject } : best,
  );
  const { industries } = broadest.subject;
  return { id: [...industries, measure].join('-'), industries, measure, targets, pairs };
}

/** Whether two numbers may stand side by side at all. */
function alike(a: Target, b: Target, broader: Broader): boolean {
  const [x, y] = [a.subject, b.subject];
  if (dimensionOf(a.unit).name !== dimensionOf(b.unit).name || a.growth !== b.growth) return false;
  if (x.family !== y.family || ranksDiffer(x.limits, y.limits)) return false;
  if (a.year !== null && b.year !== null && Math.abs(a.year - b.year) > NEIGHBOURING_YEARS) return false;
  if (!sameIndustry(a, b, broader)) return false;
  if (x.family === null) return x.kernel === y.kernel && x.kernel.length >= TELLING_KERNEL;
  // The measure alone tells nothing without an industry: 增加值 of what?
  const nested = x.kernel.includes(y.kernel) || y.kernel.includes(x.kernel);
  return x.industries.length > 0 ? nested : x.kernel === y.kernel;
}

/** Of an industry that stands only above the subject nobody knows how wide it was meant, so a part of it will do. */
function sameIndustry(a: Target, b: Target, broader: Broader): boolean {
  const [x, y] = [a.subject.industries, b.subject.industries];
  if (x.join() === y.join()) return true;
  const inherited = [a, b].filter(({ industryFrom }) => industryFrom === 'heading' || industryFrom === 'title');
  return inherited.length === 1 && (isPartOf(x, y, broader) || isPartOf(y, x, broader));
}

/** Whether one industry lies within another, at any depth. */
function isPartOf(part: readonly string[], whole: readonly string[], broader: Broader): boolean {
  if (part.length !== 1 || whole.length !== 1 || part[0] === whole[0]) return false;
  const seen = new Set<string>();
  for (let at = broader(part[0]!); at !== null && !seen.has(at); at = broader(at)) {
    if (at === whole[0]) return true;
    seen.add(at);
  }
  return false;
}

/** National and provincial centres are counted apart; a text silent about the rank may mean either. */
function ranksDiffer(a: readonly string[], b: readonly string[]): boolean {
  const ranks = (limits: readonly string[]) => limits.filter((limit) => limit.endsWith('级')).join();
  return ranks(a) !== '' && ranks(b) !== '' && ranks(a) !== ranks(b);
}

export function compare(a: Target, b: Target): Pair {
  const [x, y] = [a.subject, b.subject];
  const [left, right] = [amountOf(a), amountOf(b)];
  const isSame = Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
  const equal = isSame && a.upper === b.upper;
  const found: [Difference, boolean][] = [
    ['region', a.region !== b.region],
    ['year', a.year !== null && b.year !== null && a.year !== b.year],
    ['undated', a.year === null || b.year === null],
    ['measure', x.measure !== y.measure],
    ['industry', x.industries.join() !== y.industries.join()],
    ['limits', x.limits.join() !== y.limits.join()],
    ['wording', x.kernel !== y.kernel],
    ['bound', a.comparator !== b.comparator],
  ];
  const differences = found.filter(([, differs]) => differs).map(([difference]) => difference);
  return { a, b, equal, differences, relation: relationOf(a, b, equal, new Set(differences)) };
}

function relationOf(a: Target, b: Target, equal: boolean, differs: ReadonlySet<Difference>): Relation {
  if (differs.has('region')) return 'region';
  const counted = differs.has('measure') || differs.has('industry') || opposed(a.comparator, b.comparator);
  // Narrower wording of an equal number is the same number told again; of another number it may be another thing.
  const narrower = limitsThatCount(a, b) || (!equal && (differs.has('limits') || differs.has('wording')));
  if (counted || narrower) return 'scope';
  if (differs.has('year')) return 'year';
  if (differs.has('undated')) return 'undated';
  if (equal) return 'agree';
  return a.comparator === '~' || b.comparator === '~' ? 'approximate' : 'differ';
}

/** 规上, 新增, 累计 change what is counted; a rank such as 国家级 that one text leaves out does not by itself. */
function limitsThatCount(a: Target, b: Target): boolean {
  const counting = ({ subject }: Target) => subject.limits.filter((limit) => !limit.endsWith('级')).join();
  return counting(a) !== counting(b);
}

function opposed(a: Comparator, b: Comparator): boolean {
  return (a.startsWith('>') && b.startsWith('<')) || (a.startsWith('<') && b.startsWith('>'));
}

function amountOf({ value, unit }: Target): number {
  return value * dimensionOf(unit).factor;
}
