/** What fields and values are called. */
import { words } from '../../../i18n/zh-CN.ts';
import { review as text } from '../../../i18n/zh-CN/review.ts';
import type { FactKind, ItemTold, Values } from './told.ts';

export function kindLabel(kind: FactKind): string {
  return words.edited.kind[kind];
}

export function fieldLabel(field: string): string {
  return words.edited.field[field] ?? field;
}

/** 牵头 for `lead`; what no list names is called what it is. */
export function optionLabel(kind: FactKind, field: string, option: string): string {
  if (field === 'role') return (words.role as Record<string, string>)[option] ?? option;
  if (field === 'comparator') return `${option} ${(words.comparator as Record<string, string>)[option] ?? ''}`.trim();
  const kinds: Partial<Record<FactKind, Readonly<Record<string, string>>>> = {
    measure: words.measureKind,
    amount: words.amountKind,
    base: words.baseKind,
  };
  return (field === 'kind' ? kinds[kind]?.[option] : undefined) ?? option;
}

/** The values of a fact in a line: 机构：市财政局 · 角色：配合. What is not told is left out. */
export function summaryOf(kind: FactKind, values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== false && String(value) !== '')
    .map(([field, value]) => `${fieldLabel(field)}：${valueLabel(kind, field, value)}`)
    .join(' · ');
}

function valueLabel(kind: FactKind, field: string, value: unknown): string {
  if (Array.isArray(value)) return value.join('、');
  return typeof value === 'boolean' ? text.truth[`${value}`] : optionLabel(kind, field, String(value));
}

/** 2.1（一）建设基地 */
export function itemName({ path, label, heading }: Pick<ItemTold, 'path' | 'label' | 'heading'>): string {
  if (path === 'front') return text.front;
  return path === 'end' ? text.end : `${label}${heading ?? ''}` || path;
}

/** The words that name a kind of basis, for the row of a duty. */
export const basisLabel = (basis: keyof typeof words.basisShort): string => words.basisShort[basis];
