/** ODT to the plain text the parser reads, by way of a page. */
import type { Archive } from './archive.ts';
import { damaged, encrypted } from './errors.ts';
import { unsupported } from './kinds.ts';
import { documentText } from './html.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import { ListStyles, type Counts } from './odt-lists.ts';
import { escaped, noteItem, noteMark, paragraph } from './page-of.ts';
import { allBelow, attributeOf, child, childrenOf, isElement, numberOf, readXml, wordsBelow } from './xml.ts';
import type { Element, ElementContent, Root } from './xml.ts';

/** Parts of an ODT file that hold words, say how they are shown, or that they are encrypted. */
export function isOdtPart(name: string): boolean {
  return /^(?:content\.xml|styles\.xml|mimetype|META-INF\/manifest\.xml)$/.test(name);
}

/**
 * Words of an ODT file with the numbers that its lists show.
 *
 * @throws SourceError where it is damaged, encrypted, or a spreadsheet
 */
export function odtToText({ parts }: Archive): { text: string; left: LeftOut[] } {
  const decode = (name: string) => new TextDecoder().decode(parts[name]);
  if (/encryption-data/.test(decode('META-INF/manifest.xml'))) throw encrypted('ODT');
  if (/spreadsheet|presentation|graphics/.test(decode('mimetype')))
    throw unsupported(
      'no text document of OpenDocument',
      'Copy its words into a document, and save that as ODT or DOCX.',
    );
  const content = readXml(parts['content.xml'], 'ODT');
  const body = allBelow(content, ['office:text'])[0];
  if (!body) throw damaged('ODT');
  const writer = new PageWriter([content, readXml(parts['styles.xml'], 'ODT')]);
  const html = writer.blocks(body.children);
  return { text: documentText(`${html}${writer.notes.join('')}`), left: writer.left };
}

/** Elements that hold nothing of the text. */
const SILENT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:sequence-decls',
  'text:number',
  'text:ruby-text',
  'text:hidden-text',
  'text:note-citation',
  'svg:title',
  'svg:desc',
]);
const INDEX = /^text:(?:table-of-content|[a-z-]+-index)$/;

/** Where the walk is: in which list, how deep. */
interface InList {
  style: string;
  depth: number;
  counts: Counts;
}

class PageWriter {
  readonly notes: string[] = [];
  readonly left: LeftOut[] = [];
  private readonly lists: ListStyles;
  private readonly hidden: ReadonlySet<string>;
  private readonly countsOfId = new Map<string, Counts>();
  private readonly countsOfStyle = new Map<string, Counts>();
  /** Text boxes of the paragraph being written, which follow it. */
  private boxes: string[] = [];

  constructor(parts: readonly (Root | null)[]) {
    this.lists = new ListStyles(parts);
    this.hidden = new Set(parts.flatMap(hiddenStyles));
  }

  blocks(nodes: readonly ElementContent[]): string {
    return nodes.map((each) => (isElement(each) ? this.block(each, '') : '')).join('');
  }

  private block(element: Element, label: string): string {
    const { name } = element;
    if (SILENT.has(name)) return '';
    if (INDEX.test(name)) {
      this.left.push(leftOut('contents', wordsBelow(element)));
      return '';
    }
    if (name === 'text:p') return this.paragraph(element, label);
    if (name === 'text:h') return this.paragraph(element, label || this.headingLabel(element));
    if (name === 'text:list') return this.list(element, null);
    if (name === 'table:table') return this.table(element);
    if (name === 'draw:frame' || name.startsWith('draw:')) {
      this.box(element);
      return this.takeBoxes();
    }
    return this.blocks(element.children);
  }

  private headingLabel(heading: Element): string {
    if (attributeOf(heading, 'text:is-list-header') === 'true') return '';
    return this.lists.heading(numberOf(heading, 'text:outline-level') ?? 1);
  }

  private paragraph(element: Element, label: string): string {
    const outer = this.boxes;
    this.boxes = [];
    const html = `${paragraph(escaped(label) + this.inline(element))}${this.takeBoxes()}`;
    this.boxes = outer;
    return html;
  }

  private takeBoxes(): string {
    const html = this.boxes.join('');
    this.boxes = [];
    return html;
  }

  /** Words inside a paragraph. */
  private inline(element: Element): string {
    return element.children
      .map((each) => (each.type === 'text' ? escaped(each.value) : isElement(each) ? this.inlineElement(each) : ''))
      .join('');
  }

  private inlineElement(element: Element): string {
    const { name } = element;
    if (SILENT.has(name)) return '';
    if (name === 'text:s') return '\u00A0'.repeat(Math.min(numberOf(element, 'text:c') ?? 1, 200));
    if (name === 'text:tab') return '\u00A0\u00A0';
    if (name === 'text:line-break') return '<br>';
    if (name === 'text:note') return this.note(element);
    if (name.startsWith('draw:')) {
      this.box(element);
      return '';
    }
    if (name === 'text:span' && this.hidden.has(attributeOf(element, 'text:style-name') ?? '')) {
      this.left.push(leftOut('hidden text', wordsBelow(element)));
      return '';
    }
    return this.inline(element);
  }

  private note(element: Element): string {
    const number = this.notes.length + 1;
    this.notes.push('');
    const body = child(element, 'text:note-body');
    this.notes[number - 1] = noteItem(number, body ? this.blocks(body.children) : '');
    return noteMark(number);
  }

  private box(element: Element): void {
    if (element.name === 'draw:text-box' || element.name === 'draw:custom-shape') {
      this.boxes.push(this.within(() => this.blocks(element.children)));
      return;
    }
    for (const each of childrenOf(element)) if (/^draw:|^text:(?:p|list|h)$/.test(each.name)) this.box(each);
  }

  private within(write: () => string): string {
    const outer = this.boxes;
    this.boxes = [];
    const html = write();
    this.boxes = outer;
    return html;
  }

  private list(element: Element, above: InList | null): string {
    const style = attributeOf(element, 'text:style-name') ?? above?.style ?? '';
    const at = { style, depth: (above?.depth ?? 0) + 1, counts: above?.counts ?? this.countsFor(element, style) };
    return childrenOf(element)
      .map((item) => this.item(item, at))
      .join('');
  }

  /** A list goes on counting where it says so, else it begins. */
  private countsFor(list: Element, style: string): Counts {
    const continued = attributeOf(list, 'text:continue-list');
    const goesOn = attributeOf(list, 'text:continue-numbering') === 'true';
    const counts =
      (continued === undefined ? undefined : this.countsOfId.get(continued)) ??
      (goesOn ? this.countsOfStyle.get(style) : undefined) ??
      [];
    this.countsOfStyle.set(style, counts);
    const id = attributeOf(list, 'xml:id');
    if (id !== undefined) this.countsOfId.set(id, counts);
    return counts;
  }

  /** The first paragraph of an item bears its number. */
  private item(item: Element, at: InList): string {
    let isLabelled = item.name === 'text:list-header';
    return childrenOf(item)
      .map((each) => {
        if (each.name === 'text:list') return this.list(each, at);
        if (isLabelled || !/^text:[ph]$/.test(each.name)) return this.block(each, '');
        isLabelled = true;
        return this.block(each, this.lists.item(at.style, at.depth, at.counts, numberOf(item, 'text:start-value')));
      })
      .join('');
  }

  private table(table: Element): string {
    const rows = allBelow(table, ['table:table-row']).filter((row) => isOwnRow(row, table));
    return `<table>${rows
      .map(
        (row) =>
          `<tr>${childrenOf(row, 'table:table-cell')
            .map((cell) => this.cell(cell))
            .join('')}</tr>`,
      )
      .join('')}</table>\n`;
  }

  private cell(cell: Element): string {
    const span = (of: string, name: string) => {
      const count = numberOf(cell, `table:number-${of}-spanned`) ?? 1;
      return count > 1 ? ` ${name}="${count}"` : '';
    };
    const html = `<td${span('columns', 'colspan')}${span('rows', 'rowspan')}>${this.blocks(cell.children)}</td>`;
    return html.repeat(Math.min(numberOf(cell, 'table:number-columns-repeated') ?? 1, 60));
  }
}

/** True for a row of a table itself, not of one inside a cell. */
function isOwnRow(row: Element, table: Element): boolean {
  const owns = (node: Element): boolean =>
    childrenOf(node).some(
      (each) => each === row || (/^table:table-(?:header-rows|rows|row-group)$/.test(each.name) && owns(each)),
    );
  return owns(table);
}

function hiddenStyles(part: Root | null): string[] {
  return allBelow(part, ['style:style'])
    .filter((style) => attributeOf(child(style, 'style:text-properties'), 'text:display') === 'none')
    .map((style) => attributeOf(style, 'style:name') ?? '');
}
