/** Lines to the tree of sections. Leaves are appended in the order of the source, so nothing can be lost. */
import { warn, type Messages } from '../report.ts';
import type { LabelStyle, Leaf, Paragraph, ParagraphRole, Policy, Section } from '../tree/nodes.ts';
import type { Locate } from '../tree/points.ts';
import { inlineLabels } from './inline-labels.ts';
import { findHeading, type Heading } from './heading.ts';
import { rankOf, type Label } from '../reading/label.ts';
import { skipSpace, skipSpaceBack, type Line } from '../reading/lines.ts';
import { leafWriter, type LeafWriter } from '../reading/leaf-writer.ts';
import type { Reading } from '../reading/reading.ts';
import { toSource } from '../tree/source-map.ts';
import { countedOn, NO_NUMBERS } from './numbering.ts';
import { pathNamer } from './paths.ts';
import { place, type Frame } from './sequence.ts';
import type { Shape } from './shape.ts';
import { namedTask } from '../tables/cards.ts';
import type { TableLines } from '../tables/text-tables.ts';

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
    this.write = leafWriter(root.source, reading.map);
    this.locate = locate;
    this.messages = messages;
  }

  build(): void {
    for (let index = 0; index < this.lines.length; index++) {
      const line = this.lines[index];
      if (!line) break;
      const table = this.shape.tables.get(index);
      if (table) {
        if (index >= this.shape.bodyEnd) this.closeTo(0);
        this.addTable(table);
        index = table.lastLine;
        continue;
      }
      if (line.blank) continue;
      if (index < this.shape.bodyFirst || index >= this.shape.bodyEnd || this.isCut(index)) {
        this.outsideLine(index, line);
        continue;
      }
      const inner = this.shape.inner.get(index);
      if (inner) this.innerLine(line, inner);
      else if (this.isNote(line)) this.paragraph(line.contentStart, line.contentEnd, 'note');
      else this.bodyRange(line.contentStart, line.contentEnd, line.blanksBefore, this.introduces(index));
    }
    this.gapTo(this.text.length);
    this.closeTo(0);
  }

  /** ① 绿色工厂：指… explains a mark in the text. */
  private isNote(line: Line): boolean {
    return this.reading.notes.size > 0 && this.reading.notes.has(toSource(this.reading.map, line.contentStart));
  }

  /** True where plain text or inner items follow: what stands alone on this line is then their heading. */
  private introduces(index: number): boolean {
    const own = this.lines[index];
    const label = own ? this.shape.labelOf(own.contentStart, own.contentEnd) : null;
    for (let next = index + 1; next < this.shape.bodyEnd; next++) {
      const line = this.lines[next];
      if (!line || line.blank) continue;
      const below = this.shape.labelOf(line.contentStart, line.contentEnd);
      if (below && label && HEADING_STYLES.has(label.style) && HELD_STYLES.has(below.style))
        return rankOf(below.style) > rankOf(label.style);
      return (
        line.contentEnd - line.contentStart > 24 &&
        !line.tabbed &&
        !line.parted &&
        !this.isNote(line) &&
        !/^[（(〔【[]|^.{2,8}[：:]/.test(this.text.slice(line.contentStart, line.contentStart + 10)) &&
        below === null
      );
    }
    return false;
  }

  /** 附件：… before the annexes, or the title of a second text, whose numbers begin anew. */
  private innerLine(line: Line, role: ParagraphRole): void {
    this.closeTo(0);
    if (role === 'title') this.numbering = NO_NUMBERS;
    this.paragraph(line.contentStart, line.contentEnd, role);
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
      else {
        if (cuts[i - 1]?.role === 'body') this.closeTo(0);
        this.paragraph(cut.at, skipSpaceBack(this.text, cut.at, end), cut.role);
      }
    });
  }

  /** True for a line of a copy without line breaks in which words of several roles stand. */
  private isCut(index: number): boolean {
    return this.shape.split.some((cut) => cut.line === index);
  }

  private bodyRange(start: number, end: number, blanksBefore: number, introduces = false): void {
    let at = start;
    const found = this.shape.labelOf(at, end);
    const label = found && this.isHeadingAwaited(found) ? null : found;
    if (!label || !this.openLabel(label, end, false, blanksBefore >= 2)) {
      if (this.awaitsHeading && this.isLateHeading(start, end)) return this.lateHeading(start, end);
      at = this.textUntilLabel(start, end);
    } else {
      at = this.itemUntilLabel(label, end, introduces);
    }
    while (at < end) {
      const next = this.shape.labelOf(at, end);
      if (!next || !this.openLabel(next, end, true, false)) {
        this.paragraph(at, end, 'body');
        return;
      }
      at = this.itemUntilLabel(next, end);
    }
  }

  /** 名词解释 below 附件2 and 附则 below 第九章 are headings, although they may be labels. */
  private isHeadingAwaited({ style, text }: Label): boolean {
    if (!this.awaitsHeading) return false;
    return (
      style === 'unnumbered' || (style === 'annex' && this.awaitsHeading.style === 'annex' && !text.startsWith('附'))
    );
  }

  /** Words up to the next inline label, as a paragraph; the offset after them. */
  private textUntilLabel(start: number, end: number): number {
    const next = this.nextInline(start, start, end);
    const stop = next?.start ?? end;
    this.paragraph(start, skipSpaceBack(this.text, start, stop), 'body');
    return stop;
  }

  /** The item whose label was just opened, up to the next inline label. */
  private itemUntilLabel(label: Label, end: number, introduces = false): number {
    const section = this.open.at(-1)!.node;
    const next = this.nextInline(label.end, label.end, end);
    const stop = next?.start ?? end;
    this.item(section, label, skipSpaceBack(this.text, label.end, stop), introduces && stop === end);
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
    const { style, inserted, parts, text } = label;
    this.open.push({ style, number: section.number, inserted, parts, text, node: section });
    this.complain(placement.problem, label);
    this.awaitsHeading = HEADED_BELOW.has(label.style) && label.end >= end ? section : null;
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
    const isCounted = label.style === 'bullet' || label.style === 'unnumbered';
    const number = isCounted ? bullets + 1 : label.number;
    if (isCounted) this.bullets.set(parent, number);
    const { path, repeated } = this.nameOf(label, number, parent.type === 'section' ? parent : null, this.borne(label));
    if (repeated) {
      warn(
        this.messages,
        this.locate(toSource(this.reading.map, label.start)),
        'label-repeated',
        `The label “${label.text}” recurs under the same heading.`,
        `The item is addressed as ${path}.`,
      );
    }
    const { position, range } = this.write.place(label.start, label.end);
    return {
      type: 'section',
      style: label.style,
      number,
      label: this.printed(label.start, label.start + label.text.length),
      heading: null,
      path,
      depth: depthOf(label, parent),
      standsAlone: false,
      position,
      range,
      children: [],
    };
  }

  /** How many numbers of a decimal label stand in the path of its parent: 2.1.3 below 2.1 leaves 3. */
  private borne(label: Label): number {
    const parent = this.open.at(-1);
    if (label.style !== 'decimal' || !parent) return 0;
    return parent.style === 'decimal'
      ? parent.parts.length
      : parent.number === label.parts[0] && label.parts.length > 1
        ? 1
        : 0;
  }

  /** Label, heading and the rest of an item's first line. */
  private item(section: Section, label: Label, end: number, introduces: boolean): void {
    const inBox = this.isInBox() && section.style !== 'box';
    const from = skipSpace(this.text, label.end, end);
    const heading =
      cardHeading(this.text, from, end) ??
      findHeading(this.text, from, end, {
        style: section.style,
        inBox,
        joined: this.shape.joined,
        named: this.shape.named,
        introduces,
        articles: this.open.some(({ style }) => style === 'article') ? this.shape.articles : null,
      });
    const paragraph = this.newParagraph(label.start, end, 'body');
    this.write.leaf(paragraph.children, 'label', label.start, label.start + label.text.length);
    let bodyStart = from;
    if (heading) {
      section.heading = this.printed(heading.start, heading.end);
      section.standsAlone = skipSpace(this.text, heading.bodyStart, end) >= end;
      this.write.leaf(paragraph.children, 'text', from, heading.start);
      this.write.leaf(paragraph.children, 'heading', heading.start, heading.end);
      bodyStart = heading.end;
    }
    this.write.leaf(paragraph.children, 'text', bodyStart, end);
    this.write.rest(paragraph.children, end);
    section.children.push(paragraph);
  }

  /** 总则 below 第一章, 宣布失效的文件目录 below 附件; a sentence is none. */
  private isLateHeading(start: number, end: number): boolean {
    if (this.awaitsHeading?.style === 'annex') return end - start <= 60;
    return end - start <= 40 && !/[。；：:，]/.test(this.text.slice(start, end));
  }

  /** The heading of an annex or chapter on the line after its label. */
  private lateHeading(start: number, end: number): void {
    const section = this.awaitsHeading!;
    this.awaitsHeading = null;
    this.gapTo(start);
    const paragraph = this.newParagraph(start, end, 'body');
    this.write.leaf(paragraph.children, 'heading', start, end);
    section.heading = this.printed(start, end);
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

  /** Words as printed, of a text that is read in simplified characters. */
  private printed(start: number, end: number): string {
    return this.reading.printed.slice(start, end);
  }

  private isInBox(): boolean {
    return this.open.some(({ style }) => style === 'box');
  }

  private container(): Container {
    return this.open.at(-1)?.node ?? this.root;
  }

  private newParagraph(start: number, end: number, role: ParagraphRole): Paragraph {
    const { position, range } = this.write.place(start, end);
    return { type: 'paragraph', role, position, range, children: [] };
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

/** 一、 and （一） are headed by a sentence of their own where （一） or 1. follow. */
const HEADING_STYLES: ReadonlySet<LabelStyle> = new Set(['han', 'paren-han']);
const HELD_STYLES: ReadonlySet<LabelStyle> = new Set(['paren-han', 'arabic']);

/** 附件, 第一章: their heading may stand on the next line. */
const HEADED_BELOW: ReadonlySet<LabelStyle> = new Set(['annex', 'part', 'portion', 'chapter', 'division']);

/** Depth counts from 1 in the text, in a box and in an annex alike. */
function depthOf(label: Label, parent: Container): Section['depth'] {
  if (label.style === 'box' || label.style === 'annex') return label.style;
  return parent.type === 'section' && typeof parent.depth === 'number' ? parent.depth + 1 : 1;
}
