/** Items that are no tasks: conditions, materials, definitions, penalties, lists of documents. */
import { VERB_STARTS } from '../lex/prose-words.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { ownParagraphs, sections } from '../tree/walk.ts';
import { EXEMPT_HEADINGS, LEAD_INS, LISTED_NOUNS, OWN_NAMES, POINTERS, PROVISIONS, TASK_NOUNS } from './exempt-words.ts';

/** A lead-in is read at most this far from its end. */
const TAIL = 80;

/** Every item that sets no task by what it stands under, with all below it. */
export function exemptSections(policy: Policy): Set<Section> {
  const exempt = new Set<Section>();
  for (const { section, parents } of sections(policy)) {
    const parent = parents.at(-1);
    const isListed = parent !== undefined && (exempt.has(parent) || leadsIn(policy.reading, parent));
    if (isListed || isExemptHeading(section.heading) || isProvision(policy.reading, section)) exempt.add(section);
  }
  return exempt;
}

/** 申报条件 names conditions; 改善办学条件 is something to do. */
function isExemptHeading(heading: string | null): boolean {
  if (!heading) return false;
  const words = heading.replace(/[（(].*$/, '').trim();
  const ending = EXEMPT_HEADINGS.some((word) => words.endsWith(word)) || /^不予.{2,8}的?情形/.test(words);
  return ending && !opensWithVerb(words);
}

const HEADING_VERBS = [...VERB_STARTS, '改善', '精简', '规范', '简化', '放宽', '创造', '提高', '改进', '清理', '夯实', '严格', '压减', '减少', '降低', '整合', '发展', '壮大', '攻关', '研发', '突破', '扩大', '拓展', '做强', '升级', '替代', '推广', '应用'];

function opensWithVerb(words: string): boolean {
  return HEADING_VERBS.some((verb) => verb.length > 1 && words.startsWith(verb));
}

/** 本办法自印发之日起施行，有效期三年: the text speaks of itself, and nobody has to do anything. */
function isProvision(text: string, section: Section): boolean {
  const words = text.slice(section.range.start + section.label.length, Math.min(section.range.end, section.range.start + 160)).trim();
  return OWN_NAMES.some((name) => words.startsWith(name)) && PROVISIONS.some((word) => words.includes(word));
}

/** True where the words of an item, before the items below it, lead in a list that is no list of tasks. */
function leadsIn(text: string, section: Section): boolean {
  const paragraph = ownParagraphs(section).at(-1);
  if (!paragraph) return false;
  const words = text.slice(Math.max(paragraph.range.start, paragraph.range.end - TAIL), paragraph.range.end).trim();
  const sentence = words.slice(words.lastIndexOf('。', words.length - 2) + 1);
  const pointer = POINTERS.map((word) => sentence.lastIndexOf(word)).reduce((a, b) => Math.max(a, b), -1);
  if (pointer >= 0) {
    const listed = sentence.slice(pointer + 2, pointer + 14);
    if (TASK_NOUNS.some((noun) => listed.includes(noun))) return false;
    return LISTED_NOUNS.some((noun) => listed.includes(noun));
  }
  return /[：:，,]$/.test(sentence) && LEAD_INS.some((word) => sentence.includes(word));
}
