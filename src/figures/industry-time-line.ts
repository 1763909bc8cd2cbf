/** What the policies of all levels want of one industry, on one time line. */
import { words } from '../i18n/zh-CN.ts';
import type { TimeLane } from '../knowledge/time-lanes.ts';
import type { Figure } from './figure.ts';
import { narrowTimeLanes, wideTimeLanes } from './time-lanes-drawing.ts';

export function industryTimeLine(industry: string, lanes: readonly TimeLane[]): Figure {
  const text = words.charts.industry;
  const levels = [...new Set(lanes.flatMap(({ level }) => (level ? [words.level[level]] : [])))];
  const dated = lanes.reduce((sum, { items }) => sum + items.filter(({ time }) => time !== null).length, 0);
  return {
    id: 'industry-time-line',
    title: text.title(industry),
    description: text.description(industry, levels, lanes.length, dated),
    caption: text.caption,
    wide: wideTimeLanes(lanes),
    narrow: narrowTimeLanes(lanes),
  };
}
