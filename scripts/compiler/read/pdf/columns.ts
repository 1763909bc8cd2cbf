/** Columns of running text: a gutter that stays clear over many lines parts them. */
import type { Piece } from './lines.ts';

/** Lines of one column, in reading order; where its text begins and ends across. */
export interface Column {
  lines: Piece[][];
  left: number;
  right: number;
}

/** So many lines side by side make columns, each at least this share of the text's width. */
const LEAST_LINES = 4;
const LEAST_WIDTH = 0.28;

/**
 * The lines of a page, those of two columns one column after the other.
 *
 * @param known where pages before had their gutters, which the last lines of a text keep to; a new one is added
 */
export function columnsOf(lines: readonly Piece[][], known: number[]): Column[] {
  const own = gutterOf(lines);
  if (own !== null && !known.some((gutter) => isClear(lines, gutter))) known.push(own);
  const gutter = own ?? known.find((each) => isClear(lines, each)) ?? null;
  if (gutter === null) return [columnOf([...lines])];
  const columns: Column[] = [];
  let band: Piece[][] = [];
  let spanning: Piece[][] = [];
  const endBand = () => {
    const sides = [
      band.map((line) => line.filter(({ right }) => right <= gutter + 1)),
      band.map((line) => line.filter(({ left }) => left >= gutter - 1)),
    ];
    for (const side of sides)
      if (side.some((line) => line.length > 0)) columns.push(columnOf(side.filter((line) => line.length > 0)));
    band = [];
  };
  const endSpanning = () => {
    if (spanning.length > 0) columns.push(columnOf(spanning));
    spanning = [];
  };
  for (const line of lines) {
    if (line.some(({ left, right }) => left < gutter - 1 && right > gutter + 1) || opensAnnex(line)) {
      endBand();
      spanning.push(line);
    } else {
      endSpanning();
      band.push(line);
    }
  }
  endBand();
  endSpanning();
  return columns;
}

/** True for the title of an annex, which no column holds: 附表1 重点任务分工表 */
function opensAnnex(line: readonly Piece[]): boolean {
  return line.length === 1 && /^(?:附件|附表|附录|专栏|表\s?\d)/.test(line[0]?.text ?? '');
}

/** True where lines stand on both sides of a gutter, and no more go across it than beside it. */
function isClear(lines: readonly Piece[][], gutter: number): boolean {
  const beside = lines.filter(
    (line) => line.some(({ right }) => right <= gutter) && line.some(({ left }) => left >= gutter),
  );
  const across = lines.filter((line) => line.some(({ left, right }) => left < gutter - 1 && right > gutter + 1));
  return beside.length >= 2 && beside.length >= across.length;
}

/** A column of lines, with the edges that most of its lines reach. */
function columnOf(lines: Piece[][]): Column {
  const left = Math.min(...lines.map((line) => line[0]?.left ?? Infinity));
  const ends = lines.map((line) => line.at(-1)?.right ?? 0);
  // Where most lines end: one may hang over the edge.
  const usual = mostAlike(ends);
  return { lines, left, right: usual.count >= LEAST_LINES ? usual.value : Math.max(...ends) };
}

/** The middle of a gap that many lines have at one place, both sides of which hold running text; null where there is none. */
function gutterOf(lines: readonly Piece[][]): number | null {
  const starts = lines.flatMap((line) => (line.length === 2 ? [line] : []));
  if (starts.length < LEAST_LINES) return null;
  const { left, right } = columnOf([...lines]);
  const width = right - left;
  const alike = mostAlike(starts.map(([, second]) => second?.left ?? 0)).value;
  const pairs = starts.filter(([, second]) => Math.abs((second?.left ?? 0) - alike) <= (second?.size ?? 0) * 2.2);
  const wide = pairs.filter(([first, second]) =>
    [first, second].every((piece) => piece && piece.right - piece.left >= width * LEAST_WIDTH),
  );
  if (wide.length < LEAST_LINES || wide.length * 2 < pairs.length) return null;
  const inner = Math.max(...wide.map(([first]) => first?.right ?? 0));
  const outer = Math.min(...wide.map(([, second]) => second?.left ?? 0));
  return outer > inner ? (inner + outer) / 2 : null;
}

/** The value that most others are near to, and how many they are. */
function mostAlike(values: readonly number[]): { value: number; count: number } {
  let best = { value: 0, count: 0 };
  for (const value of values) {
    const count = values.filter((other) => Math.abs(other - value) <= 2).length;
    if (count > best.count) best = { value, count };
  }
  return best;
}
