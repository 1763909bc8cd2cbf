/** The outline of a policy as rows: numbered items, boxes and annexes, but not the items inside boxes. */
import type { OutlineEntry } from '../../../src/schemas/policy.ts';
import type { Policy } from '../tree/nodes.ts';
import { sections } from '../tree/walk.ts';

/** Rows of the outline, in order. */
export function outlineOf(policy: Policy): OutlineEntry[] {
  const rows: OutlineEntry[] = [];
  for (const { section, parents } of sections(policy)) {
    if (parents.some((parent) => parent.style === 'box')) continue;
    rows.push({
      path: section.path,
      depth: section.depth,
      label: section.label,
      heading: section.heading,
      line: section.position.start.line,
    });
  }
  return rows;
}
