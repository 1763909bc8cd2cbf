/** Where the texts name a company, a base …, each time with the sentence: read from the elements of a policy's body. */
import { wordsOf, type BodyNode } from './body-tree.ts';
import type { TextClause } from './clauses.ts';
import { sentenceOf, sentenceWith, type Sentence } from './sentence-of.ts';

export interface Sighting {
  /** What is named. */
  id: string;
  /** The name as it stands. */
  verbatim: string;
  sentence: Sentence;
}

interface Text {
  source: string | null;
  body: BodyNode;
  clauses: readonly TextClause[];
}

/**
 * @param text One policy, as `policyTexts` gives it.
 * @param element `Organization`, `Base` …
 * @returns In the order of the text; one for each time that something is named.
 */
export function sightingsOf({ source, body, clauses }: Text, element: string): Sighting[] {
  return [...elementsWithin(body, element, null)].flatMap(({ node, path }) => {
    const verbatim = wordsOf(node);
    const sentence = source === null ? sentenceWith(clauses, path, verbatim) : sentenceOf(clauses, node.start);
    const id = node.attributes['id'];
    return id && sentence ? [{ id, verbatim, sentence }] : [];
  });
}

function* elementsWithin(
  node: BodyNode,
  element: string,
  path: string | null,
): Generator<{ node: BodyNode; path: string | null }> {
  if (node.name === element) yield { node, path };
  for (const child of node.children) yield* elementsWithin(child, element, child.attributes['path'] ?? path);
}

/** The sightings of all policies by what they name. */
export function sightingsById(texts: Iterable<Text>, element: string): Map<string, Sighting[]> {
  return Map.groupBy(
    [...texts].flatMap((text) => sightingsOf(text, element)),
    ({ id }) => id,
  );
}
