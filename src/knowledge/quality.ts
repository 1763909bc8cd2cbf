/** What was read from each policy and what was not: the figures of the page on quality. */
import type { Basis } from '../schemas/duty.ts';
import type { Policy } from '../schemas/policy.ts';
import type { AgencyEntry, PolicyEntry } from './corpus.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { dutiesByAgency } from './duties.ts';
import type { Knowledge } from './index.ts';
import type { PolicyText } from './texts.ts';

export interface Quality {
  policy: PolicyEntry;
  /** Null where the source is no plain text. */
  coverage: Coverage | null;
  bases: Readonly<Record<Basis, number>>;
  gaps: readonly Gap[];
  notes: readonly Note[];
  /** Bodies with a duty here that the registry does not know. */
  unregistered: readonly AgencyEntry[];
}

/** Something that the text leaves open, or that no rule understood. */
export interface Gap {
  kind: 'duty' | 'role' | 'year' | 'amount' | 'site' | 'head';
  /** How many there are, and among how many. */
  count: number;
  of: number;
  /** Where they stand; empty where they are no places in the text. */
  paths: readonly string[];
  /** Fields that the text does not state. */
  fields: readonly HeadField[];
}

const HEAD_FIELDS = ['issuer', 'issued', 'docNumber', 'period'] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

/** A message of the compiler with the words it is about. */
export interface Note {
  diagnostic: Policy['diagnostics'][number];
  /** The nearest item at or before the line. */
  path: string | null;
  quote: string | null;
}

export function qualityOf(policy: PolicyEntry, atlas: Knowledge, text: PolicyText): Quality {
  const duties = [...dutiesByAgency(atlas.tasksByPolicy.get(policy.id) ?? [])].flatMap(([agency, assignments]) =>
    assignments.map(({ duty, task }) => ({ agency, duty, task })),
  );
  const bases = { stated: 0, inferred: 0, unclear: 0, editor: 0 };
  for (const { duty } of duties) bases[duty.basis] += 1;
  const carrying = [...new Set(duties.map(({ agency }) => agency))].flatMap((id) => atlas.agencyById.get(id) ?? []);
  const unclear = duties.filter(({ duty }) => duty.basis === 'unclear').map(({ task }) => task.data.path);
  return {
    policy,
    coverage: text.source === null ? null : coverageOf(text.source, text.body, quotedIn(policy, atlas)),
    bases,
    gaps: [
      { kind: 'role', count: unclear.length, of: duties.length, paths: unique(unclear), fields: [] },
      ...gapsOf(policy, atlas),
    ],
    notes: notesOf(policy.data, text.source),
    unregistered: carrying.filter(({ data }) => !data.registered),
  };
}

/** Every sentence, clause or row that an entry of the policy quotes. */
function quotedIn({ id, data }: PolicyEntry, atlas: Knowledge) {
  const own = ({ source }: { source: { policy: string } }) => source.policy === id;
  return [
    ...(atlas.tasksByPolicy.get(id) ?? []).flatMap((task) => [...task.data.clauses, ...task.data.deadlines]),
    ...(atlas.goalsByPolicy.get(id) ?? []).map((goal) => goal.data),
    ...(atlas.measuresByPolicy.get(id) ?? []).map((measure) => measure.data),
    ...(atlas.indicatorsByPolicy.get(id) ?? []).map((indicator) => indicator.data),
    ...atlas.bases.flatMap((base) => base.data.evidence),
    ...data.citations,
  ]
    .filter(own)
    .map(({ source }) => source);
}

function gapsOf({ id, data }: PolicyEntry, atlas: Knowledge): Gap[] {
  const tasks = atlas.tasksByPolicy.get(id) ?? [];
  const goals = atlas.goalsByPolicy.get(id) ?? [];
  const measures = atlas.measuresByPolicy.get(id) ?? [];
  const bases = atlas.bases.filter((base) => base.data.evidence.some(({ source }) => source.policy === id));
  const silent = HEAD_FIELDS.filter((field) => data[field] === null);
  const gap = <Entry>(
    kind: Gap['kind'],
    all: readonly Entry[],
    lacking: Entry[],
    pathOf: (entry: Entry) => unknown,
  ) => ({
    kind,
    count: lacking.length,
    of: all.length,
    paths: unique(lacking.map(pathOf).filter((path) => typeof path === 'string')),
    fields: [],
  });
  const pathOf = (entry: { data: { path: string | null } }) => entry.data.path;
  return [
    gap(
      'duty',
      tasks,
      tasks.filter((task) => task.data.clauses.every(({ duties }) => duties.length === 0)),
      pathOf,
    ),
    gap(
      'year',
      goals,
      goals.filter((goal) => goal.data.year === null),
      pathOf,
    ),
    gap(
      'amount',
      measures,
      measures.filter((measure) => measure.data.amounts.length === 0),
      pathOf,
    ),
    gap(
      'site',
      bases,
      bases.filter((base) => base.data.site === null),
      ({ data: { evidence } }) => {
        const first = evidence.find(({ source }) => source.policy === id);
        return first && atlas.pathOf(first.source);
      },
    ),
    { kind: 'head', count: silent.length, of: HEAD_FIELDS.length, paths: [], fields: silent },
  ];
}

/** Long lines are cut: a copy may be one single line. */
const QUOTE_LENGTH = 60;

/** @param source the policy's text, or null where it cannot be quoted */
export function notesOf(policy: Pick<Policy, 'diagnostics' | 'outline'>, source: string | null): Note[] {
  return policy.diagnostics.map((diagnostic) => noteOf(diagnostic, policy, source));
}

export function noteOf(
  diagnostic: Note['diagnostic'],
  { outline }: Pick<Policy, 'outline'>,
  source: string | null,
): Note {
  const { line, column } = diagnostic;
  const words =
    source
      ?.split('\n')
      [line - 1]?.slice(column - 1)
      .trim() ?? '';
  return {
    diagnostic,
    path: outline.findLast((entry) => entry.line <= line)?.path ?? null,
    quote: words === '' ? null : words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}……` : words,
  };
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}
