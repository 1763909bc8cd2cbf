/** Cards of tasks: labels and values side by side in a table, or one a line. */
import { isNobody } from '../tables/cells-of-bodies.ts';
import { isTaskLabel, labelledLine, namedTask } from '../tables/cards.ts';
import { deadlinesOf } from '../tables/deadline.ts';
import { cellsOf, type GridCell } from '../tables/grid.ts';
import { meaningOf, ROLE_MEANINGS } from '../tables/meanings.ts';
import type { Role } from '../../../src/schemas/duty.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';
import type { Paragraph, Policy, Row, Section, Table } from '../tree/nodes.ts';
import { ownParagraphs } from '../tree/walk.ts';
import { rowDuties, type CellReader, type RoleCell } from './cell-duties.ts';
import type { RawDuty } from './read-clause.ts';

/** A card before it is named. */
export interface Card extends Span {
  title: string;
  clauses: (Span & { duties: RawDuty[] })[];
  deadlines: string[];
  content: Span[];
}

interface Field {
  label: string;
  value: GridCell;
  row: Span;
}

/** Cards of a table without a head; null where it holds none. */
export function cardsIn(table: Table, policy: Policy, reader: CellReader): { tasks: Card[]; read: Span[] } | null {
  const rows = table.children.filter((child): child is Row => child.type === 'row');
  if (rows.some((row) => row.kind === 'head')) return null;
  const fields = rows.flatMap((row) => fieldsOf(row, policy));
  const starts = fields.flatMap((field, index) => (isTaskLabel(field.label) ? [index] : []));
  if (starts.length === 0) return null;
  const tasks = starts.map((from, index) => cardOf(fields.slice(from, starts[index + 1]), reader));
  const read = fields
    .filter(({ label }) => !['task', 'content', 'goal'].includes(meaningOf(label) ?? ''))
    .map(({ value }) => ({ start: value.start, end: value.end }));
  return { tasks, read };
}

function fieldsOf(row: Row, policy: Policy): Field[] {
  const cells = cellsOf(row, policy).filter((cell) => cell.words !== '');
  const fields: Field[] = [];
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [label, value] = [cells[at], cells[at + 1]];
    if (label && value) fields.push({ label: label.words, value, row: row.range });
  }
  return fields;
}

function cardOf(fields: Field[], reader: CellReader): Card {
  const charged: RoleCell[] = fields.flatMap(({ label, value }) => {
    const role = roleOf(label);
    return role && !isNobody(value.words) ? [{ start: value.start, end: value.end, role }] : [];
  });
  const duties = rowDuties(charged, reader);
  const dated = fields.filter(({ label }) => meaningOf(label) === 'deadline');
  return {
    start: fields[0]?.row.start ?? 0,
    end: fields.at(-1)?.row.end ?? 0,
    title: fields[0]?.value.words ?? '',
    clauses:
      duties.length === 0
        ? []
        : [
            {
              start: Math.min(...charged.map((cell) => cell.start)),
              end: Math.max(...charged.map((cell) => cell.end)),
              duties,
            },
          ],
    deadlines: [...new Set(dated.flatMap(({ value }) => deadlinesOf(value.words)))],
    content: fields
      .filter(({ label }) => ['content', 'goal'].includes(meaningOf(label) ?? ''))
      .map(({ value }) => ({ start: value.start, end: value.end })),
  };
}

function roleOf(label: string): Role | null {
  const meaning = meaningOf(label);
  return meaning !== null && ROLE_MEANINGS.has(meaning) ? (meaning as Role) : null;
}

/** A card whose lines bear no number: 任务名称：建设中试基地⏎责任单位：市科学技术局. */
export interface LineCard extends Span {
  title: string;
}

/** Unnumbered cards among the lines of an item, or of the policy itself. */
export function lineCards(holder: Policy | Section, policy: Policy): LineCard[] {
  const lines = holder.type === 'section' ? ownParagraphs(holder) : holder.children.filter(isParagraph);
  const cards: LineCard[] = [];
  for (const { range, role, children } of lines) {
    if (role !== 'body' || children.some((leaf) => leaf.type === 'label' || leaf.type === 'heading')) continue;
    const name = namedTask(policy.reading, range.start, range.end);
    const open = cards.at(-1);
    if (name) cards.push({ start: range.start, end: range.end, title: policy.reading.slice(name.start, name.end) });
    else if (open && labelledLine(policy.reading, range.start, range.end)) open.end = range.end;
  }
  return cards;
}

const endsLine = oneOf('\n；;，,。（(');
const isSpace = oneOf(WHITE_SPACE);

/** Deadlines that labelled lines give: 完成时限：2024年12月底. */
export function labelledDeadlines(text: string, start: number, end: number): string[] {
  const found: string[] = [];
  let from = start;
  while (from < end) {
    let stop = from;
    while (stop < end && !endsLine(text.charCodeAt(stop))) stop++;
    let open = from;
    while (open < stop && isSpace(text.charCodeAt(open))) open++;
    const line = labelledLine(text, open, stop);
    if (line && meaningOf(line.label) === 'deadline')
      found.push(...deadlinesOf(text.slice(line.value.start, line.value.end)));
    from = stop + 1;
  }
  return [...new Set(found)];
}

function isParagraph(node: { type: string }): node is Paragraph {
  return node.type === 'paragraph';
}
