import { isMarked, standingOf } from '../i18n/zh-CN.ts';
import type { PolicyEntry } from '../knowledge/corpus.ts';

/** A policy in the title of a page: a draft is told from the text that was issued of it. */
export function policyTitle(policy: PolicyEntry): string {
  return policy.data.stage === 'draft' ? policyLabel(policy) : policy.data.shortTitle;
}

/** A policy among the options of a list; a draft says so wherever it can be chosen. */
export function policyLabel({ data }: PolicyEntry): string {
  return isMarked(data) ? `${data.shortTitle} · ${standingOf(data)}` : data.shortTitle;
}
