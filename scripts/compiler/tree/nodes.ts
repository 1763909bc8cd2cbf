/**
 * The node types of a policy's syntax tree (unist). The tree is lossless: the values of its leaves, joined in
 * document order, are the source. Every node carries its position.
 */
import type { Literal, Parent, Position } from 'unist';
import type { SourceMap } from './source-map.ts';
import type { Messages } from '../report.ts';
import type { Facts, Span } from './facts.ts';

/** Printed forms of an outline label, each with an example. */
export type LabelStyle =
  | 'part' // 第一编 第一篇
  | 'portion' // 第一部分
  | 'chapter' // 第一章
  | 'unnumbered' // 前言 附则
  | 'division' // 第一节
  | 'han' // 一、
  | 'article' // 第一条 第二条之一
  | 'clause' // 第一款
  | 'item' // 第一目
  | 'decimal' // 2.1.3
  | 'paren-han' // （一）
  | 'arabic' // 1.
  | 'arabic-paren' // 1）
  | 'paren-arabic' // （1）
  | 'circled' // ①
  | 'roman' // Ⅰ、
  | 'bullet' // ——
  | 'box' // 专栏1
  | 'annex'; // 附表

/** Beside its unist position in the source every node tells where it stands in the reading. */
interface Placed {
  /** Offsets in `Policy.reading`, in which the extractors look; equal to those of the source in a clean copy. */
  range: Span;
}

/** `gap` is white space and markup between lines; the other leaves are words. */
export interface Leaf extends Literal, Placed {
  type: 'gap' | 'label' | 'heading' | 'text';
  value: string;
  position: Position;
}

/** One line, or one cell's worth, of words: leaves only. */
export interface Paragraph extends Parent, Placed {
  type: 'paragraph';
  /** What a line outside the numbered text is: `title`, `signature`, `furniture` …; `body` inside it. */
  role: ParagraphRole;
  position: Position;
  children: Leaf[];
}

export type ParagraphRole =
  | 'body'
  | 'addressee'
  | 'letter'
  | 'signature'
  | 'letterhead' // 青原市人民政府文件
  | 'imprint' // 抄送：… 2023年5月10日印发
  | 'date'
  | 'number'
  | 'title'
  | 'stage'
  | 'annex-mark'
  | 'preamble'
  | 'note' // 发布机构：… （此件公开发布）
  | 'contents' // 目录
  | 'furniture';

/** A numbered or bulleted item with everything below it. A 专栏 (`box`) and an annex are sections too. */
export interface Section extends Parent, Placed {
  type: 'section';
  style: LabelStyle;
  /** Printed number; position among its siblings for a bullet. */
  number: number;
  label: string;
  heading: string | null;
  /** Identifier inside the policy: 2.1.3, 2.2.a, box1.2, annex1. */
  path: string;
  depth: number | 'box' | 'annex';
  /** True where a heading stands on a line of its own. */
  standsAlone: boolean;
  position: Position;
  children: (Section | Paragraph | Table | Leaf)[];
}

export interface Cell extends Parent, Placed {
  type: 'cell';
  position: Position;
  children: Leaf[];
}

export interface Row extends Parent, Placed {
  type: 'row';
  kind: 'head' | 'body';
  position: Position;
  children: (Cell | Leaf)[];
}

export interface Table extends Parent, Placed {
  type: 'table';
  position: Position;
  children: (Row | Leaf)[];
}

/**
 * The root. Steps leave what they found in `facts` and what they have to say in `messages`; the tree itself stays as
 * parsed. All of it is plain data.
 */
export interface Policy extends Parent, Placed {
  type: 'policy';
  /** The whole source; leaves are slices of it. */
  source: string;
  /** The source as a reader takes it in, without what a copy adds to the words. */
  reading: string;
  /** The reading with its characters as printed: a text in traditional ones is read in simplified ones. */
  printed: string;
  /** The way from offsets of the reading to those of the source. */
  map: SourceMap;
  facts: Facts;
  messages: Messages;
  position: Position;
  children: (Section | Paragraph | Table | Leaf)[];
}

export type PolicyNode = Policy | Section | Paragraph | Table | Row | Cell | Leaf;
