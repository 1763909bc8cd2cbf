/** Counts the paragraphs of a word processor's lists, and writes the labels that it shows before them. */
import {
  branch,
  circled,
  formalHan,
  han,
  hanDigits,
  inParentheses,
  letter,
  roman,
  stem,
  withStop,
} from './list-numbers.ts';
import type { WriteNumber } from './list-numbers.ts';

/** How the items of one level are numbered. */
export interface Level {
  start: number;
  write: WriteNumber;
  /** 第%1条: %n stands for the number of level n. */
  text: string;
  isBullet: boolean;
  /** True where numbers of other levels stand in it as 1, 2, 3, however those levels write them. */
  isLegal: boolean;
  /** Whether white space parts the label from the words. */
  isParted: boolean;
  /** The level, from 1, after which it starts anew; 0 for never, undefined for any above it. */
  restart: number | undefined;
}

/** The levels of a list, by depth from 0. */
export type Levels = ReadonlyMap<number, Level>;

/** A list: lists of one shape count on from each other, unless one says where it starts. */
export interface List {
  shape: string;
  levels: Levels;
  /** Numbers at which levels start anew with its first paragraph. */
  starts: ReadonlyMap<number, number>;
}

export const SIMPLE: WriteNumber = (number) => String(number);

/** Writers of numbers, by the names that OOXML has for them. */
export const WRITERS: Record<string, WriteNumber> = {
  decimal: SIMPLE,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  numberInDash: (number) => `- ${number} -`,
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerLetter: letter,
  chineseCounting: han,
  chineseCountingThousand: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  koreanCounting: han,
  ideographDigital: hanDigits,
  japaneseDigitalTenThousand: hanDigits,
  taiwaneseDigital: hanDigits,
  chineseLegalSimplified: formalHan,
  ideographLegalTraditional: formalHan,
  ideographTraditional: stem,
  ideographZodiac: branch,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: circled,
  decimalEnclosedParen: inParentheses,
  decimalEnclosedFullstop: withStop,
  none: () => '',
};

/** Depths of a list. */
const LEVELS = 9;
const BULLET = '●';

export class ListCounter {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.lists = lists;
  }

  /** Counts the next paragraph of a list; its label, empty where it shows none. */
  next(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    const counts = this.counts.get(list.shape) ?? [];
    this.counts.set(list.shape, counts);
    if (!this.begun.has(id)) for (const [at, start] of list.starts) counts[at] = start - 1;
    this.begun.add(id);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    for (let below = depth + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || depth < restart) delete counts[below];
    }
    return level.isBullet ? `${BULLET} ` : labelOf(level, list.levels, counts);
  }
}

function labelOf(level: Level, levels: Levels, counts: readonly (number | undefined)[]): string {
  const label = level.text.replace(/%([1-9])/g, (_, depth: string) => {
    const index = Number(depth) - 1;
    const other = levels.get(index);
    const number = counts[index] ?? other?.start ?? 1;
    return level.isLegal && other !== level ? SIMPLE(number) : (other?.write ?? SIMPLE)(number);
  });
  return partedLabel(label, level.isParted);
}

/** A label with the space that its words need: 一、总则, 第一条 为了. */
export function partedLabel(label: string, isParted = true): string {
  const bare = label.trim();
  if (bare === '') return '';
  return !isParted || /[、）)：:]$/.test(bare) ? bare : `${bare} `;
}
