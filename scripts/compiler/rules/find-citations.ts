/** Documents that a policy names, and what it has to do with them: 《…》（青府函〔2020〕82号）, lists of repealed ones. */
import type { Relation } from '../../../src/schemas/policy.ts';
import { sentencesOf } from '../lex/sentences.ts';
import type { NamedDocument } from '../lex/citation-tokens.ts';
import { TITLE_ENDINGS } from '../lex/citation-words.ts';
import { documentNumbers } from '../lex/document-numbers.ts';
import type { Citation } from '../tree/facts.ts';
import type { Paragraph, Policy } from '../tree/nodes.ts';
import { passages, type Passage } from '../tree/walk.ts';
import { documentsIn, listIn, type Said } from './citation-rules.ts';
import { afterLabel, isOwnTitle } from './own-title.ts';

/** The less certain a relation changes anything, the later it stands; of several mentions the first here counts. */
const STRENGTH: Relation[] = ['repeals', 'replaces', 'amends', 'implements', 'cites'];
/** Lines round the text that name no other document. */
const ASIDE: readonly Paragraph['role'][] = [
  'stage',
  'furniture',
  'note',
  'number',
  'imprint',
  'letterhead',
  'contents',
];
/** What could name a document at all. */
const HINT = /[《号条法]|纲要|规划/;
/** No heading or lead-in of a list is longer. */
const LONGEST_LEAD_IN = 120;

/** The citations found so far, by title and number. */
interface Found {
  citations: Citation[];
  add: (named: NamedDocument, relation: Said, path: string | null) => void;
}

/** All documents cited in the text, each once, at its first mention; the number may stand at a later one. */
export function findCitations(policy: Policy): Citation[] {
  const found = collector(policy);
  const text = policy.reading;
  let listed: Relation | null = null;
  for (const passage of passages(policy)) {
    if (listed && numbersItem(text, passage, found.citations.at(-1))) continue;
    const item = listed ? listedDocument(text, passage) : null;
    if (listed && item) {
      found.add(item, listed, passage.section?.path ?? null);
      continue;
    }
    if (!isAside(passage)) addNamed(text, passage, listed, found);
    listed = listAfter(text, passage, listed);
  }
  return found.citations.sort((a, b) => a.start - b.start);
}

function addNamed(text: string, passage: Passage, listed: Relation | null, found: Found): void {
  const start = afterLabel(text, passage);
  if (!HINT.test(text.slice(start, passage.end))) return;
  for (const sentence of sentencesOf(text, start, passage.end)) {
    if (!HINT.test(text.slice(sentence.start, sentence.end))) continue;
    const documents = documentsIn(text, sentence.start, sentence.end);
    // 《甲》由《乙》取代 below a list of repealed ones says itself what becomes of them.
    const other = listed && documents.every(({ relation }) => relation === null) ? listed : 'cites';
    for (const { relation, ...named } of documents) found.add(named, relation ?? other, passage.section?.path ?? null);
  }
}

/** A document by its title without marks. */
const bare = (title: string) => title.replace(/^[《“]|[》”]$/g, '');

function collector({ facts: { meta } }: Policy): Found {
  const citations: Citation[] = [];
  const byTitle = new Map<string, Citation[]>();
  const numbers = new Set<string>();
  const aliases = new Map<string, Citation | null>();
  const strengthen = (known: Citation, relation: Relation) => {
    if (STRENGTH.indexOf(relation) < STRENGTH.indexOf(known.relation)) known.relation = relation;
  };
  return {
    citations,
    add: ({ start, end, title, number, alias }, relation, path) => {
      const isNumber = number !== null && !title.startsWith('《') && title.endsWith('号');
      const isOwn = relation === 'self' || isOwnTitle(title, meta.title);
      if (isOwn && alias !== null) aliases.set(alias, null);
      if (isOwn || (isNumber && (number === meta.docNumber || numbers.has(number)))) return;
      const named = aliases.get(bare(title));
      if (named !== undefined) {
        if (named) strengthen(named, relation);
        return;
      }
      const same = byTitle.get(title) ?? [];
      const known = same.find((each) => each.number === null || number === null || each.number === number);
      if (number !== null) numbers.add(number);
      if (known) {
        known.number ??= number;
        if (alias !== null) aliases.set(alias, known);
        strengthen(known, relation);
        return;
      }
      const citation = { start, end, title, number, path, relation };
      citations.push(citation);
      byTitle.set(title, [...same, citation]);
      if (alias !== null) aliases.set(alias, citation);
    },
  };
}

function isAside({ node }: Passage): boolean {
  return node.type === 'paragraph' && ASIDE.includes(node.role);
}

/**
 * Whether a list of documents goes on below a passage. 附件：宣布失效的文件目录 begins one; any other line ends it,
 * but for those that stand between the words 附件 and the list.
 */
function listAfter(text: string, passage: Passage, listed: Relation | null): Relation | null {
  const start = afterLabel(text, passage);
  const words = text.slice(start, passage.end);
  const isLeadIn = words.length <= LONGEST_LEAD_IN && (/[：:]$/.test(words) || !/[。；]/.test(words));
  const list = isLeadIn ? listIn(text, start, passage.end) : null;
  if (list) return list.relation;
  // 1.《…》（青府〔2009〕12号）: an item of the list itself.
  if (listed && words.startsWith('《')) return listed;
  // 2.青财〔2018〕15号文: an item by its number alone.
  if (listed && passage.section?.range.start === passage.start && documentNumbers(words, 0, words.length).length > 0)
    return listed;
  return passage.node.type === 'cell' || (passage.node.type === 'paragraph' && passage.node.role === 'annex-mark')
    ? listed
    : null;
}

/** 文件名称 | 文号: the cell behind a title holds its number. */
function numbersItem(text: string, { start, end, node }: Passage, item: Citation | undefined): boolean {
  if (node.type !== 'cell' || !item || item.number !== null) return false;
  const [number] = documentNumbers(text, start, end);
  if (!number || number.start !== start || number.end !== end) return false;
  item.number = number.number;
  return true;
}

/** 1.青原市人民政府关于加快发展旅游业的意见（青府〔2009〕12号）: an item of a list that sets no title marks. */
function listedDocument(text: string, passage: Passage): NamedDocument | null {
  const start = afterLabel(text, passage);
  const words = text.slice(start, passage.end).replace(/[\s；;。，]+$/, '');
  if (words.includes('《')) return null;
  const bracket = /\s*[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$/.exec(words.slice(-80));
  const [number] = bracket ? documentNumbers(text, start + words.length - bracket[0].length, start + words.length) : [];
  const title = bracket && number ? words.slice(0, words.length - bracket[0].length) : words;
  const named = { start, end: start + title.length, title, number: number?.number ?? null, alias: null };
  return number ||
    (title.length >= 8 &&
      TITLE_ENDINGS.some((ending) => title.endsWith(ending)) &&
      !listIn(text, start, start + words.length))
    ? named
    : null;
}
