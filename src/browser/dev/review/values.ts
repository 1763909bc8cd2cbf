/** What is filled into a form, as values of a fact. */
import type { FieldTold } from './told.ts';

/** What was left open in a form of a fact that is added: the compiler has values of its own for it. */
export const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** @returns undefined for what is left open and may not be empty */
export function valueOf({ type, isNullable }: FieldTold, given: string): unknown {
  if (type === 'list') return given.split(/[、,，;；]/).flatMap((each) => each.trim() || []);
  if (given === '') return isNullable ? null : undefined;
  if (type === 'truth') return given === 'true';
  const number = Number(given.replace(/[,，]/g, ''));
  // What is no number is sent as it is, so that it is refused and not lost.
  return type === 'number' && !Number.isNaN(number) ? number : given;
}
