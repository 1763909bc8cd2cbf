/** All documents, with how much of each is reviewed. */
import { review as text } from '../../../i18n/zh-CN/review.ts';
import { element } from '../../search/element.ts';
import type { Place } from './server.ts';
import type { DocumentTold } from './told.ts';

export function showList(main: HTMLElement, { base }: Place, documents: readonly DocumentTold[]): void {
  const rows = documents.map(({ id, title, review }) =>
    element(
      'li',
      {},
      element('a', { href: `${base}review/${id}/` }, title),
      ' ',
      element('span', { class: 'path' }, id),
      ' ',
      element('span', { class: 'note' }, review ? text.done(review.reviewed, review.items) : text.notBegun),
    ),
  );
  main.replaceChildren(
    element('h1', {}, text.title),
    element('p', {}, text.listLead),
    element('ul', { class: 'review-list' }, ...rows),
  );
}
