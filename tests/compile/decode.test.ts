/** Bytes to text: encodings are told by the bytes, and what is no text is refused in words. */
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { decode } from '../../scripts/compiler/read/decode.ts';
import { SourceError } from '../../scripts/compiler/read/errors.ts';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';

const TEXT = '石桥镇产业发展行动方案\n\n一、总体要求\n坚持“稳中求进”，到2025年，规上工业总产值达到500亿元。\n';
/** 石桥镇产业发展行动方案, 一、发展目标 in GB 18030. */
const GB18030 = '石桥镇产业发展行动方案\n一、发展目标\n';
const GB18030_BYTES = bytesOf(
  'ca afc7 c5d5 f2b2 fad2 b5b7 a2d5 b9d0 d0b6 afb7 bdb0 b80a d2bb a1a2 b7a2 d5b9 c4bf b1ea 0a',
);

describe('decoding', () => {
  test('UTF-8 is read as it stands', () => {
    expect(decode(Buffer.from(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8' });
  });

  test('a byte order mark and line ends are kept, so that the text encodes to the same bytes', () => {
    const marked = Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`);
    const { text } = decode(marked);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(Buffer.from(text)).toEqual(marked);
  });

  test('GB 18030, the encoding of older office files, is recognized and remarked on', () => {
    expect(decode(GB18030_BYTES)).toEqual({ text: GB18030, encoding: 'gb18030' });
    expect(messagesOf(GB18030_BYTES)).toContainEqual({ code: 'encoding', severity: 'info', place: '1:1' });
  });

  test.each([
    ['utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ] as const)('%s is recognized by its mark and remarked on', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: `\uFEFF${TEXT}`, encoding });
    expect(messagesOf(bytes)).toContainEqual({ code: 'encoding', severity: 'info', place: '1:1' });
  });

  test('one damaged byte does not turn UTF-8 into another encoding; it is warned of', () => {
    const bytes = Buffer.from(TEXT.repeat(3));
    bytes[4] = 0xff;
    const { text, encoding, damaged } = decode(bytes);
    expect(encoding).toBe('utf-8');
    expect(damaged).toBeGreaterThan(0);
    expect(text.replace(/\uFFFD+/, '桥')).toBe(TEXT.repeat(3));
    expect(messagesOf(bytes)).toContainEqual({ code: 'encoding', severity: 'warning', place: '1:1' });
  });

  test('plain UTF-8 brings no message about its encoding', () => {
    expect(messagesOf(Buffer.from(TEXT)).map((message) => message.code)).not.toContain('encoding');
  });
});

describe('refusing', () => {
  const wav = Buffer.from([...Buffer.from('RIFF'), ...Array.from({ length: 600 }, (_, at) => (at * 37) % 256)]);
  const pdf = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstream\nBT (policy) Tj ET\nendstream\ntrailer\n%%EOF\n';

  test.each([
    ['an empty file', Buffer.alloc(0), 'empty-file'],
    ['a file of white space', Buffer.from(' \r\n\t\u3000\n'), 'empty-file'],
    ['a file of nothing but a byte order mark', Buffer.from('\uFEFF'), 'empty-file'],
    ['a page without words', Buffer.from('<!doctype html><html><body><p> </p></body></html>'), 'empty-file'],
    ['bytes that are no text', wav, 'binary-file'],
    [
      'a word processor file of the old kind',
      bytesOf('d0cf 11e0 a1b1 1ae1 0000 0000 0000 0000 3e00 0300'),
      'damaged-file',
    ],
    ['PDF with compressed streams', Buffer.concat([Buffer.from(pdf), wav]), 'damaged-file'],
    ['PDF without compressed streams', Buffer.from(pdf), 'damaged-file'],
    ['rich text that breaks off', Buffer.from("{\\rtf1\\ansi\\ansicpg936 \\'b2\\'fa"), 'damaged-file'],
    ['an archive that is no document', Buffer.from('PK\u0003\u0004 and no more'), 'damaged-file'],
    ['UTF-16 that breaks off inside a character', bytesOf('fffe f377 65'), 'binary-file'],
  ])('%s is an error that says what to do', async (_, bytes, code) => {
    const error = await decodeSource(bytes).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/\.$/), hint: expect.stringMatching(/\.$/) });
  });
});

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex');
}

function messagesOf(bytes: Uint8Array) {
  const { messages } = parsePolicy(decode(bytes), { gazetteer: emptyRegistry() });
  return messages.map(({ code, severity, line, column }) => ({ code, severity, place: `${line}:${column}` }));
}
