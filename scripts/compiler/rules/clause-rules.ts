/** How the words of a duty clause give roles to its bodies. */
import type { Role } from '../../../src/schemas/duty.ts';
import type { BodyToken, DutyToken } from '../lex/tokens.ts';
import { codesOf, DUTY_ATOMS } from './duty-atoms.ts';
import type { Match as PatternMatch } from './pattern.ts';
import { compileRules, type CompiledRule, type Rule } from './rule.ts';

/** A body with the role that the words of its clause give it; null where they give none. */
export interface Assigned {
  body: BodyToken;
  role: Role | null;
  /** Id of the rule that says so. */
  rule: string;
}

type Match = PatternMatch<DutyToken>;
type Given = Omit<Assigned, 'rule'>;
type Build = (match: Match, label: Role | null) => Given[];
type ClauseRule = Rule<(label: Role | null) => Given[], DutyToken>;
type Compiled = CompiledRule<(label: Role | null) => Given[], DutyToken>;

/** Rules in the order in which they are tried at each place; the first that matches there counts. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  {
    id: 'clause-jointly',
    says: 'A会同B负责: A leads, B supports.',
    example: '市科技局会同市财政局负责',
    counterExample: '市科技局、市财政局负责',
    pattern: 'a:bodies comma? with b:bodies v:verb?',
    build: builder(({ parts }) => {
      const verb = verbOf(parts.v);
      const isDone = verb === 'support' || verb === 'guide';
      return [...given(parts.a, isDone ? verb : 'lead'), ...given(parts.b, 'support')];
    }),
  },
  {
    id: 'clause-with-others',
    says: '，会同B配合: B supports whoever stands before.',
    example: '市科技局牵头，会同市财政局配合',
    counterExample: '市科技局牵头，市财政局负责',
    pattern: 'with b:bodies verb?',
    build: builder(({ parts }) => given(parts.b, 'support')),
  },
  {
    id: 'clause-verb',
    says: 'A、B负责: a verb gives its role to the bodies before it, back to the verb before; 负责 leaves them what a label says.',
    example: '市科技局牵头，市财政局配合',
    counterExample: '市科技局、市财政局',
    pattern: 'a:bodies comma? v:verb',
    build: builder(({ parts }, label) => {
      const verb = verbOf(parts.v);
      return given(parts.a, label && verb === 'responsible' ? label : verb);
    }),
  },
  {
    id: 'clause-listed',
    says: '牵头单位：A、B: bodies without a verb have the role of the label before them, if any.',
    example: '牵头单位：市科技局、市财政局',
    counterExample: '市科技局牵头',
    pattern: 'a:bodies',
    build: builder(({ parts }, label) => given(parts.a, label)),
  },
];

function builder(build: Build): (match: Match) => (label: Role | null) => Given[] {
  return (match) => (label) => build(match, label);
}

function verbOf(tokens: DutyToken[] | undefined): Role | null {
  const verb = tokens?.find((token) => token.kind === 'verb');
  return verb?.kind === 'verb' ? verb.role : null;
}

function given(tokens: DutyToken[] | undefined, role: Role | null): Given[] {
  return (tokens ?? []).flatMap((token) => (token.kind === 'body' ? [{ body: token, role: token.given ?? role }] : []));
}

/** Gives roles to the bodies of a clause, by the rules in turn. */
export function assignRoles(tokens: readonly DutyToken[], rules: readonly Compiled[]): Assigned[] {
  const assigned: Assigned[] = [];
  for (const part of partsOf(tokens)) {
    const codes = codesOf(part.tokens);
    for (let at = 0; at < codes.length;) {
      const found = firstAt(codes, part.tokens, at, rules);
      if (!found) {
        at++;
        continue;
      }
      for (const { body, role } of found.built(part.label)) assigned.push({ body, role, rule: found.rule });
      at = found.last;
    }
  }
  return assigned;
}

interface Found {
  built: (label: Role | null) => Given[];
  rule: string;
  last: number;
}

function firstAt(codes: string, tokens: readonly DutyToken[], at: number, rules: readonly Compiled[]): Found | null {
  for (const rule of rules) {
    const match = rule.find(codes, tokens, at);
    if (match?.first === at) return { built: rule.build(match), rule: rule.id, last: match.last };
  }
  return null;
}

interface Part {
  label: Role | null;
  tokens: DutyToken[];
}

/** What a label governs: up to the next label; a verb never reaches back over 。, nor under a label over ；. */
function partsOf(tokens: readonly DutyToken[]): Part[] {
  const parts: Part[] = [];
  let current: Part = { label: null, tokens: [] };
  for (const token of tokens) {
    if (token.kind === 'label' || token.kind === 'stop' || (token.kind === 'semicolon' && current.label)) {
      current = { label: token.kind === 'label' ? token.role : current.label, tokens: [] };
    } else {
      if (parts.at(-1) !== current) parts.push(current);
      current.tokens.push(token);
    }
  }
  return parts;
}

/** The rules, compiled once. */
export const compiledClauseRules = compileRules(CLAUSE_RULES, DUTY_ATOMS);
