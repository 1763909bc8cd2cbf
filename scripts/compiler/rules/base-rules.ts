/** How a text lays out bases, parks and areas: by site, by area, by what they are for, in a row, as the core of a layout. */
import { baseTokens, type BaseToken } from '../lex/base-tokens.ts';
import type { NameReader } from '../lex/names.ts';
import { BASE_ATOMS, baseCodes, MAY_NAME } from './base-atoms.ts';
import { compileRules, type CompiledRule, type Rule } from './rule.ts';

/** Bases that a rule finds in a passage. */
export interface BaseStatement {
  names: BaseToken[];
  /** 在北岭镇: where the statement says that they are built. */
  at: BaseToken | null;
  /** True where the words that follow tell of one base, its site and area too; of a row they tell what it is for. */
  tells: boolean;
  /** True where words before the name tell of it, too. */
  before: boolean;
  /** How far they tell of it; through its whole item, other names there or not. */
  reach: 'item' | 'passage' | 'sentence';
  /** What must be told of a base before its name is one: 中心 has an area of its own, 片区 industries. */
  needs: 'area' | 'industries' | 'place' | 'facts' | null;
}

type BaseRule = Rule<BaseStatement, BaseToken>;

/** All rules; where two find one name, the one that stands first here counts. */
export const BASE_RULES: readonly BaseRule[] = [
  {
    id: 'base-core',
    says: '新材料核心区： at the head of an item: its name.',
    example: '新材料领域核心区：巩固优势',
    counterExample: '做强新材料领域核心区：巩固优势',
    pattern: 'first x:core colon|stop|break',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [], reach: 'item' }),
  },
  {
    id: 'base-sited',
    says: '…产业园，位于北岭镇: where it lies.',
    example: '规划建设生物医药产业园，选址北岭镇',
    counterExample: '入驻企业位于产业园内',
    pattern: 'opening verbs x:place mark some site',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [] }),
  },
  {
    id: 'base-house-sited',
    says: '…科创中心，位于文澜路，规划面积3平方公里: a house with an area of its own.',
    example: '建设青河科创中心，位于文澜路以东',
    counterExample: '建设青河科创中心，提供融资服务',
    pattern: 'opening verbs x:house mark site',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [], needs: 'area' }),
  },
  {
    id: 'base-measured',
    says: '…片区，规划面积5平方公里: how large it is.',
    example: '北部先进制造片区，面积约28平方公里',
    counterExample: '建设智能制造产业园，占地500亩',
    pattern: 'opening x:place mark some size* area',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [] }),
  },
  {
    id: 'base-stressed',
    says: '…片区侧重会展服务、商务办公: what it is for.',
    example: '站东片区侧重发展会展服务、商务办公',
    counterExample: '各片区侧重发展会展服务、商务办公',
    pattern: 'behind x:place mark stress|main',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [], needs: 'industries' }),
  },
  {
    id: 'base-drawing',
    says: '…片区，发展会展服务、商务办公: what it is for, as a list.',
    example: '站东片区，发展会展服务、商务办公',
    counterExample: '站东片区，发展水平明显提高',
    pattern: 'behind x:place mark grow|draw item more',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [], needs: 'industries' }),
  },
  {
    id: 'base-dominated',
    says: '…产业园，以稻虾养殖、水产加工为主导产业: what leads in it.',
    example: '城北产业带：以稻虾养殖、水产加工为主导产业',
    counterExample: '城北以稻虾养殖、水产加工为主导产业',
    pattern: 'opening x:place mark by items rest asMain',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [] }),
  },
  {
    id: 'base-centred',
    says: '…产业带：以巫山为核心: an area by its centre.',
    example: '脆李产业带：以巫山、奉节为核心，打造优势基地',
    counterExample: '发展脆李，以巫山、奉节为核心',
    pattern: 'opening x:place colon by said* takenAs',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [] }),
  },
  {
    id: 'base-part',
    says: '“一核”为…产业园: the place that is a part of a layout.',
    example: '“东翼”为光学镜头产业园',
    counterExample: '构建“一核两翼”发展格局',
    pattern: 'part mark equals? l:leads x:houses',
    build: ({ parts }) => ({
      ...row((parts.x ?? []).filter(isName)),
      reach: 'passage',
      at: parts.l?.find(({ kind }) => kind === 'at') ?? null,
    }),
  },
  {
    id: 'base-founded-at',
    says: '在北岭镇建设…产业园: where it is built.',
    example: '在高铁新城建设数据标注产业基地',
    counterExample: '在建数据标注产业基地',
    pattern: 'a:at verbs x:place',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [], at: parts.a?.[0] ?? null, needs: 'place' }),
  },
  {
    id: 'base-taken-as',
    says: '以A、B为核心区: places that something is built on.',
    example: '以柳溪区科创园为核心区',
    counterExample: '以永川产业为核心',
    pattern: 'by x:things takenAs',
    build: ({ parts }) => row(reliable(parts.x)),
  },
  {
    id: 'base-made-into',
    says: '以A、B为…重要基地: places that are to be one.',
    example: '打造以北岭镇智能制造产业基地、临深片区为装备制造业重要基地',
    counterExample: '以装备制造业为重要基地',
    pattern: 'by x:things equals named',
    build: ({ parts }) => row(reliable(parts.x)),
  },
  {
    id: 'base-headed',
    says: '建设…产业基地。 at the head of an item: its name.',
    example: '建设柳溪区科技成果转化基地：依托实验室加速研发',
    counterExample: '建设科技成果转化基地：依托实验室加速研发',
    pattern: 'first verbs x:headed colon|stop|break',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [] }),
  },
  {
    id: 'base-described',
    says: '…高新区：发挥优势，重点发展A: a name at the head of what is told of it.',
    example: '柳溪高新区：发挥区位优势，重点发展精制茶、茶饮料',
    counterExample: '高新区：发挥区位优势，重点发展精制茶、茶饮料',
    pattern: 'opening x:place aside? colon|stop|break',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [], needs: 'facts' }),
  },
  {
    id: 'base-measured-before',
    says: '建设占地2000亩的…产业园, 位于北岭镇的…产业园: what is told before the name.',
    example: '规划建设占地2000亩的青河生物医药产业园',
    counterExample: '规划建设占地2000亩的标准厂房',
    pattern: 'site|area of x:place',
    build: ({ parts }) => ({ ...EMPTY, names: parts.x ?? [], reach: 'sentence', before: true }),
  },
  {
    id: 'base-leant-on',
    says: '依托…产业园，重点发展A: what grows in it.',
    example: '依托柳溪区科创园，重点发展数控系统、功能部件',
    counterExample: '依托数控产业园，重点发展数控系统、功能部件',
    pattern: 'lean x:row comma stress|grow',
    build: ({ parts }) => ({ ...row(listed(parts.x)), needs: 'industries' }),
  },
  {
    id: 'base-founded',
    says: '建设A、B、C: built by name.',
    example: '重点建设青河生物医药产业园、北岭新材料产业园',
    counterExample: '重点建设生物医药产业园、新材料产业园',
    pattern: 'founding x:row end',
    build: ({ parts }) => row(listed(parts.x)),
  },
  {
    id: 'base-furthered',
    says: '推进A建设: built on, by name.',
    example: '加快推进青河生物医药产业园建设',
    counterExample: '加快推进生物医药产业园建设',
    pattern: 'hows x:row found',
    build: ({ parts }) => row(listed(parts.x)),
  },
  {
    id: 'base-listed',
    says: '分别为A和B, 以下园区：A、B: a list of names.',
    example: '首批园区包括青河生物医药产业园、北岭新材料产业园',
    counterExample: '首批园区包括生物医药产业园、新材料产业园',
    pattern: 'equals|colon x:parks end',
    build: ({ parts }) => row(listed(parts.x)),
  },
];

const EMPTY = {
  names: [],
  at: null,
  tells: true,
  before: false,
  reach: 'passage',
  needs: null,
} satisfies BaseStatement;

/** The bases of a row: what follows tells of one, or of all in the sentence. */
function row(names: BaseToken[]): BaseStatement {
  return { ...EMPTY, names, tells: names.length === 1, before: true, reach: 'sentence' };
}

function isName(token: BaseToken): boolean {
  return token.name !== undefined;
}

/** Of a list the parks and zones with names of their own: 滨海新区 is a place in which they lie. */
function listed(tokens: BaseToken[] = []): BaseToken[] {
  return tokens.filter(({ name }) => name?.kind === 'own' && ['park', 'zone', 'core'].includes(name.noun));
}

/** 以战略性新兴产业基地、滨海湾新区为核心区域: a base beside a place of its own is one, too. */
function reliable(tokens: BaseToken[] = []): BaseToken[] {
  const isDefinite = tokens.some(({ name }) => name?.kind === 'own');
  return tokens.filter(
    ({ name }) =>
      name &&
      (name.kind === 'own'
        ? !['quarter', 'belt'].includes(name.noun)
        : isDefinite && name.kind === 'themed' && name.noun === 'park'),
  );
}

/** The rules, compiled once. */
export const compiledBaseRules = compileRules(BASE_RULES, BASE_ATOMS);

/** A statement with the rule that reads it, the indices of its first token and its first name, and the one behind its last name. */
export interface FoundStatement extends BaseStatement {
  rule: string;
  opens: number;
  first: number;
  last: number;
}

/** The statements of a passage, in order; each name is told of by one. */
export function statementsIn(tokens: readonly BaseToken[]): FoundStatement[] {
  const codes = baseCodes(tokens);
  // Every rule names a base by words that may be a name; most passages only speak of 园区 or 基地.
  if (!MAY_NAME.test(codes)) return [];
  const told = new Set<BaseToken>();
  const found: FoundStatement[] = [];
  for (const rule of compiledBaseRules) found.push(...readBy(rule, codes, tokens, told));
  return found.sort((a, b) => a.first - b.first);
}

function readBy(
  rule: CompiledRule<BaseStatement, BaseToken>,
  codes: string,
  tokens: readonly BaseToken[],
  told: Set<BaseToken>,
): FoundStatement[] {
  const found: FoundStatement[] = [];
  for (
    let match = rule.find(codes, tokens, 0);
    match;
    match = rule.find(codes, tokens, Math.max(match.last, match.first + 1))
  ) {
    const statement = rule.build(match);
    const names = statement.names.filter((name) => !told.has(name));
    const [one] = names;
    if (!one) continue;
    for (const name of names) told.add(name);
    const first = tokens.indexOf(one, match.first);
    const last = tokens.indexOf(names.at(-1) ?? one, first) + 1;
    found.push({ ...statement, names, rule: rule.id, opens: match.first, first, last });
  }
  return found;
}

/** The rules that read something in some words: for tests. */
export function rulesApplied(words: string, names: NameReader): string[] {
  return statementsIn(baseTokens(words, 0, words.length, names)).map(({ rule }) => rule);
}
