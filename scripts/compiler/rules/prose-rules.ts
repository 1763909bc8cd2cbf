/** How running text charges bodies: 由市科技局牵头制定, 市财政局负责拨付, 各县（区）要落实…. */
import type { Role } from '../../../src/schemas/duty.ts';
import type { BodyToken, DutyToken } from '../lex/tokens.ts';
import { DUTY_ATOMS } from './duty-atoms.ts';
import type { Match as PatternMatch, Parts } from './pattern.ts';
import { compileRules, type Rule } from './rule.ts';

/** What a rule makes of a sentence: bodies with roles, and how far the quote goes. */
export interface Charge {
  duties: { body: BodyToken; role: Role }[];
  /** `rest` quotes to the end of the sentence, `segment` to the next comma. */
  quote: 'rest' | 'segment';
}

type Match = PatternMatch<DutyToken>;
type ProseRule = Rule<Charge | null, DutyToken>;

/** All rules; where two claim one body in a sentence, the one that stands first here wins. */
export const PROSE_RULES: readonly ProseRule[] = [
  {
    id: 'prose-by-lead-support',
    says: '由A牵头、B协助: A leads, B supports.',
    example: '由市商务局牵头、各县（区）协助，研究制定招商引资政策',
    counterExample: '由行业协会牵头、骨干企业协助，组建联盟',
    pattern: 'by a:list etc? lead act? comma|and? b:list etc? support',
    build: twoSides('lead', 'support', 'segment'),
  },
  {
    id: 'prose-by-lead-with',
    says: '由A牵头会同B制定, 由A牵头，会同B制定: A leads, B supports.',
    example: '由市商务局牵头会同市财政局制定实施细则',
    counterExample: '由企业牵头会同高校制定标准',
    pattern: 'by a:list etc? lead comma? with b:list',
    build: twoSides('lead', 'support', 'rest'),
  },
  {
    id: 'prose-by-lead',
    says: '由A牵头: A leads.',
    example: '专项政策由市商务局牵头制定',
    counterExample: '鼓励龙头企业牵头组建联盟',
    pattern: 'by a:list etc? word? lead',
    build: oneSide('lead', 'segment'),
  },
  {
    id: 'prose-by-with',
    says: '由A会同B研究制定: A leads, B supports.',
    example: '由市工业和信息化局会同市统计局组织开展年度评估',
    counterExample: '由龙头企业会同高校组织开展攻关',
    pattern: 'by a:list etc? with b:list',
    build: twoSides('lead', 'support', 'rest'),
  },
  {
    id: 'prose-by-members',
    says: '由A、B为成员: they share the work.',
    example: '由市发展改革局、市商务局等部门负责同志为成员，研究解决重大问题',
    counterExample: '由企业家代表为成员，研究解决重大问题',
    pattern: 'by? a:list etc? m:member',
    build: members,
  },
  {
    id: 'prose-by-as',
    says: '由A、B分别作为…的推进单位: each is responsible.',
    example: '由市发展改革局、市科技局分别作为各基地的协调推进单位',
    counterExample: '由龙头企业分别作为各联盟的理事单位',
    pattern: 'by? a:list etc? as',
    build: oneSide('responsible', 'rest'),
  },
  {
    id: 'prose-by-several',
    says: '由A、B等部门组织建立: all are responsible.',
    example: '由科技、统计等部门组织建立名录库',
    counterExample: '由企业、高校等单位组织建立联盟',
    pattern: 'by a:list etc act|responsible|shared',
    build: oneSide('responsible', 'rest'),
  },
  {
    id: 'prose-by-act',
    says: '由A会同X组织开展, 由A组织实施, at the start of a sentence: A is responsible; with somebody beside, it leads.',
    example: '由罗川区科技局组织开展认定工作',
    counterExample: '由骨干企业组织开展攻关',
    pattern: 'start by a:bodies etc? w:with? word? act',
    build: ({ parts }) => chargeOf('rest', [parts.a, parts.w?.length ? 'lead' : 'responsible']),
  },
  {
    id: 'prose-work-by',
    says: '日常工作由A承担, 由A负责…: A is responsible.',
    example: '领导小组日常工作由市工业和信息化局承担',
    counterExample: '本办法由市工业和信息化局负责解释',
    pattern: 'by a:list v:responsible|shared|support|guide',
    build: byVerb('rest'),
  },
  {
    id: 'prose-matter-by',
    says: '资金由A统一管理, 方案由A组织实施: who does what a noun before 由 names.',
    example: '项目资金由市财政局统一拨付',
    counterExample: '专项资金是指由市财政局安排的资金',
    pattern: 'matter by a:list act',
    build: oneSide('responsible', 'rest'),
  },
  {
    id: 'prose-office-at',
    says: '办公室设在A: A does the daily work.',
    example: '领导小组办公室设在市工业和信息化局',
    counterExample: '领导小组办公室设主任一名',
    pattern: 'office a:bodies',
    build: oneSide('responsible', 'rest'),
  },
  {
    id: 'prose-together',
    says: 'A会同B: A leads, B supports.',
    example: '市财政局会同市税务局落实优惠政策',
    counterExample: '龙头企业会同高校开展攻关',
    pattern: 'start a:list etc? must? with b:list',
    build: twoSides('lead', 'support', 'rest'),
  },
  {
    id: 'prose-lead-support',
    says: 'A牵头，B配合，…: as in a clause, before what is to be done.',
    example: '市商务局牵头，各县（区）人民政府配合，每年开展招商活动',
    counterExample: '企业牵头，高校配合，开展攻关',
    pattern: 'start a:list etc? lead comma|and b:list etc? support',
    build: twoSides('lead', 'support', 'rest'),
  },
  {
    id: 'prose-lead-organises',
    says: 'A牵头组织B、C进行…: A leads, the others support.',
    example: '县农业农村局牵头组织县财政局、县科技局进行联合评审',
    counterExample: '县农业农村局牵头组织专家进行评审',
    pattern: 'start a:bodies lead b:list',
    build: twoSides('lead', 'support', 'segment'),
  },
  {
    id: 'prose-verb',
    says: 'A负责…, A按职责做好…, A协助…, A指导…: the verb gives the role.',
    example: '市统计局负责集群运行监测和数据发布',
    counterExample: '企业负责如实填报数据',
    pattern: 'start a:list etc? v:lead|responsible|shared|support|guide',
    build: byVerb('segment'),
  },
  {
    id: 'prose-founds',
    says: 'A成立…: A is responsible.',
    example: '市政府成立产业基地建设总指挥部',
    counterExample: '各产业基地成立现场指挥部',
    pattern: 'start a:body found',
    build: (match) =>
      /(?:政府|管委会|委员会|办事处|[局厅委办])$/.test(bodyName(match)) ? oneSide('responsible', 'rest')(match) : null,
  },
  {
    id: 'prose-does',
    says: 'A依法开展…, A根据…拨付…: what a department does is its duty; of 各单位考核分值由B核实 it is a noun.',
    example: '县审计局依法对专项资金使用情况进行审计监督',
    counterExample: '养殖企业依法建立生产记录',
    pattern: 'start a:bodies deed noBy',
    build: oneSide('responsible', 'segment'),
  },
  {
    id: 'prose-must-help',
    says: 'A要在…方面支持…: A supports.',
    example: '各有关部门要在用地、资金等方面支持各现场指挥部',
    counterExample: '各有关部门要落实用地、资金保障',
    pattern: 'start a:list etc? must any* help',
    build: oneSide('support', 'rest'),
  },
  {
    id: 'prose-regularly',
    says: '各X按季度报送…: each is responsible.',
    example: '各产业基地按季度报送有关信息和数据',
    counterExample: '企业按季度报送统计报表',
    pattern: 'start a:list etc? regular',
    build: oneSide('responsible', 'segment'),
  },
  {
    id: 'prose-must-support',
    says: 'A应当协助…: A supports.',
    example: '各街道办事处应当配合做好入户走访',
    counterExample: '各街道办事处应当做好入户走访',
    pattern: 'start a:list etc? must support',
    build: oneSide('support', 'segment'),
  },
  {
    id: 'prose-must',
    says: 'A要…, A应当…: each is responsible; names of many share.',
    example: '各县（区）人民政府要落实属地责任',
    counterExample: '电梯使用单位应当建立安全技术档案',
    pattern: 'start a:list etc? must',
    build: must,
  },
];

function chargeOf(quote: Charge['quote'], ...sides: [DutyToken[] | undefined, Role][]): Charge | null {
  const duties: Charge['duties'] = [];
  for (const [tokens, role] of sides) {
    const bodies = (tokens ?? []).flatMap((token) => (token.kind === 'body' || token.kind === 'firm' ? [token] : []));
    if (bodies[0]?.kind !== 'body') {
      if (duties.length === 0) return null;
      continue;
    }
    for (const body of bodies)
      if (body.kind === 'body' || /(?:公司|集团)$/.test(body.verbatim)) duties.push({ body, role });
  }
  return duties.length > 0 ? { duties, quote } : null;
}

function oneSide(role: Role, quote: Charge['quote']): (match: Match) => Charge | null {
  return ({ parts }) => chargeOf(quote, [parts.a, role]);
}

function twoSides(a: Role, b: Role, quote: Charge['quote']): (match: Match) => Charge | null {
  return ({ parts }) => chargeOf(quote, [parts.a, a], [parts.b, b]);
}

function bodyName({ parts }: Match): string {
  const body = parts.a?.[0];
  return body?.kind === 'body' ? body.verbatim : '';
}

function byVerb(quote: Charge['quote']): (match: Match) => Charge | null {
  return ({ parts }) => {
    const verb = parts.v?.[0];
    return verb?.kind === 'verb' ? chargeOf(quote, [parts.a, verb.role]) : null;
  };
}

function members({ parts }: Match): Charge | null {
  return chargeOf('rest', [parts.a, 'shared']);
}

function must({ parts }: Match): Charge | null {
  return chargeOf('rest', [parts.a, severalOf(parts)]);
}

/** 各有关部门、各产业基地: names of many. */
const MANY = /^(?:各|有关|相关)/;

/** Several names of many that must do one thing share it; of bodies named one by one each must. */
function severalOf({ a = [] }: Parts<DutyToken>): Role {
  const bodies = a.flatMap((token) => (token.kind === 'body' ? [token] : []));
  const areMany = bodies.length > 1 && bodies.every(({ verbatim }) => MANY.test(verbatim));
  return areMany ? 'shared' : 'responsible';
}

/** The rules, compiled once. */
export const compiledProseRules = compileRules(PROSE_RULES, DUTY_ATOMS);

/** What a rule makes of a sentence, and where. */
export interface FoundCharge extends Charge {
  /** Id of the rule. */
  rule: string;
  /** The tokens that it matched. */
  matched: DutyToken[];
}

/** Every charge in the tokens of a sentence, rule by rule; a body may be in several. */
export function chargesIn(codes: string, tokens: readonly DutyToken[]): FoundCharge[] {
  const found: FoundCharge[] = [];
  for (const rule of compiledProseRules) {
    for (let match = rule.find(codes, tokens, 0); match; match = rule.find(codes, tokens, match.last)) {
      const charge = rule.build(match);
      if (!charge) continue;
      const { duties, quote } = charge;
      found.push({ duties, quote, rule: rule.id, matched: tokens.slice(match.first, match.last) });
    }
  }
  return found;
}
