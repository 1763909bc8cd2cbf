/** The index by which an enterprise's words find their bases, in the short form that travels to the browser as JSON. */
import type { Stage } from '../schemas/policy.ts';

/**
 * What a text does where it names something beside a target, from the strongest:
 * `listed` it says in so many words that the base is for it (重点发展…), `name` the base's own name holds it, `aims`
 * another sentence of the plan about the base does, `position` the plan's chapter on positioning, under the heading of
 * the base's industry, `related` the same under another industry that the base lists, `elsewhere` a sentence about the
 * base in another policy, `aside` it is named as means or surroundings (面向…, 依托…), `title` the heading of a cluster
 * or task, `text` its other words.
 */
export const GRADES = ['listed', 'name', 'aims', 'position', 'related', 'elsewhere', 'aside', 'title', 'text'] as const;
export type Grade = (typeof GRADES)[number];

/**
 * `base` one with a planned site or listed industries, `core` a core area, `named` a base that the texts only name, `cluster` an industry
 * cluster, `task` another task, kept only for what none of the former names.
 */
export type TargetKind = 'base' | 'core' | 'named' | 'cluster' | 'task';

export interface Target {
  kind: TargetKind;
  /** In the collection of bases or of tasks. */
  id: string;
  name: string;
  /** Index of its policy: the plan of a base, the text of a task. */
  policy: number;
  /** Who stands first in the task: id, name, role. */
  leads?: readonly (readonly [id: string, name: string, role: string])[];
}

/** `industry` of the registry, `term` a product or service under it, `class` of the national classification. */
export type ConceptKind = 'industry' | 'term' | 'class';
export const CONCEPT_KINDS = ['industry', 'term', 'class'] as const satisfies readonly ConceptKind[];

export type PackedConcept = readonly [
  /** The preferred label first, then the others, with `|` between. */
  labels: string,
  /** Indexes of broader concepts. */
  broader: readonly number[],
  /** Index in `CONCEPT_KINDS`. */
  kind: number,
  /** Id of an industry, codes of a class. */
  id?: string,
];

export type PackedSentence = readonly [
  policy: number,
  path: string | null,
  quote: string,
  /** Start, length, concept of each naming, one after another. */
  marks: readonly number[],
];

export interface MatchIndex {
  policies: readonly { id: string; title: string; stage: Stage; standing: string }[];
  concepts: readonly PackedConcept[];
  targets: readonly Target[];
  sentences: readonly PackedSentence[];
  /** Target, sentence, number of the naming in it, index in `GRADES`; one after another. */
  evidence: readonly number[];
  /** Codes of the national classification that stand for an industry: code, concepts. */
  codes: readonly (readonly [code: string, concepts: readonly number[]])[];
}
