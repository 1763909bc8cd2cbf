/** Tells numbers that are no goal: how things stand, whom a rule applies to, what is granted, how long something takes. */
import type { Span } from '../tree/facts.ts';
import type { Quantity } from '../lex/tokens.ts';
import { isCountUnit } from '../lex/units.ts';
import type { YearMark } from '../lex/years.ts';

/** A quantity with what is known of its sentence. */
export interface Candidate {
  text: string;
  sentence: Span;
  quantity: Quantity;
  /** All quantities of the sentence. */
  all: Quantity[];
  /** All years of the sentence. */
  marks: YearMark[];
  /** The year in the sentence that the quantity is for. */
  mark: YearMark | null;
  /** That year, or the one carried from before. */
  year: number | null;
  /** Where the sentence says that things stand so: 截至, 目前, 已建成. */
  statuses: number[];
  /** True below a heading such as 工作目标. */
  inGoals: boolean;
}

/** Where the text tells how things stand. */
const STATUS =
  /截至|截止|目前|已(?:建成|有|达|培育|累计|形成|引进|集聚|认定|完成|获|拥有|超|突破)|现有|达到了|实现了|登记有|今年以来|近[一二两三四五六七八九十几]年|过去[一二两三四五六七八九十几]年|\d{1,2}\s?[-—－~至]\s?\d{1,2}月(?![底末前])/g;
/** Where it usually does, unless the sentence sets a goal: 同比增长8.5% after 全年完成105亿元. */
const LIKELY_STATUS = /占全国|排名|位居|上榜|同比|入选/;
const WILL = /全年|力争|争取|确保|计划|预计|目标|新增/;
/** Where the text grants support, which is a measure and no goal. */
const SUPPORT =
  /给予|奖励|补助|补贴|资助|贴息|奖补|补偿|减免|退税|贷款额度|授信额度|最高(?:不超过|可|支持|给|奖)|封顶|(?:每年|财政)安排|安排[^，,。]{0,12}资金|按(?:照)?[^，,。]{0,24}(?:的)?\d+(?:\.\d+)?[%％]|(?:一次性)?扶持/;
/** The most that is granted: 单家企业不超30万元 in a sentence that grants something. */
const CAP = /不(?:得)?超过?[^，,。]{0,12}(?:元|[%％])|最高|上限|以内/;
const GRANT = /给予|予以|奖励|补助|补贴|资助|贴息|奖补|扶持|兑现/;
/** 设立规模10亿元的扶持基金 is a goal, whatever the fund is for. */
const FUND = /(?:设立|组建|成立|新设)[^，,。；;]{0,24}$/;
/** Where a quantity says to whom something applies. */
const CONDITION_NOUN =
  /^(?:（含）|\(含\)|以上|及以上|以下|以内|左右)*(?:的)?[^，,。；;、]{0,16}?(?:企业|项目|单位|人才|团队|工厂|门槛|农户|客商|楼宇|个人|机构|供应商|投资)/;
const CONDITION_START =
  /^(?:对(?!标|接)|凡|单个|单体|单项目|年(?:营业|销售|主营业务)?(?:收入|产值)在|面积在|投资(?:额|总额)?(?:在|超过|达到)|符合|属于|如|若|用于|每(?![年月季万百千亩平]))/;
/** 占地500亩的产业园: tells of a project. */
const DESCRIBES = /(?:占地(?:面积)?|总投资额?|投资额?|建筑面积|用地(?:面积)?)$/;
const TIME_UNIT = /^(?:个?工作日|天|小时|分钟)$/;
const TIME_GOAL = /压缩|缩短|压减|控制|降至|减少|时间|时长|小时数|寿命|续航/;
const VERBS =
  /打造|建成|建设|培育|新增|完成|引进|引育|形成|实现|达到|达|突破|超过|超|争取|力争|成立|设立|组建|规划|布局|开展|举办|组织|推动|新建|改造|认定|创建|招引|落地|集聚|储备|发展|提升|提高|增长|增加|下降|降低|扩大|盘活|整理|开放|供给|出让|选树|遴选|拓展|培训|实施|投放|推广|覆盖|压缩|缩短|保持|稳定|储能|建立|带动|收储|供应|筹集|转化|攻克|制定|制订|修订|招聘|保障|推出|投资|投入|选派|签约|开工|投产|培养|吸纳|腾退|减少|压减|淘汰|撬动|授权|获批|入库|部署/;
/** 失业率控制在4%以内, 开发强度不高于30% */
const KEPT = /控制(?:在|到)|不(?:得|能|应)?(?:高于|大于|超过)$/;

/** True where the quantity is a goal, as far as the words around it tell. */
export function isTarget(candidate: Candidate): boolean {
  const { text, sentence, quantity, all, mark } = candidate;
  const segment = segmentOf(text, sentence, quantity);
  const before = text.slice(segment.start, quantity.start);
  const after = text.slice(endOfRun(text, quantity, all).core.end, segment.end);
  const lead = text.slice(sentence.start, quantity.start);
  if (lead.lastIndexOf('《') > lead.lastIndexOf('》')) return false;
  if (/强$|每$/.test(before) || /^强/.test(after)) return false;
  if (/^20\d{2}$/.test(text.slice(quantity.core.start, quantity.core.end))) return false;
  if (isStatus(candidate) || isSupport(candidate, segment) || earnsSupport(candidate)) return false;
  if (/面积|选址|占地/.test(lead) && /亩|公顷|平方|㎡|m²/.test(quantity.unit ?? '') && mark === null) return false;
  if (TIME_UNIT.test(quantity.unit ?? '') && !TIME_GOAL.test(text.slice(segment.start, quantity.core.start)))
    return false;
  if (!isShare(text, quantity) && isCondition(before, after, candidate, segment)) return false;
  if (quantity.group) return /(?:建设|布局|打造|规划|培育|形成|建成)$/.test(before);
  return isWilled(text.slice(segment.start, quantity.core.start), after, candidate);
}

/** 年营收超10亿元、5亿元、1亿元的企业: what follows the last is said of all; a count speaks for itself. */
function endOfRun(text: string, quantity: Quantity, all: Quantity[]): Quantity {
  let last = quantity;
  if (isCount(quantity)) return last;
  for (const next of all) {
    if (
      next.start >= last.end &&
      next.unit === last.unit &&
      /^(?:以上)?[、和及]$/.test(text.slice(last.core.end, next.start))
    )
      last = next;
    else if (next.start > last.end) break;
  }
  return last;
}

/** The stretch between commas and semicolons that holds the quantity. */
function segmentOf(text: string, sentence: Span, quantity: Quantity): Span {
  let start = quantity.start;
  while (start > sentence.start && !/[，,；;。]/.test(text[start - 1]!)) start--;
  let end = quantity.end;
  while (
    end < sentence.end &&
    !/[，,；;。]/.test(text[end]!) &&
    !(/[（(〔【[]/.test(text[end]!) && text[end + 1] !== '含')
  )
    end++;
  return { start, end };
}

/** Offsets of 截至, 目前, 已建成 and the like. */
export function statusesIn(text: string, sentence: Span): number[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(STATUS)].map((match) => sentence.start + match.index);
}

/** True where the number says how things stand: 2023年，…达到947亿元; 目前已集聚企业300余家，到2027年…. */
export function isStatus({ text, sentence, quantity, mark, marks, statuses, inGoals }: Candidate): boolean {
  const before = mark !== null && mark.start < quantity.start ? mark.start : null;
  const status = statuses.findLast((at) => at < quantity.start);
  if (status !== undefined && (before === null || before < status)) return true;
  const looksBack = marks.findLast(
    (other) => other.start < quantity.start && (other.kind === 'status' || other.kind === 'past'),
  );
  if (looksBack && before === null) return true;
  if (looksBack && looksBack.start > before!) return !/[，,；;）)]/.test(text.slice(looksBack.end, quantity.start));
  if (mark !== null || inGoals) return false;
  const lead = text.slice(sentence.start, quantity.start);
  return LIKELY_STATUS.test(lead) && !WILL.test(lead);
}

function isSupport({ text, sentence, quantity }: Candidate, segment: Span): boolean {
  if (!/元|%|倍|百分点|^[万亿]$/.test(quantity.unit ?? '')) return false;
  const words = text.slice(segment.start, segment.end);
  if (FUND.test(text.slice(segment.start, quantity.start)) && /基金|资金池/.test(words)) return false;
  return SUPPORT.test(words) || (CAP.test(words) && GRANT.test(text.slice(sentence.start, sentence.end)));
}

/** 首次达到1000万美元、3000万美元的，分别给予10万元、30万元奖励: what earns a reward is no goal. */
function earnsSupport({ text, sentence, quantity }: Candidate): boolean {
  let end = quantity.core.end;
  while (end < sentence.end && end < quantity.core.end + 200 && !/[；;。]/.test(text[end]!)) end++;
  const rest = text.slice(quantity.core.end, end);
  const comma = rest.search(/[，,]/);
  if (comma < 0) return /^[^，,]{0,30}?的(?:一次性)?(?:给予|奖励|按)/.test(rest);
  return (
    /的(?:企业|单位|项目|机构|个人|人才|团队|园区|平台|载体|产品)?$/.test(rest.slice(0, comma)) &&
    GRANT.test(rest.slice(comma))
  );
}

/** 75亩以上的项目, 超十亿元工业企业7家以上, 3个千亿级集群: one number says which ones are meant. */
function isCondition(before: string, after: string, { text, quantity, all }: Candidate, segment: Span): boolean {
  if (CONDITION_START.test(before.trim())) return true;
  if (DESCRIBES.test(before) && /^(?:以上|左右)*的/.test(after)) return true;
  const isCounting = isCount(quantity);
  if (all.some((other) => other.core.end === quantity.core.start && isCount(other))) return true;
  if (isCounting && all.some((other) => restricts(text, quantity, other) && isCount(other))) return true;
  if (isCounting && !/^(?:（含）|以上|及以上|以下)*的[^，,。；;]{0,12}(?:企业|项目|单位|机构|园区)/.test(after))
    return false;
  const counts = all.some(
    (other) =>
      other.start >= segment.start && other.end <= segment.end && other !== quantity && !other.han && isCount(other),
  );
  if (
    counts &&
    /^(?:（含）|以上|及以上|以下|以内)*(?:的)?[\u4e00-\u9fff“]/.test(after) &&
    !/^(?:以上|左右|以内)*[，,。；;、和]/.test(after)
  )
    return true;
  return (
    CONDITION_NOUN.test(after) && !/^(?:以上|左右)?[，,。；;、]/.test(after) && !/基金|资金/.test(after.slice(0, 20))
  );
}

/** 不少于20人的团队5个: the second number counts what the first describes. */
function restricts(text: string, quantity: Quantity, counted: Quantity): boolean {
  return (
    counted.start > quantity.end &&
    counted.start - quantity.end <= 24 &&
    /^(?:以上)?的[^，,。；;、和及]*$/.test(text.slice(quantity.end, counted.start))
  );
}

/** 三分之一以上的企业, 九成企业: a share of all, which no rule sets as a condition. */
function isShare(text: string, { unit, core }: Quantity): boolean {
  return (unit === null || unit === '%') && /^[^百千万]分之|成|^半数/.test(text.slice(core.start, core.end));
}

function isCount(quantity: Quantity): boolean {
  return isCountUnit(quantity.unit);
}

/** 三亿元, 九成: a Chinese numeral of which a measure and no count is told. */
function isMeasured({ unit }: Quantity): boolean {
  return unit === null || /元$|%/.test(unit);
}

/** Without a year a number must follow a verb that sets it as a goal. */
function isWilled(before: string, after: string, { quantity, mark, year }: Candidate): boolean {
  if (quantity.unit === '番') return true;
  if (quantity.level)
    return /打造|培育|形成|建设|带动|冲刺|迈向|做大|构建|发展|壮大|建成/.test(before) || mark !== null;
  if (quantity.high !== null && year === null && !/(?:新增|培育|建成|引进|打造|形成|建设|创建)$/.test(before))
    return false;
  if (quantity.han) {
    const isCounted =
      /(?:培育|建成|建设|打造|新增|形成|引进|创建|设立|达到|突破|超过|超|新建|争创|认定|布局)[^，,、。等]{0,14}$/.test(
        before,
      ) ||
      quantity.comparator !== '=' ||
      quantity.low >= 10 ||
      isMeasured(quantity);
    return (
      isCounted &&
      !/等$|围绕|这|上述|以$|依托|下设|分为|实施$/.test(before) &&
      (year !== null || quantity.comparator !== '=')
    );
  }
  if (year !== null || /降|压|缩|减/.test(before.slice(-2))) return true;
  return (
    VERBS.test(before) ||
    KEPT.test(before) ||
    (quantity.comparator !== '=' && quantity.comparator !== '<=' && !/^(?:的|以上的)/.test(after))
  );
}
