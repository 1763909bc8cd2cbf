/** The steps of a computation as a reader can follow them: what it is, the formula with its numbers, the result. */
import { words } from '../i18n/zh-CN.ts';
import { figure, percentage, type Progress } from './progress.ts';

export interface Step {
  name: string;
  formula: string;
  result: string;
}

/** @returns 变化 always; 变化幅度, 基期已达目标 and 年均 only where they can be computed. */
export function stepsOf(progress: Progress, unit: string | null): Step[] {
  const text = words.indicators;
  const [from, to] = [figure(progress.baseline), figure(progress.target)];
  const { change, points, growth, reached, years, yearly } = progress;
  const steps: Step[] = [
    {
      name: text.change,
      formula: `${to} − ${from}`,
      result: [signed(change, figure), points ? text.points : unit].filter(Boolean).join(' '),
    },
  ];
  if (growth !== null) {
    steps.push({ name: text.growth, formula: `${figure(change)} ÷ ${from}`, result: `${signed(growth, percentage)}%` });
  }
  if (reached !== null) {
    steps.push({ name: text.reached, formula: `${from} ÷ ${to}`, result: `${percentage(reached)}%` });
  }
  if (yearly !== null && points) {
    const result = `${text.pointsYearly} ${signed(Number(yearly.toFixed(2)), figure)} ${text.points}`;
    steps.push({ name: text.yearly, formula: `${figure(change)} ÷ ${years}`, result });
  } else if (yearly !== null) {
    const formula = years === 1 ? `${to} ÷ ${from} − 1` : `(${to} ÷ ${from})^(1/${years}) − 1`;
    steps.push({ name: text.yearly, formula, result: `${signed(yearly, percentage)}%` });
  }
  return steps;
}

/** +529.78, −3, 0. */
export function signed(value: number, write: (value: number) => string): string {
  const text = write(Math.abs(value));
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}
