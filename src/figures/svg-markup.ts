/** Figures as markup: inside a page, where the page's styles colour them, and as a file of their own, which brings its own. */
import { toHtml } from 'hast-util-to-html';
import { toXast } from 'hast-util-to-xast';
import { s } from 'hastscript';
import type { ElementContent } from 'hast';
import { toXml } from 'xast-util-to-xml';
import { brokenLines } from './broken-lines.ts';
import type { Drawing, Figure } from './figure.ts';

const FRAME = 24;
const CAPTION_LINE = 20;
const TITLE_LINE = 34;

/** The drawings of a figure for a page; a style sheet shows the one that fits. */
export function inlineSvg(figure: Figure): string {
  const { wide, narrow } = figure;
  const drawings: [Drawing, string][] = narrow ? [[wide, 'wide'], [narrow, 'narrow']] : [[wide, 'any']]; // prettier-ignore
  return drawings.map(([drawing, size]) => toHtml(inlined(figure, drawing, size), { space: 'svg' })).join('');
}

function inlined({ id, title, description }: Figure, { width, height, children }: Drawing, size: string) {
  const [titleId, descriptionId] = [`${id}-${size}-title`, `${id}-${size}-description`];
  return s(
    'svg',
    {
      className: ['drawing'],
      dataSize: size,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      ariaLabelledBy: titleId,
      ariaDescribedBy: descriptionId,
    },
    s('title', { id: titleId }, title),
    s('desc', { id: descriptionId }, description),
    ...children,
  );
}

/**
 * A figure as an SVG file that stands alone: title above, caption below, colours written out.
 *
 * @param styles Style rules for the classes of the drawing, with literal colours (see `literalStyles`)
 */
export function svgFile({ title, description, caption, wide }: Figure, styles: string): string {
  const lines = brokenLines(caption, wide.width, 13);
  const width = wide.width + 2 * FRAME;
  const height = wide.height + 2 * FRAME + TITLE_LINE + lines.length * CAPTION_LINE;
  const below = FRAME + TITLE_LINE + wide.height + CAPTION_LINE;
  const tree = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', className: ['drawing'], viewBox: `0 0 ${width} ${height}`, width, height },
    s('title', title),
    s('desc', description),
    s('style', styles),
    s('rect', { className: ['file-paper'], width, height }),
    s('text', { className: ['file-title'], x: FRAME, y: FRAME + 18 }, title),
    s('g', { transform: `translate(${FRAME} ${FRAME + TITLE_LINE})` }, ...withoutLinks(wide.children)),
    ...lines.map((line, at) =>
      s('text', { className: ['file-caption'], x: FRAME, y: below + at * CAPTION_LINE }, line),
    ),
  );
  const markup = toXml(toXast(tree, { space: 'svg' }), { closeEmptyElements: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace(NOT_IN_XML, '')}\n`;
}

/** Characters that no XML document may hold, however they are written. */
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#x(?:[0-8BCEF]|1[0-9A-F]|FFF[EF]);/gi;

/** Addresses of pages mean nothing in a file that has left the site: a link becomes a group. */
function withoutLinks(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) => {
    if (child.type !== 'element') return child;
    const inner = withoutLinks(child.children);
    if (child.tagName !== 'a') return { ...child, children: inner };
    const { href: _, ...properties } = child.properties;
    return { ...child, tagName: 'g', properties, children: inner };
  });
}
