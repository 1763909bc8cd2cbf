/** The texts themselves, read once a build: each policy's source, its body as a tree, its clauses. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bodyTree, type BodyNode } from './body-tree.ts';
import { textClauses, type TextClause } from './clauses.ts';
import type { PolicyEntry } from './corpus.ts';
import { decodeSource } from './decode-source.ts';
import { folder } from '../site.config.ts';
import { allKnowledge } from './index.ts';

export interface PolicyText {
  /** What offsets refer to; null where the file is no plain text (HTML, DOCX) that could be sliced. */
  source: string | null;
  body: BodyNode;
  clauses: readonly TextClause[];
}

let cached: Promise<ReadonlyMap<string, PolicyText>> | undefined;

/** By the id of the policy, in the order of the corpus. */
export function policyTexts(): Promise<ReadonlyMap<string, PolicyText>> {
  cached ??= allKnowledge().then(async ({ policies }) => {
    const texts = await Promise.all(policies.map(readText));
    return new Map(policies.map(({ id }, index) => [id, texts[index]!]));
  });
  return cached;
}

async function readText({ id, data, body = '' }: PolicyEntry): Promise<PolicyText> {
  const found = decodeSource(await readFile(path.join(folder.sources, id, 'policy.txt')));
  const aligned = found === null ? null : bodyTree(body, found);
  const source = aligned === null ? null : found;
  const tree = aligned ?? bodyTree(body, null)!;
  return { source, body: tree, clauses: textClauses(id, data, tree, source) };
}
