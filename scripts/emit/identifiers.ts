/** Ids under which the collections know the facts of the corpus. */
import { slug } from '../resolve/slug.ts';
import type { Target } from '../tree/facts.ts';
import type { Document } from './corpus.ts';
import type { FactIds } from './marks.ts';

/** Where something stands that has no item: the lines before the first. */
const FRONT = 'front';

/** Ids of one document's facts. */
export function idsOf(document: Document, corpus: Document[]): FactIds {
  const { facts } = document.policy;
  const goals = numbered(document.id, 'g', facts.targets);
  const measures = numbered(document.id, 'm', facts.measures);
  const titles = new Map(corpus.flatMap((each) => titlesOf(each).map((title): [string, string] => [title, each.id])));
  return {
    agency: (name, registered) => registered ?? unregisteredId(document, name),
    goal: (index) => goals[index]!,
    measure: (index) => measures[index]!,
    cited: (title) => titles.get(foldTitle(title)) ?? null,
  };
}

function titlesOf(document: Document): string[] {
  const { title } = document.policy.facts.meta;
  return title ? [foldTitle(title)] : [];
}

/** A title without its marks, brackets and the issuer before 关于. */
function foldTitle(title: string): string {
  return title.normalize('NFKC').replace(/[《》“”"\s()\[\]-]/g, '').replace(/^.{2,20}(?=关于)/, '');
}

/** A body that the registry does not know is named after its place, so that two cities' bodies stay apart. */
function unregisteredId(document: Document, name: string): string {
  const { region, regionName } = document.policy.facts.meta;
  return `${region ?? (regionName ? slug(regionName) : document.id)}-${slug(name)}`;
}

/** policy/2.1.3-g1: the place of a fact and its number there. */
function numbered(policy: string, letter: string, facts: Pick<Target, 'path'>[]): string[] {
  const counts = new Map<string, number>();
  return facts.map(({ path }) => {
    const place = path ?? FRONT;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return `${policy}/${place}-${letter}${count}`;
  });
}
