/** Identifiers of items inside a policy: 2.1.3 by the printed numbers, 2.2.a for bullets, box1, annex1. */
import type { Section } from '../tree/nodes.ts';
import type { Label } from './label.ts';

export interface NamedPath {
  path: string;
  /** True where the same label stood under the same heading before; the path then bears a suffix. */
  repeated: boolean;
}

/** Names the items of one policy in turn. */
export type PathNamer = (label: Label, number: number, parent: Section | null) => NamedPath;

/** A namer that remembers which paths are taken, so that every address leads to one place. */
export function pathNamer(): PathNamer {
  const taken = new Map<string, number>();
  const counts = { box: 0, annex: 0 };
  return (label, number, parent) => {
    const style = label.style;
    const isOuter = style === 'box' || style === 'annex';
    const step = isOuter ? `${style}${(counts[style] = label.number || counts[style] + 1)}` : stepOf(label, number);
    const path = parent && !isOuter ? `${parent.path}.${step}` : step;
    const times = (taken.get(path) ?? 0) + 1;
    taken.set(path, times);
    return times === 1 ? { path, repeated: false } : { path: `${path}-${times}`, repeated: true };
  };
}

function stepOf(label: Label, number: number): string {
  return label.style === 'bullet' ? letters(number) : String(number);
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  let name = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(97 + ((rest - 1) % 26)) + name;
  return name;
}
