/** The goals that a reader of a task should see: those in its own words, else those of the chapter that holds it. */

interface PlacedGoal {
  id: string;
  data: { path: string | null };
}

interface PlacedTask {
  /** Ids of the goals whose sentences stand in the task. */
  goals: readonly string[];
  /** The items that hold it, from the outermost inward. */
  parents: readonly { path: string }[];
}

export interface NearGoals<Goal> {
  /** `item` the task's own, `chapter` those of the innermost item around it that has any. */
  scope: 'item' | 'chapter';
  /** Path of that item; null for the task itself. */
  path: string | null;
  goals: readonly Goal[];
}

/**
 * @param goals The goals of the task's policy, in the order of the text.
 * @returns Null where neither the task nor a chapter around it has a goal.
 */
export function goalsNear<Goal extends PlacedGoal>(task: PlacedTask, goals: readonly Goal[]): NearGoals<Goal> | null {
  const own = goals.filter(({ id }) => task.goals.includes(id));
  if (own.length > 0) return { scope: 'item', path: null, goals: own };
  for (const { path } of task.parents.toReversed()) {
    const inside = goals.filter(({ data }) => data.path === path || data.path?.startsWith(`${path}.`));
    if (inside.length > 0) return { scope: 'chapter', path, goals: inside };
  }
  return null;
}
