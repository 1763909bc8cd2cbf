/** Which columns of a grid name the task, its bodies and its deadline; whether its rows are tasks at all. */
import type { Role } from '../../../src/schemas/duty.ts';
import type { Column } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';
import { foldHead, ROLE_MEANINGS, type Meaning } from './meanings.ts';

export interface TaskColumns {
  no: number | null;
  title: number;
  roles: { column: number; role: Role }[];
  deadlines: number[];
  /** Columns whose cells may hold measures and goals of the task. */
  content: number[];
}

/** Columns that may name the task where none is called one, the surest first. */
const FALLBACKS: Meaning[] = ['content', 'indicator', 'goal', 'category'];
/** Heads that make rows tasks though no column says whose they are. */
/** A class names what is done where it is a chain or a field: 产业链, 重点领域. */
const CLASS_OF_TASKS = /链|集群|产业|领域|专班|板块/;
/** Words of a clause in a cell: 新建厂房。（市工业和信息化局牵头） */
const CLAUSE = /牵头|负责[）)。]|责任单位|配合[）)。]/;
const TASK_LIST = /任务|项目名称|重点工作|重点事项|重大项目|建设项目/;

/** Columns of a table of tasks; null where it is none, or its task cannot be told (see `chargesBodies`). */
export function taskColumnsOf(grid: Grid): TaskColumns | null {
  const roles = grid.columns.flatMap(({ meaning }, column) =>
    isRole(meaning) ? [{ column, role: meaning }] : [],
  );
  const own = roles.length > 0 ? roles : unitsThatAreBodies(grid);
  const deadlines = columnsWith(grid, 'deadline');
  const title = titleColumn(grid);
  if (title === null) return null;
  if (own.length === 0 && !isTaskList(grid, title, deadlines)) return null;
  return {
    no: columnsWith(grid, 'no')[0] ?? null,
    title,
    roles: own,
    deadlines,
    content: [title, ...columnsWith(grid, 'task'), ...columnsWith(grid, 'content'), ...columnsWith(grid, 'goal')].filter(
      (column, index, all) => all.indexOf(column) === index,
    ),
  };
}

/** True where a head says that bodies lead, support or answer for something. */
export function chargesBodies(columns: Column[]): boolean {
  return columns.some(({ meaning }) => isRole(meaning));
}

/** True for a cell that no cell of its own row fills. */
export function isEmpty(row: GridRow, column: number): boolean {
  return (row.cells[column]?.words ?? '') === '';
}

function isRole(meaning: Meaning | null): meaning is Role {
  return meaning !== null && ROLE_MEANINGS.has(meaning);
}

/** 单位 is a unit of measure beside 指标, and bodies beside 任务. */
function unitsThatAreBodies(grid: Grid): TaskColumns['roles'] {
  const [column] = columnsWith(grid, 'unit');
  if (column === undefined || columnsWith(grid, 'indicator').length > 0) return [];
  const filled = grid.rows.filter((row) => !isEmpty(row, column));
  const long = filled.filter((row) => /[局委办厅部府会院校司团]/.test(row.cells[column]?.words ?? ''));
  return filled.length > 0 && long.length * 2 > filled.length ? [{ column, role: 'responsible' }] : [];
}

/**
 * The column that names the task. Of several the one that says so (任务名称), else the first; but where that is
 * merged over rows, one that every row fills divides it and names the task of the row.
 */
function titleColumn(grid: Grid): number | null {
  const tasks = columnsWith(grid, 'task');
  const [first] = [...tasks].sort((a, b) => nameRank(grid.columns[a]) - nameRank(grid.columns[b]) || a - b);
  if (first !== undefined) {
    const divided = tasks.find((column) => column > first && gaps(grid, column) === 0);
    return gaps(grid, first) > 0 && divided !== undefined ? divided : first;
  }
  for (const meaning of FALLBACKS) {
    const [column] = columnsWith(grid, meaning);
    const head = grid.columns[column ?? -1]?.head ?? '';
    if (column !== undefined && (meaning !== 'category' || CLASS_OF_TASKS.test(head))) return column;
  }
  return null;
}

function nameRank(column: Column | undefined): number {
  const head = foldHead(column?.head ?? '');
  if (/(?:任务|项目|事项|工作|工程)名称$/.test(head)) return 0;
  return /政策|清单|行动/.test(head) ? 2 : 1;
}

function gaps(grid: Grid, column: number): number {
  return grid.rows.filter((row) => isEmpty(row, column)).length;
}

/** 重点任务 | 完成时限: something to do by a day, though no column names bodies; or the cells say who does it. */
function isTaskList(grid: Grid, title: number, deadlines: number[]): boolean {
  const head = grid.columns[title];
  if (head?.meaning !== 'task') return false;
  const isDated = deadlines.length > 0 || grid.columns.some(({ meaning }) => meaning === 'money');
  if (isDated && TASK_LIST.test(head.head)) return true;
  const charged = grid.rows.filter((row) => row.cells.some((cell) => cell && CLAUSE.test(cell.words.slice(-60))));
  return charged.length > 0 && charged.length * 2 >= grid.rows.length;
}

function columnsWith(grid: Grid, meaning: Meaning): number[] {
  return grid.columns.flatMap((column, index) => (column.meaning === meaning ? [index] : []));
}
