/** The years a task aims at, in its own words: its deadlines and the years of the goals that stand in it. */

export interface TaskYear {
  year: number;
  /** As the text says it, where it is a deadline: 2021年3月底前. */
  deadlines: readonly string[];
}

interface TaskWords {
  deadlines: readonly { verbatim: string; year: number | null }[];
  goals: readonly string[];
}

/**
 * @param yearOfGoal The year of a goal by its id; null where its sentence names none.
 * @returns The earliest first, each once.
 */
export function yearsOf(
  { deadlines, goals }: TaskWords,
  yearOfGoal: (goal: string) => number | null | undefined,
): TaskYear[] {
  const years = new Map<number, Set<string>>();
  const add = (year: number | null | undefined, deadline?: string) => {
    if (year === null || year === undefined) return;
    const words = years.get(year) ?? new Set();
    years.set(year, deadline === undefined ? words : words.add(deadline));
  };
  for (const { year, verbatim } of deadlines) add(year, verbatim);
  for (const goal of goals) add(yearOfGoal(goal));
  return [...years].sort(([a], [b]) => a - b).map(([year, words]) => ({ year, deadlines: [...words] }));
}
