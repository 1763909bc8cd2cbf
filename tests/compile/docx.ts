/** The smallest DOCX file that holds some paragraphs and tables, for the tests. */
import { crc32 } from 'node:zlib';

/** A cell of a table; `columns` it spans, and whether a merge over rows starts in it or goes on. */
export interface MergedCell {
  words: string;
  columns?: number;
  rows?: 'restart' | 'continue';
}

/** A paragraph, or the rows of a table. */
export type Block = string | (string | MergedCell)[][];

/** Bytes of a DOCX document. */
export function docxOf(blocks: Block[]): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${blocks.map(blockXml).join('')}</w:body></w:document>`,
  });
}

function blockXml(block: Block): string {
  if (typeof block === 'string') return paragraphXml(block);
  const rows = block.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`);
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function cellXml(cell: string | MergedCell): string {
  const { words, columns, rows }: MergedCell = typeof cell === 'string' ? { words: cell } : cell;
  const span = columns ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merge = rows ? `<w:vMerge w:val="${rows}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraphXml(words)}</w:tc>`;
}

function paragraphXml(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

/** A ZIP archive whose files are stored as they are. */
function zipOf(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const title = Buffer.from(name);
    const data = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${content}`);
    const sizes = [crc32(data), data.length, data.length];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    sizes.forEach((size, index) => local.writeUInt32LE(size, 14 + 4 * index));
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    sizes.forEach((size, index) => central.writeUInt32LE(size, 16 + 4 * index));
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, title, data);
    directory.push(central, title);
    offset += local.length + title.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
