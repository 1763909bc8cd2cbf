/** A policy among the options of a list; a draft says so wherever it can be chosen. */
import { words } from '../i18n/zh-CN.ts';
import type { PolicyEntry } from '../knowledge/corpus.ts';

export function policyLabel({ data }: PolicyEntry): string {
  return data.stage === 'issued' ? data.shortTitle : `${data.shortTitle} · ${words.stage[data.stage]}`;
}
