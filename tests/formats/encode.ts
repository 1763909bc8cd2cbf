/** Text to bytes of old encodings, which Node only reads. */

const tables = new Map<string, Map<string, number[]>>();

/** Bytes of a text in GB18030 or Big5; characters of one or two bytes. */
export function encode(text: string, encoding: 'gb18030' | 'big5'): Buffer {
  const table = tableOf(encoding);
  return Buffer.from([...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]));
}

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [first, second]);
    }
  tables.set(encoding, table);
  return table;
}
