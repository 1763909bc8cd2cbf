/** `/review/` and `/review/<id>/`: asks the server what there is to show, and shows it. */
import { element } from '../../search/element.ts';
import { showDocument } from './document-view.ts';
import { showList } from './list-view.ts';
import { askForDocument, askForList, RefusedError } from './server.ts';

const main = document.querySelector<HTMLElement>('#review');

async function start(page: HTMLElement): Promise<void> {
  const { base = '/', token = '', document: id = '' } = page.dataset;
  const place = { base, token };
  try {
    if (id === '') showList(page, place, await askForList(place));
    else showDocument(page, place, await askForDocument(place, id));
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    page.replaceChildren(element('pre', { role: 'alert' }, error.message));
  }
}

if (main) void start(main);
