/** Lists of an old Word document, and the styles whose paragraphs stand in them. */
import { SIMPLE, WRITERS, type Level, type List } from '../list-counter.ts';
import { partAt, type WordFile } from './file.ts';
import { eachOperation } from './properties.ts';

const SHAPES = 0x2e2;
const LISTS = 0x2ea;
const STYLES = 0xa2;
const BULLET = 23;
/** Formats of numbers by their codes. */
const FORMATS: Record<number, string> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  255: 'none',
};

/** The lists of a document by their numbers, from 1. */
export function listsOf(file: WordFile): Map<string, List> {
  const shapes = shapesOf(file);
  const lists = new Map<string, List>();
  const part = partAt(file, LISTS);
  if (part.length < 4) return lists;
  const count = part.readUInt32LE(0);
  let at = 4 + 16 * count;
  for (let index = 0; index < count && at + 4 <= part.length; index++) {
    const shape = String(part.readUInt32LE(4 + 16 * index));
    const overrides = part[4 + 16 * index + 12] ?? 0;
    const starts = new Map<number, number>();
    const levels = new Map(shapes.get(shape) ?? []);
    at += 4;
    for (let each = 0; each < overrides && at + 8 <= part.length; each++) {
      const flags = part.readUInt32LE(at + 4);
      if ((flags & 0x10) !== 0) starts.set(flags & 0xf, part.readUInt32LE(at));
      at += 8;
      if ((flags & 0x20) === 0) continue;
      const { level, end } = levelAt(part, at);
      levels.set(flags & 0xf, level);
      at = end;
    }
    lists.set(String(index + 1), { shape, levels, starts });
  }
  return lists;
}

/** Shapes of lists by their ids; the levels of all stand behind the table of shapes. */
function shapesOf({ main, table }: WordFile): Map<string, Map<number, Level>> {
  const shapes = new Map<string, Map<number, Level>>();
  const start = main.readUInt32LE(SHAPES);
  if (main.readUInt32LE(SHAPES + 4) < 2) return shapes;
  const count = table.readUInt16LE(start);
  let at = start + 2 + 28 * count;
  for (let index = 0; index < count; index++) {
    const head = start + 2 + 28 * index;
    const isSimple = ((table[head + 26] ?? 0) & 1) !== 0;
    const levels = new Map<number, Level>();
    for (let depth = 0; depth < (isSimple ? 1 : 9); depth++) {
      const { level, end } = levelAt(table, at);
      levels.set(depth, level);
      at = end;
    }
    shapes.set(String(table.readUInt32LE(head)), levels);
  }
  return shapes;
}

/** A level: its head of 28 bytes, properties, and the text of its label, in which numbers stand for those of levels. */
function levelAt(bytes: Buffer, at: number): { level: Level; end: number } {
  const format = bytes[at + 4] ?? 0;
  const flags = bytes[at + 5] ?? 0;
  const properties = (bytes[at + 24] ?? 0) + (bytes[at + 25] ?? 0);
  const words = at + 28 + properties;
  const length = bytes.readUInt16LE(words);
  const end = words + 2 + 2 * length;
  const text = bytes.subarray(words + 2, end).toString('utf16le');
  const level = {
    start: bytes.readUInt32LE(at),
    write: WRITERS[FORMATS[format] ?? 'decimal'] ?? SIMPLE,
    text: text.replace(/[\u0000-\u0008]/g, (depth) => `%${depth.charCodeAt(0) + 1}`),
    isBullet: format === BULLET,
    isLegal: (flags & 4) !== 0,
    isParted: bytes[at + 15] !== 2,
    restart: (flags & 8) !== 0 ? bytes[at + 26] : undefined,
  };
  return { level, end };
}

/** Where a paragraph stands: the number of its list, 0 for none, and how deep. */
export interface Place {
  list: number | null;
  depth: number | null;
}

/** What operations say of a paragraph's place. */
export function placeIn(bytes: Buffer, data: Buffer): Place {
  const place: Place = { list: null, depth: null };
  eachOperation(bytes, data, (code, operand) => {
    if (code === 0x460b && operand.length === 2) place.list = operand.readInt16LE(0);
    if (code === 0x260a) place.depth = operand[0] ?? null;
  });
  return place;
}

/** Places of the paragraphs of each style, and what each is based on. */
export function stylePlaces(file: WordFile): (style: number) => Place {
  const part = partAt(file, STYLES);
  const own = new Map<number, Place & { base: number }>();
  if (part.length < 6) return () => ({ list: null, depth: null });
  const base = part.readUInt16LE(4);
  let at = 2 + part.readUInt16LE(0);
  for (let style = 0; at + 2 <= part.length; style++) {
    const size = part.readUInt16LE(at);
    if (size > base) own.set(style, styleIn(part.subarray(at + 2, at + 2 + size), base));
    at += 2 + size;
  }
  return (style) => {
    const place: Place = { list: null, depth: null };
    for (let each = own.get(style), steps = 0; each && steps < 20; each = own.get(each.base), steps++) {
      place.list ??= each.list;
      place.depth ??= each.depth;
    }
    return place;
  };
}

function styleIn(bytes: Buffer, base: number): Place & { base: number } {
  const word = bytes.readUInt16LE(2);
  const isParagraph = (word & 0xf) === 1;
  const name = base + 2 + 2 * bytes.readUInt16LE(base) + 2;
  const none = { list: null, depth: null, base: word >> 4 };
  if (!isParagraph || name + 2 > bytes.length) return none;
  const size = bytes.readUInt16LE(name);
  return { ...placeIn(bytes.subarray(name + 4, name + 2 + size), Buffer.alloc(0)), base: word >> 4 };
}
