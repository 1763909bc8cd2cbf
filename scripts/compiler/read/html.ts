/** HTML to the plain text the parser reads: a block a line, a table as one tab-indented cell a line. */
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';

const BLOCK = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'ul',
  'body',
  'html',
]);
const SILENT = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'iframe', 'nav', 'footer']);

/** Words of a page in reading order. */
export function htmlToText(html: string): string {
  const lines: string[] = [''];
  const write = (words: string) => (lines[lines.length - 1] += words);
  const breakLine = () => {
    if (lines.at(-1)!.trim() !== '') lines.push('');
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'text') write(node.value.replace(/[ \t\r\n]+/g, ' '));
    else if (node.type === 'element') visitElement(node);
    else if (node.type === 'root') node.children.forEach(visit);
  };
  const visitElement = (element: Element): void => {
    if (SILENT.has(element.tagName)) return;
    if (element.tagName === 'br') return breakLine();
    if (element.tagName === 'table') {
      breakLine();
      lines.push(...tableLines(element), '');
      return;
    }
    const isBlock = BLOCK.has(element.tagName);
    if (isBlock) breakLine();
    element.children.forEach(visit);
    if (isBlock) breakLine();
  };
  visit(fromHtml(html));
  return `${lines
    .map((line) => (line.startsWith('\t') ? line : line.trim()))
    .join('\n')
    .trim()}\n`;
}

/** Rows parted by blank lines; a cell that spans rows leaves empty ones below it, one that spans columns before it. */
function tableLines(table: Element): string[] {
  const lines: string[] = [];
  let spans: number[] = [];
  for (const row of descendants(table, 'tr')) {
    const cells = row.children.filter(
      (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName),
    );
    const next: number[] = [];
    let column = 0;
    const fill = () => {
      while ((spans[column] ?? 0) > 0) {
        next[column] = spans[column]! - 1;
        lines.push('\t');
        column++;
      }
    };
    for (const cell of cells) {
      fill();
      for (let spanned = Number(cell.properties.colSpan ?? 1); spanned > 1 && spanned < 100; spanned--) {
        lines.push('\t');
        column++;
      }
      lines.push(`\t${textOf(cell).replace(/\s+/g, ' ').trim()}`);
      next[column] = Number(cell.properties.rowSpan ?? 1) - 1;
      column++;
    }
    fill();
    spans = next;
    lines.push('');
  }
  return lines;
}

function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : descendants(child, name);
  });
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
