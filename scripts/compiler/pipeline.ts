/** The one list of steps, read from top to bottom: text → tree → facts → names. */
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import { findBases } from './extract/bases.ts';
import { findCitations } from './extract/citations.ts';
import { findClauses } from './extract/clauses.ts';
import { findMeta, regionHints } from './extract/meta.ts';
import { findIndicators } from './extract/indicators.ts';
import { findMeasures } from './extract/measures.ts';
import { findRules } from './extract/duty-rule.ts';
import { findProseDuties } from './extract/prose-duties.ts';
import { findTargets } from './extract/targets.ts';
import { findTasks } from './extract/tasks.ts';
import { policyParser } from './outline/policy.ts';
import { toSource } from './reading/source-map.ts';
import { remark, warn } from './report.ts';
import type { Scope } from './resolve/body-names.ts';
import { reportUnknown, resolveByFunction, resolveDuties } from './resolve/duties.ts';
import { findMentions } from './resolve/mentions.ts';
import { ownPrefix } from './resolve/prefixes.ts';
import { findRegion, scopeOf } from './resolve/region.ts';
import type { Registry } from './gazetteer/registry.ts';
import type { Decoded } from './read/decode.ts';
import type { Meta } from './tree/facts.ts';
import type { Policy } from './tree/nodes.ts';
import { locator, type Locate } from './tree/points.ts';
import { factsInSource } from './resolve/facts-in-source.ts';

export interface PipelineOptions {
  registry: Registry;
  /** What an editor says of the document (policy.yaml); it wins over what the text tells. */
  editorial?: Partial<Meta>;
}

/** What the steps of one run share: where names are read, and how offsets become lines. */
interface Shared {
  scope: Scope;
  locate: Locate;
}

type Step = Plugin<[PipelineOptions], Policy>;

/** Runs every step on a decoded source. The file carries the messages. */
export function readPolicy(source: Decoded, path: string, options: PipelineOptions): { policy: Policy; file: VFile } {
  const file = new VFile({ path, value: source.text });
  if (source.encoding !== 'utf-8') {
    remark(
      file,
      { line: 1, column: 1, offset: 0 },
      'encoding',
      `The file is not UTF-8; it was read as ${source.encoding.toUpperCase()}.`,
      'Save it as UTF-8.',
    );
  }
  if (source.damaged) {
    warn(
      file,
      { line: 1, column: 1, offset: 0 },
      'encoding',
      `${source.damaged} places of the file are no valid UTF-8.`,
      'They stand as \uFFFD; save the file again from its original.',
    );
  }
  const processor = unified()
    .use(policyParser)
    .use(describe, options)
    .use(charge, options)
    .use(measure, options)
    .use(mention, options)
    .use(settle, options);
  const policy = processor.runSync(processor.parse(file), file);
  return { policy, file };
}

/** Title, issuer, stage; the place governed and its level. */
const describe: Step = function (options) {
  return (policy, file) => {
    const meta = { ...findMeta(policy), ...options.editorial };
    const region = findRegion(regionHints(policy, meta), () => prefixesIn(policy), options.registry);
    policy.facts.meta = {
      ...meta,
      level: meta.level ?? region.level,
      regionName: meta.regionName ?? region.name,
      region: meta.region ?? region.place?.id ?? null,
    };
    const shared: Shared = { scope: scopeOf(policy.facts.meta, options.registry), locate: locateReading(policy) };
    Object.assign(file.data, shared);
  };
};

/** The prefixes of all bodies in duty clauses: 省 省 市. */
function prefixesIn(policy: Policy): string[] {
  const clauses = findClauses(policy, { order: [], everybody: [] }, locator(''), new VFile());
  return clauses.flatMap((clause) => clause.duties.map((duty) => ownPrefix(duty.verbatim)?.prefix ?? ''));
}

/** Duty clauses and duties in prose, their bodies named; the tasks that bear them. */
const charge: Step = function () {
  return (policy, file) => {
    const { scope, locate } = file.data as unknown as Shared;
    const raw = findClauses(policy, findRules(policy), locate, file);
    const prose = findProseDuties(policy, raw, (words) => scope.registry.familyWords.some(([word]) => word === words));
    const clauses = [...resolveDuties(raw, 'clause', scope), ...resolveDuties(prose, 'prose', scope)];
    clauses.sort((a, b) => a.start - b.start);
    resolveByFunction(clauses, scope);
    reportUnknown(clauses, locate, file);
    policy.facts.clauses = clauses;
    policy.facts.tasks = findTasks(policy, clauses);
  };
};

/** What the policy aims at and offers: targets, indicators, bases, support, and the documents it cites. */
const measure: Step = function (options) {
  const places = new Set(
    options.registry.places.flatMap((place) => [place.name, place.short, ...place.aliases.map((alias) => alias.name)]),
  );
  return (policy, file) => {
    const { locate } = file.data as unknown as Shared;
    const { facts } = policy;
    Object.assign(facts, findTargets(policy));
    facts.indicators = findIndicators(policy, locate, file);
    facts.bases = findBases(policy, facts.clauses, (words) => places.has(words));
    facts.measures = findMeasures(policy);
    facts.citations = findCitations(policy);
  };
};

/** Where the text names what the registry knows. */
const mention: Step = function () {
  return (policy, file) => {
    const { scope } = file.data as unknown as Shared;
    policy.facts.mentions = findMentions(policy, scope, policy.facts.bases);
  };
};

/** Facts are found in the reading and told in offsets of the source. */
const settle: Step = function () {
  return (policy) => factsInSource(policy);
};

/** Lines and columns of the source for offsets of the reading. */
function locateReading({ source, map }: Policy): Locate {
  const locate = locator(source);
  return (offset) => locate(toSource(map, offset));
}
