/** Lines to the tree of sections. Leaves are appended in the order of the source, so nothing can be lost. */
import { warn, type Messages } from '../report.ts';
import type { Leaf, Paragraph, ParagraphRole, Policy, Section } from '../tree/nodes.ts';
import { toSource } from '../reading/source-map.ts';
import type { Locate } from '../tree/points.ts';
import { inlineLabels } from './inline-labels.ts';
import { namedTask } from '../tables/cards.ts';
import { findHeading, type Heading } from './heading.ts';
import { labelAt, type Label } from './label.ts';
import { skipSpace, skipSpaceBack, type Line } from './lines.ts';
import { leafWriter, type LeafWriter } from './leaf-writer.ts';
import type { Reading } from './reading.ts';
import { countedOn, NO_NUMBERS } from './numbering.ts';
import { pathNamer } from './paths.ts';
import { place, type Frame } from './sequence.ts';
import type { TableLines } from '../tables/text-tables.ts';

/** What the lines outside the numbered text are, by index of the line. */
export interface Shape {
  /** Index of the first line of the numbered text. */
  bodyFirst: number;
  /** Index after its last line. */
  bodyEnd: number;
  roles: Map<number, ParagraphRole>;
  /** Ranges that open the body inside a line (a copy without line breaks). */
  split: { line: number; at: number; role: ParagraphRole }[];
  /** True in a copy without line breaks. */
  joined: boolean;
  /** Tables by the index of their first line. */
  tables: Map<number, TableLines>;
}

type Container = Policy | Section;
interface Open extends Frame {
  node: Section;
}

/** Builds the tree under `root` and reports labels that are out of order. */
export function buildOutline(
  root: Policy,
  reading: Reading,
  lines: Line[],
  shape: Shape,
  locate: Locate,
  messages: Messages,
): void {
  new OutlineBuilder(root, reading, lines, shape, locate, messages).build();
}

/** The state of one walk over the lines: what is open, and how far the source has been consumed. */
class OutlineBuilder {
  private readonly root: Policy;
  private readonly reading: Reading;
  private readonly text: string;
  private readonly lines: Line[];
  private readonly shape: Shape;
  private readonly locate: Locate;
  private readonly messages: Messages;
  private open: Open[] = [];
  private numbering = NO_NUMBERS;
  private readonly write: LeafWriter;
  private readonly nameOf = pathNamer();
  private readonly bullets = new Map<Container, number>();
  private awaitsHeading: Section | null = null;

  constructor(root: Policy, reading: Reading, lines: Line[], shape: Shape, locate: Locate, messages: Messages) {
    this.root = root;
    this.reading = reading;
    this.text = reading.text;
    this.lines = lines;
    this.shape = shape;
    this.write = leafWriter(root.source, reading);
    this.locate = locate;
    this.messages = messages;
  }

  build(): void {
    for (let index = 0; index < this.lines.length; index++) {
      const line = this.lines[index]!;
      const table = this.shape.tables.get(index);
      if (table) {
        if (index >= this.shape.bodyEnd) this.closeTo(0);
        this.addTable(table);
        index = table.lastLine;
        continue;
      }
      if (line.blank) continue;
      if (index < this.shape.bodyFirst || index >= this.shape.bodyEnd) {
        this.outsideLine(index, line);
        continue;
      }
      this.bodyRange(line.contentStart, line.contentEnd, line.blanksBefore);
    }
    this.gapTo(this.text.length);
    this.closeTo(0);
  }

  /** A line before the first label or after the end. */
  private outsideLine(index: number, line: Line): void {
    if (index >= this.shape.bodyEnd) this.closeTo(0);
    const cuts = this.shape.split.filter((cut) => cut.line === index);
    if (cuts.length === 0) {
      this.paragraph(line.contentStart, line.contentEnd, this.shape.roles.get(index) ?? 'preamble');
      return;
    }
    cuts.forEach((cut, i) => {
      const end = cuts[i + 1]?.at ?? line.contentEnd;
      if (cut.role === 'body') this.bodyRange(cut.at, end, line.blanksBefore);
      else this.paragraph(cut.at, skipSpaceBack(this.text, cut.at, end), cut.role);
    });
  }

  private bodyRange(start: number, end: number, blanksBefore: number): void {
    let at = start;
    const label = labelAt(this.text, at, end);
    if (!label || !this.openLabel(label, end, false, blanksBefore >= 2)) {
      if (this.awaitsHeading && end - start <= 60) return this.lateHeading(start, end);
      at = this.textUntilLabel(start, end);
    } else {
      at = this.itemUntilLabel(label, end);
    }
    while (at < end) {
      const next = labelAt(this.text, at, end);
      if (!next || !this.openLabel(next, end, true, false)) {
        this.paragraph(at, end, 'body');
        return;
      }
      at = this.itemUntilLabel(next, end);
    }
  }

  /** Words up to the next inline label, as a paragraph; the offset after them. */
  private textUntilLabel(start: number, end: number): number {
    const next = this.nextInline(start, start, end);
    const stop = next?.start ?? end;
    this.paragraph(start, skipSpaceBack(this.text, start, stop), 'body');
    return stop;
  }

  /** The item whose label was just opened, up to the next inline label. */
  private itemUntilLabel(label: Label, end: number): number {
    const section = this.open.at(-1)!.node;
    const next = this.nextInline(label.end, label.end, end);
    const stop = next?.start ?? end;
    this.item(section, label, skipSpaceBack(this.text, label.end, stop));
    return stop;
  }

  private nextInline(from: number, segment: number, end: number): Label | null {
    for (const label of inlineLabels(this.text, from, segment, end, this.shape.joined)) {
      if (place(label, this.open, this.numbering, true, false)) return label;
    }
    return null;
  }

  /** Opens the section of a label; false where the label is no label here. */
  private openLabel(label: Label, end: number, strict: boolean, gap: boolean): boolean {
    if (strict && (label.style === 'annex' || label.style === 'box') && !this.shape.joined) return false;
    const placement = place(label, this.open, this.numbering, strict, gap);
    if (!placement) return false;
    label = { ...label, style: placement.as ?? label.style };
    this.gapTo(label.start);
    const wasInBox = this.isInBox();
    this.closeTo(placement.keep);
    const parent: Container = this.open.at(-1)?.node ?? this.root;
    const section = this.section(label, parent);
    this.numbering = countedOn(this.numbering, label, wasInBox, this.isInBox());
    parent.children.push(section);
    this.open.push({ style: label.style, number: section.number, node: section });
    this.complain(placement.problem, label);
    this.awaitsHeading = label.style === 'annex' && label.end >= end ? section : null;
    return true;
  }

  private complain(problem: 'label-order' | 'label-glitch' | null, label: Label): void {
    if (problem === 'label-order') {
      warn(
        this.messages,
        this.locate(toSource(this.reading.map, label.start)),
        'label-order',
        `The label “${label.text}” is not the one that is due here.`,
        'Check the source for a missing or repeated item; the printed number is kept.',
      );
    } else if (problem === 'label-glitch') {
      warn(
        this.messages,
        this.locate(toSource(this.reading.map, label.start)),
        'label-glitch',
        `The label “${label.text}” stands where another style is due; its number fits, so it is read as the next item.`,
        'Probably a slip in the source; it stays as printed.',
      );
    }
  }

  private section(label: Label, parent: Container): Section {
    const bullets = this.bullets.get(parent) ?? 0;
    const number = label.style === 'bullet' ? bullets + 1 : label.number;
    if (label.style === 'bullet') this.bullets.set(parent, number);
    const { path, repeated } = this.nameOf(label, number, parent.type === 'section' ? parent : null);
    if (repeated) {
      warn(
        this.messages,
        this.locate(toSource(this.reading.map, label.start)),
        'label-repeated',
        `The label “${label.text}” recurs under the same heading.`,
        `The item is addressed as ${path}.`,
      );
    }
    return {
      type: 'section',
      style: label.style,
      number,
      label: label.text,
      heading: null,
      path,
      depth: depthOf(label, parent),
      standsAlone: false,
      ...this.write.place(label.start, label.end),
      children: [],
    };
  }

  /** Label, heading and the rest of an item's first line. */
  private item(section: Section, label: Label, end: number): void {
    const inBox = this.isInBox() && section.style !== 'box';
    const from = skipSpace(this.text, label.end, end);
    const heading =
      cardHeading(this.text, from, end) ?? findHeading(this.text, from, end, section.style, inBox, this.shape.joined);
    const paragraph = this.newParagraph(label.start, end, 'body');
    this.write.leaf(paragraph.children, 'label', label.start, label.start + label.text.length);
    let bodyStart = from;
    if (heading) {
      section.heading = this.text.slice(heading.start, heading.end);
      section.standsAlone = skipSpace(this.text, heading.bodyStart, end) >= end;
      this.write.leaf(paragraph.children, 'text', from, heading.start);
      this.write.leaf(paragraph.children, 'heading', heading.start, heading.end);
      bodyStart = heading.end;
    }
    this.write.leaf(paragraph.children, 'text', bodyStart, end);
    this.write.rest(paragraph.children, end);
    section.children.push(paragraph);
  }

  /** The heading of an annex on the line after its mark. */
  private lateHeading(start: number, end: number): void {
    const section = this.awaitsHeading!;
    this.awaitsHeading = null;
    this.gapTo(start);
    const paragraph = this.newParagraph(start, end, 'body');
    this.write.leaf(paragraph.children, 'heading', start, end);
    section.heading = this.text.slice(start, end);
    section.standsAlone = true;
    section.children.push(paragraph);
  }

  private paragraph(start: number, end: number, role: ParagraphRole): void {
    if (start >= end) return;
    this.awaitsHeading = null;
    this.gapTo(start);
    const paragraph = this.newParagraph(start, end, role);
    this.write.leaf(paragraph.children, 'text', start, end);
    this.container().children.push(paragraph);
  }

  private addTable(table: TableLines): void {
    this.awaitsHeading = null;
    this.gapTo(table.start);
    this.container().children.push(table.build(this.write));
  }

  private isInBox(): boolean {
    return this.open.some(({ style }) => style === 'box');
  }

  private container(): Container {
    return this.open.at(-1)?.node ?? this.root;
  }

  private newParagraph(start: number, end: number, role: ParagraphRole): Paragraph {
    return { type: 'paragraph', role, ...this.write.place(start, end), children: [] };
  }

  private gapTo(offset: number): void {
    this.write.gap(this.container().children as Leaf[], offset);
  }

  private closeTo(keep: number): void {
    const { offset, point } = this.write.reached();
    while (this.open.length > keep) {
      const { node } = this.open.pop()!;
      node.position.end = point;
      node.range.end = offset;
    }
  }
}

/** 1.任务名称：建设中试基地 is headed by the name of its task. */
function cardHeading(text: string, start: number, end: number): Heading | null {
  const name = namedTask(text, start, end);
  return name && { start: name.start, end: name.end, bodyStart: end };
}

/** Depth counts from 1 in the text, in a box and in an annex alike. */
function depthOf(label: Label, parent: Container): Section['depth'] {
  if (label.style === 'box' || label.style === 'annex') return label.style;
  return parent.type === 'section' && typeof parent.depth === 'number' ? parent.depth + 1 : 1;
}
