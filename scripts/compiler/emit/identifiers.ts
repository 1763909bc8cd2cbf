/** Ids under which the collections know the facts of the corpus. */
import { createHash } from 'node:crypto';
import { slug } from '../gazetteer/slug.ts';
import { markedId } from '../resolve/identity.ts';
import type { Target } from '../tree/facts.ts';
import type { Document } from './corpus.ts';
import type { FactIds } from './marks.ts';
import type { Directory } from './relations/named.ts';

/** Where something stands that has no item: the lines before the first. */
const FRONT = 'front';

/** What the policies of a corpus share: ids by name, documents by title and number. */
export interface CorpusIds {
  names: Map<string, string>;
  directory: Directory;
  /** Bodies of documents whose id another body bears, whose place sounds alike: by document, then by their own id. */
  bodies: Map<Document, Map<string, string>>;
}

/** The ids that the policies of a corpus share; made once for all of them. */
export function corpusIds(corpus: Document[], directory: Directory): CorpusIds {
  return {
    names: namesOf(corpus),
    directory,
    bodies: renamedBodies(corpus),
  };
}

/** The body that comes second takes a mark of its place along: 青原市, 清源市. */
function renamedBodies(corpus: Document[]): Map<Document, Map<string, string>> {
  const places = new Map<string, string | null>();
  return new Map(
    corpus.map((document) => {
      const others = document.policy.facts.bodies.filter(({ id, placeName }) => {
        if (!places.has(id)) places.set(id, placeName);
        return places.get(id) !== placeName;
      });
      return [document, new Map(others.map(({ id, placeName }) => [id, markedId(id, placeName)]))];
    }),
  );
}

/** Ids of one document's facts. */
export function idsOf(document: Document, { names, directory, bodies }: CorpusIds): FactIds {
  const { facts } = document.policy;
  const goals = numbered(document.id, 'g', facts.targets);
  const measures = numbered(document.id, 'm', facts.measures);
  return {
    agency: (name, known) =>
      known === null ? names.get(`agency ${placeOf(document)} ${name}`)! : (bodies.get(document)?.get(known) ?? known),
    base: (name) => names.get(`base ${name}`)!,
    goal: (index) => goals[index]!,
    measure: (index) => measures[index]!,
    cited: (title, number) => directory.named({ title, number }, document)?.id ?? null,
  };
}

/**
 * Ids of all names that the registry does not give one. Two names that sound alike (山西, 陕西) stay apart: the one
 * that comes second takes a mark of its own letters along.
 */
function namesOf(corpus: Document[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const add = (key: string, kind: string, id: string, name: string) => {
    if (ids.has(key)) return;
    const free = taken.has(`${kind} ${id}`)
      ? `${id}-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`
      : id;
    taken.add(`${kind} ${free}`);
    ids.set(key, free);
  };
  for (const document of corpus) {
    const { clauses, bases } = document.policy.facts;
    const place = placeOf(document);
    for (const { name, agency } of clauses.flatMap((clause) => clause.duties)) {
      if (agency === null) add(`agency ${place} ${name}`, 'agency', `${place}-${slug(name)}`, name);
    }
    for (const { name } of bases) add(`base ${name}`, 'base', slug(name), name);
  }
  return ids;
}

/** A body that the registry does not know is named after its place, so that two cities' bodies stay apart. */
function placeOf(document: Document): string {
  const { region, regionName } = document.policy.facts.meta;
  return region ?? (regionName ? slug(regionName) : document.id);
}

/** policy/2.1.3-g1: the place of a fact and its number there; what has none comes after those that have. */
function numbered(policy: string, letter: string, facts: Pick<Target, 'path' | 'nth'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { path, nth = 0 } of facts) counts.set(path ?? FRONT, Math.max(nth, counts.get(path ?? FRONT) ?? 0));
  return facts.map(({ path, nth }) => {
    const place = path ?? FRONT;
    const count = nth ?? (counts.get(place) ?? 0) + 1;
    if (nth === undefined) counts.set(place, count);
    return `${policy}/${place}-${letter}${count}`;
  });
}
