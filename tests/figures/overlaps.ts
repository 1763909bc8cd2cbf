/** What a careful eye would find in a chart: labels on labels, and labels that are cut off. */
import type { ElementContent } from 'hast';
import { textWidth } from '../../src/figures/text-width.ts';
import { literalSize, type TextSize } from '../../src/figures/chart-sizes.ts';
import type { Drawing } from '../../src/figures/figure.ts';

export interface Label {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text of a drawing with the room it takes. */
export function labelsOf({ children }: Pick<Drawing, 'children'>): Label[] {
  return children.flatMap((child): Label[] => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'text') return labelsOf({ children: child.children });
    const { className, x, y, textAnchor } = child.properties;
    const size = sizeOf(className);
    const words = wordsOf(child.children);
    const width = textWidth(words, size);
    const left = Number(x) - (textAnchor === 'end' ? width : textAnchor === 'middle' ? width / 2 : 0);
    return [{ words, left, right: left + width, top: Number(y) - 0.85 * size, bottom: Number(y) + 0.2 * size }];
  });
}

/** Pairs of labels that touch, and labels that reach over the edge of the drawing, in words. */
export function faultsOf(drawing: Drawing): string[] {
  const labels = labelsOf(drawing);
  const over = labels
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || top < 0 || right > drawing.width + 0.5 || bottom > drawing.height,
    )
    .map(({ words }) => `${words} is cut off`);
  const touching = labels.flatMap((a, at) =>
    labels
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} touches ${b.words}`),
  );
  return [...over, ...touching];
}

function sizeOf(className: unknown): number {
  const name = Array.isArray(className) ? String(className[0]).replace('chart-', '') : '';
  if (!(name in literalSize)) throw new Error(`A text has no size: ${String(className)}`);
  return literalSize[name as TextSize];
}

function wordsOf(children: readonly ElementContent[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Elements of a class, anywhere in a drawing. */
export function ofClass(children: readonly ElementContent[], name: string) {
  return elementsOf(children).filter(({ properties }) =>
    (properties['className'] as string[] | undefined)?.includes(name),
  );
}

export function elementsOf(children: readonly ElementContent[]): (ElementContent & { type: 'element' })[] {
  return children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child.children)] : []));
}
