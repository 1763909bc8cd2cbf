/** Tables of indicators whose cells a copy has run together: 序号指标名称单位2020年2025年属性1粮食产量万吨158180预期性. */
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';

/** Heads of columns, the longest first; white space may stand inside them: 指　标　名　称. */
const HEADS = [
  '指标名称', '主要指标', '具体指标', '指标属性', '指标类型', '指标性质', '计量单位', '目标值', '规划值', '基期值', '基准值', '现状值', '完成值', '预期值', '增速', '年均增速', '累计', '年均',
  '指标', '名称', '项目', '类别', '领域', '维度', '单位', '属性', '类型', '性质', '备注', '目标', '基期', '现状', '实际', '预期', '序号', '编号',
].sort((a, b) => b.length - a.length); // prettier-ignore
/** Where a head may start: its first two characters, which most places of a text have not. */
const OPENS = new RegExp(`[${charactersAt(0)}](?=\\s*[${charactersAt(1)}])`, 'g');
const HEADS_BY_FIRST = Map.groupBy(HEADS, (head) => head.charAt(0));
const YEAR = /20\d{2}年?(?:[底末])?/y;
/** So many heads in a row are no words of a sentence. */
const LEAST_HEADS = 4;
/** Where a run of cells ends. */
const END = /[。\n]/g;

const isSpace = oneOf(WHITE_SPACE);
const isParted = oneOf('\t\n|｜');

function charactersAt(index: number): string {
  return [...new Set(HEADS.map((head) => head.charAt(index)))].join('');
}

/**
 * The stretches of a text that are such tables, in order. Where one cell ends and the next begins is not to be told
 * (158180 is 158 and 180), so that nothing is read there.
 */
export function runTogetherTables(text: string): Span[] {
  const found: Span[] = [];
  OPENS.lastIndex = 0;
  for (let match = OPENS.exec(text); match; match = OPENS.exec(text)) {
    const rows = endOfHeads(text, match.index);
    if (rows === null) continue;
    END.lastIndex = rows;
    const end = END.exec(text)?.index ?? text.length;
    found.push({ start: match.index, end });
    OPENS.lastIndex = end;
  }
  return found;
}

/** Where the heads that start at `at` end; null where they are no heads of a table that goes on on its line. */
function endOfHeads(text: string, at: number): number | null {
  let [to, heads, years] = [at, 0, 0];
  for (let next = headAt(text, to); next !== null; next = headAt(text, to)) {
    if (/\d/.test(text.slice(to, next))) years++;
    to = next;
    heads++;
  }
  const isOne = heads >= LEAST_HEADS && years > 0 && !isParted(text.charCodeAt(to)) && to < text.length;
  return isOne ? to : null;
}

/** Where the head ends that starts at `at`, white space before it and inside it left aside. */
function headAt(text: string, at: number): number | null {
  const from = skipped(text, at);
  YEAR.lastIndex = from;
  const year = YEAR.exec(text);
  if (year) return from + year[0].length;
  for (const head of HEADS_BY_FIRST.get(text.charAt(from)) ?? []) {
    const to = endOfHead(text, from, head);
    if (to !== null) return to;
  }
  return null;
}

/** Where one head ends that stands at `at`, white space inside and behind it too; null where it does not. */
function endOfHead(text: string, at: number, head: string): number | null {
  let to = at;
  for (let i = 0; i < head.length; i++) {
    if (text.charCodeAt(to) !== head.charCodeAt(i)) return null;
    to = skipped(text, to + 1);
  }
  return to;
}

/** Past white space that parts no cells. */
function skipped(text: string, at: number): number {
  let to = at;
  while (to < text.length && isSpace(text.charCodeAt(to)) && !isParted(text.charCodeAt(to))) to++;
  return to;
}
