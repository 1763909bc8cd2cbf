/** Towns that a text joins by dashes to one belt: 甲-乙-丙服装产业带. */
import type { SourceSpan } from '../schemas/source.ts';
import type { TaskEntry } from './corpus.ts';

export interface Belt {
  /** As the text calls it, after its last town: 服装产业带. */
  name: string;
  /** Ids of the places, in the order of the text. */
  places: string[];
  task: TaskEntry;
  /** From the first place to the end of the name. */
  quote: string;
  source: SourceSpan;
}

const DASH = /^\s*[-－–—~～]{1,2}\s*$/;
const NAME = /^[^，,。；;、！？\s-]{0,16}?(?:带|走廊|轴)/;
const FEWEST = 3;

/** The belts that tasks name, in the order of the corpus; what an item shares with the items inside it counts once, for the innermost. */
export function beltsOf(tasks: readonly TaskEntry[]): Belt[] {
  const found = new Map<string, Belt>();
  for (const task of tasks) {
    for (const belt of beltsIn(task)) {
      const key = `${belt.source.policy} ${belt.source.start}`;
      const other = found.get(key);
      if (!other || task.data.text.length < other.task.data.text.length) found.set(key, belt);
    }
  }
  return [...found.values()];
}

function beltsIn(task: TaskEntry): Belt[] {
  const { text, source, places } = task.data;
  const between = (start: number, end: number) => text.slice(start - source.start, end - source.start);
  const runs: (typeof places)[] = [];
  for (const place of places.toSorted((a, b) => a.source.start - b.source.start)) {
    const last = runs.at(-1)?.at(-1);
    if (last && DASH.test(between(last.source.end, place.source.start))) runs.at(-1)!.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    const name = NAME.exec(text.slice(last.source.end - source.start))?.[0];
    if (run.length < FEWEST || !name) return [];
    const span = { ...first.source, end: last.source.end + name.length };
    return { name, places: run.map(({ id }) => id), task, quote: between(span.start, span.end), source: span };
  });
}
