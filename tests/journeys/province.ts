/** What the keeper of the invented province wrote, to hold its pages against. */
import { readdirSync, readFileSync } from 'node:fs';

const SOURCES = 'tests/portals/province/sources';

/** A policy in force, with bases, measures and duties of every role that its text states. */
export const ISSUED = 'tingze-bases';
/** A draft whose lead bodies a rule in its text gives. */
export const DRAFT = 'lanchuan-clusters-draft';

/** Ids of all policies. */
export function policyIds(): string[] {
  return readdirSync(SOURCES);
}

/** The text of a policy to the letter. */
export function textOf(policy: string): string {
  return readFileSync(`${SOURCES}/${policy}/policy.txt`, 'utf8');
}

/** A text in which white space of any kind and length is one space; the BOM is no word. */
export function fold(text: string): string {
  return text.replace(/[\s\u3000\uFEFF]+/g, ' ').trim();
}
