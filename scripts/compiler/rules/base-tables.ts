/** Tables of parks: each row is one, with its site, area and industries by the heads of the columns. */
import { ANY_SUCH } from '../lex/base-words.ts';
import { itemsIn } from '../lex/industry-items.ts';
import type { NameReader } from '../lex/names.ts';
import { baseTokens } from '../lex/base-tokens.ts';
import { quantitiesIn } from '../lex/quantities.ts';
import { areaUnit } from '../lex/area-units.ts';
import { readBaseHead, type BaseMeaning } from '../tables/base-heads.ts';
import { gridOf, type Grid, type GridCell, type GridRow } from '../tables/grid.ts';
import type { Base } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { tables } from '../tree/walk.ts';

/** Columns of a table of parks. */
interface ParkColumns {
  name: number;
  /** True where only the cells tell whether a row names a park. */
  isAnyName: boolean;
  of: (meaning: BaseMeaning) => number[];
}

/** What a row tells of a park. */
export interface ParkRow {
  name: string;
  cell: GridCell;
  section: string | null;
  tell: (base: Base) => void;
}

/** The rows of all tables of parks. */
export function parkRows(policy: Policy, names: NameReader): ParkRow[] {
  return tables(policy).flatMap(({ table, section }) => {
    const grid = gridOf(table, policy);
    const columns = grid && parkColumns(grid);
    if (!grid || !columns) return [];
    return grid.rows.flatMap((row) => parkOf(policy.reading, grid, row, columns, section?.path ?? null, names));
  });
}

/** Null where no column names a park, or none tells where it lies, how large it is or what it is for. */
function parkColumns({ columns }: Grid): ParkColumns | null {
  const meanings = columns.map(({ head }) => readBaseHead(head)?.meaning ?? null);
  const of = (meaning: BaseMeaning) => meanings.flatMap((each, index) => (each === meaning ? [index] : []));
  const [name] = [...of('base'), ...of('name')];
  const told = meanings.filter((each) => each === 'site' || each === 'area' || each === 'industries');
  if (name === undefined || told.length === 0) return null;
  return { name, isAnyName: of('base').length === 0, of };
}

const NO_ROW = /^(?:合计|小计|总计|共计|—|-|\/|…+)$/;

function parkOf(
  text: string,
  grid: Grid,
  row: GridRow,
  columns: ParkColumns,
  section: string | null,
  names: NameReader,
): ParkRow[] {
  const cell = row.cells[columns.name];
  const name = (cell?.words ?? '').replace(/\s+/g, '').replace(/^(?:\d+[.．、]|[（(]?\d+[）)])/, '');
  if (!cell || name.length < 3 || NO_ROW.test(name) || ANY_SUCH.includes(name)) return [];
  if (columns.isAnyName && !isPark(name, names)) return [];
  const tell = (base: Base) => {
    base.evidence.push({ start: row.row.range.start, end: row.row.range.end });
    tellOf(text, grid, row, columns, base);
  };
  return [{ name, cell, section, tell }];
}

/** True for a name that ends on the noun of a park and says which. */
function isPark(name: string, names: NameReader): boolean {
  const tokens = baseTokens(name, 0, name.length, names);
  const [token] = tokens;
  return tokens.length === 1 && token?.name !== undefined && token.name.kind !== 'any' && token.name.noun !== 'site';
}

function tellOf(text: string, grid: Grid, row: GridRow, { of }: ParkColumns, base: Base): void {
  const cells = (meaning: BaseMeaning) =>
    of(meaning).flatMap((column) => {
      const cell = row.cells[column];
      return cell && cell.words !== '' && !NO_ROW.test(cell.words) ? [{ column, cell }] : [];
    });
  base.site ??= cells('site')[0]?.cell.words.replace(/\s+/g, '') ?? null;
  for (const { column, cell } of cells('area')) addArea(text, grid.columns[column]?.head ?? '', cell, base);
  if (base.industries.length === 0)
    for (const { cell } of cells('industries').slice(0, 1)) base.industries.push(...itemsIn(text, cell));
  if (base.companies.length === 0) for (const { cell } of cells('firms')) base.companies.push(...itemsIn(text, cell));
}

/** 5.2 under 面积（平方公里）; 800亩 under any head. */
function addArea(text: string, head: string, cell: GridCell, base: Base): void {
  const printed = quantitiesIn(text, cell.start, cell.end).flatMap(({ low, high, unit }) => {
    const as = areaUnit(unit);
    return as && high === null ? [{ ...as, low }] : [];
  });
  const inHead = areaUnit(/[（(]([^（()）]{1,6})[）)]/.exec(head)?.[1] ?? null);
  const number = Number(cell.words.replace(/[,，\s约]/g, ''));
  const found = printed.length > 0 || !inHead || !Number.isFinite(number) ? printed : [{ ...inHead, low: number }];
  for (const { unit, factor, low } of found) {
    const value = Number((low * factor).toPrecision(12));
    if (unit === 'mu') base.areaMu ??= value;
    else base.areaKm2 ??= value;
  }
}
