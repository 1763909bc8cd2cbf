/** DOCX files that hold what a test needs, written as a word processor would write them. */
import { strToU8, zipSync } from 'fflate';

/** A cell of a table; `columns` it spans, and whether a merge over rows starts in it or goes on. */
export interface MergedCell {
  words: string;
  columns?: number;
  rows?: 'restart' | 'continue';
}

/** A paragraph with more than words. */
export interface Rich {
  words: string;
  /** Depth in the document's list, whose numbers the word processor makes: 一、 （一） 1. */
  level?: number;
  /** A footnote behind the words. */
  note?: string;
  /** True for words in a text box. */
  isBoxed?: boolean;
  /** True for words that are not shown. */
  isHidden?: boolean;
  /** True where its first line is indented, as running text is. */
  isIndented?: boolean;
  /** True for a title: in the middle, and larger. */
  isTitle?: boolean;
  /** Columns of the part of the document that ends with this paragraph. */
  columns?: number;
}

/** A paragraph, or the rows of a table. */
export type Block = string | Rich | (string | MergedCell)[][];

export interface DocxOptions {
  /** Words at the head of every page; page numbers then stand at its foot. */
  pageHead?: string;
  /** Further parts by name, or others in place of those made here. */
  parts?: Record<string, string | Uint8Array>;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const NAMESPACES = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${RELATIONS}" xmlns:v="urn:schemas-microsoft-com:vml"`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Bytes of a DOCX document. */
export function docxOf(blocks: Block[], { pageHead, parts = {} }: DocxOptions = {}): Uint8Array {
  const notes = blocks.flatMap((block) => (isRich(block) && block.note ? [block.note] : []));
  let note = 0;
  const body = blocks.map((block) => blockXml(block, isRich(block) && block.note ? ++note : 0, pageHead)).join('');
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['numbering', 'numbering.xml'],
      ['footnotes', 'footnotes.xml'],
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml'],
    ]),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}${lastSection(pageHead)}</w:body></w:document>`,
    'word/numbering.xml': NUMBERING,
    'word/footnotes.xml': `<w:footnotes ${NAMESPACES}>${notes.map((words, index) => `<w:footnote w:id="${index + 1}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/><w:sz w:val="18"/></w:rPr><w:footnoteRef/></w:r>${run(words, '<w:sz w:val="18"/>')}</w:p></w:footnote>`).join('')}</w:footnotes>`,
    'word/header1.xml': `<w:hdr ${NAMESPACES}>${paragraphXml(pageHead ?? '')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('— ')}<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>${run(' —')}</w:p></w:ftr>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

const NUMBERING = `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0">${[
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

function isRich(block: Block): block is Rich {
  return typeof block === 'object' && 'words' in block;
}

function contentTypes(): string {
  const parts = ['document.main', 'numbering', 'footnotes', 'header', 'footer'];
  const names = ['document', 'numbering', 'footnotes', 'header1', 'footer1'];
  const overrides = parts.map(
    (part, index) => `<Override PartName="/word/${names[index]}.xml" ContentType="${WORD}.${part}+xml"/>`,
  );
  return `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(targets: [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="r${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A small page, so that a short document has several. */
const PAGE =
  '<w:pgSz w:w="8391" w:h="9000"/><w:pgMar w:top="1300" w:right="850" w:bottom="1300" w:left="850" w:header="600" w:footer="600"/>';

function lastSection(pageHead: string | undefined): string {
  return `<w:sectPr>${headAndFoot(pageHead)}<w:type w:val="continuous"/>${PAGE}</w:sectPr>`;
}

function headAndFoot(pageHead: string | undefined): string {
  return pageHead === undefined
    ? ''
    : '<w:headerReference w:type="default" r:id="r3"/><w:footerReference w:type="default" r:id="r4"/>';
}

function blockXml(block: Block, note: number, pageHead: string | undefined): string {
  if (typeof block === 'string') return paragraphXml(block);
  if (isRich(block)) return richXml(block, note, pageHead);
  return tableXml(block);
}

/** A table as wide as the page, whose columns are of one width. */
function tableXml(cells: (string | MergedCell)[][]): string {
  const widths = cells.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0));
  const width = Math.max(...widths);
  const each = Math.floor(6600 / width);
  const rows = cells.map((row) => `<w:tr>${row.map((cell) => cellXml(cell, each)).join('')}</w:tr>`);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4"/>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="${each * width}" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${each}"/>`.repeat(width)}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function richXml(
  { words, level, isBoxed, isHidden, columns, isIndented, isTitle }: Rich,
  note: number,
  pageHead?: string,
): string {
  const numbers = level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const section = columns
    ? `<w:sectPr>${headAndFoot(pageHead)}<w:type w:val="continuous"/>${PAGE}<w:cols w:num="${columns}" w:space="600"/></w:sectPr>`
    : '';
  const indent = `${isIndented ? '<w:ind w:firstLine="440"/>' : ''}${isTitle ? '<w:jc w:val="center"/>' : ''}`;
  const look = `${isHidden ? '<w:vanish/>' : ''}${isTitle ? '<w:sz w:val="30"/><w:szCs w:val="30"/>' : ''}`;
  const mark =
    note > 0 ? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${note}"/></w:r>` : '';
  if (isBoxed)
    return `<w:p><w:r><w:pict><v:shape style="width:300pt;height:60pt"><v:textbox><w:txbxContent>${paragraphXml(words)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  return `<w:p><w:pPr>${numbers}${indent}${section}</w:pPr>${run(words, look)}${mark}</w:p>`;
}

function spanOf(cell: string | MergedCell): number {
  return typeof cell === 'string' ? 1 : (cell.columns ?? 1);
}

function cellXml(cell: string | MergedCell, each: number): string {
  const { words, columns, rows }: MergedCell = typeof cell === 'string' ? { words: cell } : cell;
  const span = columns ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merge = rows ? `<w:vMerge w:val="${rows}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${each * spanOf(cell)}" w:type="dxa"/>${span}${merge}</w:tcPr>${paragraphXml(words)}</w:tc>`;
}

function paragraphXml(words: string): string {
  return `<w:p>${run(words)}</w:p>`;
}

function run(words: string, look = ''): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}
