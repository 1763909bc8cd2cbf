/** Finds duties said in running text: 由科技部门牵头制定, 日常工作由A承担, A、B为成员, 各属地要落实…. */
import { holds } from '../lex/word-trie.ts';
import { bracketEnd } from '../lex/bracket.ts';
import { sentencesIn } from '../lex/sentences.ts';
import type { NameReader } from '../lex/names.ts';
import { mayCharge } from '../lex/prose-signs.ts';
import { proseTokens } from '../lex/prose-tokens.ts';
import { DONE } from '../lex/prose-words.ts';
import type { DutyToken } from '../lex/tokens.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { passages } from '../tree/walk.ts';
import type { RawClause } from './find-clauses.ts';
import { codesOf } from './duty-atoms.ts';
import { chargesIn, type Charge } from './prose-rules.ts';

/** Sentences that could charge a body at all. */
const HINT =
  /牵头|由|成员|办公室设在|会同|成立|要|应|须|负责|职责|[协参]|配合|指导|主管|承担|统|领导|定期|每|按|具体|依法|适时|根据|拨付|审核|受理|发布/;
/** Sentences that define, exempt or punish charge nobody. */
const NO_CHARGE = /所称|是指|指的是|含义|下列情形|下列条件|处罚|罚款|法律责任|负责解释|解释权|由[^，。；]{2,40}解释/;

/**
 * Finds duties in running text. Sentences inside bracketed clauses are left to those.
 *
 * @param taken clauses found already
 * @param exempt items that charge nobody: conditions, materials, definitions
 */
export function findProse(policy: Policy, taken: Span[], names: NameReader, exempt: ReadonlySet<Section>): RawClause[] {
  const clauses: RawClause[] = [];
  const spans = [...taken].sort((a, b) => a.start - b.start);
  for (const passage of passages(policy)) {
    const { start, section, node } = passage;
    if (!section || node.type === 'cell' || exempt.has(section)) continue;
    for (const sentence of sentencesIn(policy.reading, passage)) {
      const body = bodyOf(policy.reading, sentence, section, start);
      for (const clause of inSentence(policy.reading, body, section, spans, names)) clauses.push(clause);
    }
  }
  return clauses.sort((a, b) => a.start - b.start);
}

/** A sentence without the label of its item and a heading in brackets: 第二条【部门职责】. */
function bodyOf(text: string, sentence: Span, section: Section, paragraphStart: number): Span {
  if (sentence.start !== paragraphStart || section.range.start !== paragraphStart) return sentence;
  let start = sentence.start + section.label.length;
  while (start < sentence.end && /[\s\u3000]/.test(text[start] ?? '')) start++;
  if (text[start] === '【') start = bracketEnd(text, start, sentence.end) ?? start;
  return { start, end: sentence.end };
}

function inSentence(text: string, sentence: Span, section: Section, taken: Span[], names: NameReader): RawClause[] {
  const words = text.slice(sentence.start, sentence.end);
  if (words.length < 6 || words.length > 700 || !mayCharge(text, sentence.start, sentence.end, names)) return [];
  if (!HINT.test(words) || NO_CHARGE.test(words)) return [];
  const tokens = proseTokens(text, sentence.start, sentence.end, names);
  const codes = codesOf(tokens);
  const used = within(taken, sentence);
  const found: RawClause[] = [];
  for (const charge of chargesIn(codes, tokens)) {
    const isTaken = charge.duties.some(({ body }) =>
      used.some((span) => body.start < span.end && body.end > span.start),
    );
    if (isTaken || isRelative(text, charge.matched) || (charge.rule === 'prose-does' && tellsPast(words))) continue;
    used.push(...charge.duties.map(({ body }) => body));
    found.push({ ...quoteOf(text, sentence, charge, charge.matched), section, duties: dutiesOf(charge) });
  }
  return found;
}

/** 市财政局已拨付资金 tells what has been done. */
function tellsPast(words: string): boolean {
  return holds(words, DONE);
}

/** 由市科技局负责管理的资金 tells which funds are meant and charges nobody. */
function isRelative(text: string, matched: DutyToken[]): boolean {
  const last = matched.at(-1);
  return (
    matched[0]?.kind === 'by' &&
    (last?.kind === 'verb' || last?.kind === 'act') &&
    /^[\u4e00-\u9fff]{0,4}的[^，。；]/.test(text.slice(last.end, last.end + 6))
  );
}

function dutiesOf({ duties }: Charge): RawClause['duties'] {
  return duties.map(({ body, role }) => ({
    start: body.start,
    end: body.end,
    verbatim: body.verbatim,
    known: body.known,
    role,
    basis: 'stated',
    rule: null,
  }));
}

/** The clauses that touch a sentence; `spans` are in order. */
function within(spans: Span[], sentence: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= sentence.start) low = middle + 1;
    else high = middle;
  }
  const touching: Span[] = [];
  for (let i = low; i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start >= sentence.end) break;
    touching.push(span);
  }
  return touching;
}

/** From the last comma before the match up to the next comma, or to the end of the sentence. */
function quoteOf(text: string, sentence: Span, { quote }: Charge, matched: DutyToken[]): Span {
  const first = matched[0]?.start ?? sentence.start;
  const last = matched.at(-1)?.end ?? sentence.end;
  let start = first;
  while (start > sentence.start && !/[,，;；。]/.test(text[start - 1] ?? '')) start--;
  if (quote === 'rest') return { start: withGrounds(text, sentence, start), end: sentence.end };
  let end = last;
  while (end < sentence.end && !/[,，;；。]/.test(text[end] ?? '')) end++;
  return { start, end };
}

/** 按照“一个基地、一个部门”的原则，由…: the grounds of a duty belong to its quote. */
function withGrounds(text: string, sentence: Span, start: number): number {
  const before = /(?:^|[,，;；])((?:按照|根据)[^,，;；。]{2,40}[,，])$/.exec(text.slice(sentence.start, start));
  return before ? start - (before[1]?.length ?? 0) : start;
}
