/** How many of some facts stand in drafts, so that a count never mixes what is in force with what is not. */
import type { Stage } from '../schemas/policy.ts';

export interface StageCount {
  all: number;
  /** In a 征求意见稿. */
  draft: number;
  /** In a text that does not say whether it is in force. */
  unknown: number;
}

/** @param stages The stage of each fact's policy. */
export function stageCount(stages: readonly Stage[]): StageCount {
  const count = (stage: Stage) => stages.filter((each) => each === stage).length;
  return { all: stages.length, draft: count('draft'), unknown: count('unknown') };
}
