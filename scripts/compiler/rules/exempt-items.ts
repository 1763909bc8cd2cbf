/** Items that are no tasks: conditions, materials, definitions, penalties, lists of documents. */
import type { Policy, Section } from '../tree/nodes.ts';
import { ownParagraphs, sections } from '../tree/walk.ts';
import { HEADING_RULES, isReadBy, LEAD_IN_RULES, PROVISION_RULES } from './exempt-rules.ts';

/** A lead-in is read at most this far from its end. */
const TAIL = 80;
/** A provision on the text itself says so in its first words. */
const HEAD = 160;

const known = new WeakMap<Policy, ReadonlySet<Section>>();

/** Every item that sets no task by what it stands under, with all below it; told once, as the tree stays as parsed. */
export function exemptSections(policy: Policy): ReadonlySet<Section> {
  const before = known.get(policy);
  if (before) return before;
  const exempt = readSections(policy);
  known.set(policy, exempt);
  return exempt;
}

function readSections(policy: Policy): Set<Section> {
  const exempt = new Set<Section>();
  const leading = new Map<Section, boolean>();
  const leads = (parent: Section): boolean => {
    const known = leading.get(parent) ?? isReadBy(LEAD_IN_RULES, leadIn(policy.reading, parent));
    leading.set(parent, known);
    return known;
  };
  for (const { section, parents } of sections(policy)) {
    const parent = parents.at(-1);
    const isListed = parent !== undefined && (exempt.has(parent) || leads(parent));
    if (isListed || isExempt(policy.reading, section)) exempt.add(section);
  }
  return exempt;
}

function isExempt(text: string, { heading, label, range }: Section): boolean {
  if (heading && isReadBy(HEADING_RULES, heading)) return true;
  const head = text.slice(range.start + label.length, Math.min(range.end, range.start + HEAD)).trim();
  const words = heading && head.startsWith(heading) ? head.slice(heading.length).replace(/^[。：:\s]+/, '') : head;
  return isReadBy(PROVISION_RULES, words);
}

/** The last sentence of an item before the items below it. */
function leadIn(text: string, section: Section): string {
  const paragraph = ownParagraphs(section).at(-1);
  if (!paragraph) return '';
  const words = text.slice(Math.max(paragraph.range.start, paragraph.range.end - TAIL), paragraph.range.end).trim();
  return words.slice(words.lastIndexOf('。', words.length - 2) + 1);
}
