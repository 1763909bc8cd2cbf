/** All rules, list by list, with what tells which of them read some words: for tests, and for whoever looks for a rule. */
import { BASE_HEAD_RULES, readBaseHead } from '../tables/base-heads.ts';
import { compiledBaseRules, rulesApplied } from './base-rules.ts';
import { compiledIndustryRules, industryRulesApplied } from './industry-rules.ts';
import type { NameReader } from '../lex/names.ts';
import { proseTokens } from '../lex/prose-tokens.ts';
import { compiledAimRules, rulesOfAims } from './aim-rules.ts';
import { compiledCitationRules, compiledListRules, documentsIn, listIn } from './citation-rules.ts';
import { compiledAmountRules, readAmounts } from './amount-rules.ts';
import { amountTokens } from '../lex/amount-tokens.ts';
import { assignRoles, compiledClauseRules } from './clause-rules.ts';
import { clauseTokens } from './clause-tokens.ts';
import { codesOf } from './duty-atoms.ts';
import { EXEMPT_LISTS } from './exempt-rules.ts';
import { HEAD_RULES } from '../tables/head-rules.ts';
import { INDICATOR_HEAD_RULES, indicatorHeadRules } from '../tables/indicator-heads.ts';
import { readHead } from '../tables/meanings.ts';
import { MEASURE_LISTS } from './kind-rules.ts';
import { PLAIN_MEASURE_RULES, plainRulesOf } from './plain-measures.ts';
import { compiledOrderRules, orderStatementIn } from './order-statements.ts';
import { chargesIn, compiledProseRules } from './prose-rules.ts';
import { compiledRecipientRules, recipientIn } from './recipient-rules.ts';
import { compiledStandingRules, standingIn } from './standing-rules.ts';
import type { RuleRecord } from './rule.ts';

/** A list of rules; `applied` gives the ids of those that read something in the words of a clause or sentence. */
export interface RuleList {
  name: string;
  /** Compiled rules, in the order in which they are tried. Whoever takes one out turns it off. */
  rules: RuleRecord[];
  applied: (words: string, names: NameReader) => string[];
}

/** Every list of rules. */
export const RULE_LISTS: readonly RuleList[] = [
  {
    name: 'duty clauses',
    rules: compiledClauseRules,
    applied: (words, names) => [
      ...new Set(assignRoles(clauseTokens(words, 0, words.length, names), compiledClauseRules).map(({ rule }) => rule)),
    ],
  },
  {
    name: 'duties in running text',
    rules: compiledProseRules,
    applied: (words, names) => {
      const tokens = proseTokens(words, 0, words.length, names);
      return chargesIn(codesOf(tokens), tokens).map(({ rule }) => rule);
    },
  },
  {
    name: 'rules of order',
    rules: compiledOrderRules,
    applied: (words) => {
      const statement = orderStatementIn(words, 0, words.length);
      return statement ? [statement.rule] : [];
    },
  },
  {
    name: 'numbers that are goals or none',
    rules: compiledAimRules,
    applied: (words) => rulesOfAims(words),
  },
  {
    name: 'relations of citations',
    rules: compiledCitationRules,
    applied: (words) => documentsIn(words, 0, words.length).flatMap(({ rule }) => rule ?? []),
  },
  {
    name: 'lists of documents',
    rules: compiledListRules,
    applied: (words) => {
      const list = listIn(words, 0, words.length);
      return list ? [list.rule] : [];
    },
  },
  {
    name: 'when a text holds',
    rules: compiledStandingRules,
    applied: (words) => standingIn(words, 0, words.length, () => false).map(({ rule }) => rule),
  },
  {
    name: 'heads of columns',
    rules: HEAD_RULES,
    applied: (words) => {
      const head = readHead(words);
      return head ? [head.rule] : [];
    },
  },
  {
    name: 'heads of indicator tables',
    rules: INDICATOR_HEAD_RULES,
    applied: indicatorHeadRules,
  },
  {
    name: 'amounts of support',
    rules: compiledAmountRules,
    applied: (words) => [...readAmounts(amountTokens(words, 0, words.length)).values()].map(({ rule }) => rule),
  },
  {
    name: 'recipients of support',
    rules: compiledRecipientRules,
    applied: (words) => {
      const recipient = recipientIn(words, 0, words.length);
      return recipient ? [recipient.rule] : [];
    },
  },
  {
    name: 'bases',
    rules: compiledBaseRules,
    applied: rulesApplied,
  },
  {
    name: 'industries of bases',
    rules: compiledIndustryRules,
    applied: industryRulesApplied,
  },
  {
    name: 'heads of columns about bases',
    rules: BASE_HEAD_RULES,
    applied: (words) => {
      const head = readBaseHead(words);
      return head ? [head.rule] : [];
    },
  },
  {
    name: 'measures without a figure',
    rules: PLAIN_MEASURE_RULES,
    applied: (words) => plainRulesOf(words).map(({ id }) => id),
  },
  ...[...EXEMPT_LISTS, ...MEASURE_LISTS].map(({ name, rules }) => ({
    name,
    rules,
    applied: (words: string) => rules.flatMap((rule) => (rule.reads(words) ? [rule.id] : [])),
  })),
];

/** Every rule. */
export const ALL_RULES: readonly RuleRecord[] = RULE_LISTS.flatMap(({ rules }) => rules);
