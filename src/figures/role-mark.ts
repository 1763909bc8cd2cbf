/** The mark of a role, told by its shape as much as by its colour: a square leads, a ring supports. */
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Role } from '../schemas/duty.ts';
import { tenth } from './tenth.ts';

/** @param size Of the square it fits into. */
export function roleMark(role: Role, x: number, y: number, size = 12): Element {
  const r = size / 2;
  const className = [`mark-${role}`];
  if (role === 'lead') return s('rect', { className, x: tenth(x - r), y: tenth(y - r), width: size, height: size });
  if (role === 'guide') return s('path', { className, d: `M${tenth(x - r)} ${tenth(y + r)}h${size}l${-r} ${-size}z` });
  if (role === 'shared')
    return s('path', { className, d: `M${tenth(x)} ${tenth(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z` });
  return s('circle', { className, cx: tenth(x), cy: tenth(y), r: role === 'support' ? r - 1.25 : r - 0.5 });
}
