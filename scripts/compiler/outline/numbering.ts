/** The numbers that labels have used so far, for those that run on across sections: （一）1–3 （二）4–5. */
import type { LabelStyle } from '../tree/nodes.ts';
import type { Label } from '../reading/label.ts';

type LastNumbers = Readonly<Partial<Record<LabelStyle, number>>>;

/** The number last used by each style inside the open box or annex, and outside it. */
export interface Numbering {
  readonly inside: LastNumbers;
  readonly outside: LastNumbers;
}

export const NO_NUMBERS: Numbering = { inside: {}, outside: {} };

/**
 * The numbers after a label was placed. A box counts apart and gives back what stood before it; an annex starts anew; a
 * label lets those within it begin again.
 *
 * @param wasInBox whether a box was open when the label came
 * @param isInBox whether one still is, now that the label is placed
 */
export function countedOn(
  { inside, outside }: Numbering,
  label: Label,
  wasInBox: boolean,
  isInBox: boolean,
): Numbering {
  if (label.style === 'box') return { inside: {}, outside: wasInBox ? outside : inside };
  if (label.style === 'annex') return NO_NUMBERS;
  const last = wasInBox && !isInBox ? outside : inside;
  const kept = Object.entries(last).filter(([style]) => !isInner(style as LabelStyle, label.style));
  return { inside: { ...Object.fromEntries(kept), [label.style]: label.number }, outside };
}

function isInner(style: LabelStyle, outer: LabelStyle): boolean {
  return (style === 'paren-arabic' || style === 'circled' || style === 'arabic-paren') && style !== outer;
}
