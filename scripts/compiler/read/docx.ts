/** DOCX to the plain text the parser reads. */
import mammoth from 'mammoth';
import { zipSync } from 'fflate';
import { toXml } from 'xast-util-to-xml';
import type { Archive } from './archive.ts';
import { damaged } from './errors.ts';
import { documentText } from './html.ts';
import type { LeftOut } from './left-out.ts';
import { labelReader } from './word-numbers.ts';
import { prepare } from './word-body.ts';
import { readXml } from './xml.ts';

/** Parts of a DOCX file that hold words, or say how they are numbered and where they are. */
export function isDocxPart(name: string): boolean {
  return /(?:\.rels|^\[Content_Types\]\.xml|^word\/[\w-]+\.xml)$/.test(name);
}

/**
 * Words of a DOCX file, by way of HTML, so that its tables and merged cells come out as those of a page do. Before that, the numbers
 * that the word processor makes are written before their paragraphs; what is not shown is taken out.
 *
 * @throws SourceError where a part of it is damaged
 */
export async function docxToText({ parts }: Archive): Promise<{ text: string; left: LeftOut[] }> {
  const files = Object.fromEntries(Object.entries(parts).filter(([name]) => isDocxPart(name)));
  const body = readXml(files['word/document.xml'], 'DOCX');
  if (!body) throw damaged('DOCX');
  const next = labelReader(readXml(files['word/numbering.xml'], 'DOCX'), readXml(files['word/styles.xml'], 'DOCX'));
  const left = prepare(body, next);
  files['word/document.xml'] = new TextEncoder().encode(toXml(body));
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) readXml(files[name], 'DOCX');
  return { text: documentText(await htmlOf(files)), left };
}

async function htmlOf(files: Record<string, Uint8Array>): Promise<string> {
  try {
    const buffer = Buffer.from(zipSync(files, { level: 0 }));
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    return (await mammoth.convertToHtml({ buffer }, { convertImage })).value;
  } catch {
    throw damaged('DOCX');
  }
}
