/** Forms of typed fields: what is to be put right, or added, and why. */
import { review as text } from '../../../i18n/zh-CN/review.ts';
import { element } from '../../search/element.ts';
import { fieldLabel, kindLabel, optionLabel } from './labels.ts';
import { isEmpty, valueOf } from './values.ts';
import type { FactKind, FieldTold, ReviewTold, Values } from './told.ts';

type Action = keyof typeof text.confirm;

/** What a form comes to. */
export interface Filled {
  kind: FactKind;
  to: Values;
  reason: string;
  words: string;
}

export interface FormOptions {
  action: Action;
  forms: ReviewTold['forms'];
  /** The kind of fact; a new one may be of any. */
  kind: FactKind | null;
  /** What is known so far. */
  values: Values;
  /** Words of a new fact. */
  words: string;
  /** @returns why it cannot be done; null where it is */
  onFilled: (filled: Filled) => Promise<string | null>;
  onCancel: () => void;
}

/** A form; its first field takes the focus when it is put into the page by `openForm`. */
export function correctionForm(options: FormOptions): HTMLFormElement {
  const { action, forms, onFilled, onCancel } = options;
  const form = element('form', { class: 'review-form', 'data-action': action });
  const fields = element('div', { class: 'review-fields' });
  const chosen = (): FactKind =>
    (form.elements.namedItem('kind-of-fact') as HTMLSelectElement | null)?.value as FactKind;
  const kind = (): FactKind => options.kind ?? chosen();
  const fill = () => {
    if (action !== 'drop')
      fields.replaceChildren(...forms[kind()].map((field) => fieldElement(kind(), field, options)));
  };
  const error = element('p', { class: 'review-error', role: 'alert' });
  if (action === 'add') form.append(...wordsAndKind(options, fill));
  form.append(fields, reasonField(action), error, buttons(action, onCancel));
  fill();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = readForm(form, kind(), options);
    if (typeof filled === 'string') error.textContent = filled;
    else void onFilled(filled).then((wrong) => (error.textContent = wrong ?? ''));
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') onCancel();
  });
  return form;
}

function labelled(name: string, field: HTMLElement): HTMLLabelElement {
  return element('label', {}, element('span', {}, name), field);
}

function wordsAndKind({ forms, words: known }: FormOptions, onKind: () => void): HTMLElement[] {
  const kinds = Object.keys(forms) as FactKind[];
  const select = element(
    'select',
    { name: 'kind-of-fact' },
    ...kinds.map((kind) => element('option', { value: kind }, kindLabel(kind))),
  );
  select.addEventListener('change', onKind);
  const input = element('input', { name: 'words', value: known, placeholder: text.addHint, autocomplete: 'off' });
  return [labelled(text.words, input), labelled(text.kind, select)];
}

function reasonField(action: Action): HTMLElement {
  const id = `reasons-${action}`;
  const list = element('datalist', { id }, ...text.reasons[action].map((value) => element('option', { value })));
  const input = element('input', { name: 'reason', list: id, autocomplete: 'off', 'aria-required': 'true' });
  return element('div', { class: 'review-reason' }, labelled(text.reason, input), list);
}

function buttons(action: Action, onCancel: () => void): HTMLElement {
  const cancel = element('button', { type: 'button' }, text.cancel);
  cancel.addEventListener('click', onCancel);
  return element('p', { class: 'review-buttons' }, element('button', { type: 'submit' }, text.confirm[action]), cancel);
}

function fieldElement(kind: FactKind, field: FieldTold, { values, action }: FormOptions): HTMLElement {
  const value = action === 'add' ? undefined : values[field.name];
  const name = `${fieldLabel(field.name)}${field.type === 'list' ? `（${text.listHint}）` : ''}`;
  return labelled(name, controlOf(kind, field, value));
}

function controlOf(kind: FactKind, { name, type, options, isNullable }: FieldTold, value: unknown): HTMLElement {
  if (type === 'choice' || type === 'truth') {
    const all = type === 'truth' ? ['true', 'false'] : options;
    const isOpen = isNullable || value === undefined;
    const select = element(
      'select',
      { name },
      isOpen && element('option', { value: '' }, text.empty),
      ...all.map((each) => element('option', { value: each }, labelOf(kind, name, each, type))),
    );
    select.value = value === undefined || value === null ? '' : String(value);
    return select;
  }
  const shown = Array.isArray(value) ? value.join('、') : value === undefined || value === null ? '' : String(value);
  return element('input', {
    name,
    value: shown,
    autocomplete: 'off',
    ...(type === 'number' ? { inputmode: 'decimal' } : {}),
  });
}

function labelOf(kind: FactKind, name: string, value: string, type: FieldTold['type']): string {
  return type === 'truth' ? text.truth[value as 'true' | 'false'] : optionLabel(kind, name, value);
}

/** What was filled in, only what differs from what is known; or what is missing. */
function readForm(form: HTMLFormElement, kind: FactKind, options: FormOptions): Filled | string {
  const given = (name: string) => (form.elements.namedItem(name) as HTMLInputElement | null)?.value.trim() ?? '';
  const to: Values = {};
  if (options.action !== 'drop') {
    for (const field of options.forms[kind]) {
      const value = valueOf(field, given(field.name));
      const known = options.action === 'add' ? undefined : options.values[field.name];
      if (value === undefined && options.action === 'add' && field.isRequired)
        return text.required(fieldLabel(field.name));
      if (value !== undefined && JSON.stringify(value) !== JSON.stringify(known)) {
        if (options.action === 'change' || !isEmpty(value)) to[field.name] = value;
      }
    }
    if (options.action === 'change' && Object.keys(to).length === 0) return text.nothingChanged;
  }
  const reason = given('reason');
  return reason.length < 2 ? text.sayWhy : { kind, to, reason, words: given('words') };
}
