/**
 * What the extractors find, as plain data. Each fact keeps the range of the source it was read from, so that
 * `source.slice(fact.start, fact.end)` is its quote.
 */
import type { Amount, Condition, MeasureKind } from '../../../src/schemas/measure.ts';
import type { Basis, Role } from '../../../src/schemas/duty.ts';
import type { AppliedCorrection } from '../../../src/schemas/correction.ts';
import type { Edited } from '../../../src/schemas/edited.ts';
import type { Comparator } from '../../../src/schemas/goal.ts';
import type { Level, PolicyKind, Relation, Stage } from '../../../src/schemas/policy.ts';
import type { AgencyEntry } from '../../../src/schemas/registry.ts';
import type { TaskKind } from '../../../src/schemas/task.ts';

/** Half-open range of UTF-16 offsets in the source. */
export interface Span {
  start: number;
  end: number;
}

/** From when and until when a text holds; its range is that of the sentence that says so. */
export interface InForce extends Span {
  /** First and last day, ISO 8601; null where the text tells none. */
  from: string | null;
  until: string | null;
}

export interface Meta {
  title: string | null;
  /** `explanation` for a paper about a policy: 政策解读, 问答. */
  kind: PolicyKind;
  /** All bodies that issue it, in order. */
  issuers: string[];
  issued: string | null;
  period: [number, number] | null;
  stage: Stage;
  draftRound: number | null;
  level: Level | null;
  docNumber: string | null;
  /** Day of the last change that a line under the title tells: 根据2021年9月3日…修正. */
  amended: string | null;
  inForce: InForce | null;
  /** Name of the place governed, as far as the text tells: 青原市, 石桥镇. */
  regionName: string | null;
  /** Id of that place in the registry, null where the registry does not know it. */
  region: string | null;
}

/** A fact that an editor may have made or changed. */
interface Correctable extends Span {
  editor?: Edited;
}

/** A fact with a page of its own. */
interface Numbered {
  /**
   * Its number among those of its item, from 1, as the rules read them: where an editor drops one, the others keep their
   * addresses. Not there where nothing is corrected, and on what an editor adds.
   */
  nth?: number;
}

export interface Duty extends Correctable {
  verbatim: string;
  /** Canonical name. */
  name: string;
  /** Id in the registry, null for a body that it does not know. */
  agency: string | null;
  role: Role;
  basis: Basis;
  /** Where the rule of an inferred role is stated. */
  rule: Span | null;
}

export interface Clause extends Span {
  kind: 'clause' | 'prose' | 'table';
  duties: Duty[];
  /** Path of the item it belongs to, null outside the numbered text. */
  path: string | null;
}

export interface Task extends Span {
  path: string;
  label: string;
  title: string | null;
  kind: TaskKind;
  /** Whether it is an item of the text, or a row of a table or an unnumbered card. */
  source: 'item' | 'row';
  /** Path of the item that holds a row; null for an item, and for a row outside all items. */
  holder: string | null;
  clauses: Clause[];
  /** Days, months or years by which labels and columns say that it is done: 2025, 2024-12, 2024-12-31. */
  deadlines: string[];
}

export interface Metric extends Correctable {
  subject: string;
  comparator: Comparator;
  /** The value, or the lower end of a span; in `unit`. */
  value: number;
  /** The upper end of a span, null for a single value. */
  upper: number | null;
  /** Null where the text gives none: 三分之二. */
  unit: string | null;
  /** True for 两三家, 约50个, 十余家. */
  approximate: boolean;
  /** The year it is to be reached by; that of its target. */
  year: number | null;
  /** The term that the number itself has, as an ISO date as exact as the text: 2025年6月底前 → 2025-06. */
  deadline: string | null;
  /** What it is compared with; `value` is null where only the year is told: 较2020年下降14%. */
  baseline: { value: number | null; year: number | null } | null;
  growth: boolean;
}

export interface Target extends Correctable, Numbered {
  path: string | null;
  year: number | null;
  yearBasis: 'sentence' | 'paragraph' | 'section' | 'column' | null;
  deadline: string | null;
  metrics: Metric[];
}

export interface Deadline extends Correctable {
  path: string | null;
  year: number | null;
  month: number | null;
}

/** A name inside a sentence with the range it stands in. */
export interface Named extends Span {
  name: string;
}

export interface Base {
  name: string;
  kind: 'base' | 'core-area';
  site: string | null;
  areaMu: number | null;
  areaKm2: number | null;
  industries: Named[];
  companies: Named[];
  policyLead: (Duty & { clause: Span }) | null;
  editor?: Edited;
  /** Places where the name itself stands. */
  names: Span[];
  /** Sentences that speak of the base, in order. */
  evidence: Span[];
  path: string | null;
}

export interface Indicator extends Span {
  path: string;
  table: string;
  no: number | null;
  dimension: string | null;
  name: string;
  unit: string | null;
  baseline: (Span & { year: number | null }) | null;
  target: (Span & { year: number | null }) | null;
}

export interface Measure extends Correctable, Numbered {
  path: string | null;
  kind: MeasureKind;
  recipients: Named[];
  amounts: (Omit<Amount, 'source' | 'verbatim'> & Span)[];
  conditions: (Omit<Condition, 'source' | 'verbatim'> & Span)[];
}

export interface Citation extends Span {
  title: string;
  /** Its number; several joined by 、 where the text gives several. */
  number: string | null;
  path: string | null;
  /** What the text has to do with it; the strongest where it is named several times. */
  relation: Relation;
}

/** Something the registry knows, named in the text. */
export interface Mention extends Span {
  kind: 'agency' | 'place' | 'industry' | 'organization' | 'base';
  /** Id in the registry; the name for a base. */
  id: string;
  path: string | null;
}

/** A body without an entry in the registry that the text names: what its id of place and function stands for. */
export interface KnownBody {
  /** Unique in the text; bodies of another text may bear it where their places sound alike. */
  id: string;
  /** Name of its place as known or as printed, null for a body of the whole country. */
  placeName: string | null;
  /** Its names with the place, as the text has them: 青原市科技局, 青原市科学技术局. */
  fullNames: string[];
  level: Level | null;
  /** Id of its place, null where the gazetteer does not know it. */
  region: string | null;
  kind: AgencyEntry['kind'];
  /** Id of its function. */
  family: string | null;
}

/** What an editor did to the facts; its range is that of the words. */
export type Corrected = Omit<AppliedCorrection, 'quote' | 'source'> & Span;

export interface Facts {
  meta: Meta;
  /** Fields of `meta` that an editor's word made other than what the text tells. */
  supplied: (keyof Meta)[];
  clauses: Clause[];
  tasks: Task[];
  targets: Target[];
  deadlines: Deadline[];
  bases: Base[];
  indicators: Indicator[];
  measures: Measure[];
  citations: Citation[];
  mentions: Mention[];
  bodies: KnownBody[];
  corrections: Corrected[];
}

/** Facts of a policy before any extractor has run. */
export function noFacts(): Facts {
  return {
    supplied: [],
    meta: {
      title: null,
      kind: 'policy',
      issuers: [],
      issued: null,
      period: null,
      stage: 'unknown',
      draftRound: null,
      level: null,
      docNumber: null,
      amended: null,
      inForce: null,
      regionName: null,
      region: null,
    },
    clauses: [],
    tasks: [],
    targets: [],
    deadlines: [],
    bases: [],
    indicators: [],
    measures: [],
    citations: [],
    mentions: [],
    bodies: [],
    corrections: [],
  };
}
