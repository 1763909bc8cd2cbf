/** The text of an article, line by line, as text nodes: what is found or quoted must not run from one line into another. */

const LINE = '.line, .head, td, th';

export interface Line {
  /** The element that is the line. */
  element: Element;
  nodes: Text[];
  text: string;
}

export function linesOf(root: Element): Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement?.closest(LINE) ?? root;
    const last = lines.at(-1);
    if (last?.element === element) {
      last.nodes.push(node);
      last.text += node.data;
    } else {
      lines.push({ element, nodes: [node], text: node.data });
    }
  }
  return lines;
}

/** The range from one offset of a line's text to another. */
export function rangeIn({ nodes }: Line, start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}
