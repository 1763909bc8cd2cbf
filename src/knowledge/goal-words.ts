/** A goal in few words: for headings, lists of links and calendars. The statement itself always stands beside them. */
import { words } from '../i18n/zh-CN.ts';
import type { Goal, Metric } from '../schemas/goal.ts';
import { figure } from './progress.ts';

/** 约, 左右 …: without one of these a vague number is an order of size. */
const ABOUT = /约|左右|上下|近|来|[≈~～]/;

type Shown = Pick<Metric, 'comparator' | 'value' | 'upper' | 'unit' | 'verbatim'>;

/** 超过 10,000 亿元, 不低于 50%, 45–50%, 约 2–3 家, 翻 2 番; 万亿级 names an order of size: 10,000 亿元级. */
export function valueWords({ comparator, value, upper, unit, verbatim }: Shown): string {
  if (unit === '番') return words.goals.doubled(figure(value));
  const number = upper === undefined ? figure(value) : `${figure(value)}–${figure(upper)}`;
  const amount = /^[%％]/.test(unit) ? number + unit : `${number} ${unit}`.trim();
  if (upper !== undefined) return [comparator === '~' ? words.comparator[comparator] : '', amount].join(' ').trim();
  if (comparator === '~' && !ABOUT.test(verbatim)) return words.goals.size(amount);
  return [words.comparator[comparator], amount].filter(Boolean).join(' ');
}

/** 3,200 台: the value that a number starts from; null where only the year is told. */
export function baselineValue({ baseline, unit }: Pick<Metric, 'baseline' | 'unit'>): string | null {
  const value = baseline?.value ?? null;
  return value === null ? null : /^[%％]/.test(unit) ? figure(value) + unit : `${figure(value)} ${unit}`.trim();
}

const LONGEST = 28;

/** The first of its metrics and how many there are; the beginning of the sentence where it has no number. */
export function goalName({ metrics, statement }: Pick<Goal, 'metrics' | 'statement'>): string {
  const [first] = metrics;
  if (!first) return clip(statement.replace(/^[，,；;、\s]+/, ''));
  const name = words.goals.name(clipMiddle(first.subject), valueWords(first));
  return metrics.length > 1 ? words.goals.nameMore(name, metrics.length) : name;
}

/** A subject ends on what is measured, so that its middle is what can be spared. */
function clipMiddle(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const tail = Math.floor(LONGEST / 2);
  return `${characters.slice(0, LONGEST - 1 - tail).join('')}…${characters.slice(-tail).join('')}`;
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
