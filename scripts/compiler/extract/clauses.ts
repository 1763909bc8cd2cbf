/** Finds the duty clauses of a policy: in brackets of every kind, as lines of their own, at the end of a paragraph. */
import type { VFile } from 'vfile';
import { warn } from '../report.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import type { Locate } from '../tree/points.ts';
import { passages, sections, type Passage } from '../tree/walk.ts';
import { endsAsBody, isBodyList, isBodyName, isDepartment } from './body-names.ts';
import { bracketEnd, CLAUSE_OPENING } from './bracket.ts';
import { readClause, type RawDuty } from './duty-clause.ts';
import { ruleAt, type DutyRules, type EverybodyRule } from './duty-rule.ts';
import { isDutyBracket, LABEL_ANYWHERE, STARTS_WITH_LABEL, VERB_AT_END } from './duty-words.ts';
import { sentencesOf } from './sentences.ts';

export interface RawClause extends Span {
  section: Section | null;
  duties: RawDuty[];
}

interface Found extends Span {
  /** Range without the brackets. */
  inner: Span;
  ownLine: boolean;
}

/** All bracketed and bare clauses, in order; prose is read elsewhere. */
export function findClauses(policy: Policy, rules: DutyRules, locate: Locate, file: VFile): RawClause[] {
  const clauses: RawClause[] = [];
  /** Items of which an item directly below has a clause. */
  const served = new Set<Section>();
  const parents = new Map([...sections(policy)].map(({ section, parents: above }) => [section, above.at(-1) ?? null]));
  for (const passage of passages(policy)) {
    if (passage.node.type === 'paragraph' && passage.node.role === 'title') continue;
    for (const found of clausesIn(policy.reading, passage, locate, file)) {
      const duties = readClause(policy.reading, found.inner.start, found.inner.end, ruleAt(rules.order, found.end));
      addEverybody(duties, rules.everybody, found);
      if (duties.length === 0) continue;
      const section = found.ownLine ? governed(passage.section, parents, served) : passage.section;
      const above = section && parents.get(section);
      if (above) served.add(above);
      if (duties.some((duty) => duty.basis === 'unclear')) {
        warn(
          file,
          locate(found.start),
          'clause-without-role',
          'The clause lists bodies without saying what they do, and no rule says it for them.',
          'The duties are shown as 不明确.',
        );
      }
      clauses.push({ start: found.start, end: found.end, section, duties });
    }
  }
  return clauses;
}

/** Bodies of a rule such as 以下均需各市人民政府落实，不再列出 join every clause after it. */
function addEverybody(duties: RawDuty[], rules: EverybodyRule[], clause: Found): void {
  for (const rule of rules) {
    const states = rule.start >= clause.start && rule.end <= clause.end;
    if (rule.start > clause.start && !states) continue;
    for (const body of rule.bodies) {
      if (duties.some((duty) => duty.verbatim === body.verbatim)) continue;
      duties.push({ ...body, role: 'responsible', basis: 'inferred', rule: rule.quote });
    }
  }
}

/**
 * A clause on a line of its own below （1） （2） （3） governs the item that holds them, unless these have clauses
 * of their own.
 */
function governed(
  section: Section | null,
  parents: Map<Section, Section | null>,
  served: Set<Section>,
): Section | null {
  const inner = ['paren-arabic', 'arabic-paren', 'circled', 'bullet'];
  let current = section;
  while (current && inner.includes(current.style)) {
    const parent = parents.get(current);
    if (!parent || served.has(parent)) break;
    current = parent;
  }
  return current;
}

function clausesIn(text: string, passage: Passage, locate: Locate, file: VFile): Found[] {
  const { start, end } = passage;
  const found: Found[] = [];
  const own = ownLine(text, start, end);
  if (own) return [own];
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (character === '“' || character === '《') {
      i = (bracketEnd(text, i, end) ?? i + 1) - 1;
      continue;
    }
    if (!CLAUSE_OPENING.has(character)) continue;
    const close = bracketEnd(text, i, end);
    if (close === null) {
      const unclosed = unclosedClause(text, i, end);
      if (!unclosed) continue;
      warn(
        file,
        locate(i),
        'bracket-unclosed',
        'A bracket is opened and never closed.',
        'The clause is read up to the end of its sentence; check the source.',
      );
      found.push(unclosed);
      break;
    }
    const inner = { start: i + 1, end: close - 1 };
    const words = text.slice(inner.start, inner.end);
    if (isClause(text, words, inner, start, end)) {
      found.push({ start: i, end: close, inner, ownLine: i === start && onlyStops(text, close, end) });
    }
    i = close - 1;
  }
  found.push(...bareAtEnd(text, start, end, found), ...bareSentences(text, start, end));
  return found.sort((a, b) => a.start - b.start);
}

function isClause(text: string, words: string, inner: Span, start: number, end: number): boolean {
  if (isDutyBracket(words) || /.会同./.test(words)) return namesBody(text, inner);
  const after = text[inner.end + 1] ?? '';
  const before = text[inner.start - 2] ?? '';
  if (endsAsBody(text.slice(Math.max(start, inner.start - 7), inner.start - 1)) && !/[。；！]/.test(before))
    return false;
  const stands =
    inner.end + 1 >= end || /[。；;\n]/.test(after) || (/[。；！”]/.test(before) && inner.start - 2 >= start);
  return stands && words.length >= 3 && isBodyList(text, inner.start, inner.end);
}

/** A clause with verbs must still name a body: （由企业牵头负责的项目） does not. */
function namesBody(text: string, inner: Span): boolean {
  const duties = readClause(text, inner.start, inner.end, null);
  if (duties.length === 0) return false;
  const bodies = duties.filter((duty) => isBodyName(duty.verbatim));
  return bodies.length * 2 >= duties.length && bodies.length > 0;
}

function unclosedClause(text: string, open: number, end: number): Found | null {
  let stop = Math.min(end, open + 400);
  for (let i = open + 1; i < stop; i++) {
    if ('。'.includes(text[i]!)) {
      stop = i;
      break;
    }
  }
  const words = text.slice(open + 1, stop);
  if (!isDutyBracket(words) || !namesBody(text, { start: open + 1, end: stop })) return null;
  return { start: open, end: stop, inner: { start: open + 1, end: stop }, ownLine: false };
}

function onlyStops(text: string, from: number, end: number): boolean {
  return /^[。；;.\s]*$/.test(text.slice(from, end));
}

/** A whole line that is a clause without brackets: 责任单位：市科技局; 市科技局牵头，市财政局配合。 */
function ownLine(text: string, start: number, end: number): Found | null {
  if (end - start > 400 || CLAUSE_OPENING.has(text[start]!)) return null;
  let stop = end;
  while (stop > start && /[。；;.\s]/.test(text[stop - 1]!)) stop--;
  const words = text.slice(start, stop);
  if (/[。！？]/.test(words.replace(/不再列出|下同/g, '')) && !STARTS_WITH_LABEL.test(words)) return null;
  const inner = { start, end: stop };
  if (STARTS_WITH_LABEL.test(words)) {
    return namesBody(text, inner) ? { start, end: stop, inner, ownLine: true } : null;
  }
  if (!VERB_AT_END.test(words) || words.length > 200) return null;
  const duties = readClause(text, start, stop, null);
  if (
    duties.length === 0 ||
    !duties.every((duty) => duty.basis === 'stated' && isBodyName(duty.verbatim) && duty.verbatim.length <= 16)
  )
    return null;
  return /[（(]/.test(words[0]!) ? null : { start, end: stop, inner, ownLine: true };
}

/** A sentence that is a clause and nothing else: …技术攻关。市科技局牵头，市财政局配合。 */
function bareSentences(text: string, start: number, end: number): Found[] {
  const sentences = sentencesOf(text, start, end);
  return sentences.slice(1).flatMap((sentence) => {
    if (sentence.end - sentence.start > 160 || CLAUSE_OPENING.has(text[sentence.start]!)) return [];
    const clause = ownLine(text, sentence.start, sentence.end);
    if (!clause || STARTS_WITH_LABEL.test(text.slice(sentence.start, sentence.end))) return [];
    const isPublic = readClause(text, clause.start, clause.end, null).every((duty) => isDepartment(duty.verbatim, 1));
    return isPublic ? [{ ...clause, ownLine: false }] : [];
  });
}

/** 责任单位：… that follows the last sentence of a paragraph without a bracket. */
function bareAtEnd(text: string, start: number, end: number, taken: Found[]): Found[] {
  const words = text.slice(start, end);
  if (!/[:：]/.test(words) || !/单位|部门/.test(words)) return [];
  const found: Found[] = [];
  let last = -1;
  for (const match of words.matchAll(LABEL_ANYWHERE)) {
    const at = start + match.index;
    if (
      at < last ||
      !/[。；;！\s\u3000”）)]/.test(text[at - 1] ?? '。') ||
      taken.some((clause) => at >= clause.start && at < clause.end)
    )
      continue;
    let stop = at;
    while (stop < end && !/[。\n]/.test(text[stop]!)) stop++;
    const inner = { start: at, end: stop };
    if (!namesBody(text, inner)) continue;
    found.push({ start: at, end: stop, inner, ownLine: false });
    last = stop;
  }
  return found;
}
