/** What the charts are put together from: text of three sizes, links, the badge of a text's standing, marks of time. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Stage } from '../schemas/policy.ts';
import { brokenLines, clipped } from './broken-lines.ts';
import { tenth } from './tenth.ts';
import { textWidth } from './text-width.ts';
import { literalSize, type TextSize } from './chart-sizes.ts';

export type Anchor = 'start' | 'middle' | 'end';

export function text(
  x: number,
  y: number,
  words: string,
  size: TextSize,
  anchor: Anchor = 'start',
  more = '',
): Element {
  return s(
    'text',
    {
      className: [`chart-${size}`, ...(more ? [more] : [])],
      x: tenth(x),
      y: tenth(y),
      textAnchor: anchor === 'start' ? undefined : anchor,
    },
    words,
  );
}

/** Lines below one another, the first on the line `y`. */
export function lines(
  x: number,
  y: number,
  list: readonly string[],
  size: TextSize,
  anchor: Anchor = 'start',
  more = '',
) {
  return list.map((line, at) => text(x, y + at * lineHeight(size), line, size, anchor, more));
}

export function lineHeight(size: TextSize): number {
  return Math.round(literalSize[size] * 1.35);
}

export function linesOf(words: string, width: number, size: TextSize, most?: number): string[] {
  return brokenLines(words, width, literalSize[size], most);
}

export function widthIn(words: string, size: TextSize): number {
  return textWidth(words, literalSize[size]);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * @param area Where it can be hit: at least 24 px high
 * @param name What it is called where its text is broken, cut short or says too little
 * @param shown Whether the name is shown to who points at it
 */
export function link(
  href: string,
  area: Box,
  children: readonly ElementContent[],
  name?: string,
  shown = false,
): Element {
  const { x, y, width, height } = area;
  return s(
    'a',
    { className: ['chart-link'], href, ariaLabel: name },
    shown && name !== undefined ? [s('title', name)] : [],
    s('rect', { className: ['chart-hit'], x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) }),
    ...children,
  );
}

export function rect({ x, y, width, height }: Box, className: string): Element {
  return s('rect', {
    className: [className],
    x: tenth(x),
    y: tenth(y),
    width: tenth(width),
    height: tenth(height),
  });
}

export function line(x1: number, y1: number, x2: number, y2: number, className: string): Element {
  return s('line', { className: [className], x1: tenth(x1), y1: tenth(y1), x2: tenth(x2), y2: tenth(y2) });
}

/** The standing of a text, as the pages show it; `y` is the line on which the words beside it stand. */
export function badge(x: number, y: number, standing: string, stage: Stage): Element[] {
  return [
    rect({ x, y: y - 12, width: badgeWidth(standing), height: 16 }, `chart-stage-${stage}`),
    text(x + 5, y, standing, 'small', 'start', `chart-standing-${stage}`),
  ];
}

export function badgeWidth(standing: string): number {
  return widthIn(standing, 'small') + 10;
}

export type Shape = 'bar' | 'diamond' | 'ring' | 'square';

/** A mark filled for what is issued, hollow for what does not say, dashed for a draft. */
export function stageMark(box: Box, shape: Shape, stage: Stage): Element {
  const className = [`chart-mark-${stage}`];
  const { x, y, width, height } = box;
  const [centre, middle] = [x + width / 2, y + height / 2];
  if (shape === 'ring') return s('circle', { className, cx: tenth(centre), cy: tenth(middle), r: tenth(height / 2) });
  if (shape !== 'diamond') {
    const rx = shape === 'bar' ? 2 : undefined;
    return s('rect', { className, x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height), rx });
  }
  const corners = [[centre, y], [x + width, middle], [centre, y + height], [x, middle]] as const; // prettier-ignore
  return s('path', { className, d: `M${corners.map(([a, b]) => `${tenth(a)} ${tenth(b)}`).join('L')}Z` });
}

/** Whose facts are drawn, and the standing of that text, on the line 16. */
export function sourceHead(told: { shortTitle: string; standing: string; stage: Stage }, width: number): Element[] {
  const room = width - badgeWidth(told.standing) - 9;
  const title = clipped(told.shortTitle, room, literalSize.label);
  return [text(0, 16, title, 'label'), ...badge(widthIn(title, 'label') + 8, 16, told.standing, told.stage)];
}
