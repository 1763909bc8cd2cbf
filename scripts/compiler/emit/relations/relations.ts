/** What the policies of a corpus do to one another: as the texts say, as editors say, and as their titles tell. */
import type { PolicyRelation, Succession } from '../../../../src/schemas/relation.ts';
import { warn, type Message, type Messages } from '../../report.ts';
import { CorpusError, type Document } from '../corpus.ts';
import { editorsRelations, type Told } from './editors.ts';
import { directoryOf, stageOf, type Directory } from './named.ts';
import { statedRelations } from './stated.ts';
import { successorsOf } from './successors.ts';
import { versionOfDraft } from './versions.ts';

/** What was found for one document. */
export interface Bonds {
  relations: PolicyRelation[];
  /** What stands in its place, so that its facts do not count; null where they do. */
  succession: Succession | null;
  messages: Message[];
}

export interface Relations {
  directory: Directory;
  of: (document: Document) => Bonds;
}

/** A relation on its way, with the place of an editor who tells it. */
interface Edge {
  from: string;
  relation: PolicyRelation;
  place: string | null;
}

/** @throws CorpusError where an editor names what is not there, or policies would replace one another in a circle */
export function relationsOf(corpus: readonly Document[]): Relations {
  const byId = new Map(corpus.map((document) => [document.id, document]));
  const directory = directoryOf(corpus);
  const told = corpus.flatMap((document) => editorsRelations(document, byId, directory));
  const edges = distinct([
    ...told.map(edgeOf),
    ...corpus.flatMap((from) =>
      statedRelations(from, directory).map((relation) => ({ from: from.id, relation, place: null })),
    ),
  ]);
  const messages = new Map(corpus.map(({ id }): [string, Messages] => [id, []]));
  const versions = versionsIn(corpus, directory, edges, messages);
  const sound = withoutCircles([...edges, ...versions], messages);
  const borne = Map.groupBy(sound, ({ from }) => from);
  const relationsBy = (id: string) => (borne.get(id) ?? []).map(({ relation }) => relation);
  const successors = successorsOf(
    corpus.map((each) => ({ id: each.id, isDraft: stageOf(each) === 'draft', relations: relationsBy(each.id) })),
  );
  return {
    directory,
    of: ({ id }) => ({
      relations: relationsBy(id),
      succession: successors.get(id) ?? null,
      messages: messages.get(id) ?? [],
    }),
  };
}

const edgeOf = ({ from, relation, place }: Told): Edge => ({ from: from.id, relation, place });

/** One relation of a kind between two documents; the text's own words win over an editor's. */
function distinct(edges: readonly Edge[]): Edge[] {
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    const { kind, policy, title, number } = edge.relation;
    const key = [edge.from, kind, policy ?? title ?? number].join('\t');
    const known = best.get(key);
    if (!known || edge.relation.by === 'text') best.set(key, edge);
  }
  return [...best.values()];
}

/** Drafts of which nobody says what they became. */
function versionsIn(
  corpus: readonly Document[],
  directory: Directory,
  edges: readonly Edge[],
  messages: ReadonlyMap<string, Messages>,
): Edge[] {
  const settled = new Set(edges.filter(({ relation }) => ends(relation)).map(({ relation }) => relation.policy));
  return corpus.flatMap((draft) => {
    if (stageOf(draft) !== 'draft' || draft.editorial.issuedAs !== undefined || settled.has(draft.id)) return [];
    const found = versionOfDraft(draft, directory, messages.get(draft.id) ?? []);
    return found ? [{ from: found.from.id, relation: found.relation, place: null }] : [];
  });
}

const ends = ({ kind, partly }: PolicyRelation): boolean => !partly && (kind === 'replaces' || kind === 'repeals');

/**
 * No text can end one that ends it. What an editor says in a circle is an error; what texts alone say is taken for a
 * title that means another document.
 */
function withoutCircles(edges: readonly Edge[], messages: ReadonlyMap<string, Messages>): Edge[] {
  const ending = Map.groupBy(
    edges.filter(({ relation }) => ends(relation) && relation.policy !== null),
    ({ from }) => from,
  );
  const circular = new Set(edges.filter((edge) => ending.get(edge.from)?.includes(edge) && leadsBack(edge, ending)));
  for (const { place, relation } of circular)
    if (place !== null)
      throw new CorpusError(
        place,
        `“${relation.policy}” replaces or repeals this policy in turn. Take one of both away.`,
      );
  return edges.map((edge) => {
    if (!circular.has(edge)) return edge;
    const source = edge.relation.evidence?.source;
    const reason = `“${edge.relation.policy}” says that it replaces or repeals this policy in turn.`;
    const at = { line: source?.line ?? 1, column: 1, offset: source?.start ?? 0 };
    warn(
      messages.get(edge.from) ?? [],
      at,
      'relation-circle',
      reason,
      'Neither is taken: one of the titles means another document.',
    );
    return { ...edge, relation: { ...edge.relation, policy: null } };
  });
}

function leadsBack({ from, relation }: Edge, ending: ReadonlyMap<string, readonly Edge[]>): boolean {
  const seen = new Set<string>();
  const queue = [relation.policy ?? ''];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === from) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { relation: next } of ending.get(id) ?? []) queue.push(next.policy ?? '');
  }
  return false;
}
