/** Text to tree. */
import { remark, warn, type Messages } from '../report.ts';
import { noFacts } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { locator, positionOf, type Locate } from '../tree/points.ts';
import { shapeOf } from './shape.ts';
import { buildOutline } from './outline.ts';
import { readingOf, type Damage } from '../reading/reading.ts';
import { toSource } from '../tree/source-map.ts';

/**
 * Parses the text of a policy. Never fails: whatever is not understood stays as text, and what looks wrong is a
 * message.
 *
 * @param text decoded source
 * @param messages takes what there is to say; it stays with the tree
 */
export function parseTree(text: string, messages: Messages): Policy {
  const locate = locator(text);
  const reading = readingOf(text);
  const { lines } = reading;
  const shape = shapeOf(reading.text, lines);
  const root: Policy = {
    type: 'policy',
    source: text,
    reading: reading.text,
    printed: reading.printed,
    map: reading.map,
    facts: noFacts(),
    messages,
    position: positionOf(locate, 0, text.length),
    range: { start: 0, end: reading.text.length },
    children: [],
  };
  for (const damage of reading.damage) tellDamage(damage, locate, messages);
  buildOutline(root, reading, lines, shape, locate, messages);
  if (!root.children.some((child) => child.type === 'section' || child.type === 'table')) {
    warn(
      messages,
      locate(0),
      'no-outline',
      'No numbered item was found.',
      'The text is kept as it stands; look whether its numbers were lost on the way, and add its original anew.',
    );
  }
  for (const [index, role] of shape.roles) {
    if (role !== 'furniture') continue;
    warn(
      messages,
      locate(toSource(reading.map, lines[index]?.contentStart ?? 0)),
      'text-after-end',
      'Text follows the end of the policy.',
      'Probably furniture of the web page it was copied from; it stays, apart from the policy.',
    );
  }
  return root;
}

/** What was mended in the copy, said once. */
function tellDamage({ code, offset }: Damage, locate: Locate, messages: Messages): void {
  if (code === 'spaced-copy')
    remark(
      messages,
      locate(offset),
      code,
      'The copy has a space between all characters.',
      'It is read as if there were none; quotes keep them.',
    );
  else
    warn(
      messages,
      locate(offset),
      code,
      'The copy holds marks that turn the direction of the text.',
      'They are left out of the reading; remove them, as a viewer may show the source in another order.',
    );
}
