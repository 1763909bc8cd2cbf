/** Columns whose cells tell in words what is to be reached by the year at their head: 2026年目标 | 新增产能50万吨. */
import { plainYears } from '../lex/fold.ts';
import { quantitiesIn } from '../lex/quantities.ts';
import type { Policy } from '../tree/nodes.ts';
import { tables } from '../tree/walk.ts';
import { gridOf, type GridCell } from './grid.ts';
import { isYearHead } from './meanings.ts';

/** A cell of so many characters is a sentence. */
const SENTENCE = 12;
const AIMED = /目标|计划|任务/;

/** The year of each cell that tells goals in words, by its offset. */
export function goalColumns(policy: Policy): Map<number, number> {
  const cells = new Map<number, number>();
  for (const { table } of tables(policy)) {
    const grid = gridOf(table, policy);
    if (!grid) continue;
    const years = yearsOfColumns(grid.columns.map(({ head }) => head));
    for (const row of grid.rows) {
      row.cells.forEach((cell, column) => {
        const year = years[column] ?? null;
        if (cell && year !== null && isTold(cell)) cells.set(cell.start, year);
      });
    }
  }
  return cells;
}

/** Years of the columns that set goals; where no head says so, the last of several years does. */
function yearsOfColumns(heads: string[]): (number | null)[] {
  const years = heads.map((head) => yearOf(head));
  const isAim = heads.map((head, i) => years[i] !== null && AIMED.test(head) && !/完成/.test(head));
  const last = years.findLastIndex((year, i) => year !== null && isYearHead(heads[i] ?? ''));
  return years.map((year, i) => (isAim[i] || (i === last && !isAim.includes(true)) ? year : null));
}

/** Year that a head names: 2022年底基础值 → 2022. */
export function yearOf(head: string): number | null {
  const match = /20\d{2}/.exec(plainYears(head));
  return match ? Number(match[0]) : null;
}

/** A number with words before it; one alone is the value of an indicator. */
function isTold({ words }: GridCell): boolean {
  if (words.length > SENTENCE) return true;
  const first = quantitiesIn(words, 0, words.length)[0];
  return first !== undefined && first.start >= 2;
}
