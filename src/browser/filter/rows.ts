/** The rows of a server-rendered list, read once: their words, values and place, and the cells that rows of a block share. */
import { fold } from '../../text/fold.ts';
import type { Candidate } from './matching.ts';

export interface Row extends Candidate {
  element: HTMLElement;
  id: string;
  /** Where it stands without sorting. */
  index: number;
  home: ParentNode & Node;
  block: Block;
  /** Its own copies of the block's shared cells, made when they are first needed. */
  shared: HTMLElement[] | null;
  /** How many rows its shared cells span now; 0 where it stands below another row of its block. */
  span: number;
}

/** Rows that belong together, such as the duties of one task: the first holds the cells that speak for all. */
export interface Block {
  holder: HTMLElement;
  cells: HTMLElement[];
  text: string;
}

export function readRows(list: HTMLElement, facetKeys: readonly string[]): Row[] {
  const keys = new Set([...facetKeys, 'stage']);
  let block: Block | undefined;
  return [...list.querySelectorAll<HTMLElement>('[data-item]')].map((element, index) => {
    const cells = [...element.querySelectorAll<HTMLElement>('[data-shared]')];
    if (!block || cells.length > 0 || element.dataset.item !== 'again') {
      block = { holder: element, cells, text: wordsOf(element, true) };
    }
    const first = block.holder === element;
    return {
      element,
      id: element.dataset.id ?? '',
      index,
      home: element.parentNode!,
      block,
      shared: first ? cells : null,
      span: first ? (cells[0] as HTMLTableCellElement | undefined)?.rowSpan || 1 : 0,
      text: `${block.text}\n${wordsOf(element, false)}`,
      values: valuesOf(element, block.holder, keys),
    };
  });
}

/** Words never run on from one cell into the next. `data-words` adds some that the row does not show. */
function wordsOf(element: HTMLElement, shared: boolean): string {
  const cells = [...element.childNodes].filter(
    (cell) => (cell instanceof HTMLElement && cell.hasAttribute('data-shared')) === shared,
  );
  const hidden = shared ? '' : (element.dataset.words ?? '');
  return [...cells.map((cell) => cell.textContent ?? ''), hidden].map(fold).join('\n');
}

function valuesOf(
  element: HTMLElement,
  holder: HTMLElement,
  keys: ReadonlySet<string>,
): Map<string, readonly string[]> {
  return new Map(
    [...keys].flatMap((key) => {
      const words = element.dataset[key] ?? holder.dataset[key];
      return words ? [[key, words.split(' ')] as const] : [];
    }),
  );
}

/** What a row is sorted by: its cell of that column, or the one it shares. Empty where the text is silent. */
export function sortValue(row: Row, key: string): string {
  const selector = `[data-column="${key}"]`;
  const cell =
    row.element.querySelector<HTMLElement>(selector) ?? row.block.cells.find((shared) => shared.matches(selector));
  return (cell?.dataset.value ?? cell?.textContent ?? '').trim();
}

/** Gives each run of shown rows of one block its shared cells once, before its first row. */
export function joinBlocks(shown: readonly Row[]): void {
  for (let at = 0; at < shown.length;) {
    const first = shown[at]!;
    let end = at + 1;
    while (end < shown.length && shown[end]!.block === first.block) end += 1;
    setSpan(first, end - at);
    for (const row of shown.slice(at + 1, end)) setSpan(row, 0);
    at = end;
  }
}

function setSpan(row: Row, span: number): void {
  if (row.span === span || row.block.cells.length === 0) return;
  row.shared ??= row.block.cells.map((cell) => cell.cloneNode(true) as HTMLElement);
  for (const cell of row.shared) (cell as HTMLTableCellElement).rowSpan = Math.max(1, span);
  row.element.dataset.item = span === 0 ? 'again' : '';
  if (row.span === 0) row.element.prepend(...row.shared);
  if (span === 0) for (const cell of row.shared) cell.remove();
  row.span = span;
}
