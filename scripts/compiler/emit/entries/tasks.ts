/** The entry of a task: its text, who does what in it, and what it names. */
import type { z } from 'zod';
import { task as schema } from '../../../../src/schemas/task.ts';
import type { Clause, Mention, Task } from '../../tree/facts.ts';
import type { Section } from '../../tree/nodes.ts';
import { sections } from '../../tree/walk.ts';
import type { Context, Entry } from '../context.ts';
import { edited } from '../edited.ts';
import { mdxFile } from '../mdx.ts';
import { blocksWithin, sectionBlock } from '../policy-body.ts';

export function taskEntries(context: Context): Entry[] {
  const { document } = context;
  const placed = new Map([...sections(document.policy)].map((each) => [each.section.path, each]));
  return document.policy.facts.tasks.map((task) => {
    const place = placed.get(task.source === 'row' ? (task.holder ?? '') : task.path);
    const above = place ? [...place.parents, ...(task.source === 'row' ? [place.section] : [])] : [];
    const data: z.input<typeof schema> = {
      policy: document.id,
      path: task.path,
      label: task.label,
      title: task.title,
      kind: task.kind,
      ...(task.deadlines.length > 0 ? { due: task.deadlines } : {}),
      parents: above.map((parent) => ({ path: parent.path, label: parent.label, heading: parent.heading })),
      text: context.quote(task),
      source: context.source(task),
      clauses: task.clauses.map((clause) => clauseOf(context, clause)),
      ...namedIn(context, task),
    };
    return {
      collection: 'tasks',
      id: `${document.id}/${task.path}`,
      data,
      text: mdxFile(data, blocksOf(context, task, place?.section)),
    };
  });
}

/** The item itself; a row or the lines of a card where it is none. */
function blocksOf(context: Context, task: Task, section: Section | undefined) {
  const { policy } = context.document;
  return task.source === 'item' && section
    ? [sectionBlock(policy, section, context.marks(), true)]
    : blocksWithin(policy, task, context.marks());
}

function clauseOf(context: Context, clause: Clause) {
  return {
    text: context.quote(clause),
    kind: clause.kind,
    source: context.source(clause),
    duties: clause.duties.map((duty) => ({
      agency: context.ids.agency(duty.name, duty.agency),
      name: duty.name,
      verbatim: duty.verbatim,
      role: duty.role,
      basis: duty.basis,
      rule: duty.rule ? context.quotation(duty.rule) : null,
      ...edited(duty),
      source: context.source(duty),
    })),
  };
}

/** What stands inside the range of a task. */
function namedIn(context: Context, task: Task) {
  const { facts } = context.document.policy;
  const inside = (span: { start: number; end: number }) => span.start >= task.start && span.end <= task.end;
  const mentions = (kind: Mention['kind']) =>
    facts.mentions
      .filter((mention) => mention.kind === kind && inside(mention))
      .map((mention) => ({ id: mention.id, verbatim: context.quote(mention), source: context.source(mention) }));
  return {
    industries: mentions('industry'),
    places: mentions('place'),
    deadlines: facts.deadlines.filter(inside).map((due) => ({
      verbatim: context.quote(due),
      year: due.year,
      month: due.month,
      ...edited(due),
      source: context.source(due),
    })),
    goals: facts.targets.flatMap((target, index) => (inside(target) ? [context.ids.goal(index)] : [])),
    measures: facts.measures.flatMap((measure, index) => (inside(measure) ? [context.ids.measure(index)] : [])),
    bases: facts.bases.filter((base) => base.names.some(inside)).map((base) => context.ids.base(base.name)),
  };
}
