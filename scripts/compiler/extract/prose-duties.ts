/** Duties said in running text: 由科技部门牵头制定, 日常工作由A承担, A、B为成员, 各属地要落实…. */
import type { Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { passages } from '../tree/walk.ts';
import { endsAsBody, isBodyName, listBodies, type ListedBody } from './body-names.ts';
import type { RawClause } from '../rules/find-clauses.ts';
import { TURNS, type Turn } from './prose-turns.ts';
import { sentencesOf } from './sentences.ts';

/** Sentences that could hold a duty at all. */
const HINT = /牵头|由|成员|办公室设在|会同|成立|要|应|须|负责|各|统筹/;
/** Bodies that no office would charge with a duty: firms and associations lead alliances, but not tasks. */
const PRIVATE =
  /企业|协会|商会|联盟|高校|院校|机构|智库|科研院所|银行业|社会|专家|行业|市场|主体|群众|人员|领导$|负责人|公司|团队|个人|金融机构|市领导|政府主要|^一名|^双方|^我|^以|^将|^对|^为|^在|^是|^本|^以上|^原则/;
/** 镇（街） of 各园区、镇（街）及促进机构, whose 各 stands once. */
const EACH_OF = /^(?:县|区|乡|镇|街道|园区|社区|村)(?:[（(](?:市|区|街|街道|园区)[）)])?(?=$|[和及与])/;
/** Tells whether words name a function of government: 由发展改革、商务等…部门. */
export type IsFunction = (words: string) => boolean;

/**
 * Finds duties in running text. Sentences inside bracketed clauses are left to those.
 *
 * @param taken clauses found already
 * @param isFunction knows the words by which a function alone names a department
 */
export function findProseDuties(policy: Policy, taken: Span[], isFunction: IsFunction): RawClause[] {
  const clauses: RawClause[] = [];
  const spans = [...taken].sort((a, b) => a.start - b.start);
  for (const { start, end, section, node } of passages(policy)) {
    if (!section || node.type === 'cell') continue;
    for (const sentence of sentencesOf(policy.reading, start, end)) {
      clauses.push(
        ...inSentence(policy.reading, bodyOf(policy.reading, sentence, section, start), section, spans, isFunction),
      );
    }
  }
  return clauses.sort((a, b) => a.start - b.start);
}

/** A sentence without the label of its item. */
function bodyOf(text: string, sentence: Span, section: Section, paragraphStart: number): Span {
  if (sentence.start !== paragraphStart || section.range.start !== paragraphStart) return sentence;
  let start = sentence.start + section.label.length;
  while (start < sentence.end && /[\s\u3000]/.test(text[start]!)) start++;
  return { start, end: sentence.end };
}

function inSentence(
  text: string,
  sentence: Span,
  section: Section,
  taken: Span[],
  isFunction: IsFunction,
): RawClause[] {
  const words = text.slice(sentence.start, sentence.end);
  if (words.length < 6 || words.length > 700 || !HINT.test(words)) return [];
  const found: RawClause[] = [];
  const used = within(taken, sentence);
  for (const turn of TURNS) {
    for (const match of matches(turn.pattern, words)) {
      const clause = readTurn(text, sentence, turn, match, section, isFunction);
      if (!clause || clause.duties.some((duty) => used.some((span) => duty.start < span.end && duty.end > span.start)))
        continue;
      used.push(...clause.duties);
      found.push(clause);
    }
  }
  return found;
}

/** The clauses that touch a sentence; `spans` are in order. */
function within(spans: Span[], sentence: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= sentence.start) low = middle + 1;
    else high = middle;
  }
  const touching: Span[] = [];
  for (let i = low; i < spans.length && spans[i]!.start < sentence.end; i++) touching.push(spans[i]!);
  return touching;
}

/** All matches of a turn, at the start of the sentence and after every comma of it. */
function* matches(pattern: RegExp, words: string): Generator<RegExpExecArray> {
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  for (let match = global.exec(words); match; match = global.exec(words)) {
    yield match;
    if (match[0] === '') global.lastIndex++;
  }
}

function readTurn(
  text: string,
  sentence: Span,
  turn: Turn,
  match: RegExpExecArray,
  section: Section,
  isFunction: IsFunction,
): RawClause | null {
  const listed = bodiesOf(text, sentence, match, 'a').map(withoutOthers);
  const isCharged = (body: ListedBody) =>
    isPublicBody(body, isFunction) || (listed.length > 1 && (/公司$/.test(body.verbatim) || isOneOfEach(body)));
  const leads = listed.filter(isCharged);
  if (leads.length === 0 || (leads.length < listed.length && !(turn.mixed && isPublicBody(listed[0]!, isFunction))))
    return null;
  const helpers = turn.b ? bodiesOf(text, sentence, match, 'b').filter((body) => isPublicBody(body, isFunction)) : [];
  const role = leads.length > 1 && turn.several && !leads.some(isOneOfEach) ? turn.several : turn.a;
  const at = sentence.start + match.index;
  const segment = segmentAround(text, sentence, at, at + match[0].length);
  const quote =
    turn.quote === 'rest' ? { start: withGrounds(text, sentence, segment.start), end: sentence.end } : segment;
  return {
    ...quote,
    section,
    duties: [
      ...leads.map((body) => ({ ...body, known: true, role, basis: 'stated' as const, rule: null })),
      ...helpers.map((body) => ({ ...body, known: true, role: turn.b!, basis: 'stated' as const, rule: null })),
    ],
  };
}

function bodiesOf(text: string, sentence: Span, match: RegExpExecArray, group: 'a' | 'b'): ListedBody[] {
  const range = match.indices?.groups?.[group];
  return range ? listBodies(text, sentence.start + range[0], sentence.start + range[1]) : [];
}

function isOneOfEach({ verbatim }: ListedBody): boolean {
  return EACH_OF.test(verbatim);
}

/** 镇（街） of 镇（街）及促进机构. */
function withoutOthers(body: ListedBody): ListedBody {
  const own = EACH_OF.exec(body.verbatim)?.[0];
  return own ? { ...body, verbatim: own, end: body.start + own.length } : body;
}

function isPublicBody(body: ListedBody, isFunction: IsFunction): boolean {
  const name = body.verbatim;
  if (PRIVATE.test(name) && !/^(?:各|市各|省各)|(?:局|厅|委|办|部|署|政府|管委会|指挥部)$/.test(name)) return false;
  return isFunction(name) || (isBodyName(name) && endsAsBody(name) && name.length <= 24);
}

/** 按照“一个基地、一个部门”的原则，由…: the grounds of a duty belong to its quote. */
function withGrounds(text: string, sentence: Span, start: number): number {
  const before = /(?:^|[,，;；])((?:按照|根据)[^,，;；。]{2,40}[,，])$/.exec(text.slice(sentence.start, start));
  return before ? start - before[1]!.length : start;
}

/** From the last comma before the match up to the next comma or stop. */
function segmentAround(text: string, sentence: Span, start: number, end: number): Span {
  let from = start;
  while (/[,，;；]/.test(text[from] ?? '')) from++;
  while (from > sentence.start && !/[,，;；。]/.test(text[from - 1]!)) from--;
  let to = end;
  while (to < sentence.end && !/[,，;；。]/.test(text[to]!)) to++;
  return { start: from, end: to };
}
