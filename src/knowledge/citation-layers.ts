/** Who cites what, as layers: the policies by level, then the documents that the corpus does not hold. */
import { standingOf, words } from '../i18n/zh-CN.ts';
import { policyHref } from '../links.ts';
import type { Level, Stage } from '../schemas/policy.ts';
import type { CitingSentence } from './citing-sentences.ts';
import type { Citing, Lineage } from './lineage.ts';

export interface LayerPolicy {
  id: string;
  href: string;
  shortTitle: string;
  level: Level | null;
  stage: Stage;
  standing: string;
}

export interface LayerLink {
  from: string;
  /** To the citing item. */
  href: string;
  /** Its path, or the words for what stands before the first item. */
  item: string;
}

export interface CitationLayers {
  policies: readonly LayerPolicy[];
  /** Citations of one policy by another. */
  inside: readonly (LayerLink & { to: string })[];
  outside: readonly { title: string; number: string | null; href: string; links: readonly LayerLink[] }[];
}

/** Where a document stands on the list of those outside, counted from 0. */
export const outsideAnchor = (at: number): string => `outside-${at + 1}`;

/** @param told The item of a citation. */
export function citationLayers(
  { levels, outside, citings }: Lineage,
  told: (citing: Citing) => CitingSentence,
): CitationLayers {
  const policies = levels.flatMap(({ policies }) => policies.map(({ policy }) => policy));
  const known = new Set(policies.map(({ id }) => id));
  const linkOf = (citing: Citing): LayerLink => {
    const { from, path } = told(citing);
    return { from: from.id, href: policyHref(from.id, path), item: path ?? words.lineage.before };
  };
  return {
    policies: policies.map(({ id, data }) => ({
      id,
      href: policyHref(id),
      shortTitle: data.shortTitle,
      level: data.level,
      stage: data.stage,
      standing: standingOf(data),
    })),
    inside: citings.flatMap((citing) => {
      const to = citing.citation.policy;
      return to !== null && to !== citing.from.id && known.has(to) && known.has(citing.from.id)
        ? [{ ...linkOf(citing), to }]
        : [];
    }),
    outside: outside.map(({ titles, number, citings }, at) => ({
      title: titles[0]!,
      number,
      href: `#${outsideAnchor(at)}`,
      links: citings.filter(({ from }) => known.has(from.id)).map(linkOf),
    })),
  };
}
