/** A goal in few words: for headings, lists of links and calendars. The statement itself always stands beside them. */
import { words } from '../i18n/zh-CN.ts';
import type { Goal, Metric } from '../schemas/goal.ts';
import { figure } from './progress.ts';

/** 超过 10,000 亿元, 不低于 50%. */
export function valueWords({ comparator, value, unit }: Pick<Metric, 'comparator' | 'value' | 'unit'>): string {
  const amount = /^[%％]/.test(unit) ? figure(value) + unit : `${figure(value)} ${unit}`.trim();
  return [words.comparator[comparator], amount].filter(Boolean).join(' ');
}

const LONGEST = 28;

/** The first of its metrics and how many there are; the beginning of the sentence where it has no number. */
export function goalName({ metrics, statement }: Pick<Goal, 'metrics' | 'statement'>): string {
  const [first] = metrics;
  if (!first) return clip(statement.replace(/^[，,；;、\s]+/, ''));
  const name = words.goals.name(clip(first.subject), valueWords(first));
  return metrics.length > 1 ? words.goals.nameMore(name, metrics.length) : name;
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
