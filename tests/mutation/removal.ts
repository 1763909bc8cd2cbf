/** Turns one rule off at a time, and tells which pairs and texts notice. */
import { join } from 'node:path';
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { RULE_LISTS } from '../../scripts/compiler/rules/all-rules.ts';
import type { RuleRecord } from '../../scripts/compiler/rules/rule.ts';
import type { Evidence } from './evidence.ts';

const gazetteer = readRegistry(join(import.meta.dirname, '../../content/registry'));

/** A rule with the evidence that changes when it is taken out. */
export interface Removal {
  list: string;
  rule: RuleRecord;
  /** Names of what noticed; in the quick form no more than the first. */
  noticed: string[];
}

/** Evidence as it is with all rules in force: its faults, and the rules that read something in it. */
interface Known {
  evidence: Evidence;
  faults: string;
  used: Set<RuleRecord>;
}

/**
 * Takes each rule out of its list in turn and parses again what the rule has a hand in. What holds the rule's own
 * example does not count: it would notice whatever the rule does elsewhere.
 *
 * @param all tell all that notices, not just the first
 */
export function removeEach(evidence: readonly Evidence[], { all = false } = {}): Removal[] {
  const known = withEveryRuleTraced((used) => evidence.map((each) => ({ evidence: each, ...knownOf(each, used) })));
  return RULE_LISTS.flatMap(({ name, rules }) =>
    [...rules].map((rule) => ({ list: name, rule, noticed: without(rules, rule, () => noticing(rule, known, all)) })),
  );
}

function knownOf(evidence: Evidence, used: Set<RuleRecord>): Omit<Known, 'evidence'> {
  used.clear();
  return { faults: faultsOf(evidence), used: new Set(used) };
}

function faultsOf({ source, faults }: Evidence): string {
  return faults(contractOf(parsePolicy(source, { gazetteer })));
}

function noticing(rule: RuleRecord, known: Known[], all: boolean): string[] {
  const noticed: string[] = [];
  for (const { evidence, faults, used } of known) {
    if (!used.has(rule) || holdsExample(evidence, rule)) continue;
    if (faultsOf(evidence) === faults) continue;
    noticed.push(evidence.name);
    if (!all) break;
  }
  return noticed;
}

function holdsExample({ source }: Evidence, { example }: RuleRecord): boolean {
  return (typeof source === 'string' ? source : source.text).includes(example);
}

function without<T>(rules: RuleRecord[], rule: RuleRecord, run: () => T): T {
  const index = rules.indexOf(rule);
  rules.splice(index, 1);
  try {
    return run();
  } finally {
    rules.splice(index, 0, rule);
  }
}

/** Runs with every function of every rule watched: one that gives an answer marks its rule as used. */
function withEveryRuleTraced<T>(run: (used: Set<RuleRecord>) => T): T {
  const used = new Set<RuleRecord>();
  const restore = RULE_LISTS.flatMap(({ rules }) => rules.map((rule) => traced(rule, used)));
  try {
    return run(used);
  } finally {
    for (const back of restore) back();
  }
}

function traced(rule: RuleRecord, used: Set<RuleRecord>): () => void {
  const before = { ...rule };
  for (const [key, value] of Object.entries(rule) as [string, unknown][]) {
    if (typeof value !== 'function') continue;
    const watched = (...words: unknown[]): unknown => {
      const answer: unknown = Reflect.apply(value, rule, words);
      if (answer) used.add(rule);
      return answer;
    };
    Object.assign(rule, { [key]: watched });
  }
  return () => void Object.assign(rule, before);
}
