/** Makes the leaves of the tree in the order of the source, so that none of it can be left out. */
import type { Leaf, Section } from '../tree/nodes.ts';
import { locator, positionOf, type Locate } from '../tree/points.ts';
import { sourceOffsets, type SourceMap } from '../tree/source-map.ts';

/** Where a node stands: its position in the source, its range in the reading. */
export type Place = Pick<Section, 'position' | 'range'>;

export interface LeafWriter {
  /** Place of a range of the reading. */
  place: (start: number, end: number) => Place;
  /** Adds a leaf, and before it what the source holds since the last one. */
  leaf: (into: Leaf[], type: Leaf['type'], start: number, end: number) => void;
  /** Adds white space and markup since the last leaf, up to an offset of the reading. */
  gap: (into: Leaf[], offset: number) => void;
  /** Adds what still belongs to a range of the reading that ends at `end`. */
  rest: (into: Leaf[], end: number) => void;
  /** How far leaves have been made, in the reading and as a point of the source. */
  reached: () => { offset: number; point: ReturnType<Locate> };
}

/** A writer at the start of a source. */
export function leafWriter(source: string, map: SourceMap): LeafWriter {
  const locate = locator(source);
  const inSource = sourceOffsets(map);
  let cursor = 0;
  let read = 0;

  const place = (start: number, end: number): Place => {
    const from = inSource.start(start);
    return {
      position: positionOf(locate, from, start === end ? from : inSource.end(end)),
      range: { start, end },
    };
  };

  const gapInSource = (into: Leaf[], end: number, offset: number): void => {
    if (cursor >= end) return;
    const position = positionOf(locate, cursor, end);
    into.push({ type: 'gap', value: source.slice(cursor, end), position, range: { start: offset, end: offset } });
    cursor = end;
  };

  const gap = (into: Leaf[], offset: number): void => gapInSource(into, inSource.start(offset), offset);

  const leaf = (into: Leaf[], type: Leaf['type'], start: number, end: number): void => {
    if (start >= end) return;
    gap(into, start);
    const placed = place(start, end);
    cursor = placed.position.end.offset!;
    read = end;
    const { position, range } = placed;
    into.push({ type, value: source.slice(position.start.offset, cursor), position, range });
  };

  const rest = (into: Leaf[], end: number): void => gapInSource(into, inSource.end(end), end);

  return { place, leaf, gap, rest, reached: () => ({ offset: read, point: locate(cursor) }) };
}
