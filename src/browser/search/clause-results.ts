/** A clause found: its place, its policy, and the words found in it marked. */
import { policyHref } from '../../links.ts';
import { excerptOf, highlight, type ExcerptOptions, type ExcerptPiece } from '../../search/excerpt.ts';
import { fold, spansOf, type Span } from '../../search/fold.ts';
import type { SearchRecord, ShownPolicy } from '../../search/protocol.ts';
import { element, type Child } from './element.ts';

export interface ShownClause {
  /** Leads to the clause, and marks the words there. */
  href: string;
  /** Headings round it, with what was found in them marked. */
  place: readonly Child[];
  /** Its policy, and whether that is in force. */
  policy: readonly Child[];
  excerpt: readonly Child[];
}

/**
 * @param marks folded words
 * @param size how much of the text to show; whole where it is short
 */
export function showClause(
  record: SearchRecord,
  marks: readonly string[],
  policy: ShownPolicy,
  size: Partial<ExcerptOptions> = {},
): ShownClause {
  const { text, path, trail } = record;
  const spans = spansOf(fold(text), marks);
  return {
    href: addressOf(record, spans),
    place: [
      path && element('span', { class: 'path' }, path),
      path !== null && ' ',
      ...drawn(highlight(trail, spansOf(fold(trail), marks))),
    ],
    policy: [policy.title, badge(policy)],
    excerpt: drawn(excerptOf(text, spans, size)),
  };
}

export function badge({ stage, standing }: ShownPolicy): HTMLElement {
  return element('span', { class: 'stage', 'data-stage': stage }, standing);
}

/** The words to mark are those of the text itself, and of one line, since the reading page looks in lines. */
function addressOf({ policy, path, text }: SearchRecord, [first]: readonly Span[]): string {
  const words = first ? text.slice(first.start, first.end).split('\n') : [];
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '').trim();
  const [page, hash] = policyHref(policy, path).split('#');
  return page + (longest ? `?find=${encodeURIComponent(longest)}` : '') + (hash ? `#${hash}` : '');
}

function drawn(pieces: readonly ExcerptPiece[]): Child[] {
  return pieces.map((piece) => {
    if (piece.kind === 'gap') return element('span', { class: 'gap' }, '……');
    return piece.kind === 'hit' ? element('mark', {}, piece.text) : piece.text;
  });
}
