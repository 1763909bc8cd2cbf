/** As much of CBOR (RFC 8949) as Pagefind's files use: integers, texts, lists of a known length. */

export type CborValue = number | string | null | readonly CborValue[];

const INTEGER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
const NULL = 0xf6;

/** @throws Error at anything that Pagefind does not write */
export function readCbor(bytes: Uint8Array): CborValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;

  function argument(short: number): number {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    if (size > 4) throw new Error(`CBOR: a number of ${size} bytes`);
    at += size;
    return value;
  }

  function value(): CborValue {
    const first = view.getUint8(at);
    at += 1;
    if (first === NULL) return null;
    const size = argument(first & 31);
    switch (first >> 5) {
      case INTEGER:
        return size;
      case NEGATIVE:
        return -1 - size;
      case TEXT:
        at += size;
        return decoder.decode(bytes.subarray(at - size, at));
      case LIST:
        return Array.from({ length: size }, value);
      default:
        throw new Error(`CBOR: type ${first >> 5} at byte ${at}`);
    }
  }

  return value();
}

export function writeCbor(value: CborValue): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const encoder = new TextEncoder();

  function head(type: number, size: number): void {
    const first = type << 5;
    if (size < 24) bytes.push(first | size);
    else if (size < 0x100) bytes.push(first | 24, size);
    else if (size < 0x10000) bytes.push(first | 25, size >> 8, size & 255);
    else bytes.push(first | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
  }

  function write(each: CborValue): void {
    if (each === null) bytes.push(NULL);
    else if (typeof each === 'number') head(each < 0 ? NEGATIVE : INTEGER, each < 0 ? -1 - each : each);
    else if (typeof each === 'string') {
      const text = encoder.encode(each);
      head(TEXT, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      head(LIST, each.length);
      for (const item of each) write(item);
    }
  }

  write(value);
  return new Uint8Array(bytes);
}
