/** Identifiers of items inside a policy: 2.1.3 by the printed numbers, 2.2.a for bullets, box1, annex1. */
import type { Section } from '../tree/nodes.ts';
import type { Label } from '../reading/label.ts';

export interface NamedPath {
  path: string;
  /** True where the same label stood under the same heading before; the path then bears a suffix. */
  repeated: boolean;
}

/** Names the items of one policy in turn; `above` says how many numbers of a decimal label its parent bears. */
export type PathNamer = (label: Label, number: number, parent: Section | null, above: number) => NamedPath;

/** A namer that remembers which paths are taken, so that every address leads to one place. */
export function pathNamer(): PathNamer {
  const taken = new Map<string, number>();
  const counts = { box: 0, annex: 0 };
  return (label, number, parent, above) => {
    const style = label.style;
    const isOuter = style === 'box' || style === 'annex';
    const step = isOuter
      ? `${style}${(counts[style] = label.number || counts[style] + 1)}`
      : stepOf(label, number, above);
    const path = parent && !isOuter ? `${parent.path}.${step}` : step;
    let times = (taken.get(path) ?? 0) + 1;
    while (times > 1 && taken.has(`${path}-${times}`)) times++;
    taken.set(path, times);
    if (times === 1) return { path, repeated: false };
    taken.set(`${path}-${times}`, 1);
    return { path: `${path}-${times}`, repeated: true };
  };
}

/** 第二条之一 is 2-1, the bullet after two others c, 2.1.3 below 2.1 is 3. */
function stepOf(label: Label, number: number, above: number): string {
  if (label.style === 'bullet' || label.style === 'unnumbered') return letters(number);
  if (label.style === 'decimal') return label.parts.slice(above).join('.');
  return label.inserted > 0 ? `${number}-${label.inserted}` : String(number);
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  let name = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(97 + ((rest - 1) % 26)) + name;
  return name;
}
