/** Which lines of a text are numbered, and what those before and after are. */
import { labelAt, rankOf, type Label, type LabelFinder } from '../reading/label.ts';
import type { Line } from '../reading/lines.ts';
import { namedTask } from '../tables/cards.ts';
import { tablesIn, type TableLines } from '../tables/text-tables.ts';
import type { ParagraphRole } from '../tree/nodes.ts';
import { decimalLabels } from './decimals.ts';
import { frontRoles } from './front-matter.ts';
import { findHeading } from './heading.ts';
import { innerRoles } from './inner-lines.ts';
import {
  firstInline,
  headingsInContents,
  isJoined,
  splitFront,
  splitTail,
  type Cut,
  type FirstLabel,
} from './one-line.ts';
import { backRoles, endOfBody } from './tail.ts';

/** What the lines outside the numbered text are, by index of the line. */
export interface Shape {
  /** Index of the first line of the numbered text. */
  bodyFirst: number;
  /** Index after its last line. */
  bodyEnd: number;
  roles: Map<number, ParagraphRole>;
  /** Lines amid the numbered text that are not of it. */
  inner: Map<number, ParagraphRole>;
  /** Ranges that open the body inside a line (a copy without line breaks). */
  split: Cut[];
  /** True in a copy without line breaks. */
  joined: boolean;
  /** Headings that such a copy names in its table of contents. */
  named: ReadonlySet<string>;
  /** Tables by the index of their first line. */
  tables: Map<number, TableLines>;
  labelOf: LabelFinder;
  /** Whether the articles of the text bear headings. */
  articles: 'headed' | 'bare';
}

/** Finds out what each line outside the numbered text is. */
export function shapeOf(text: string, lines: Line[]): Shape {
  const joined = isJoined(text, lines);
  const decimals = decimalLabels(text, lines);
  const labelOf: LabelFinder = (at, end) => decimals.get(at) ?? labelAt(text, at, end);
  const contents = lines.findIndex(
    (line) => !line.blank && /^目\s*[录次]$/.test(text.slice(line.contentStart, line.contentEnd)),
  );
  const tables = tablesIn(text, lines);
  const labelled = afterContents(lines, firstLabel(text, lines, joined, tables, labelOf), contents, labelOf);
  const first = labelled && opening(text, lines, labelled, contents, labelOf);
  const bodyFirst = Math.min(first?.line ?? firstCard(text, lines), firstTable(tables) ?? lines.length);
  const lastRow = Math.max(-1, ...[...tables.values()].slice(-1).map((table) => table.lastLine));
  const tail = bodyFirst < lines.length ? endOfBody(text, lines, bodyFirst, labelOf) : lines.length;
  const bodyEnd = Math.max(tail, lastRow + 1);
  const roles = new Map<number, ParagraphRole>();
  frontRoles(text, lines, bodyFirst, roles);
  if (contents >= 0) for (let i = contents; i < bodyFirst; i++) if (roles.get(i) === 'title') roles.set(i, 'contents');
  backRoles(text, lines, bodyEnd, roles);
  const line = first ? lines[first.line] : undefined;
  const front = first && line && first.at > line.contentStart ? splitFront(text, line, first) : [];
  const split = joined ? withTail(text, lines, front, first, bodyEnd) : front;
  const named = joined && first ? headingsInContents(text, lines, first) : new Set<string>();
  const inner = joined
    ? new Map<number, ParagraphRole>()
    : innerRoles({ text, lines, bodyFirst: bodyFirst, bodyEnd: bodyEnd, labelOf });
  const articles = articlesOf(text, lines, joined, labelOf);
  const body = front.length > 0 ? bodyFirst + 1 : bodyFirst;
  return {
    bodyFirst: body,
    bodyEnd: Math.max(bodyEnd, body),
    roles,
    inner,
    split,
    joined,
    named,
    tables,
    labelOf,
    articles,
  };
}

/** The cuts of the front, with those of names and date at the end of the last line of the text. */
function withTail(text: string, lines: Line[], front: Cut[], first: FirstLabel | null, bodyEnd: number): Cut[] {
  const last = lines.findLastIndex((line, index) => index < Math.max(bodyEnd, (first?.line ?? 0) + 1) && !line.blank);
  const line = lines[last];
  if (!first || !line || last < first.line) return front;
  const tail = splitTail(text, line, last).filter((cut) => cut.line > first.line || cut.at > first.at);
  if (tail.length === 0) return front;
  const isCut = front.some((cut) => cut.line === last);
  return [...front, ...(isCut ? [] : [{ line: last, at: line.contentStart, role: 'body' as const }]), ...tail];
}

const PLAIN = { inBox: false, introduces: false, articles: 'headed', named: new Set<string>() } as const;

/** Articles bear headings all or none: where few have what may be one, 鼓励创新。 is the first sentence of its article. */
function articlesOf(text: string, lines: Line[], joined: boolean, labelOf: LabelFinder): Shape['articles'] {
  let all = 0;
  let headed = 0;
  for (const { contentStart, contentEnd, blank } of lines) {
    const label = blank ? null : labelOf(contentStart, contentEnd);
    if (label?.style !== 'article') continue;
    all++;
    const setting = { ...PLAIN, style: label.style, joined };
    if (findHeading(text, label.end, contentEnd, setting)) headed++;
  }
  return headed * 2 >= all ? 'headed' : 'bare';
}

/** Where a table of contents names the chapters first, the text starts where the first of them stands again. */
function afterContents(
  lines: Line[],
  first: FirstLabel | null,
  contents: number,
  labelOf: LabelFinder,
): FirstLabel | null {
  const start = first ? lines[first.line] : undefined;
  if (!first || !start || contents < 0 || first.line < contents) return first;
  const label = labelOf(first.at, start.contentEnd);
  for (let i = first.line + 1; label && i < lines.length; i++) {
    const line = lines[i];
    const again = !line || line.blank ? null : labelOf(line.contentStart, line.contentEnd);
    if (line && again && again.style === label.style && again.number === label.number)
      return { line: i, at: line.contentStart };
  }
  return first;
}

/** A list of tasks may have no numbered text at all: it starts with its table, or with 任务名称：… */
function firstTable(tables: Map<number, TableLines>): number | null {
  for (const table of tables.values()) if (!table.isPortalCard) return table.firstLine;
  return null;
}

function firstCard(text: string, lines: Line[]): number {
  const card = lines.findIndex((line) => namedTask(text, line.contentStart, line.contentEnd) !== null);
  return card < 0 ? lines.length : card;
}

/** The first label of the outermost style that the text uses. */
function firstLabel(
  text: string,
  lines: Line[],
  joined: boolean,
  tables: Map<number, TableLines>,
  labelOf: LabelFinder,
): FirstLabel | null {
  let best: (FirstLabel & { rank: number }) | null = null;
  for (let index = 0; index < lines.length; index++) {
    index = (tables.get(index)?.lastLine ?? index - 1) + 1;
    const line = lines[index];
    if (!line) break;
    if (line.blank) continue;
    const label = labelOf(line.contentStart, line.contentEnd);
    if (label && !['annex', 'box', 'unnumbered'].includes(label.style) && label.number <= 1) {
      const rank = firstRank(label);
      if (!best || rank < best.rank) best = { line: index, at: line.contentStart, rank };
    }
    if (!joined) continue;
    const inline = firstInline(text, line);
    if (inline && (!best || inline.rank < best.rank)) best = { line: index, at: inline.at, rank: inline.rank };
  }
  return best;
}

/** Ⅰ、 and 第一条 open a text as 一、 does, which may open a second one below it; 1.1 stands below a label that may come before it. */
function firstRank(label: Label): number {
  if (label.parts.length > 1) return rankOf('bullet');
  return rankOf(label.style === 'roman' || label.style === 'article' ? 'han' : label.style);
}

/** A list that is itself the matter of a decision: 宣布失效的政策性文件目录. */
const LIST = /(?:目录|名单|(?:文件|规章|法规|政策措施)[^，。]{0,8}(?:清单|一览表))$/;

/** The first label, or before it 前言 on its line, or the mark of the annex whose list it opens. */
function opening(text: string, lines: Line[], first: FirstLabel, contents: number, labelOf: LabelFinder): FirstLabel {
  let isList = false;
  for (let i = first.line - 1; i >= 0 && first.line - i < 400; i--) {
    const line = lines[i];
    if (!line || line.blank) continue;
    const label = labelOf(line.contentStart, line.contentEnd);
    if (label?.style === 'unnumbered') return { line: i, at: line.contentStart };
    if (label?.style === 'annex' && label.end >= line.contentEnd)
      return isList && i > 0 ? { line: i, at: line.contentStart } : first;
    if (label && label.number > 0 && contents >= 0) return first;
    isList ||= LIST.test(text.slice(Math.max(line.contentStart, line.contentEnd - 30), line.contentEnd));
  }
  return first;
}
