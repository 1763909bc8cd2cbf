/** Decides where a label stands in the outline: below, beside or above what is open. */
import type { LabelStyle } from '../tree/nodes.ts';
import { areKin, rankOf, type Label } from '../reading/label.ts';
import type { Numbering } from './numbering.ts';

/** An open item: the innermost is last. `box` and `annex` bound the numbering inside them. */
export interface Frame {
  style: LabelStyle;
  number: number;
  /** 1 for the 之一 of 第二条之一, else 0. */
  inserted: number;
  /** Numbers of a decimal label; of any other its number alone. */
  parts: readonly number[];
  /** The label as printed. */
  text: string;
}

export interface Placement {
  /** How many open items stay open; the new one is a child of the last of them. */
  keep: number;
  /** Style that the item counts as, where a slip of the pen printed another. */
  as?: LabelStyle;
  problem: 'label-order' | 'label-glitch' | null;
}

/**
 * Places a label among the open items.
 *
 * @param frames open items, outermost first
 * @param last last number of each style, inside the open box and outside it
 * @param strict true inside a line, where only the label that is due counts as one
 * @param gap true after two blank lines or more, where a box is likely to have ended
 * @returns null where the text is better read as no label
 */
export function place(label: Label, frames: Frame[], last: Numbering, strict: boolean, gap: boolean): Placement | null {
  const floor = lastBound(frames);
  if (label.style === 'box')
    return {
      keep: popWhile(frames, floor, (frame) => rankOf(frame.style) >= rankOf('arabic') || frame.style === 'box'),
      problem: null,
    };
  if (label.style === 'annex') return { keep: 0, problem: null };
  const inside = successor(label, frames, floor);
  const isBoxed = floor > 0 && frames[floor - 1]!.style === 'box';
  if (label.style === 'unnumbered') return { keep: isBoxed ? 0 : floor, problem: null };
  if (label.style === 'decimal')
    return {
      keep: isBoxed ? decimalParent(label, frames.slice(0, floor - 1), 0) : decimalParent(label, frames, floor),
      problem: null,
    };
  if (isBoxed) {
    const outside = successor(label, frames.slice(0, floor - 1), 0);
    if (outside !== null && (inside === null || gap)) return { keep: outside, problem: null };
    if (label.number > 1 && last.outside[label.style] === label.number - 1 && (inside === null || gap)) {
      return { keep: parentFor(label, frames.slice(0, floor - 1), 0), problem: null };
    }
    if (inside === null && label.number > 1) {
      const slip = glitch(label, frames, 0, floor - 1);
      if (slip !== null) return { keep: slip, as: frames[slip]!.style, problem: 'label-glitch' };
    }
    if (
      inside === null &&
      rankOf(label.style) < rankOf('arabic') &&
      frames.slice(0, floor - 1).some((frame) => frame.style === label.style)
    ) {
      return strict ? null : outOfOrder(label, frames, 0);
    }
  }
  if (inside !== null) return { keep: inside, problem: null };
  if (label.style === 'bullet') return { keep: bulletParent(frames, floor), problem: null };
  if (label.number === 1) return first(label, frames, floor, strict);
  if (last.inside[label.style] === label.number - 1) return { keep: parentFor(label, frames, floor), problem: null };
  const slip = glitch(label, frames, floor, frames.length);
  if (slip !== null) return { keep: slip, as: frames[slip]!.style, problem: 'label-glitch' };
  if (strict) return null;
  if (frames.some((frame, index) => index >= floor && frame.style === label.style))
    return outOfOrder(label, frames, floor);
  return { keep: parentFor(label, frames, floor), problem: 'label-order' };
}

/** Index after the innermost box or annex. */
function lastBound(frames: Frame[]): number {
  for (let i = frames.length - 1; i >= 0; i--) {
    if (frames[i]!.style === 'box' || frames[i]!.style === 'annex') return i + 1;
  }
  return 0;
}

/** The open item of the same style with the number before, innermost first. */
function successor(label: Label, frames: Frame[], floor: number): number | null {
  for (let i = frames.length - 1; i >= floor; i--) {
    const frame = frames[i]!;
    if (isSame(label, frame) && label.style !== 'bullet' && follows(label, frame)) return i;
  }
  return null;
}

/** ㊀ below （一） counts for itself. */
function isSame(label: Label, frame: Frame): boolean {
  return frame.style === label.style && IN_CIRCLE.test(frame.text) === IN_CIRCLE.test(label.text);
}

const IN_CIRCLE = /^[㊀-㊉]/;

/** 第三条 after 第二条 and after 第二条之二; 第二条之一 after 第二条. */
function follows(label: Label, frame: Frame): boolean {
  if (label.inserted > 0) return frame.number === label.number && frame.inserted + 1 === label.inserted;
  return frame.number + 1 === label.number;
}

/** 2.1 stands below 2, 2. or 二、; 2.1.3 below 2.1. */
function decimalParent(label: Label, frames: Frame[], floor: number): number {
  const above = label.parts.slice(0, -1);
  const isDecimal = (frame: Frame, index: number) => index >= floor && frame.style === 'decimal';
  const parent = frames.findLastIndex(
    (frame, index) =>
      isDecimal(frame, index) &&
      frame.parts.length === above.length &&
      above.every((number, level) => frame.parts[level] === number),
  );
  if (parent >= 0) return parent + 1;
  const outermost = frames.findIndex(isDecimal);
  const ceiling = outermost >= 0 ? outermost : frames.length;
  const outer = frames.findLastIndex(
    (frame, index) =>
      index >= floor &&
      index < ceiling &&
      above.length === 1 &&
      MAY_HOLD_DECIMALS.has(frame.style) &&
      frame.number === above[0],
  );
  if (outer >= 0) return outer + 1;
  if (outermost >= 0) return outermost;
  return above.length === 0 ? parentFor(label, frames, floor) : frames.length;
}

/** 二、 第二章 2. may hold 2.1. */
const MAY_HOLD_DECIMALS: ReadonlySet<LabelStyle> = new Set([
  'part',
  'portion',
  'chapter',
  'division',
  'han',
  'article',
  'arabic',
  'roman',
]);

function glitch(label: Label, frames: Frame[], floor: number, ceiling: number): number | null {
  for (let i = ceiling - 1; i >= floor; i--) {
    const frame = frames[i]!;
    if (areKin(frame.style, label.style) && frame.number + 1 === label.number && label.inserted === 0) return i;
  }
  return null;
}

function first(label: Label, frames: Frame[], floor: number, strict: boolean): Placement | null {
  const same = frames.findIndex((frame, index) => index >= floor && isSame(label, frame));
  if (same < 0) return { keep: parentFor(label, frames, floor), problem: null };
  return strict ? null : { keep: same, problem: 'label-order' };
}

function outOfOrder(label: Label, frames: Frame[], floor: number): Placement {
  let index = frames.length - 1;
  while (index > floor && frames[index]!.style !== label.style) index--;
  return { keep: index, problem: 'label-order' };
}

/** Items of inner styles close before an outer one opens: 1. closes before （一）; a bullet may hold 1. but not （一）. */
function parentFor(label: Label, frames: Frame[], floor: number): number {
  const isInner = rankOf(label.style) >= rankOf('arabic');
  return popWhile(frames, floor, (frame, index) => {
    if (isInner && frame.style === 'bullet') return false;
    if (frame.style === 'unnumbered') return !HOLDS_ALL.test(frame.text) || rankOf(label.style) <= rankOf('division');
    if (frame.style === 'roman' && index === floor) return rankOf(label.style) < rankOf('chapter');
    return rankOf(frame.style) > rankOf(label.style);
  });
}

function popWhile(frames: Frame[], floor: number, closes: (frame: Frame, index: number) => boolean): number {
  let keep = frames.length;
  const lowest = floor > 0 && closes(BOX, floor) ? floor - 1 : floor;
  for (; keep > lowest; keep--) {
    const frame = frames[keep - 1];
    if (!frame || !closes(frame, keep - 1)) break;
  }
  return keep;
}

const BOX: Frame = { style: 'box', number: 0, inserted: 0, parts: [], text: '专栏' };
/** 总则 and 附则 hold articles; 前言 and 结语 hold words alone. */
const HOLDS_ALL = /则$/;

/** A bullet closes the bullet before it and whatever that one held. */
function bulletParent(frames: Frame[], floor: number): number {
  const open = frames.findIndex((frame, index) => index >= floor && frame.style === 'bullet');
  return open < 0 ? frames.length : open;
}
