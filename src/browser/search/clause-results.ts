/** Clauses found, policy by policy, each with its words marked and a link that lands on it. */
import { search as words } from '../../i18n/zh-CN/search.ts';
import { excerptOf, highlight, type ExcerptPiece } from '../../search/excerpt.ts';
import type { Hit } from '../../search/clauses.ts';
import { element, type Child } from './element.ts';

/** How many of a policy's clauses are shown at once; the rest is one press away. */
const SHOWN = 12;

/** @param heading the policy's title, with its badge and its address */
export function policyGroup(hits: readonly Hit[], heading: DocumentFragment): HTMLElement {
  const title = heading.querySelector('h3')!;
  const href = title.querySelector('a')!.getAttribute('href')!;
  title.append(element('span', { class: 'tally' }, words.count(hits.length)));
  const items = hits.map((hit) => result(hit, href));
  const rest = items.splice(SHOWN);
  return element(
    'section',
    { class: 'found-group' },
    title,
    element('ol', { class: 'found' }, ...items),
    rest.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, words.rest(rest.length)),
        element('ol', { class: 'found' }, ...rest),
      ),
  );
}

function result(hit: Hit, policyHref: string): HTMLElement {
  const { clause } = hit;
  return element(
    'li',
    { 'data-id': clause.id },
    element(
      'a',
      { href: addressOf(hit, policyHref) },
      clause.path && element('span', { class: 'path' }, clause.path),
      ...drawn(highlight(clause.title, hit.title)),
    ),
    element('p', {}, ...drawn(excerptOf(clause.text, hit.text))),
  );
}

/** The words to find are those of the text itself, since the reading page looks for one phrase. */
function addressOf({ clause, text: [first] }: Hit, policyHref: string): string {
  const find = first ? `?find=${encodeURIComponent(clause.text.slice(first.start, first.end))}` : '';
  return policyHref + find + (clause.path ? `#${encodeURIComponent(clause.path)}` : '');
}

function drawn(pieces: readonly ExcerptPiece[]): Child[] {
  return pieces.map((piece) => {
    if (piece.kind === 'gap') return element('span', { class: 'gap' }, '……');
    return piece.kind === 'hit' ? element('mark', {}, piece.text) : piece.text;
  });
}
