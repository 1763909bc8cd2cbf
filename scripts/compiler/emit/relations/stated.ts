/** Relations that a text itself tells: 《…》同时废止, 《…》政策解读. */
import type { PolicyRelation, RelationKind } from '../../../../src/schemas/relation.ts';
import { sentenceAround } from '../../lex/sentences.ts';
import type { Citation } from '../../tree/facts.ts';
import { locator } from '../../tree/points.ts';
import type { Document } from '../corpus.ts';
import { titleOf, type Directory } from './named.ts';
import { explainedTitle } from './titles.ts';

/** 与本办法不一致的，以本办法为准: what does not contradict stays. */
const PARTLY = /不一致|不相?符|相?抵触|相?冲突/;

/** @param directory of the corpus */
export function statedRelations(document: Document, directory: Directory): PolicyRelation[] {
  const { citations } = document.policy.facts;
  const changes = citations.flatMap((citation) =>
    citation.relation === 'cites' || citation.relation === 'implements'
      ? []
      : [changeOf(document, citation, citation.relation, directory)],
  );
  return [...changes, ...explained(document, directory)];
}

function changeOf(document: Document, citation: Citation, kind: RelationKind, directory: Directory): PolicyRelation {
  const { source } = document.policy;
  const sentence = sentenceAround(document.policy, citation);
  const quote = source.slice(sentence.start, sentence.end);
  return {
    kind,
    policy: directory.named(citation, document)?.id ?? null,
    title: citation.title === citation.number ? null : citation.title,
    number: citation.number,
    by: 'text',
    partly: kind === 'replaces' && PARTLY.test(quote),
    evidence: {
      quote,
      source: { policy: document.id, ...sentence, line: locator(source)(sentence.start).line },
    },
  };
}

/** The policy that a paper is about, by the title that it bears; only one that the corpus holds. */
function explained(document: Document, directory: Directory): PolicyRelation[] {
  if (document.policy.facts.meta.kind !== 'explanation') return [];
  const title = explainedTitle(titleOf(document));
  const about = directory.named({ title, number: null }, document);
  if (!about) return [];
  const relation = { kind: 'explains', policy: about.id, title: titleOf(about), number: null } as const;
  return [{ ...relation, by: 'text', partly: false, evidence: null }];
}
