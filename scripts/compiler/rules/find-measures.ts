/** Support instruments that an enterprise could use, one a clause: 按研发费用的8%给予补助，最高500万元. */
import type { MeasureKind } from '../../../src/schemas/measure.ts';
import type { AmountToken } from '../lex/amount-kinds.ts';
import { amountTokens, mayGrant, mayHaveFigure } from '../lex/amount-tokens.ts';
import { sentencesOf } from '../lex/sentences.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { lastAtMost } from '../tree/sorted.ts';
import type { Measure, Span } from '../tree/facts.ts';
import type { Paragraph, Policy, Section } from '../tree/nodes.ts';
import { passages } from '../tree/walk.ts';
import { baseOf } from './amount-bases.ts';
import { readAmounts, type Said } from './amount-rules.ts';
import { tiersOf } from './amount-tiers.ts';
import { isGranting } from './granting.ts';
import { goesOnIn, kindOfGrant } from './measure-kind.ts';
import { NO_MEASURE_RULES } from './measure-rules.ts';
import { plainKindOf, plainRulesOf } from './plain-measures.ts';
import { recipientIn } from './recipient-rules.ts';
import { supportCells } from './support-columns.ts';

/** No clause of support is shorter. */
const SHORTEST = 8;
/** Where a clause stands, and how far its place says that it grants something. */
interface Place {
  section: Section | null;
  /** `cell` stands below a head of support, `aside` is a heading or sets conditions: there a figure has to tell. */
  kind: 'text' | 'aside' | 'cell';
  /** Words that stand over it and may tell its kind: a heading, the head of a column. */
  over: string;
  /** The kind of the measure right before it in the same run, which 上限提高到1200万元 goes on with. */
  before: MeasureKind | null;
}

/** Finds support measures in the items of a policy and its tables, or those of another that an explanation tells of. */
export function findMeasures(policy: Policy, exempt: ReadonlySet<Section> = new Set()): Measure[] {
  const text = policy.reading;
  const found: Measure[] = [];
  const read = (start: number, end: number, place: Omit<Place, 'before'>) => {
    let before: MeasureKind | null = null;
    for (const part of clausesOf(text, start, end)) {
      const measure = measureIn(text, part, { ...place, before });
      if (measure) found.push(measure);
      before = measure?.kind ?? null;
    }
  };
  const spans = policy.facts.clauses.filter(({ kind }) => kind === 'clause');
  const duties = { spans, starts: spans.map(({ start }) => start) };
  for (const { start, end, section, node } of passages(policy)) {
    if (node.type === 'cell' || (!section && !isText(node))) continue;
    const isAside = section !== null && exempt.has(section);
    for (const run of runs(text, node, start, end)) {
      const kind = isAside || run.isHeading ? 'aside' : 'text';
      const place = { section, kind, over: section?.heading ?? '' } as const;
      for (const piece of outside(duties, run)) read(piece.start, piece.end, place);
    }
  }
  for (const { start, end, section, head } of supportCells(policy))
    read(start, end, { section, kind: 'cell', over: head });
  return found.sort((a, b) => a.start - b.start);
}

/** Running text outside the numbered items: a notice, or a text without numbers. */
function isText({ role }: Paragraph): boolean {
  return role === 'body' || role === 'preamble';
}

/** No heading in a line with its text is longer: 第六条　平台奖励。对…给予奖励. */
const LONGEST_HEADING = 20;

/** The heading and the words below it apart, without the label: 第二条【平台奖励】对…给予奖励. */
function runs(text: string, node: Paragraph, start: number, end: number): (Span & { isHeading: boolean })[] {
  const label = node.children.find((leaf) => leaf.type === 'label')?.range.end ?? start;
  const heading = node.children.findLast((leaf) => leaf.type === 'heading')?.range;
  const stop = heading ? heading.end : text.slice(label, label + LONGEST_HEADING).search(/[。：]/) + label + 1;
  const isHeading = heading
    ? true
    : label > start && stop > label && stop < end && !/[，,]/.test(text.slice(label, stop));
  if (!isHeading) return [{ start: label, end, isHeading: false }];
  return [
    { start: heading?.start ?? label, end: stop, isHeading: true },
    { start: stop, end, isHeading: false },
  ];
}

/** Duty clauses in order, and where each begins. */
interface Clauses {
  spans: Span[];
  starts: number[];
}

/** What a run says beside its duty clauses: 给予补助。|（责任单位：市科技局）| */
function outside({ spans, starts }: Clauses, run: Span): Span[] {
  const pieces: Span[] = [];
  let from = run.start;
  for (let i = lastAtMost(starts, run.start); i < spans.length; i++) {
    const clause = spans[i];
    if (!clause || clause.start >= run.end) break;
    if (clause.start < run.start) continue;
    if (clause.start > from) pieces.push({ start: from, end: clause.start });
    from = Math.max(from, clause.end);
  }
  return from < run.end ? [...pieces, { start: from, end: run.end }] : pieces;
}

/** The stretches between full stops and semicolons. */
function clausesOf(text: string, start: number, end: number): Span[] {
  return sentencesOf(text, start, end).flatMap((sentence) => partsOf(text, sentence));
}

const isSemicolon = oneOf('；;');

function partsOf(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let from = sentence.start;
  for (let i = sentence.start; i <= sentence.end; i++) {
    if (i < sentence.end && !isSemicolon(text.charCodeAt(i))) continue;
    if (i > from) parts.push(narrowed(text, { start: from, end: i }));
    from = i + 1;
  }
  return parts;
}

const isStop = oneOf(`。！${WHITE_SPACE}`);

/** Without a number at the start and the stop at the end. */
function narrowed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const label = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．](?!\d)|】)?\s*/.exec(words);
  let stop = end;
  while (stop > start && isStop(text.charCodeAt(stop - 1))) stop--;
  return { start: start + (label?.[0].length ?? 0), end: stop };
}

function measureIn(text: string, part: Span, place: Place): Measure | null {
  const words = text.slice(part.start, part.end);
  const isCell = place.kind === 'cell';
  if (words.length < SHORTEST && !isCell) return null;
  const plain = place.kind === 'text' ? plainRulesOf(words) : [];
  const goesOn = place.before !== null && goesOnIn(words);
  if (plain.length === 0 && !isCell && !goesOn && !mayGrant(text, part.start, part.end)) return null;
  if (NO_MEASURE_RULES.some((rule) => rule.reads(words))) return null;
  const tokens = mayHaveFigure(text, part.start, part.end) ? amountTokens(text, part.start, part.end) : [];
  const said = isCell ? withBareFigures(tokens, readAmounts(tokens)) : readAmounts(tokens);
  const granted =
    isGranting(words, tokens, said, goesOn) || (isCell && [...said.values()].some(({ kind }) => kind !== null));
  const kind = granted ? kindOfGrant(text, tokens, said, place) : plainKindOf(plain, words);
  if (!kind) return null;
  const recipient = recipientIn(text, part.start, part.end);
  return {
    ...part,
    path: place.section?.path ?? null,
    kind,
    recipients: recipient
      ? [{ name: text.slice(recipient.start, recipient.end), start: recipient.start, end: recipient.end }]
      : [],
    amounts: granted ? amountsOf(text, tokens, said, kind) : [],
    conditions: conditionsOf(tokens, said),
  };
}

/** Below 奖励标准 a figure alone is granted: 50万元, 10%. */
function withBareFigures(tokens: AmountToken[], said: Map<AmountToken, Said>): Map<AmountToken, Said> {
  for (const token of tokens) {
    const kind = token.kind === 'money' ? 'fixed' : token.kind === 'share' ? 'rate' : null;
    if (kind && !said.has(token)) said.set(token, { kind, cue: null, rule: 'amount-given' });
  }
  return said;
}

function amountsOf(text: string, tokens: AmountToken[], said: Map<AmountToken, Said>, kind: MeasureKind) {
  const tiers = tiersOf(text, tokens, said);
  let base: string | null = null;
  return tokens.flatMap((token, index) => {
    const own = said.get(token);
    if (!own?.kind || !token.figure) return [];
    const of: string | null = baseOf(text, tokens, index, own) ?? (own.kind === 'rate' ? base : null);
    if (own.kind === 'rate') base = of;
    const { value, upper, unit } = token.figure;
    const settled = own.kind === 'floor' && kind === 'fund' ? 'pool' : own.kind;
    return [
      {
        kind: priced(settled, token),
        value,
        upper,
        unit,
        of,
        tier: tiers.get(token) ?? null,
        ...quoteOf(tokens, index, own),
      },
    ];
  });
}

/** 800元/人 is so much a head, whatever the words round it. */
function priced(kind: Measure['amounts'][number]['kind'], { figure }: AmountToken): Measure['amounts'][number]['kind'] {
  return kind === 'fixed' && figure?.per ? 'unit-price' : kind;
}

/** The figure with 最高 or 每人每月 before it, and 以内 behind it. */
function quoteOf(tokens: AmountToken[], index: number, { cue }: Said): Span {
  const token = tokens[index]!;
  const last = tokens[index - 1];
  const bound = last && (last.kind === 'most' || last.kind === 'least') ? last.start : token.start;
  const from = cue && nearest(tokens, tokens.indexOf(cue), index) ? cue.start : bound;
  const next = tokens[index + 1];
  return { start: from, end: next?.kind === 'within' ? next.end : token.end };
}

/** Only the first figure of a list takes the words before it. */
function nearest(tokens: AmountToken[], from: number, to: number): boolean {
  return from >= 0 && tokens.slice(from + 1, to).every(({ figure }) => figure === null);
}

function conditionsOf(tokens: AmountToken[], said: Map<AmountToken, Said>): Measure['conditions'] {
  return tokens.flatMap((token, index) => {
    if (!token.figure || !said.has(token) || said.get(token)?.kind || token.kind === 'count') return [];
    const next = tokens[index + 1];
    const { value, upper, unit } = token.figure;
    return [
      {
        value,
        upper,
        unit,
        start: token.start,
        end: next && ['above', 'within'].includes(next.kind) ? next.end : token.end,
      },
    ];
  });
}
