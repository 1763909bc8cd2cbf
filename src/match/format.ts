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
 * `base` one with a planned site or listed industries, `core` a core area, `named` a base that the texts only name,
 * `cluster` an industry cluster, `task` another task, kept only for what none of the former names.
 */
export type TargetKind = 'base' | 'core' | 'named' | 'cluster' | 'task';

export interface Target {
  kind: TargetKind;
  /** In the collection of bases or of tasks. */
  id: string;
  name: string;
  /** Index of its policy: the plan of a base, the text of a task. */
  policy: number;
  /** False for a base of which no text says where it will lie. */
  placed?: false;
  /** Who stands first in the task: id, name, role. */
  leads?: readonly (readonly [id: string, name: string, role: string])[];
}

/** `industry` of the registry, `term` a product or service under it, `class` of the national classification. */
export type ConceptKind = 'industry' | 'term' | 'class';

/**
 * Neighbours with the same broader concepts (by index): a line each, the labels of one parted by tabs. Materials and
 * the like that belong to no industry are marked.
 */
export type PackedRun = readonly [broader: readonly number[], lines: string, isMatter?: true];

export type PackedSentence = readonly [policy: number, path: string | null, quote: string];

export interface MatchIndex {
  policies: readonly { id: string; title: string; stage: Stage; standing: string }[];
  /** How many of the concepts, the first ones, are industries. */
  industries: number;
  /** All concepts but the classes, in order. */
  concepts: readonly PackedRun[];
  targets: readonly Target[];
  sentences: readonly PackedSentence[];
  /** For each naming in the sentence, from left to right, the number of its grade in `GRADES`; `.` where it says nothing. */
  evidence: readonly (readonly [target: number, sentence: number, grades: string])[];
}

/** A file of its own, wanted only by those who type a code, or what the words of the index do not cover. */
export interface FurtherIndex {
  /** Words of deeper branches, of which no text speaks; their indices follow those of the index. */
  terms: readonly PackedRun[];
  /** Under their industries, code and name parted by a tab; they come last. */
  classes: readonly PackedRun[];
  /** Codes that the registry of industries gives, where no class has them. */
  codes: readonly (readonly [code: string, industries: readonly number[]])[];
}
