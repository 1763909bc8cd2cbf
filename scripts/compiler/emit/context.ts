/** What every emitter of one document needs: quotes, spans, ids and marks. */
import type { SourceSpan } from '../../../src/schemas/source.ts';
import type { Registry } from '../gazetteer/registry.ts';
import type { Span } from '../tree/facts.ts';
import { locator } from '../tree/points.ts';
import type { Document } from './corpus.ts';
import { idsOf, type CorpusIds } from './identifiers.ts';
import { marksOf, type FactIds, type Mark } from './marks.ts';
import type { Bonds } from './relations/relations.ts';

export interface Context {
  document: Document;
  registry: Registry;
  ids: FactIds;
  /** What it does to other documents, and what there is to say about that. */
  bonds: Bonds;
  /** Made when they are first asked for. */
  marks: () => Mark[];
  quote: (span: Span) => string;
  source: (span: Span) => SourceSpan;
  quotation: (span: Span) => { quote: string; source: SourceSpan };
}

/** What all documents of a corpus share. */
export interface Shared {
  ids: CorpusIds;
  bonds: (document: Document) => Bonds;
  registry: Registry;
}

/** Prepares a document of a corpus for the emitters. */
export function contextOf(document: Document, { ids: known, bonds, registry }: Shared): Context {
  const { source: text, facts } = document.policy;
  const locate = locator(text);
  const ids = idsOf(document, known);
  let marks: Mark[] | null = null;
  const quote = (span: Span) => text.slice(span.start, span.end);
  const source = ({ start, end }: Span): SourceSpan => ({ policy: document.id, start, end, line: locate(start).line });
  return {
    document,
    registry,
    ids,
    bonds: bonds(document),
    marks: () => (marks ??= marksOf(facts, ids)),
    quote,
    source,
    quotation: (span) => ({ quote: quote(span), source: source(span) }),
  };
}

/** One file of a collection. */
export interface Entry {
  collection: string;
  id: string;
  data: object;
  /** The whole text of the file. */
  text: string;
}
