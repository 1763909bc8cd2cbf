/** What a number counts or measures, by its unit: 5家 things, 3亿元 money, 8% a share. */
import type { Quantity } from './tokens.ts';
import { isCountUnit } from './units.ts';

/** `numeral` is a count in Chinese characters (七家), `level` an order of size (千亿级), `group` 7大基地. */
export type UnitClass =
  | 'count'
  | 'numeral'
  | 'money'
  | 'share'
  | 'fraction'
  | 'times'
  | 'double'
  | 'extent'
  | 'size'
  | 'span'
  | 'score'
  | 'level'
  | 'group';

const SPAN = /^(?:个?工作日|天|小时|分钟)$/;
const EXTENT = /^(?:万|亿)?(?:亩|公顷|平方公里|平方千米|平方米|㎡|m²|m2|km²|km2)$/;

/** The class of a number's unit. */
export function unitClass({ unit, level, group, han }: Quantity): UnitClass {
  if (level) return 'level';
  if (group) return 'group';
  if (unit === null) return han ? 'fraction' : 'size';
  if (unit === '番') return 'double';
  if (unit === '倍') return 'times';
  if (unit === '分') return 'score';
  if (SPAN.test(unit)) return 'span';
  if (EXTENT.test(unit)) return 'extent';
  if (/^(?:%|‰|‱|个百分点)$/.test(unit)) return han ? 'fraction' : 'share';
  if (/元/.test(unit) || /^(?:万亿|[万亿])$/.test(unit)) return 'money';
  return isCountUnit(unit) ? (han ? 'numeral' : 'count') : 'size';
}
