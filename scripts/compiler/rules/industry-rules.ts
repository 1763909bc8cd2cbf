/** What a passage says that a base is for: 重点发展A、B等产业, 以A、B为主导; and the firms it names. */
import { baseTokens, type BaseToken } from '../lex/base-tokens.ts';
import type { NameReader } from '../lex/names.ts';
import { itemsIn } from '../lex/industry-items.ts';
import type { Named, Span } from '../tree/facts.ts';
import { BASE_ATOMS, baseCodes } from './base-atoms.ts';
import { compileRules, type Rule } from './rule.ts';

/** The words of a list of industries. What is drawn counts where nothing surer is said. */
interface IndustryList {
  list: BaseToken[];
  isSure: boolean;
}

type IndustryRule = Rule<IndustryList, BaseToken>;

export const INDUSTRY_RULES: readonly IndustryRule[] = [
  {
    id: 'industry-stressed',
    says: '重点发展A、B: what a place is for.',
    example: '重点发展精制茶、茶饮料',
    counterExample: '重点建设茶园、茶厂',
    pattern: 'stress a:items',
    build: ({ parts }) => ({ list: parts.a ?? [], isSure: true }),
  },
  {
    id: 'industry-main',
    says: '主导产业为A、B: what leads.',
    example: '主导产业为精制茶、茶饮料',
    counterExample: '做强主导产业，提高水平',
    pattern: 'main equals|colon a:items',
    build: ({ parts }) => ({ list: parts.a ?? [], isSure: true }),
  },
  {
    id: 'industry-dominant',
    says: '以A、B为主导: what leads.',
    example: '以精制茶、茶饮料为主导产业',
    counterExample: '以精制茶、茶饮料为核心',
    pattern: 'by a:items rest asMain',
    build: ({ parts }) => ({ list: parts.a ?? [], isSure: true }),
  },
  {
    id: 'industry-of-a-centre',
    says: '以A园、B园为装备制造业重要基地: what they are to be a base of.',
    example: '以北岭镇产业园为装备制造业重要基地',
    counterExample: '以北岭镇产业园为依托',
    pattern: 'by things equals a:named',
    build: ({ parts }) => ({ list: parts.a ?? [], isSure: true }),
  },
  {
    id: 'industry-furthered',
    says: '推动A、B的发展: what is to grow there.',
    example: '推动分布式电源、储能的发展',
    counterExample: '推动分布式电源、储能降低成本',
    pattern: 'how a:grown of grow',
    build: ({ parts }) => ({ list: parts.a ?? [], isSure: true }),
  },
  {
    id: 'industry-grown',
    says: '发展A、B: a list of what is to grow there.',
    example: '发展精制茶、茶饮料',
    counterExample: '发展壮大',
    pattern: 'grow a:item b:more',
    build: ({ parts }) => ({ list: [...(parts.a ?? []), ...(parts.b ?? [])], isSure: true }),
  },
  {
    id: 'industry-drawn',
    says: '集聚A、B: a list of what is drawn there.',
    example: '集聚研发总部、检验检测等功能',
    counterExample: '集聚人才',
    pattern: 'draw a:item b:more',
    build: ({ parts }) => ({ list: [...(parts.a ?? []), ...(parts.b ?? [])], isSure: false }),
  },
];

/** The rules, compiled once. */
export const compiledIndustryRules = compileRules(INDUSTRY_RULES, BASE_ATOMS);

/** Industries named by some tokens of a passage, each once, in order. */
export function industriesOf(text: string, tokens: readonly BaseToken[]): Named[] {
  const lists = listsIn(tokens);
  const sure = itemsOf(
    text,
    lists.filter(({ isSure }) => isSure),
  );
  return sure.length > 0 ? sure : itemsOf(text, lists);
}

function itemsOf(text: string, lists: IndustryList[]): Named[] {
  const found = new Map<string, Named>();
  for (const { list } of lists)
    for (const item of itemsIn(text, spanOf(list))) if (!found.has(item.name)) found.set(item.name, item);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function spanOf(tokens: BaseToken[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function listsIn(tokens: readonly BaseToken[]): (IndustryList & { rule: string })[] {
  const codes = baseCodes(tokens);
  return compiledIndustryRules.flatMap((rule) => {
    const lists: (IndustryList & { rule: string })[] = [];
    for (let match = rule.find(codes, tokens, 0); match; match = rule.find(codes, tokens, match.last))
      lists.push({ ...rule.build(match), rule: rule.id });
    return lists;
  });
}

/** The rules that read something in some words: for tests. */
export function industryRulesApplied(words: string, names: NameReader): string[] {
  return listsIn(baseTokens(words, 0, words.length, names)).map(({ rule }) => rule);
}
