/** The thesaurus: industries, the products and services under them, and the classes of the national classification. */
import { fold } from '../text/fold.ts';
import type { ConceptKind } from './format.ts';

export interface IndustryWords {
  id: string;
  name: string;
  synonyms: readonly string[];
  broader: string | null;
  codes: readonly string[];
}

/** A product, part, material, service … that no text need name; `broader` holds ids of industries or other terms' labels. */
export interface TermWords {
  prefLabel: string;
  altLabels: readonly string[];
  broader: readonly string[];
  kind: string;
}

/** What is made for something else, and belongs where that does. */
const MATTER: ReadonlySet<string> = new Set(['material', 'part', 'technology']);

/** A class of the national classification (GB/T 4754) and the industries that it belongs to. */
export interface ClassWords {
  code: string;
  name: string;
  industries: readonly string[];
}

export interface Concept {
  /** The preferred label first. */
  labels: readonly string[];
  broader: readonly number[];
  kind: ConceptKind;
  /** Code of a class; null for words. */
  id: string | null;
  /** True for a material, part or treatment of no industry of its own: what it is for says where it belongs. */
  isMatter?: true;
}

/**
 * All as concepts, industries first. A term by the name of an industry is the industry; what is named as broader and
 * is not there, or is the concept itself, is passed over.
 */
export function conceptsOf(
  industries: readonly IndustryWords[],
  terms: readonly TermWords[],
  classes: readonly ClassWords[],
): Concept[] {
  const byName = new Map(industries.map(({ name }, index) => [fold(name), index]));
  const own = terms.filter(({ prefLabel }) => !byName.has(fold(prefLabel)));
  const same = Map.groupBy(
    terms.filter(({ prefLabel }) => byName.has(fold(prefLabel))),
    ({ prefLabel }) => byName.get(fold(prefLabel)),
  );
  const ids = new Map(industries.map(({ id }, index) => [id, index]));
  const names = new Map(own.map(({ prefLabel }, index) => [prefLabel, industries.length + index]));
  const find = (name: string) => ids.get(name) ?? names.get(name) ?? byName.get(fold(name));
  const broaderOf = (named: readonly (string | null)[], self: number) =>
    [...new Set(named.map((name) => (name === null ? undefined : find(name))).filter((at) => at !== undefined))].filter(
      (at) => at !== self,
    );
  return [
    ...industries.map(({ name, synonyms, broader }, index): Concept => {
      const others = (same.get(index) ?? []).flatMap(({ altLabels }) => altLabels);
      return {
        labels: unique([name, ...synonyms, ...others]),
        broader: broaderOf([broader], index),
        kind: 'industry',
        id: null,
      };
    }),
    ...own.map(({ prefLabel, altLabels, broader: named, kind }, index): Concept => {
      const labels = withoutTails(unique([prefLabel, ...altLabels]));
      const broader = broaderOf(named, industries.length + index);
      const isMatter = broader.length === 0 && MATTER.has(kind);
      return { labels, broader, kind: 'term', id: null, ...(isMatter && { isMatter }) };
    }),
    ...classes.map(({ code, name, industries: within }): Concept => {
      return { labels: [name], broader: broaderOf(within, -1), kind: 'class', id: code };
    }),
  ];
}

/** Labels that differ in width, case or white space only are one. */
function unique(labels: readonly string[]): string[] {
  const seen = new Set<string>();
  return labels.filter((label) => !seen.has(fold(label)) && seen.add(fold(label)));
}

/** What may follow a known word without changing the industry: 燃料电池设备, 手机零部件. */
export const TAIL =
  /^(?:专用|关键|核心|基础|成套|生产)?(?:设备|装备|装置|仪器|仪表|仪|材料|原料|零部件|零件|部件|组件|元件|器件|配件|模组|模块|系统|技术|解决方案|方案|平台|整机|机器|机|器|件|壳|膜|线|板|片|应用)?$/;

/** A label that is another one with such a tail is understood without standing in the list. */
function withoutTails(labels: readonly string[]): string[] {
  const isTailed = (label: string) =>
    labels.some((other) => other !== label && label.startsWith(other) && TAIL.test(label.slice(other.length)));
  return labels.filter((label, index) => index === 0 || !isTailed(label));
}

/** A concept reached from another, and in how many steps. */
export interface Reached {
  concept: number;
  steps: number;
}

/** What may be reached by following `next`, the nearest first, the concept itself at 0 steps. */
export function reach(from: number, next: (concept: number) => readonly number[], most = Infinity): Reached[] {
  const found: Reached[] = [{ concept: from, steps: 0 }];
  const seen = new Set([from]);
  for (const { concept, steps } of found) {
    if (steps >= most) continue;
    for (const other of next(concept)) {
      if (!seen.has(other) && seen.add(other)) found.push({ concept: other, steps: steps + 1 });
    }
  }
  return found;
}

/** Every way from a concept up to one that has no broader: 双极板 → 燃料电池 → 氢能 → 新能源. */
export function chainsUp(from: number, concepts: readonly Pick<Concept, 'broader'>[], most = 4): number[][] {
  const chains: number[][] = [];
  const climb = (chain: number[]): void => {
    const broader = concepts[chain.at(-1)!]!.broader.filter((at) => !chain.includes(at));
    if (broader.length === 0) chains.push(chain);
    for (const at of broader) if (chains.length < most) climb([...chain, at]);
  };
  climb([from]);
  return chains;
}
