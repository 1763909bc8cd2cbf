/** Where a panel stands beside what it belongs to. Pure; all in pixels of the window. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/**
 * Below the box, or above it where there is more room; moved sideways to stay in the window.
 *
 * @param gap Kept between the box and the panel, and between the panel and the edges of the window.
 */
export function besides(box: Box, panel: Size, view: Size, gap: number): { left: number; top: number } {
  const below = view.height - box.bottom;
  const fits = below >= panel.height + 2 * gap || below >= box.top;
  const left = Math.max(gap, Math.min(box.left, view.width - panel.width - gap));
  return { left, top: fits ? box.bottom + gap : Math.max(gap, box.top - gap - panel.height) };
}

/** Of the boxes of a link that breaks over lines, the one nearest to a point; without a point the first. */
export function nearest(boxes: readonly Box[], point?: { x: number; y: number }): Box | undefined {
  if (!point) return boxes[0];
  const distance = (box: Box) =>
    Math.max(box.left - point.x, 0, point.x - box.right) + Math.max(box.top - point.y, 0, point.y - box.bottom);
  return boxes.toSorted((a, b) => distance(a) - distance(b))[0];
}
