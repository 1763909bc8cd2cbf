/** One item: its text, what was understood of it, and what a keeper says to that. */
import type { Reviewed } from '../../../schemas/correction.ts';
import { words } from '../../../i18n/zh-CN.ts';
import { review as text } from '../../../i18n/zh-CN/review.ts';
import { element } from '../../search/element.ts';
import { correctionForm, type Filled } from './form.ts';
import { basisLabel, itemName, kindLabel, summaryOf } from './labels.ts';
import { findWords, markedText, selectedRange } from './marked-text.ts';
import type { EntryTold, FactTold, ItemTold, Range, ReviewTold, Wish } from './told.ts';

/** @returns why it could not be done; null where it was */
export type Ask = (wish: Wish) => Promise<string | null>;

export function itemView(item: ItemTold, forms: ReviewTold['forms'], ask: Ask): HTMLElement {
  const id = `item-${item.path}`;
  const view = element('section', { class: 'review-item', id, tabindex: '-1', 'aria-labelledby': `${id}-name` });
  view.dataset['state'] = item.isReviewed ? 'reviewed' : item.isStale ? 'stale' : 'open';
  const show = (fact: number) => view.querySelector<HTMLElement>(`[data-fact="${fact}"] button`)?.focus();
  const marked = markedText(item, show);
  const workplace = element('div', { class: 'review-workplace' });
  view.append(
    headOf(item, id),
    element(
      'div',
      { class: 'review-columns' },
      marked,
      element('div', { class: 'review-facts' }, factList(item, forms, ask), correctionList(item, ask)),
    ),
    actionsOf(item, ask, () => openAddition(item, forms, marked, workplace, ask)),
    workplace,
  );
  return view;
}

function headOf(item: ItemTold, id: string): HTMLElement {
  const state = item.isReviewed ? 'reviewed' : item.isStale ? 'stale' : 'open';
  const isOuter = item.path === 'front' || item.path === 'end';
  return element(
    'h2',
    { id: `${id}-name` },
    !isOuter && element('span', { class: 'path' }, item.path),
    ` ${itemName(item)} `,
    element('span', { class: 'tag', 'data-state': state }, text.state[state]),
  );
}

function button(name: string, action: () => void, label?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': label ?? null }, name);
  made.addEventListener('click', action);
  return made;
}

function actionsOf(item: ItemTold, ask: Ask, add: () => void): HTMLElement {
  const whole = item.reviewed.find(({ entry }) => entry.kind === undefined);
  return element(
    'p',
    { class: 'review-buttons' },
    item.isRight && whole
      ? button(text.undo, () => void ask(undoing('reviewed', whole)))
      : button(text.itemRight, () => void ask({ do: 'right', item: item.path }), text.itemRightLabel(itemName(item))),
    button(text.add, add, `${text.add}：${text.addHint}`),
  );
}

function undoing(list: 'corrections' | 'reviewed', { index, entry }: EntryTold<unknown>): Wish {
  return { do: 'undo', list, index, entry };
}

function factList(item: ItemTold, forms: ReviewTold['forms'], ask: Ask): HTMLElement {
  if (item.facts.length === 0) return element('p', { class: 'silent' }, text.noFacts);
  const rows = item.facts.map((fact, index) => factRow(item, fact, index, forms, ask));
  return element('ol', { class: 'review-rows', 'aria-label': text.facts }, ...rows);
}

function factRow(item: ItemTold, fact: FactTold, index: number, forms: ReviewTold['forms'], ask: Ask): HTMLElement {
  const { kind, values, basis, editor } = fact;
  const row = element(
    'li',
    { 'data-fact': String(index), 'data-kind': kind },
    element(
      'p',
      {},
      element('span', { class: 'number' }, String(index + 1)),
      element('span', { class: 'tag' }, kindLabel(kind)),
      ` ${summaryOf(kind, values)} `,
      basis && basis !== 'editor' && element('span', { class: 'basis', 'data-basis': basis }, basisLabel(basis)),
      editor && element('span', { class: 'editorial', title: editor.reason }, words.edited.mark),
    ),
    element('q', { class: 'note' }, shortened(fact.words)),
  );
  row.append(factButtons(item, fact, row, forms, ask));
  return row;
}

function factButtons(
  item: ItemTold,
  fact: FactTold,
  row: HTMLElement,
  forms: ReviewTold['forms'],
  ask: Ask,
): HTMLElement {
  const { kind, start, end, values } = fact;
  const name = (action: string) => text.actionLabel(action, kindLabel(kind), shortened(fact.words));
  const open = (action: 'drop' | 'change') => () => {
    const close = () => opened.remove();
    row.querySelector('form')?.remove();
    const onFilled = ({ to, reason }: Filled) =>
      ask({ do: action, kind, at: { start, end }, ...(action === 'change' ? { to } : {}), reason });
    const opened = correctionForm({ action, forms, kind, values, words: '', onFilled, onCancel: close });
    row.append(opened);
    opened.querySelector<HTMLElement>('input, select')?.focus();
  };
  const own = item.reviewed.find(({ entry }) => isAbout(entry, fact));
  const right = () => void ask({ do: 'right', item: item.path, fact: { kind, at: { start, end } } });
  return element(
    'p',
    { class: 'review-buttons' },
    fact.isRight
      ? element('span', { class: 'review-right' }, text.isRight)
      : button(text.right, right, name(text.right)),
    fact.isRight &&
      own &&
      !item.isRight &&
      button(text.undo, () => void ask(undoing('reviewed', own)), name(text.undo)),
    button(text.wrong, open('drop'), name(text.wrong)),
    button(text.change, open('change'), name(text.change)),
  );
}

function isAbout({ kind, words: known, occurrence }: Reviewed, fact: FactTold): boolean {
  const bare = (words = '') => words.replace(/\s/g, '');
  return kind === fact.kind && bare(known) === bare(fact.words) && (occurrence ?? null) === fact.occurrence;
}

/** What was corrected here, each with the way back. */
function correctionList({ corrections }: ItemTold, ask: Ask): HTMLElement | string {
  return corrections.length === 0 ? '' : correctionRows(text.corrections, corrections, ask);
}

export function correctionRows(title: string, corrections: ReviewTold['lost'], ask: Ask): HTMLElement {
  const rows = corrections.map((told) => {
    const { kind, action, words: quote, reason, by, on } = told.entry;
    return element(
      'li',
      {},
      element('span', { class: 'editorial' }, `${words.edited.action[action]}${words.edited.kind[kind]}`),
      ' ',
      element('q', {}, shortened(quote)),
      ` ${words.edited.because({ reason, by, on })} `,
      button(text.undo, () => void ask(undoing('corrections', told)), `${text.undo}：${shortened(quote)}`),
    );
  });
  return element('div', { class: 'review-corrections' }, element('h3', {}, title), element('ul', {}, ...rows));
}

/** The form for what is missing; the words are those selected in the text, or are filled in. */
function openAddition(
  item: ItemTold,
  forms: ReviewTold['forms'],
  marked: HTMLElement,
  workplace: HTMLElement,
  ask: Ask,
): void {
  const selected = selectedRange(marked);
  const onFilled = async ({ kind, to, reason, words: given }: Filled) => {
    const at: Range | number = selected?.words === given ? selected : findWords(item, given);
    if (typeof at === 'number') return at === 0 ? text.notInItem : text.severalTimes;
    const { start, end } = at;
    return ask({ do: 'add', kind, at: { start, end }, ...(Object.keys(to).length > 0 ? { to } : {}), reason });
  };
  const onCancel = () => workplace.replaceChildren();
  const form = correctionForm({
    ...{ action: 'add', forms, kind: null, values: {}, words: selected?.words ?? '' },
    onFilled,
    onCancel,
  });
  workplace.replaceChildren(form);
  form.querySelector<HTMLElement>(selected ? 'select' : 'input')?.focus();
}

const LONGEST = 60;

function shortened(quote: string): string {
  const bare = quote.replace(/\s+/g, ' ');
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST)}……` : bare;
}
