/** Makes the body of a DOCX file say all that its reader sees, and nothing else. */
import { leftOut, type LeftOut } from './left-out.ts';
import type { NextLabel } from './word-numbers.ts';
import { allBelow, attributeOf, child, childrenOf, isElement, wordsBelow, type Element, type Root } from './xml.ts';

/** What may hold a text box; one of Word holds it twice, for itself and for older readers. */
const FRAMES = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object']);

/**
 * Writes the labels of numbered paragraphs before their words, puts text boxes where a reader finds them, and takes out hidden words
 * and the table of contents.
 *
 * @param next the label of each paragraph in turn
 * @returns what was taken out
 */
export function prepare(body: Root, next: NextLabel): LeftOut[] {
  const left: LeftOut[] = [];
  visit(body, next, left);
  return left;
}

function visit(node: Element | Root, next: NextLabel, left: LeftOut[]): void {
  const isParagraph = node.type === 'element' && node.name === 'w:p';
  const label = isParagraph ? next(node) : '';
  node.children = node.children.flatMap((each): Element[] => {
    if (!isElement(each)) return [each as unknown as Element];
    const what = hiddenAs(each);
    if (what) {
      const words = wordsBelow(each);
      if (words.trim() !== '') left.push(leftOut(what, words));
      return [];
    }
    return FRAMES.has(each.name) ? boxesIn(each) : [each];
  });
  if (label !== '') write(node as Element, label);
  for (const each of childrenOf(node)) {
    if (each.name === 'w:t') keepSpaces(each);
    else visit(each, next, left);
  }
}

/** What an element is that is not shown, or shows nothing of the document. */
function hiddenAs(element: Element): LeftOut['what'] | null {
  if (element.name === 'w:r' && isOn(child(child(element, 'w:rPr'), 'w:vanish'))) return 'hidden text';
  if (element.name === 'w:sdt') {
    const gallery = allBelow(child(element, 'w:sdtPr') ?? null, ['w:docPartGallery'])[0];
    if (attributeOf(gallery, 'w:val') === 'Table of Contents') return 'contents';
  }
  if (element.name !== 'w:p') return null;
  const style = attributeOf(child(child(element, 'w:pPr'), 'w:pStyle'), 'w:val') ?? '';
  return /^toc ?\d$/i.test(style) ? 'contents' : null;
}

function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(attributeOf(element, 'w:val') ?? '');
}

/** The text boxes of a frame as the one reader of them takes them; the frame itself where it holds none. */
function boxesIn(frame: Element): Element[] {
  const choice = child(frame, 'mc:Choice') ?? child(frame, 'mc:Fallback') ?? frame;
  const inChoice = outermostBoxes(choice);
  const boxes = inChoice.length > 0 ? inChoice : outermostBoxes(frame);
  if (boxes.length === 0) return [frame];
  return boxes.map((box) => ({
    type: 'element',
    name: 'w:pict',
    attributes: {},
    children: [{ type: 'element', name: 'v:textbox', attributes: {}, children: [box] }],
  }));
}

function outermostBoxes(node: Element): Element[] {
  return childrenOf(node).flatMap((each) => (each.name === 'w:txbxContent' ? [each] : outermostBoxes(each)));
}

/** Puts a run with a label before the others of a paragraph, and lets the paragraph be no item of a list any more. */
function write(paragraph: Element, label: string): void {
  const properties = child(paragraph, 'w:pPr');
  if (properties)
    properties.children = properties.children.filter((each) => !(isElement(each) && each.name === 'w:numPr'));
  const words: Element = {
    type: 'element',
    name: 'w:t',
    attributes: { 'xml:space': 'preserve' },
    children: [{ type: 'text', value: label }],
  };
  const run: Element = { type: 'element', name: 'w:r', attributes: {}, children: [words] };
  const at = properties ? paragraph.children.indexOf(properties) + 1 : 0;
  paragraph.children.splice(at, 0, run);
}

/** Spaces side by side part two names; a page would show but one. */
function keepSpaces(words: Element): void {
  for (const each of words.children) if (each.type === 'text') each.value = each.value.replace(/ {2,}/g, noBreak);
}

function noBreak(spaces: string): string {
  return '\u00A0'.repeat(spaces.length);
}
