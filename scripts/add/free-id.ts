/** An id for a document beside others that may be called alike: a draft and what it became, plans of several years. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Said } from './editorial.ts';

/**
 * The proposed id, or one made from it where another document has that: tea-plan, tea-plan-draft, tea-plan-2024,
 * tea-plan-2 …
 *
 * @param proposed what the document may be called
 * @param said what is known of it, as its policy.yaml will say
 * @returns an id that is free, or that of the document itself where it was added before
 */
export function freeId(proposed: string, said: readonly Said[], sources: string): string {
  for (const id of candidates(proposed, said)) {
    const folder = join(sources, id);
    if (!existsSync(folder) || isSame(folder, said)) return id;
  }
  return proposed;
}

function* candidates(proposed: string, said: readonly Said[]): Generator<string> {
  yield proposed;
  if (valueOf(said, 'stage') === 'draft') yield `${proposed}-draft`;
  const year = valueOf(said, 'issued')?.slice(0, 4);
  if (year !== undefined) yield `${proposed}-${year}`;
  for (let number = 2; number < 1000; number++) yield `${proposed}-${number}`;
}

/** True where a folder holds this document, or where nobody can say which it holds. */
function isSame(folder: string, said: readonly Said[]): boolean {
  const there = readYaml(join(folder, 'policy.yaml'));
  if (there === null) return true;
  return ['title', 'stage'].every((field) => there[field] === undefined || there[field] === valueOf(said, field));
}

function readYaml(file: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const valueOf = (said: readonly Said[], field: string): string | undefined =>
  said.find((each) => each.field === field)?.value;
