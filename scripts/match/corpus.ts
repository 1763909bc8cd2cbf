// The collections as the site reads them, for programs that run without Astro.

import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';
import { standingOf } from '../../src/i18n/zh-CN.ts';
import { bodyTree } from '../../src/knowledge/body-tree.ts';
import { textClauses, type TextClause } from '../../src/knowledge/clauses.ts';
import { compareText } from '../../src/knowledge/compare-text.ts';
import type { Corpus } from '../../src/knowledge/corpus.ts';
import { countedCorpus } from '../../src/knowledge/counted.ts';
import { decodeSource } from '../../src/knowledge/decode-source.ts';
import { taskName } from '../../src/knowledge/opening.ts';
import type { MatchCorpus } from '../../src/match/build-index.ts';
import { nationalClass, term } from '../../src/schemas/term.ts';

interface Entry {
  id: string;
  data: unknown;
  body: string;
}

export interface MatchSources {
  corpus: MatchCorpus;
  /** The text of each policy, in which its quotations stand. */
  sources: ReadonlyMap<string, string | null>;
}

/** Reads a content folder. */
export function readCorpus(content: string): MatchSources {
  const policies = entriesOf(content, 'policies') as unknown as MatchCorpus['policies'];
  const texts = policies.map((policy) => [policy.id, textOf(content, policy)] as const);
  const registry = globSync('registry/**/*.yaml', { cwd: content })
    .sort(compareText)
    .map((file) => parse(readFileSync(join(content, file), 'utf8')) ?? {});
  const listed = (list: string): unknown[] => registry.flatMap((file) => file[list] ?? []);
  const counted = countedCorpus({
    policies,
    industries: entriesOf(content, 'industries') as unknown as Corpus['industries'],
    bases: entriesOf(content, 'bases') as unknown as Corpus['bases'],
    tasks: entriesOf(content, 'tasks') as unknown as Corpus['tasks'],
  });
  const counting = new Set(counted.policies.map(({ id }) => id));
  return {
    sources: new Map(texts.map(([id, { source }]) => [id, source])),
    corpus: {
      ...counted,
      clauses: new Map(texts.filter(([id]) => counting.has(id)).map(([id, { clauses }]) => [id, clauses])),
      terms: listed('terms').map((each) => term.parse(each)),
      furtherTerms: listed('furtherTerms').map((each) => term.parse(each)),
      classes: listed('classes').map((each) => nationalClass.parse(each)),
      places: listed('places').map((place) => (place as { name: string }).name),
      standingOf,
      taskName,
    },
  };
}

function entriesOf(content: string, collection: string): Entry[] {
  const folder = join(content, collection);
  return globSync('**/*.mdx', { cwd: folder })
    .map((file) => {
      const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return { id: join(relative('.', file), '..', basename(file, '.mdx')), data: parse(head), body };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

function textOf(
  content: string,
  { id, data, body = '' }: MatchCorpus['policies'][number],
): { source: string | null; clauses: readonly TextClause[] } {
  const decoded = decodeSource(readFileSync(join(content, 'sources', id, 'policy.txt')));
  const aligned = decoded === null ? null : bodyTree(body, decoded);
  const source = aligned === null ? null : decoded;
  return { source, clauses: textClauses(id, data, aligned ?? bodyTree(body, null)!, source) };
}
