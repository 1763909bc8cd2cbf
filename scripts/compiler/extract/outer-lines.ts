/** The lines outside the numbered text, which tell what the document is. */
import { cardFields } from '../outline/catalogue-card.ts';
import type { Span } from '../tree/facts.ts';
import type { ParagraphRole, Policy } from '../tree/nodes.ts';
import { passages } from '../tree/walk.ts';

/** A line with what it is. */
export interface OuterLine extends Span {
  role: ParagraphRole;
  words: string;
}

/** Lines outside the numbered text; the title of a second text in one notice is not that of the first. */
export function outerLines(policy: Policy): OuterLine[] {
  const lines: OuterLine[] = [];
  let isBelow = false;
  for (const { start, end, section, node } of passages(policy)) {
    isBelow ||= section !== null;
    if (node.type !== 'paragraph' || (isBelow && node.role === 'title')) continue;
    if (section && node.role !== 'signature' && node.role !== 'date') continue;
    lines.push({ start, end, role: node.role, words: policy.reading.slice(start, end) });
  }
  return lines;
}

/** Roles of lines in which fields of a catalogue card may stand. */
const CARD: readonly ParagraphRole[] = ['note', 'furniture', 'imprint'];

/** What the catalogue card says under one of `labels`, the surest label first; null where it says nothing. */
export function carded(lines: readonly OuterLine[], labels: readonly string[]): string | null {
  const fields = lines.filter(({ role }) => CARD.includes(role)).flatMap(({ words }) => cardFields(words));
  for (const label of labels) {
    const field = fields.find((each) => each.label === label && each.value !== '');
    if (field) return field.value;
  }
  return null;
}
