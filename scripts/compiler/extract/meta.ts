/** What the document is: title, kind, issuers, day, number, stage and period, from the lines outside the numbered text. */
import { chineseNumber } from '../lex/numbers.ts';
import { explains } from '../outline/title-words.ts';
import { periodIn } from '../lex/years.ts';
import { STAGE_MARK } from '../outline/front-matter.ts';
import { noFacts, type Meta } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { findIssue } from './issue.ts';
import { outerLines, type OuterLine } from './outer-lines.ts';
import { findTitles } from './title.ts';

/** Reads the facts about the document as a whole; level and region are found by the resolver, standing by rules. */
export function findMeta(policy: Policy): Meta {
  const lines = outerLines(policy);
  const titles = findTitles(lines, policy.reading);
  const { title } = titles;
  const kind = title !== null && explains(title) ? 'explanation' : 'policy';
  const issue = findIssue(lines, titles, kind === 'explanation');
  const draft = draftIn(lines);
  return {
    ...noFacts().meta,
    ...issue,
    title,
    kind,
    period: title ? periodIn(title) : null,
    stage: draft ? 'draft' : issue.issued || issue.issuers.length > 0 || issue.docNumber ? 'issued' : 'unknown',
    draftRound: draft?.round ?? null,
  };
}

/** （第二次征求意见稿） in the head of a text. */
function draftIn(lines: readonly OuterLine[]): { round: number | null } | null {
  const head = lines
    .filter(({ role }) => role === 'title' || role === 'stage' || role === 'number')
    .map(({ words }) => words)
    .join(' ');
  const mark = STAGE_MARK.exec(head);
  if (!mark) return /征求意见稿|公开征求意见/.test(head) ? { round: null } : null;
  return { round: mark[1] ? ordinal(mark[1]) : null };
}

function ordinal(words: string): number | null {
  const number = /\d/.test(words) ? Number(words) : chineseNumber(words);
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** Lines that may name the place governed, the surest first: title, issuer, notice, addressees, number. */
export function regionHints(policy: Policy, meta: Meta): (string | null)[] {
  const lines = outerLines(policy);
  const { notice } = findTitles(lines, policy.reading);
  const addressee = lines.find(({ role }) => role === 'addressee' || role === 'letter')?.words ?? null;
  return [meta.title, meta.issuers[0] ?? null, notice, addressee, meta.docNumber];
}
