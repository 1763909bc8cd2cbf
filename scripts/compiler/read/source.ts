/** A source file to text, whatever form it comes in: plain text, HTML, DOCX; a reader is loaded when it is needed. */
import { readFileSync } from 'node:fs';
import { decode, SourceError, type Decoded } from './decode.ts';

/**
 * Reads a policy's file; `-` reads standard input.
 *
 * @throws SourceError where the file cannot be read, is empty or is no text
 */
export async function readSource(path: string): Promise<Decoded> {
  return decodeSource(await readBytes(path));
}

/** Text of a document's bytes; tables of HTML and DOCX come out as the genre writes them, one cell a line. */
export async function decodeSource(bytes: Uint8Array): Promise<Decoded> {
  if (isZip(bytes)) return { text: await (await import('./docx.ts')).docxToText(bytes), encoding: 'utf-8' };
  const decoded = decode(bytes);
  if (!looksLikeHtml(decoded.text)) return decoded;
  const text = (await import('./html.ts')).htmlToText(decoded.text);
  if (text.trim() === '')
    throw new SourceError('empty-file', 'The page holds no words.', 'Save the page after its text has loaded.');
  return { ...decoded, text };
}

/** True where the text is a web page or a fragment of one. */
function looksLikeHtml(text: string): boolean {
  return (
    /^\s*(?:<!doctype html|<html|<body|<head)/i.test(text) ||
    (/^\s*</.test(text) && /<(?:p|div|table|h[1-6])[\s>]/i.test(text.slice(0, 4000)))
  );
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return readFileSync(path);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'There is no such file.'
        : `It cannot be read (${(error as NodeJS.ErrnoException).code}).`;
    throw new SourceError('unreadable-file', reason, 'Check the path and its permissions.');
  }
}

/** DOCX is a ZIP archive. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
