/** The three sizes of type in charts, in pixels; the style sheet of charts gives the classes the same. */
export const literalSize = { head: 13, label: 12, small: 11 } as const;

export type TextSize = keyof typeof literalSize;

/** A page of 768 px holds the one, a phone of 360 px the other. */
export const WIDE = 700;
export const NARROW = 328;
