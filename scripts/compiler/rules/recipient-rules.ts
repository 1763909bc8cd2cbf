/** For whom a support measure is, in the words of the text: 对新迁入的总部企业最高给予1亿元奖励. */
import { recipientTokens, type RecipientToken, type RecipientTokenKind } from '../lex/recipient-tokens.ts';
import type { Span } from '../tree/facts.ts';
import { compileRules, type Rule } from './rule.ts';

type RecipientRule = Rule<RecipientToken[], RecipientToken>;

/** All rules; the first that reads a clause counts. */
export const RECIPIENT_RULES: readonly RecipientRule[] = [
  {
    id: 'recipient-given',
    says: '给予园区运营机构60万元奖励: named right behind the word of the grant.',
    example: '给予园区运营机构60万元奖励',
    counterExample: '给予60万元奖励',
    pattern: 'hand a:shortFirm short? figure|digit|give',
    build: named,
  },
  {
    id: 'recipient-provider',
    says: '担保机构，为企业提供担保的，政府给予支持: those who help others are helped.',
    example: '检测机构，为园区企业提供检测服务的，给予补助',
    counterExample: '为园区企业提供检测服务',
    pattern: 'open a:someone comma to inside* provide inside* de comma',
    build: named,
  },
  {
    id: 'recipient-for',
    says: '对新迁入的总部企业给予奖励: behind 对, before what is done for them.',
    example: '对新认定的平台，给予补助',
    counterExample: '对标先进平台，给予补助',
    pattern: 'to a:someone comma|give|by|figure|provide|support',
    build: named,
  },
  {
    id: 'recipient-for-all-that',
    says: '对定位符合方向，面积在75亩以上的项目，…给予支持: the same over a comma.',
    example: '对符合规划，投资大的项目，给予补助',
    counterExample: '对符合规划的，给予补助',
    pattern: 'to a:overComma comma inside* give',
    build: named,
  },
  {
    id: 'recipient-by',
    says: '新引入的头部企业，按投资额的一定比例给予扶持: those who open a clause.',
    example: '新引进的研发机构，按投入的5%给予补助',
    counterExample: '新引进的研发机构，加快建设',
    pattern: 'open a:opener comma by inside* give',
    build: named,
  },
  {
    id: 'recipient-of-help',
    says: '加大对中小微企业的帮扶力度: behind 对, before 的.',
    example: '加大对合作社的扶持力度',
    counterExample: '加大扶持力度',
    pattern: 'to a:someone de give|support',
    build: named,
  },
  {
    id: 'recipient-handed',
    says: '出租给优质企业: to whom something is handed.',
    example: '优先出让给优质项目',
    counterExample: '优先出让优质地块',
    pattern: 'handed a:someone',
    build: named,
  },
  {
    id: 'recipient-listed',
    says: '将重点企业纳入服务平台: who is taken in.',
    example: '将专精特新企业纳入名录',
    counterExample: '将企业需求收集起来',
    pattern: 'take a:someone into',
    build: named,
  },
  {
    id: 'recipient-supported',
    says: '支持集群内重点企业发行公司债: who is encouraged.',
    example: '鼓励园区企业发行债券',
    counterExample: '鼓励发行债券',
    pattern: 'support a:shortNamed',
    build: named,
  },
];

const LETTERS: Record<RecipientTokenKind, string> = {
  to: 'T', handed: 'H', hand: 'A', give: 'G', support: 'S', provide: 'P', into: 'I', take: 'K', noun: 'N', firm: 'F', by: 'Y',
  figure: 'm', digit: 'n', deed: 'D', de: 'd', etc: 'e', comma: 'c', word: 'w',
}; // prettier-ignore

const ATOMS: Record<string, string> = {
  ...LETTERS,
  give: '[GA]',
  open: '(?<![^c])',
  inside: '[^cTK]',
  short: '[wd]',
  someone: '[^cTK]*?[NF]e?',
  opener: '[^cTKS]*?[NF]e?',
  overComma: '[^cTK]+c[^cTK]*[NF]',
  shortFirm: '[wdN]*F',
  shortNamed: '[wd]*?[NF]+',
};

/** The rules, compiled once. */
export const compiledRecipientRules = compileRules(RECIPIENT_RULES, ATOMS);

/** Those whom a clause helps, with the rule that read them; null where it names nobody. */
export function recipientIn(text: string, start: number, end: number): (Span & { rule: string }) | null {
  const tokens = recipientTokens(text, start, end);
  const codes = tokens.map(({ kind }) => LETTERS[kind]).join('');
  for (const rule of compiledRecipientRules) {
    const match = rule.find(codes, tokens, 0);
    const named = match ? rule.build(match) : [];
    const [first, last] = [named[0], named.at(-1)];
    if (first && last) return { start: first.start, end: last.end, rule: rule.id };
  }
  return null;
}

function named({ parts }: Parameters<RecipientRule['build']>[0]): RecipientToken[] {
  return parts.a ?? [];
}
