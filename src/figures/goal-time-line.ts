/** All goals on one time line, a lane for each policy. */
import { words } from '../i18n/zh-CN.ts';
import { endOf, type TimeLane } from '../knowledge/time-lanes.ts';
import type { Figure } from './figure.ts';
import { narrowTimeLanes, wideTimeLanes } from './time-lanes-drawing.ts';

export function goalTimeLine(lanes: readonly TimeLane[]): Figure {
  const text = words.charts.goals;
  const items = lanes.flatMap((lane) => lane.items);
  const years = Map.groupBy(
    items.flatMap(({ time }) => (time ? [Math.ceil(endOf(time)) - 1] : [])),
    (year) => year,
  );
  const densest = [...years].toSorted(([a, first], [b, second]) => second.length - first.length || a - b).slice(0, 2);
  const most = densest.map(([year, list]): [number, number] => [year, list.length]).toSorted(([a], [b]) => a - b);
  const undated = items.filter(({ time }) => time === null).length;
  return {
    id: 'goal-time-line',
    title: text.title,
    description: text.description(lanes.length, items.length, most, undated),
    caption: text.caption(most, undated),
    wide: wideTimeLanes(lanes),
    narrow: narrowTimeLanes(lanes),
  };
}
