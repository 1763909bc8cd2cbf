/** Addresses of the rows of tables: annex1.7 in an annex, table1.3 elsewhere. */
import type { Policy, Section } from '../tree/nodes.ts';
import { sections } from '../tree/walk.ts';

/**
 * A namer for the rows of one policy's tables, called for each table in order.
 *
 * @returns for the numbers that the rows print (null where one prints none) a path each, none used twice
 */
export function pathsOf(policy: Policy): (section: Section | null, printed: (string | null)[]) => string[] {
  const taken = new Set<string>();
  const annexes = new Map<Section, Section>();
  for (const { section, parents } of sections(policy)) {
    taken.add(section.path);
    const annex = [section, ...parents].find((each) => each.style === 'annex');
    if (annex) annexes.set(section, annex);
  }
  let count = 0;
  return (section, printed) => {
    count++;
    const annex = section ? annexes.get(section) : undefined;
    const isNumbered = annex !== undefined && areNumbers(printed);
    return printed.map((number, index) => {
      const step = isNumbered ? Number(number) : index + 1;
      return free(`${annex?.path ?? `table${count}`}.${step}`, taken);
    });
  };
}

/** True where every row prints a number and none twice. */
function areNumbers(printed: (string | null)[]): boolean {
  return printed.every((number) => number !== null && /^\d{1,4}$/.test(number)) && new Set(printed).size === printed.length;
}

function free(path: string, taken: Set<string>): string {
  let name = path;
  for (let times = 2; taken.has(name); times++) name = `${path}-${times}`;
  taken.add(name);
  return name;
}
