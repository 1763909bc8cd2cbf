/** The page of one document: how far it is reviewed, the messages of the compiler, then item after item. */
import { review as text } from '../../../i18n/zh-CN/review.ts';
import { words } from '../../../i18n/zh-CN.ts';
import { onKey } from '../../keys.ts';
import { element } from '../../search/element.ts';
import { correctionRows, itemView, type Ask } from './item-view.ts';
import { itemName } from './labels.ts';
import { askFor, RefusedError, type Place } from './server.ts';
import type { ItemTold, MessageTold, ReviewTold, Wish } from './told.ts';

const REVIEWER = 'atlas-reviewer';

/** Fills the page; what is changed on it goes to the server at once. */
export function showDocument(main: HTMLElement, place: Place, first: ReviewTold): void {
  let told = first;
  const status = element('p', { class: 'review-status', role: 'status' });
  const head = element('div', { class: 'review-progress' });
  const messages = element('section', { class: 'review-messages', 'aria-labelledby': 'messages' });
  const items = element('div', { class: 'review-items' });
  const name = reviewerField();

  const ask: Ask = async (wish) => {
    status.textContent = text.working;
    try {
      const next = await askFor(place, told.id, { sha256: told.sha256, wish: signed(wish, name.value) });
      redraw(next);
      status.textContent = text.saved;
      return null;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      status.textContent = text.failed(error.message);
      return text.failed(error.message);
    }
  };
  const redraw = (next: ReviewTold) => {
    const before = new Map(told.items.map((item) => [item.path, JSON.stringify(item)]));
    told = next;
    head.replaceChildren(...progressOf(next));
    messages.replaceChildren(...messageList(next, ask));
    for (const item of next.items)
      if (before.get(item.path) !== JSON.stringify(item)) redrawItem(items, item, next, ask);
  };

  document.title = `${text.title} ${told.title}`;
  head.append(...progressOf(told));
  messages.append(...messageList(told, ask));
  items.append(...told.items.map((item) => itemView(item, told.forms, ask)));
  const next = element(
    'button',
    { type: 'button', 'aria-keyshortcuts': 'n' },
    `${text.next} `,
    element('kbd', {}, 'N'),
  );
  const goOn = () => showNext(told.items, status);
  next.addEventListener('click', goOn);
  onKey('n', goOn);
  main.replaceChildren(
    element('p', {}, element('a', { href: `${place.base}review/` }, text.back)),
    element('h1', {}, `${text.title}：${told.title}`),
    element('label', { class: 'review-by' }, `${text.reviewer} `, name),
    element('div', { class: 'review-bar' }, head, next, status),
    messages,
    items,
  );
}

function signed(wish: Wish, name: string): Wish {
  return wish.do === 'undo' || name.trim() === '' ? wish : { ...wish, by: name.trim() };
}

/** Who reviews, remembered by this browser. */
function reviewerField(): HTMLInputElement {
  const field = element('input', { name: 'by', autocomplete: 'name', maxlength: '80' });
  try {
    field.value = localStorage.getItem(REVIEWER) ?? '';
    field.addEventListener('change', () => localStorage.setItem(REVIEWER, field.value.trim()));
  } catch {
    // The name cannot be kept; it counts as long as the page is open.
  }
  return field;
}

function progressOf({ count: { reviewed, items } }: ReviewTold): HTMLElement[] {
  const done = text.done(reviewed, items);
  return [
    element('progress', { max: String(items), value: String(reviewed), 'aria-label': done }, done),
    element('span', { 'aria-hidden': 'true' }, done),
  ];
}

function redrawItem(items: HTMLElement, item: ItemTold, { forms }: ReviewTold, ask: Ask): void {
  const old = items.querySelector(`#${CSS.escape(`item-${item.path}`)}`);
  const view = itemView(item, forms, ask);
  const hadFocus = old?.contains(document.activeElement) ?? false;
  if (old) old.replaceWith(view);
  else items.append(view);
  if (hadFocus) view.focus({ preventScroll: true });
}

/** Goes to the next item behind the one in which the focus is, or from the first. */
function showNext(items: readonly ItemTold[], status: HTMLElement): void {
  const here = document.activeElement?.closest('.review-item')?.id;
  const at = items.findIndex(({ path }) => `item-${path}` === here);
  const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ isReviewed }) => !isReviewed);
  if (!next) {
    status.textContent = text.allDone;
    return;
  }
  const view = document.querySelector<HTMLElement>(`#${CSS.escape(`item-${next.path}`)}`);
  view?.scrollIntoView({ block: 'start' });
  view?.focus({ preventScroll: true });
}

function messageList({ messages, lost, items }: ReviewTold, ask: Ask): HTMLElement[] {
  const names = new Map(items.map((item) => [item.path, itemName(item)]));
  const rows = messages.map((message) => messageRow(message, names));
  return [
    element(
      'h2',
      { id: 'messages' },
      `${text.messages} `,
      element('span', { class: 'tally' }, String(messages.length)),
    ),
    rows.length > 0 ? element('ul', {}, ...rows) : element('p', { class: 'silent' }, text.noMessages),
    ...(lost.length > 0 ? [correctionRows(text.lost, lost, ask)] : []),
  ];
}

function messageRow(message: MessageTold, names: ReadonlyMap<string, string>): HTMLElement {
  const { severity, code, reason, line, item, explained } = message;
  const name = item === null ? undefined : names.get(item);
  const meaning = (words.quality.codes as Record<string, string>)[code];
  return element(
    'li',
    {},
    element('span', { class: 'tag' }, (words.severity as Record<string, string>)[severity] ?? severity),
    ` ${meaning ?? ''} `,
    element('span', { class: 'note', lang: 'en' }, `${reason} ${message.hint}`),
    ' ',
    name !== undefined && element('a', { href: `#item-${item}` }, text.toItem(name)),
    name === undefined && words.sourceLine(line),
    explained !== null && element('span', { class: 'note' }, ` ${text.explained(explained)}`),
  );
}
