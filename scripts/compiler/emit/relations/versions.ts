/** Drafts and their issued texts, found by their titles. */
import type { PolicyRelation } from '../../../../src/schemas/relation.ts';
import { remark, warn, type Messages } from '../../report.ts';
import type { Document } from '../corpus.ts';
import { isYounger, stageOf, titleOf, type Directory } from './named.ts';

const TOP = { line: 1, column: 1, offset: 0 };

/** A relation with the document that bears it. */
export interface Borne {
  from: Document;
  relation: PolicyRelation;
}

/**
 * The text that a draft became, or the next round of it: one of the same title and of the same region or issuer, no
 * older than the draft. Where several could be meant, a message says so and none is taken.
 *
 * @param messages about the draft
 */
export function versionOfDraft(draft: Document, directory: Directory, messages: Messages): Borne | null {
  const alike = directory
    .titled(titleOf(draft))
    .filter((each) => each !== draft && isOfOneOffice(each, draft) && !isYounger(draft, each) && isPolicy(each));
  const issued = alike.filter((each) => stageOf(each) !== 'draft');
  const [only, ...others] = issued.length > 0 ? issued : nextRounds(draft, alike);
  if (!only) return null;
  if (others.length > 0) {
    const ids = [only, ...others].map(({ id }) => `“${id}”`).join(', ');
    const reason = `${ids} bear the title of this draft; which of them it became is not clear.`;
    warn(
      messages,
      TOP,
      'version-ambiguous',
      reason,
      'Say it in policy.yaml of the draft: issuedAs: ID, or issuedAs: none.',
    );
    return null;
  }
  const what = stageOf(only) === 'draft' ? 'a later round of this draft' : 'the issued text of this draft';
  const hint = 'Its facts are kept and marked, but not counted. If it is not, say “issuedAs: none” in policy.yaml.';
  remark(messages, TOP, 'version-found', `“${only.id}” is ${what}, by its title.`, hint);
  return { from: only, relation: joining(draft, 'title') };
}

/** What joins an issued text to its draft. */
export function joining(draft: Document, by: PolicyRelation['by']): PolicyRelation {
  const { docNumber: number } = draft.policy.facts.meta;
  const to = { policy: draft.id, title: titleOf(draft), number };
  return { kind: 'replaces', ...to, by, partly: false, evidence: null };
}

/** The round that follows that of a draft; the first is often not numbered. */
function nextRounds(draft: Document, alike: readonly Document[]): Document[] {
  const later = alike.filter((each) => roundOf(each) > roundOf(draft)).sort((a, b) => roundOf(a) - roundOf(b));
  return later.filter((each) => roundOf(each) === roundOf(later[0] ?? each));
}

const roundOf = ({ policy }: Document): number => policy.facts.meta.draftRound ?? 1;

const isPolicy = ({ policy }: Document): boolean => policy.facts.meta.kind === 'policy';

function isOfOneOffice({ policy: a }: Document, { policy: b }: Document): boolean {
  const [first, second] = [a.facts.meta, b.facts.meta];
  const [place, other] = [first.region ?? first.regionName, second.region ?? second.regionName];
  if (place !== null && place === other) return true;
  return first.issuers.some((issuer) => second.issuers.includes(issuer));
}
