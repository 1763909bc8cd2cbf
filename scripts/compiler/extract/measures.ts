/** Support instruments that an enterprise could use: 对新迁入的总部企业最高给予1亿元奖励支持. */
import type { MeasureKind } from '../../../src/schemas/measure.ts';
import type { Measure, Span } from '../tree/facts.ts';
import type { Paragraph, Policy } from '../tree/nodes.ts';
import { passages } from '../tree/walk.ts';
import { amountsIn, grantedFirst } from './amounts.ts';
import { quantitiesIn } from '../lex/quantities.ts';
import { sentencesOf } from '../lex/sentences.ts';

/** The words that tell each kind, the surest first. */
const KINDS: [MeasureKind, RegExp][] = [
  ['loan', /贷款贴息|贴息|转贷|贷款风险补偿|信贷风险/],
  ['tax', /税收(?:优惠|减免|返还)|个人所得税.{0,12}(?:补贴|优惠)|税收.{0,8}共享/],
  ['talent', /人才.{0,16}(?:补贴|奖励|资助|扶持|安居)|引才补贴|综合补贴|人才.{0,6}认定标准/],
  ['reward', /给予.{0,24}奖励|奖励(?:支持)?|经济贡献奖/],
  ['subsidy', /补贴|补助|资助|奖补|按.{0,20}给予.{0,10}(?:支持|扶持)|给予.{0,20}(?:支持|扶持)|配套资金/],
  [
    'fund',
    /安排[^，,。；;]{0,12}元[^，,。；;]{0,8}资金|(?:设立|组建|成立).{0,30}(?:基金|风险补偿资金池|专项资金)|母基金|股权投资/,
  ],
  ['space', /产业用房|标准厂房|厂房.{0,12}(?:租|售|让)|租金/],
  ['land', /先租后让|弹性供地|协议方式出让|用地指标|联合竞地|分割销售|容积率|供地/],
  ['space', /低成本.{0,6}空间|孵化载体/],
  ['finance', /担保|直接(?:债务)?融资|上市(?:融资)?.{0,10}(?:支持|补助|辅导)|投融资|银企对接|融资对接/],
  ['service', /代办|一窗受理|绿色通道|服务专员|快速(?:获权|确权|维权)|一对一|无偿共享|帮办/],
  ['subsidy', /给予[^，,。；;]{0,16}元/],
];
/** A sentence grants something only if it says so. */
const GRANT =
  /给予|奖励|补贴|补助|资助|贴息|奖补|扶持|支持|优先|设立|提供|减免|实行|推行|享有|可采取|探索推行|允许|实施|补偿/;
/** 对新迁入的总部企业, 为投资者, but not 对标…, 针对…, 面向全社会…: those who receive, by the noun they end on. */
const RECIPIENTS =
  /(?<![针面应])(?:对(?!标|接|外|于)|为(?!引|主|核|基|导|依|重|突)|向)([^，,。；;]{2,60}?(?:企业|项目|单位|机构|人才|人员|团队|载体|投资者|个人|平台|同胞|主体|园区|中心|农户|居民|联合体[)）]))(?=[，,]|给予|最高|按|实行|推行|提供|予以|启用|分别|安排|进行|参加)/g;
/** Whom a measure helps where no 对… says so, the surest turn first; group 1 holds the words. */
const HELPED: RegExp[] = [
  // 对产业定位符合方向,面积在75亩以上的改造项目,在财政奖补等方面给予支持
  /对([^。；;]{4,80}?项目)(?=[，,][^，,。；;]*给予)/,
  // 担保机构,为基地内企业提供担保业务的,政府给予支持
  /([^，,。；;]{2,60}?(?:企业|机构|单位|平台|中心))[，,]为[^，,。；;]+提供[^，,。；;]+的(?=[，,])/,
  // 新引入的头部企业、隐形冠军,按投资额的一定比例给予扶持
  /(?:^|[，,；;])([^，,。；;]{4,80}?(?:企业|冠军|机构|单位|项目|人才|中心)等?)[，,]按[^，,。；;]*给予/,
  /加大对([^，,。；;]{2,40}?)的(?:帮扶|扶持|支持)力度/,
  /(?:出让|出租|租|让|提供)给([^，,。；;]{2,20}(?:企业|项目|人才))[。；;]?$/,
  /将([^，,。；;]{2,40}企业)纳入/,
  /(?:支持|鼓励|协助|帮助)((?:(?!支持|鼓励)[^，,。；;、]){0,24}?(?:企业|项目))(?=[\u4e00-\u9fff]{2}|[。；;]?$)/,
];
/** 为基地内企业提供担保业务的: a clause that says of others what they do. */
const OF_OTHERS = /^提供[^，,。；;]+的[，,]/;
/** 积极向国家主管部门申请给予支持 asks for support, and grants none. */
const ASKS = /向[^，,。；;]{0,20}(?:国家|省|上级|主管部门)[^。；;]*申请/;
/** The words that grant; the recipients stand before them, and the nearest ones count. */
const GIVES = /给予|奖励|补贴|补助|资助|贴息|奖补|扶持|支持|提供|推行|实行|减免|启用|安排/;

/** Finds support measures, one a clause of a sentence. */
export function findMeasures(policy: Policy): Measure[] {
  const measures: Measure[] = [];
  for (const { start, end, section, node } of passages(policy)) {
    if (!section || node.type === 'cell') continue;
    const sentences = runs(node, start, end).flatMap((run) => sentencesOf(policy.reading, run.start, run.end));
    for (const part of sentences.flatMap((sentence) => partsOf(policy.reading, sentence))) {
      const measure = measureIn(policy.reading, part, section.path);
      if (measure) measures.push(measure);
    }
  }
  return measures;
}

/** The heading and the words below it apart, without the label: 第二条【平台奖励】对…给予奖励. */
function runs(node: Paragraph, start: number, end: number): Span[] {
  const label = node.children.find((leaf) => leaf.type === 'label')?.range.end ?? start;
  const heading = node.children.findLast((leaf) => leaf.type === 'heading')?.range;
  if (!heading) return [{ start: label, end }];
  return [
    { start: heading.start, end: heading.end },
    { start: heading.end, end },
  ];
}

/** The stretches between semicolons. */
function partsOf(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let from = sentence.start;
  for (let i = sentence.start; i <= sentence.end; i++) {
    if (i < sentence.end && text[i] !== '；' && text[i] !== ';') continue;
    if (i > from) parts.push({ start: from, end: i });
    from = i + 1;
  }
  return parts;
}

function measureIn(text: string, part: Span, path: string): Measure | null {
  const words = text.slice(part.start, part.end);
  if (words.length < 8 || !GRANT.test(words) || ASKS.test(words)) return null;
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (!kind) return null;
  const quantities = quantitiesIn(text, part.start, part.end);
  const hasAmount =
    quantities.some((quantity) => /元|%|亩|^[万亿]$/.test(quantity.unit ?? '')) || words.includes('一定比例');
  if (!hasAmount && !isGrantToEnterprise(words)) return null;
  return {
    ...narrowed(part, words),
    path,
    kind,
    recipients: recipientsIn(words),
    amounts: grantedFirst(amountsIn(text, part, quantities), kind),
  };
}

function recipientsIn(words: string): string | null {
  const named = [...words.matchAll(RECIPIENTS)].filter((match) => {
    const after = words.slice(match.index + match[0].length);
    return GIVES.test(after) && !OF_OTHERS.test(after);
  });
  if (named.length > 0) return named.at(-1)![1]!.trim();
  for (const pattern of HELPED) {
    const match = pattern.exec(words);
    if (match) return match[1]!.trim();
  }
  return null;
}

function isGrantToEnterprise(words: string): boolean {
  return /企业|项目|单位|人才|产业基地|机构|载体|投资者/.test(words) && !/^.{0,6}(?:贯彻|坚持|加强组织)/.test(words);
}

/** Without a number at the start and the stop at the end. */
function narrowed(part: Span, words: string): Span {
  const label = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|】)\s*/.exec(words);
  const stop = /[。！\s]*$/.exec(words)![0].length;
  return { start: part.start + (label?.[0].length ?? 0), end: part.end - stop };
}
