/** The numbers that lists and headings of an ODT file show: list styles and the outline style. */
import { branch, circled, formalHan, han, letter, roman, stem } from './list-numbers.ts';
import type { WriteNumber } from './list-numbers.ts';
import { partedLabel } from './list-counter.ts';
import { allBelow, attributeOf, child, childrenOf, numberOf, type Element, type Root } from './xml.ts';

interface Level {
  start: number;
  /** Null for a level that shows no number. */
  write: WriteNumber | null;
  isBullet: boolean;
  /** %1%.%2%、 where the file says it, else made of what stands around the numbers. */
  format: string;
  isParted: boolean;
}

type Levels = ReadonlyMap<number, Level>;

/** How far a list has counted, by level from 1. */
export type Counts = number[];

/** Writers by the first number of a format: “一, 二, 三, ...”. */
const WRITERS: Record<string, WriteNumber> = {
  '1': (number) => String(number),
  a: letter,
  A: (number) => letter(number).toUpperCase(),
  i: roman,
  I: (number) => roman(number).toUpperCase(),
  一: han,
  壹: formalHan,
  甲: stem,
  子: branch,
  '①': circled,
  '１': (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
};
const BULLET = '● ';

/** The list styles of a document. */
export class ListStyles {
  private readonly styles = new Map<string, Levels>();
  private readonly outline: Levels;
  private readonly headings: Counts = [];

  constructor(parts: readonly (Root | null)[]) {
    for (const part of parts)
      for (const style of allBelow(part, ['text:list-style']))
        this.styles.set(attributeOf(style, 'style:name') ?? '', levelsOf(style));
    const outline = parts.flatMap((part) => allBelow(part, ['text:outline-style']))[0];
    this.outline = outline ? levelsOf(outline) : new Map<number, Level>();
  }

  /** Counts the next item of a list. */
  item(style: string, level: number, counts: Counts, start?: number): string {
    return labelOf(this.styles.get(style) ?? new Map<number, Level>(), level, counts, start);
  }

  /** Counts the next heading outside lists. */
  heading(level: number): string {
    return labelOf(this.outline, level, this.headings);
  }
}

function levelsOf(style: Element): Levels {
  return new Map(childrenOf(style).map((each) => [numberOf(each, 'text:level') ?? 1, levelOf(each)]));
}

function levelOf(element: Element): Level {
  const level = numberOf(element, 'text:level') ?? 1;
  const shape = attributeOf(element, 'style:num-format') ?? '';
  const properties = child(element, 'style:list-level-properties');
  const follows = attributeOf(child(properties, 'style:list-level-label-alignment'), 'text:label-followed-by');
  const shown = Math.min(numberOf(element, 'text:display-levels') ?? 1, level);
  const numbers = Array.from({ length: shown }, (_, index) => `%${level - shown + 1 + index}%`).join('.');
  const around = (name: string) => attributeOf(element, name) ?? '';
  return {
    start: numberOf(element, 'text:start-value') ?? 1,
    write: shape === '' ? null : (WRITERS[shape.charAt(0)] ?? WRITERS['1'] ?? null),
    isBullet: element.name === 'text:list-level-style-bullet',
    format:
      attributeOf(element, 'loext:num-list-format') ??
      `${around('style:num-prefix')}${numbers}${around('style:num-suffix')}`,
    isParted: follows !== 'nothing',
  };
}

function labelOf(levels: Levels, depth: number, counts: Counts, start?: number): string {
  const level = levels.get(depth);
  counts[depth] = start ?? (counts[depth] ?? (level?.start ?? 1) - 1) + 1;
  counts.length = depth + 1;
  if (level?.isBullet) return BULLET;
  if (!level?.write) return '';
  const label = level.format.replace(/%(\d{1,2})%/g, (_, other: string) => {
    const above = levels.get(Number(other));
    return above?.write?.(counts[Number(other)] ?? above.start) ?? '';
  });
  return partedLabel(label, level.isParted);
}
