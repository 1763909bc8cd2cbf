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
}

/** A rule that makes something of what its pattern matched. */
export interface Rule<Built, Token> extends RuleRecord {
  /** What it looks for, as a line for `compilePattern`. */
  pattern: string;
  build: (match: Match<Token>) => Built;
}

/** A rule whose pattern is compiled. */
export interface CompiledRule<Built, Token> extends Rule<Built, Token> {
  find: Pattern<Token>;
}

/**
 * Compiles the patterns of a list of rules.
 *
 * @param atoms what each name in their patterns stands for: letters of kinds of tokens, or expressions over them
 */
export function compileRules<Built, Token>(
  rules: readonly Rule<Built, Token>[],
  atoms: Record<string, string>,
): CompiledRule<Built, Token>[] {
  return rules.map((rule) => ({ ...rule, find: compilePattern(rule.pattern, atoms) }));
}
