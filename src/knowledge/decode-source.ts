/**
 * Bytes of a policy's file to the text that offsets refer to, in the encodings that the compiler reads.
 * The mark at the start of a file is kept, since offsets count it.
 *
 * @returns null where the bytes are no text
 */
export function decodeSource(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return null;
}
