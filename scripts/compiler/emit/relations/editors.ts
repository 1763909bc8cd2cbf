/** Relations that an editor tells in policy.yaml. */
import type { PolicyRelation, RelationKind } from '../../../../src/schemas/relation.ts';
import { CorpusError, type Document } from '../corpus.ts';
import { OUTSIDE } from './fields.ts';
import { stageOf, titleOf, type Directory } from './named.ts';
import { joining, type Borne } from './versions.ts';

const KINDS = ['replaces', 'repeals', 'amends', 'explains'] as const satisfies RelationKind[];

/** An editor's relation with the place that tells it. */
export interface Told extends Borne {
  /** policy.yaml and line. */
  place: string;
}

/**
 * @param byId all documents of the corpus
 * @throws CorpusError where an id is none of the folder, a policy names itself, or what is no draft has been issued
 */
export function editorsRelations(
  document: Document,
  byId: ReadonlyMap<string, Document>,
  directory: Directory,
): Told[] {
  const told = KINDS.flatMap((kind) =>
    document.editorial[kind].map((other, index): Told => {
      const place = placeOf(document, [kind, index]);
      if (typeof other === 'string') {
        const { id } = known(other, document, byId, place);
        const relation = { kind, policy: id, title: titleOf(byId.get(id) ?? document), number: null };
        return { from: document, place, relation: { ...relation, ...SAID } };
      }
      const naming = { title: other.title ?? null, number: other.number ?? null };
      const policy = directory.named(naming, document)?.id ?? null;
      return { from: document, place, relation: { kind, policy, ...naming, ...SAID } };
    }),
  );
  return [...told, ...issued(document, byId)];
}

const SAID = { by: 'editor', partly: false, evidence: null } as const satisfies Partial<PolicyRelation>;

function issued(document: Document, byId: ReadonlyMap<string, Document>): Told[] {
  const { issuedAs } = document.editorial;
  if (issuedAs === undefined) return [];
  const place = placeOf(document, ['issuedAs']);
  if (stageOf(document) !== 'draft')
    throw new CorpusError(place, 'issuedAs: This is no draft. Say “stage: draft” too, or take the line away.');
  if (issuedAs === 'none') return [];
  return [{ from: known(issuedAs, document, byId, place), place, relation: joining(document, 'editor') }];
}

function known(id: string, document: Document, byId: ReadonlyMap<string, Document>, place: string): Document {
  const other = byId.get(id);
  if (!other) throw new CorpusError(place, `There is no policy “${id}” in this folder. ${OUTSIDE}`);
  if (other === document) throw new CorpusError(place, `“${id}” is the policy itself. Name another one.`);
  return other;
}

function placeOf({ path, lineOf }: Document, key: (string | number)[]): string {
  return `${path.replace(/policy\.txt$/, 'policy.yaml')}:${lineOf(key)}`;
}
