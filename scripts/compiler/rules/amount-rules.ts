/** What each figure of a support measure is: a rate, a cap, a sum a head, a term of years. */
import type { AmountKind } from '../../../src/schemas/measure.ts';
import type { AmountToken } from '../lex/amount-kinds.ts';
import { AMOUNT_ATOMS, codesOfAmounts } from './amount-atoms.ts';
import { CONDITION_RULES } from './amount-conditions.ts';
import { SHARE_RULES } from './amount-shares.ts';
import { SUM_RULES } from './amount-sums.ts';
import { FIRST_RULES } from './amount-first.ts';
import { compileRules } from './rule.ts';

/** The rules, compiled once; those of conditions are tried before those of grants that they do not limit. */
export const compiledAmountRules = compileRules(
  [...FIRST_RULES, ...CONDITION_RULES, ...SHARE_RULES, ...SUM_RULES],
  AMOUNT_ATOMS,
);

/** What is said of each figure: its kind, null for a condition, and the rule that says so. */
export interface Said {
  kind: AmountKind | null;
  cue: AmountToken | null;
  rule: string;
}

/** The figures of a clause with what the first rule that knows each says of it. */
export function readAmounts(tokens: AmountToken[], rules = compiledAmountRules): Map<AmountToken, Said> {
  const codes = codesOfAmounts(tokens);
  const said = new Map<AmountToken, Said>();
  for (const rule of rules) {
    for (let match = rule.find(codes, tokens, 0); match; match = rule.find(codes, tokens, match.last)) {
      const { kind, figures, cue } = rule.build(match);
      for (const figure of figures) if (!said.has(figure)) said.set(figure, { kind, cue, rule: rule.id });
    }
  }
  return said;
}
