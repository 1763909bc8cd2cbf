/** Bytes of a source file to text. */
import { SourceError } from './errors.ts';
import { isBig5, unmarkedUtf16 } from './old-encodings.ts';

export interface Decoded {
  /** The text with its BOM and line ends as they stand, so that encoding it again gives the bytes. */
  text: string;
  encoding: 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';
  /** Bytes that are no valid UTF-8 in a file that otherwise is; each stands as U+FFFD. */
  damaged?: number;
}

/**
 * Decodes a policy's bytes: UTF-8 where they are valid UTF-8, UTF-16 where a mark or their zeros say so, else GB18030 or Big5, the
 * encodings of older Chinese office files, by which of them the bytes make words.
 *
 * @throws SourceError for an empty or a binary file
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    throw new SourceError('empty-file', 'The file is empty.', 'Put the text of the policy into it.');
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt(bytes, 'utf-16le') ?? fail();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt(bytes, 'utf-16be') ?? fail();
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return attempt(bytes, unmarked) ?? fail();
  if (looksBinary(bytes)) throw binary();
  const strict = attempt(bytes, 'utf-8');
  if (strict) return strict;
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = loose.match(/\uFFFD/g)?.length ?? 0;
  if (damaged * 50 < loose.length) return { text: loose, encoding: 'utf-8', damaged };
  const old = attempt(bytes, isBig5(bytes) ? 'big5' : 'gb18030');
  if (!old) throw binary();
  return old;
}

/** The text in one encoding, or null where the bytes are not valid in it. */
function attempt(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    return decoded(bytes, encoding);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    return null;
  }
}

function decoded(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!/[^\s\uFEFF]/.test(text)) {
    throw new SourceError(
      'empty-file',
      'The file holds nothing but white space.',
      'Put the text of the policy into it.',
    );
  }
  return { text, encoding };
}

function fail(): never {
  throw binary();
}

/** A NUL byte, or more than one control character in ten, is no text; those of word processors are not counted. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && !WORD_PROCESSOR.has(byte)) controls++;
  }
  return controls > sample.length / 10;
}

/** Tab, line ends, U+000B and U+000C, the end of a cell (7), of an old file (26), hyphens and fields (19–21, 30, 31). */
const WORD_PROCESSOR = new Set([7, 9, 10, 11, 12, 13, 19, 20, 21, 26, 30, 31]);

function binary(): SourceError {
  return new SourceError(
    'binary-file',
    'The file is not text.',
    'Save or export the document as DOCX, ODT, PDF, HTML or plain text (UTF-8).',
  );
}
