/** Which numbers of a sentence are goals, by the first rule that reads each. */
import { aimTokens, type AimToken } from '../lex/aim-tokens.ts';
import { sentencesOf } from '../lex/sentences.ts';
import { quantitiesIn } from '../lex/quantities.ts';
import type { Quantity } from '../lex/tokens.ts';
import { yearsIn, type YearMark } from '../lex/years.ts';
import type { Span } from '../tree/facts.ts';
import { marksAhead, yearFor } from './aimed-years.ts';
import { codesAround, compileAimRules, type AimRule, type Standing, type Verdict } from './aim-atoms.ts';
import { CONDITION_RULES } from './condition-rules.ts';
import { PROCEDURE_RULES } from './procedure-rules.ts';
import { SET_AIM_RULES } from './set-aim-rules.ts';
import { DESCRIPTION_RULES, STATE_RULES } from './state-rules.ts';
import { FUND_RULES, SUPPORT_RULES } from './support-rules.ts';

/** All rules, in the order in which they are tried. */
export const AIM_RULES: readonly AimRule[] = [
  ...STATE_RULES,
  ...FUND_RULES,
  ...SUPPORT_RULES,
  ...DESCRIPTION_RULES,
  ...PROCEDURE_RULES,
  ...CONDITION_RULES,
  ...SET_AIM_RULES,
];

/** The rules, compiled once. */
export const compiledAimRules = compileAimRules(AIM_RULES);

/** Judges the numbers of one sentence. */
export interface AimReader {
  judge: (quantity: Quantity, standing: Standing) => { verdict: Verdict; rule: string | null };
}

/**
 * Reads a sentence once; each number is judged on its own, as the rules speak of one at a time.
 *
 * @param starts words that tell where something starts: 由现有的11家 says nothing of what it is to reach
 */
export function aimReader(
  text: string,
  sentence: Span,
  all: Quantity[],
  marks: YearMark[],
  starts: readonly Span[] = [],
): AimReader {
  const isStart = ({ kind, start }: AimToken) =>
    kind === 'status' && starts.some((span) => start >= span.start && start < span.end);
  const tokens = aimTokens(text, sentence, all, marks).filter((token) => !isStart(token));
  return {
    judge(quantity, standing) {
      const at = tokens.findIndex((token) => token.quantity === quantity);
      return at < 0 ? { verdict: 'none', rule: null } : judgeAt(tokens, at, standing);
    },
  };
}

function judgeAt(tokens: AimToken[], at: number, standing: Standing): { verdict: Verdict; rule: string | null } {
  const codes = codesAround(tokens, at, standing);
  for (const rule of compiledAimRules) {
    const match = rule.find(codes, tokens, 0);
    if (match) return { verdict: rule.build(match), rule: rule.id };
  }
  return { verdict: 'none', rule: null };
}

/** The rules that judge the numbers of a paragraph, in a text that no year goes before. */
export function rulesOfAims(words: string): string[] {
  let told = false;
  return sentencesOf(words, 0, words.length).flatMap((sentence) => {
    const all = quantitiesIn(words, sentence.start, sentence.end);
    const marks = yearsIn(words, sentence.start, sentence.end);
    const ahead = marksAhead(marks, { reference: null, aimed: null, background: false });
    const reader = aimReader(words, sentence, all, ahead);
    const standing = { inGoals: false, ruled: /^第.{1,3}条/.test(words), told };
    const judged = all.map((quantity) =>
      reader.judge(quantity, { ...standing, dated: yearFor(quantity, ahead) !== null }),
    );
    told = tellsState(judged) ?? told;
    return judged.flatMap(({ rule }) => rule ?? []);
  });
}

/** True after a sentence that tells how things stand, false after one that aims; null where it does neither. */
export function tellsState(judged: readonly { verdict: Verdict }[]): boolean | null {
  if (judged.some(({ verdict }) => verdict === 'aim')) return false;
  return judged.some(({ verdict }) => verdict === 'state') ? true : null;
}
