/** The one list of steps, read from top to bottom: text → tree → facts → names. */
import { findMeta, regionHints } from './extract/meta.ts';
import { findIndicators } from './rules/find-indicators.ts';
import { findTargets, type ContentCells } from './rules/find-targets.ts';
import { findTasks } from './extract/tasks.ts';
import type { Registry } from './gazetteer/registry.ts';
import { parseTree } from './outline/policy.ts';
import type { Decoded } from './read/decode.ts';
import { toSource } from './tree/source-map.ts';
import { remark, warn, type Messages } from './report.ts';
import type { Scope } from './resolve/scope.ts';
import { reportUnknown, resolveByFunction, resolveDuties } from './resolve/duties.ts';
import { fullIssuers } from './resolve/issuers.ts';
import { factsInSource } from './resolve/facts-in-source.ts';
import { findMentions } from './resolve/mentions.ts';
import { nameReader } from './lex/names.ts';
import { exemptSections } from './rules/exempt-items.ts';
import { findBases } from './rules/find-bases.ts';
import { findCitations } from './rules/find-citations.ts';
import { findMeasures } from './rules/find-measures.ts';
import { findStanding } from './rules/find-standing.ts';
import { findClauses } from './rules/find-clauses.ts';
import { findProse } from './rules/find-prose.ts';
import { findRules } from './rules/order-rules.ts';
import { contentsOf, inEntries, joinedTo, outsideTables, tableClauses, withEntries } from './rules/table-entries.ts';
import { runTogetherTables } from './tables/run-together.ts';
import { readTaskTables } from './rules/task-tables.ts';
import { correctFacts, type PlacedCorrection } from './corrections/correct.ts';
import { resolveList } from './resolve/body-names.ts';
import { ownPrefix } from './resolve/prefixes.ts';
import { findRegion, namesAreBare, reportRegion, scopeOf } from './resolve/region.ts';
import type { Meta } from './tree/facts.ts';
import type { Policy } from './tree/nodes.ts';
import type { Point } from 'unist';
import { locator, type Locate } from './tree/points.ts';

export interface ParseOptions {
  /** The names that bodies, places and industries bear. */
  gazetteer: Registry;
  /** What an editor says of the document (policy.yaml); it wins over what the text tells. */
  editorial?: Partial<Meta>;
  /** What an editor corrects of what the rules read, in the order in which it is to be done. */
  corrections?: readonly PlacedCorrection[];
}

/** What the steps of one parse share: where names are read, and how offsets become lines. */
interface Run {
  policy: Policy;
  gazetteer: Registry;
  scope: Scope;
  /** Lines and columns of the source for offsets of the reading. */
  locate: Locate;
}

/**
 * Reads a policy. Never fails, whatever the text: what is not understood stays in the tree as text, and what looks
 * wrong is a message.
 *
 * @param source the text, or what the reader made of a file, whose damage then is a message too
 * @returns the root of a tree of plain data, with positions, facts and messages; it survives `structuredClone`
 * @throws CorrectionError, which no text alone does, where the words of a correction stand at several places
 */
export function parsePolicy(
  source: string | Decoded,
  { gazetteer, editorial = {}, corrections = [] }: ParseOptions,
): Policy {
  const { text, ...file } = typeof source === 'string' ? ({ text: source, encoding: 'utf-8' } as const) : source;
  const messages: Messages = [];
  reportFile(file, messages);
  const policy = parseTree(text, messages);
  const prefixes = prefixReader(policy, gazetteer);
  describe(policy, gazetteer, editorial, prefixes);
  const isBare = namesAreBare(policy.facts.meta, policy.printed !== policy.reading, prefixes);
  const run = {
    policy,
    gazetteer,
    scope: scopeOf(policy.facts.meta, gazetteer, isBare),
    locate: locateReading(policy),
  };
  const contents = charge(run);
  measure(run, contents);
  mention(run);
  factsInSource(policy);
  if (corrections.length > 0) correct(run, corrections);
  return policy;
}

/** Puts an editor's corrections upon what was read; bodies that they name are named as the text's own are. */
function correct({ policy, scope }: Run, corrections: readonly PlacedCorrection[]): void {
  const { facts, messages } = correctFacts(policy, corrections, (printed) => {
    const [body] = resolveList([printed], scope);
    return { name: body?.name ?? printed, agency: body?.id ?? null };
  });
  policy.facts = { ...facts, bodies: [...scope.bodies.values()] };
  policy.messages.push(...messages);
}

/** Says what was odd about the bytes. */
function reportFile({ encoding, damaged }: Omit<Decoded, 'text'>, messages: Messages): void {
  const top = { line: 1, column: 1, offset: 0 };
  if (encoding !== 'utf-8') {
    const reason = `The file is not UTF-8; it was read as ${encoding.toUpperCase()}.`;
    remark(messages, top, 'encoding', reason, 'Save it as UTF-8.');
  }
  if (damaged) {
    const reason = `${damaged} places of the file are no valid UTF-8.`;
    warn(messages, top, 'encoding', reason, 'They stand as \uFFFD; save the file again from its original.');
  }
}

/** Title, issuers, stage; the place governed and its level; from when and until when the text holds; what of it is an editor's. */
function describe(policy: Policy, gazetteer: Registry, editorial: Partial<Meta>, prefixes: () => string[]): void {
  const told = findMeta(policy);
  const hints = (meta: Meta) => findRegion(regionHints(policy, meta), prefixes, gazetteer);
  const meta = { ...told, ...editorial };
  const region = hints(meta);
  if (!meta.region) reportRegion(region, gazetteer, policy.messages);
  const placed = placedIn(meta, region, gazetteer);
  policy.facts.meta = { ...placed, inForce: meta.inForce ?? findStanding(policy, placed) };
  const fields = Object.keys(editorial) as (keyof Meta)[];
  if (fields.length === 0) return;
  const alone = placedIn(told, hints(told), gazetteer);
  policy.facts.supplied = fields.filter((field) => String(alone[field]) !== String(placed[field]));
}

/** Where what is known of a policy puts it. */
function placedIn(meta: Meta, region: ReturnType<typeof findRegion>, gazetteer: Registry): Meta {
  const placed = {
    ...meta,
    level: meta.level ?? region.level,
    regionName: meta.regionName ?? region.name,
    region: meta.region ?? region.place?.id ?? null,
  };
  return { ...placed, issuers: fullIssuers(placed, gazetteer) };
}

/** The prefixes of a policy, read when first asked for: a title that tells the region needs none. */
function prefixReader(policy: Policy, gazetteer: Registry): () => string[] {
  let read: string[] | null = null;
  return () => (read ??= prefixesIn(policy, gazetteer));
}

/** The prefixes of all bodies in duty clauses: 省 省 市. */
function prefixesIn(policy: Policy, gazetteer: Registry): string[] {
  const clauses = findClauses(policy, { order: [], everybody: [] }, nameReader(gazetteer), locator(''), []);
  return clauses.flatMap((clause) => clause.duties.map((duty) => ownPrefix(duty.verbatim, gazetteer)?.prefix ?? ''));
}

/**
 * Duty clauses, duties in prose and in tables, their bodies named; the tasks that bear them.
 *
 * @returns cells of tables that tell what a task comes to
 */
function charge({ policy, gazetteer, scope, locate }: Run): ContentCells {
  const names = nameReader(gazetteer);
  const exempt = exemptSections(policy);
  const rules = findRules(policy, names);
  const tables = readTaskTables(policy, { text: policy.reading, names, rules }, locate, policy.messages);
  const raw = outsideTables(findClauses(policy, rules, names, locate, policy.messages), tables);
  const prose = findProse(policy, raw, names, exempt);
  const entries = joinedTo(policy, tables.tasks);
  const clauses = [
    ...inEntries(resolveDuties(raw, 'clause', scope), entries),
    ...resolveDuties(prose, 'prose', scope),
    ...tableClauses(entries, (found) => resolveDuties(found, 'table', scope)),
  ];
  clauses.sort((a, b) => a.start - b.start);
  resolveByFunction(clauses, scope);
  reportUnknown(clauses, scope, locate, policy.messages);
  policy.facts.clauses = clauses;
  policy.facts.tasks = withEntries(policy, findTasks(policy, clauses, exempt), clauses, entries);
  return contentsOf(entries);
}

/** What the policy offers and aims at: support, targets, indicators, bases, and the documents it cites. */
function measure({ policy, gazetteer, locate }: Run, contents: ContentCells): void {
  const { facts } = policy;
  const granted = findMeasures(policy, exemptSections(policy));
  // An explanation grants nothing of its own; what it says is granted is no goal either.
  facts.measures = facts.meta.kind === 'explanation' ? [] : granted;
  const unread = runTogetherTables(policy.reading);
  for (const { start } of unread) reportRunTogether(locate(start), policy.messages);
  Object.assign(facts, findTargets(policy, granted, contents, unread));
  facts.indicators = findIndicators(policy, locate, policy.messages);
  facts.bases = findBases(policy, facts.clauses, nameReader(gazetteer));
  facts.citations = findCitations(policy);
}

function reportRunTogether(place: Point, messages: Messages): void {
  warn(
    messages,
    place,
    'table-not-understood',
    'The cells of a table of indicators have run together.',
    'Its figures are not read. Put each row on a line of its own and part its cells by tabs.',
  );
}

/** Where the text names what the gazetteer knows, and the bodies that it knows without an entry in the registry. */
function mention({ policy, scope }: Run): void {
  policy.facts.mentions = findMentions(policy, scope, policy.facts.bases);
  policy.facts.bodies = [...scope.bodies.values()];
}

function locateReading(policy: Policy): Locate {
  const locate = locator(policy.source);
  return (offset) => locate(toSource(policy.map, offset));
}
