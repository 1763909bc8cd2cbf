/** Rules as records: each says in one line what it understands, with an example and what looks alike and is not it. */
import { compilePattern, type Match, type Pattern } from './pattern.ts';

/** What a rule is, beside what it builds. */
export interface RuleRecord {
  /** Names the rule in messages and tests; unique among all rules. */
  id: string;
  /** What it understands, in one sentence. */
  says: string;
  /** Words that it must understand. */
  example: string;
  /** Words that look alike and that it must leave alone. */
  counterExample: string;
  /** What it looks for, as a line for `compilePattern`. */
  pattern: string;
}

/** A rule that makes something of what its pattern matched. */
export interface Rule<Built> extends RuleRecord {
  build: (match: Match) => Built;
}

/** A rule whose pattern is compiled. */
export interface CompiledRule<Built> extends Rule<Built> {
  find: Pattern;
}

/** Compiles the patterns of a list of rules. */
export function compileRules<Built>(rules: readonly Rule<Built>[]): CompiledRule<Built>[] {
  return rules.map((rule) => ({ ...rule, find: compilePattern(rule.pattern) }));
}
