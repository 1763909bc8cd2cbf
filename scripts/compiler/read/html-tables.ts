/** Tables of a page: those that hold data become lines, those that only lay the page out are gone through. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { isPortalLabel } from '../tables/cards.ts';
import { MERGED } from '../tables/merged.ts';
import { attribute, below, isElement, isHidden, textOf } from './html-elements.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A page's text in a table that lays it out is longer than any cell. */
const LONGEST_CELL = 400;

/** True where a table lays the page out: it has one cell, headings, or another table in a narrow frame. */
export function isLaidOut(table: Element): boolean {
  const rows = rowsOf(table);
  const widths = rows.map((row) => cellsOf(row).length);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest <= 1 || below(table, ['h1', 'h2', 'h3'], ['table']).length > 0) return true;
  const isNarrow = rows.length < 3 || widest < 3;
  if (isNarrow && below(table, ['table'], []).length > 0) return true;
  return rows.length <= 3 && widest <= 3 && rows.some((row) => cellsOf(row).some(isLong));
}

function isLong(cell: Element): boolean {
  return below(cell, ['p', 'div', 'li', 'br'], ['table']).length >= 6 && textOf(cell, LONGEST_CELL).length > LONGEST_CELL;
}

/**
 * Lines of a table: a cell a line behind a tab, rows parted by blank lines. A cell that spans rows leaves merged ones
 * below it. One that spans columns stands first among them in a head (责任单位 over 牵头 | 配合) or alone, and last in a row.
 */
export function tableLines(table: Element, wordsOf: (element: Element) => string): string[] {
  const caption = below(table, ['caption'], ['table', 'tr']).map(wordsOf);
  const rows = gridOf(table, wordsOf);
  if (isPortalCard(rows)) return [...caption, ...cardLines(rows), ''];
  return ['', ...caption, ...rows.flatMap((row) => [...row.map((cell) => `\t${cell}`), ''])];
}

function gridOf(table: Element, wordsOf: (element: Element) => string): string[][] {
  let spans: number[] = [];
  return rowsOf(table).map((row, index) => {
    const cells: string[] = [];
    const next: number[] = [];
    const fill = () => {
      for (let left = spans[cells.length] ?? 0; left > 0; left = spans[cells.length] ?? 0) {
        next[cells.length] = left - 1;
        cells.push(MERGED);
      }
    };
    for (const cell of cellsOf(row)) {
      fill();
      const width = spanOf(cell, 'colspan', 100);
      const height = spanOf(cell, 'rowspan', 1000);
      const words = wordsOf(cell);
      const others = Array.from({ length: width - 1 }, () => '');
      for (let column = 0; column < width; column++) next[cells.length + column] = height - 1;
      cells.push(...(isHead(row, cell, index) ? [words, ...others] : [...others, words]));
    }
    fill();
    spans = next;
    return cells;
  });
}

function isHead(row: Element, cell: Element, index: number): boolean {
  const parent = row.parentNode;
  return (
    index === 0 || cell.tagName === 'th' || (parent !== null && isElement(parent) && parent.tagName === 'thead')
  );
}

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}

function rowsOf(table: Element): Element[] {
  return below(table, ['tr'], ['table']).filter((row) => !isHidden(row));
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(
    (child): child is Element => isElement(child) && /^t[dh]$/.test(child.tagName) && !isHidden(child),
  );
}

/** 索引号 | QY-2023 | 发布机构 | 市人民政府办公室: labels and values take turns. */
function isPortalCard(rows: string[][]): boolean {
  const filled = rows.map(filledOf).filter((cells) => cells.length > 0);
  const labels = filled.flatMap((cells) => cells.filter((_, index) => index % 2 === 0));
  const known = labels.filter(isPortalLabel).length;
  return known >= 2 && known * 10 >= labels.length * 6 && filled.every((cells) => cells.length <= 8);
}

function cardLines(rows: string[][]): string[] {
  return rows.map(filledOf).flatMap((cells) => {
    const lines: string[] = [];
    for (let at = 0; at < cells.length; at += 2) {
      const label = (cells[at] ?? '').replace(/\s*[:：]$/, '').replace(/\s+/g, '');
      lines.push(`${label}：${cells[at + 1] ?? ''}`);
    }
    return lines;
  });
}

function filledOf(cells: string[]): string[] {
  return cells.filter((cell) => cell !== '' && cell !== MERGED);
}
