/** The words of an item with its facts marked on them, each with the number of its row. */
import { element } from '../../search/element.ts';
import type { FactTold, ItemTold, Range } from './told.ts';

/** A piece of the text and the facts that hold it. */
export interface Piece extends Range {
  words: string;
  /** Places in the item's list of facts. */
  facts: number[];
}

/** Cuts the text of an item wherever a fact begins or ends. Joined, the pieces are the text. */
export function piecesOf({ text, facts }: Pick<ItemTold, 'text' | 'facts'>): Piece[] {
  return text.flatMap(({ start, words }) => {
    const end = start + words.length;
    const edges = facts.flatMap((fact) => [fact.start, fact.end]).filter((edge) => edge > start && edge < end);
    const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, index) => {
      const to = cuts[index + 1] ?? end;
      return { start: from, end: to, words: words.slice(from - start, to - start), facts: holding(facts, from, to) };
    });
  });
}

function holding(facts: readonly FactTold[], start: number, end: number): number[] {
  return facts.flatMap((fact, index) => (fact.start <= start && end <= fact.end ? [index] : []));
}

/** @param show brings the row of a fact into view */
export function markedText(item: ItemTold, show: (fact: number) => void): HTMLElement {
  const block = element('div', { class: 'review-text', lang: 'zh-CN' });
  for (const piece of piecesOf(item)) block.append(pieceElement(piece, item, show));
  return block;
}

function pieceElement({ start, end, words, facts }: Piece, item: ItemTold, show: (fact: number) => void): HTMLElement {
  const place = { 'data-start': String(start) };
  const [innermost] = facts.toReversed();
  if (innermost === undefined) return element('span', place, words);
  const ending = facts.filter((fact) => item.facts[fact]?.end === end).map((fact) => fact + 1);
  const mark = element(
    'mark',
    {
      ...place,
      'data-kind': item.facts[innermost]?.kind ?? null,
      'data-numbers': ending.length > 0 ? ending.join(' ') : null,
    },
    words,
  );
  mark.addEventListener('click', () => {
    if (getSelection()?.isCollapsed !== false) show(innermost);
  });
  return mark;
}

/** The range of the text that is selected inside an element made by `markedText`; null where none is. */
export function selectedRange(block: HTMLElement): (Range & { words: string }) | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!block.contains(range.startContainer) || !block.contains(range.endContainer)) return null;
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ];
  const words = range.toString();
  const spare = words.length - words.trimStart().length;
  return start === null || end === null || words.trim() === ''
    ? null
    : { start: start + spare, end: end - (words.length - words.trimEnd().length), words: words.trim() };
}

/** The offset in the text at a place of the page: of a character, or of the piece before which it is. */
function offsetOf(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
    return piece ? Number(piece.dataset['start']) + offset : null;
  }
  const piece = node.childNodes[offset] ?? node.childNodes[offset - 1];
  if (!(piece instanceof HTMLElement) || piece.dataset['start'] === undefined) return null;
  const isBehind = node.childNodes[offset] === undefined;
  return Number(piece.dataset['start']) + (isBehind ? (piece.textContent ?? '').length : 0);
}

/** Where words stand in an item: a range, or how many times they do. White space does not count. */
export function findWords({ text }: Pick<ItemTold, 'text'>, words: string): Range | number {
  const wanted = words.replace(/\s/g, '');
  if (wanted === '') return 0;
  const offsets: number[] = [];
  let bare = '';
  for (const stretch of text) {
    for (const { 0: run, index } of stretch.words.matchAll(/\S+/g)) {
      bare += run;
      for (let at = 0; at < run.length; at++) offsets.push(stretch.start + index + at);
    }
  }
  const places: Range[] = [];
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1))
    places.push({ start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 });
  const [only] = places;
  return places.length === 1 && only ? only : places.length;
}
