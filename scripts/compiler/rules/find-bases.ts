/** Bases, parks and areas, each name once: what all passages and tables of a policy tell of it. */
import { baseTokens, type BaseToken } from '../lex/base-tokens.ts';
import { PLACE_NOUNS } from '../lex/base-words.ts';
import { withLocalPlaces } from '../lex/local-places.ts';
import type { NameReader } from '../lex/names.ts';
import { sentencesOf } from '../lex/sentences.ts';
import { holds } from '../lex/word-trie.ts';
import type { Base, Clause, Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { passages, type Passage } from '../tree/walk.ts';
import { baseFacts, isTooLittle, type BaseFacts } from './base-facts.ts';
import { addPolicyLeads } from './base-leads.ts';
import { statementsIn, type FoundStatement } from './base-rules.ts';
import { parkRows } from './base-tables.ts';

/** Passages that belong together: those of one item, or one paragraph. */
interface Block {
  section: Section | null;
  tokens: BaseToken[];
  sentences: Span[];
  /** Where the words behind the heading of an item begin. */
  body: number;
}

/** An item headed by a name of which too little is told: it is one where the items beside it are. */
interface Waiting {
  parent: string;
  take: () => void;
}

/** What is found so far. */
interface Finding {
  text: string;
  /** By name, in the order of their first mention. */
  bases: Map<string, Base>;
  /** Paths of the items below which an item is headed by a base. */
  parents: Set<string>;
  waiting: Waiting[];
}

/** Finds the bases that the text lays out or builds on. */
export function findBases(policy: Policy, clauses: Clause[], names: NameReader): Base[] {
  const finding: Finding = { text: policy.reading, bases: new Map(), parents: new Set(), waiting: [] };
  const local = withLocalPlaces(names, policy.reading);
  for (const block of blocksOf(policy, local)) readBlock(block, finding);
  for (const { parent, take } of finding.waiting) if (finding.parents.has(parent)) take();
  for (const { name, cell, section, tell } of parkRows(policy, local))
    tell(baseNamed(name, { start: cell.start, end: cell.end }, section, finding.bases));
  addPolicyLeads(policy, clauses, finding.bases);
  return [...finding.bases.values()].sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}

/** What stands before the first item may tell of bases as well. */
const TELLING = ['body', 'preamble'];
/** Without the noun of a place nothing is laid out: 园区, 核心区, 走廊. */
const NOUNS = PLACE_NOUNS.filter(([, noun]) => noun !== 'none').map(([word]) => word.slice(-2));

function blocksOf(policy: Policy, names: NameReader): Block[] {
  const text = policy.reading;
  const blocks: Block[] = [];
  for (const passage of passages(policy)) {
    const { node, section, end } = passage;
    if (node.type === 'cell' || !TELLING.includes(node.role)) continue;
    const start = afterLabel(text, passage);
    const last = blocks.at(-1);
    const goesOn = last && section !== null && last.section === section;
    if (!goesOn && !holds(text.slice(start, end), NOUNS)) continue;
    const tokens = baseTokens(text, start, end, names);
    const sentences = sentencesOf(text, start, end);
    if (goesOn) {
      last.tokens.push({ kind: 'break', start, end: start }, ...tokens);
      last.sentences.push(...sentences);
    } else blocks.push({ section, tokens, sentences, body: behindHeading(text, passage, start) });
  }
  return blocks;
}

/** Where the words of a passage begin behind the label of its item. */
function afterLabel(text: string, { start, end, section }: Passage): number {
  let at = section?.range.start === start ? start + section.label.length : start;
  while (at < end && /[\s.．、]/.test(text.charAt(at))) at++;
  return at;
}

/** 半导体核心区：以A基地为核心区域: what follows the colon is a sentence of its own. */
function behindHeading(text: string, { section, end }: Passage, start: number): number {
  const heading = section?.heading ?? null;
  if (heading === null || !text.startsWith(heading, start)) return start;
  let at = start + heading.length;
  while (at < end && /[\s：:。]/.test(text.charAt(at))) at++;
  return at;
}

function readBlock(block: Block, finding: Finding): void {
  const statements = statementsIn(block.tokens);
  statements.forEach((statement, index) => {
    const before = statements[index - 1]?.last ?? 0;
    const next = statement.reach === 'item' ? undefined : statements[index + 1]?.opens;
    const isHeading = block.section !== null && isFirst(block.tokens, statement.first);
    const told = tellingOf(block.tokens, statement, { before, next: next ?? block.tokens.length, isHeading });
    const facts = baseFacts(finding.text, told, statement);
    const take = () => {
      for (const name of statement.names) add(name, facts, block, finding);
    };
    const parent = isHeading && block.section ? parentOf(block.section.path) : null;
    if (!isTooLittle(finding.text, statement, facts)) {
      take();
      if (parent !== null) finding.parents.add(parent);
    } else if (parent !== null && statement.needs === 'facts') finding.waiting.push({ parent, take });
  });
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** No verb and manner before a name at the head of an item is longer. */
const LONGEST_OPENING = 4;

/** True where only verbs stand before a token of an item. */
function isFirst(tokens: BaseToken[], index: number): boolean {
  if (index > LONGEST_OPENING) return false;
  return tokens.slice(0, index).every(({ kind }) => kind === 'found' || kind === 'how' || kind === 'grow');
}

/** The tokens that tell of the bases of a statement, up to the next one, the end of the sentence or of the paragraph. */
function tellingOf(
  tokens: BaseToken[],
  { first, last, before: looksBack, reach }: FoundStatement,
  { before, next, isHeading }: { before: number; next: number; isHeading: boolean },
): BaseToken[] {
  let from = first;
  const opens = (at: number) => ENDS.sentence.includes(tokens[at]?.kind ?? 'break');
  if (looksBack) while (from > before && !opens(from - 1)) from--;
  const ends = isHeading && reach !== 'sentence' ? ENDS.item : ENDS[reach];
  let to = Math.min(last, next);
  while (to < next && !ends.includes(tokens[to]?.kind ?? 'break')) to++;
  return tokens.slice(from, to);
}

const ENDS: Record<FoundStatement['reach'], BaseToken['kind'][]> = {
  item: [],
  passage: ['break'],
  sentence: ['stop', 'semicolon', 'break'],
};

function baseNamed(name: string, span: Span, path: string | null, bases: Map<string, Base>): Base {
  const known = bases.get(name);
  if (known) {
    known.names.push(span);
    return known;
  }
  const base: Base = {
    name,
    kind: /核心(?:承载)?区$/.test(name) ? 'core-area' : 'base',
    site: null,
    areaMu: null,
    areaKm2: null,
    industries: [],
    companies: [],
    policyLead: null,
    names: [span],
    evidence: [],
    path,
  };
  bases.set(name, base);
  return base;
}

function add({ start, end }: BaseToken, facts: BaseFacts, { section, sentences, body }: Block, finding: Finding): void {
  const name = finding.text.slice(start, end).replace(/\s+/g, '');
  const base = baseNamed(name, { start, end }, section?.path ?? null, finding.bases);
  base.site ??= facts.site;
  base.areaMu ??= facts.areaMu;
  base.areaKm2 ??= facts.areaKm2;
  for (const industry of facts.industries)
    if (!base.industries.some((other) => other.name === industry.name)) base.industries.push(industry);
  for (const company of facts.companies)
    if (!base.companies.some((other) => other.name === company.name)) base.companies.push(company);
  for (const sentence of tellingSentences(sentences, body, start, facts.end)) {
    const last = base.evidence.at(-1);
    if (!last || last.end < sentence.end || last.start > sentence.start) base.evidence.push(sentence);
  }
}

/** The sentences from the one with a name to the last that tells of it. */
function tellingSentences(sentences: Span[], body: number, start: number, end: number): Span[] {
  const from = Math.max(0, firstAfter(sentences, start) - 1);
  const to = firstAfter(sentences, Math.max(end - 1, start));
  return sentences
    .slice(from, to)
    .map((whole) =>
      whole.start < body && body < whole.end && start >= body ? { start: body, end: whole.end } : whole,
    );
}

/** Index of the first sentence that begins behind an offset. */
function firstAfter(sentences: Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
