/** A source file to text, whatever form it comes in; the reader of a form is loaded when such a file is met. */
import { readFileSync, statSync } from 'node:fs';
import { decode, type Decoded } from './decode.ts';
import { oversize, SourceError } from './errors.ts';
import { kindOf, refusedByName, type Kind } from './kinds.ts';
import type { LeftOut } from './left-out.ts';

/** No document of words has more bytes; pictures make some that large. */
const MOST = 128 * 1024 * 1024;

/** The text of a file. */
export interface Source extends Decoded {
  /** What it was read as. */
  format: 'TXT' | 'HTML' | 'DOCX' | 'ODT' | 'DOC' | 'RTF' | 'PDF';
  /** What was left out of it as no part of its document. */
  left: LeftOut[];
  /** What whoever adds it should look at. */
  notes?: string[];
}

type Read = Pick<Source, 'text' | 'format' | 'notes'> & { left?: LeftOut[] };

/**
 * Reads a policy's file; `-` reads standard input.
 *
 * @throws SourceError where the file cannot be read, is empty, or is of a kind that is not read
 */
export async function readSource(path: string): Promise<Source> {
  return decodeSource(await readBytes(path), path);
}

/**
 * Text of a document's bytes; tables come out as the genre writes them, one cell a line.
 *
 * @param name the file's name; its extension tells a page from plain text
 * @throws SourceError where they are empty, damaged, or of a kind that is not read
 */
export async function decodeSource(bytes: Uint8Array, name = ''): Promise<Source> {
  if (bytes.length > MOST) throw oversize('The file is', MOST);
  const kind = kindOf(bytes, name);
  if (kind === 'text' || kind === 'html') return readText(bytes, kind, name);
  const { left = [], ...read } = await READERS[kind](bytes).catch((error: unknown) => {
    // What the reader takes for a Word document may be of another program, as its name tells.
    const isUnread = error instanceof SourceError && error.isConvertible;
    throw (isUnread && !/\.docx?$/i.test(name) ? refusedByName(name, true) : null) ?? error;
  });
  return { ...read, left, encoding: 'utf-8' };
}

const READERS: Record<Exclude<Kind, 'text' | 'html'>, (bytes: Uint8Array) => Promise<Read>> = {
  archive: async (bytes) => (await import('./packed.ts')).readPacked(bytes),
  compound: async (bytes) => ({ ...(await import('./doc.ts')).docToText(bytes), format: 'DOC' }),
  pdf: async (bytes) => ({ ...(await (await import('./pdf.ts')).pdfToText(bytes)), format: 'PDF' }),
  rtf: async (bytes) => ({ ...(await import('./rtf.ts')).rtfToText(bytes), format: 'RTF' }),
};

async function readText(bytes: Uint8Array, kind: Kind, name: string): Promise<Source> {
  const decoded = decoding(bytes, name);
  if (kind !== 'html' && !looksLikeHtml(decoded.text)) return { ...decoded, format: 'TXT', left: [] };
  const { text, left } = (await import('./html.ts')).pageText(decoded.text);
  if (text.trim() === '')
    throw new SourceError('empty-file', 'The page holds no words.', 'Save the page after its text has loaded.');
  return { ...decoded, text, format: 'HTML', left };
}

/** Bytes that are no text may be of a kind that their name tells. */
function decoding(bytes: Uint8Array, name: string): Decoded {
  try {
    return decode(bytes);
  } catch (error) {
    const isUnknown = error instanceof SourceError && error.code === 'binary-file';
    throw (isUnknown ? refusedByName(name) : null) ?? error;
  }
}

/** True where the text is a web page or a fragment of one. */
function looksLikeHtml(text: string): boolean {
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!doctype html|<html|<body|<head)/i.test(text) ||
    (/^\s*</.test(text) && /<(?:p|div|table|h[1-6]|ol|ul)[\s>]/i.test(text.slice(0, 4000)))
  );
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') {
      if (statSync(path).size > MOST) throw oversize('The file is', MOST);
      return readFileSync(path);
    }
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'There is no such file.'
        : `It cannot be read (${(error as NodeJS.ErrnoException).code}).`;
    throw new SourceError('unreadable-file', reason, 'Check the path and its permissions.');
  }
}
