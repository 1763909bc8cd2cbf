/** Which case gets which amount: 国家级、省级分别给予100万元、50万元; 第一年减免100%; 完成备案的奖励300万元. */
import type { AmountToken } from '../lex/amount-kinds.ts';
import type { Said } from './amount-rules.ts';
import { partStart } from './amount-bases.ts';

/** Rules of lists in which each sum has its case before it. */
const ONE_BY_ONE = ['amount-one-by-one', 'amount-among-them', 'amount-listed-by'];
const JOIN = /[、和与及或]|以及/;
/** What ends right before the first case of a list: 对新认定的|国家级. */
const BEFORE_FIRST =
  /^.*[的对为按获得评定批设建加入到被经在由于予达过破选，,：。；]|^.*(?:参加|首次|级别|通过|引进|新增|上市|晋级|升至)/s;
/** What follows the last one: 省级|认定的产品. */
const AFTER_LAST = /(?:的|认定|评定|评选|中试|等级?别?(?!奖)|，).*$/s;
/** 第一年, 首年, 前两年, 一等奖, 首期 inside the part of the amount. */
const ORDINAL =
  /第[一二三四五六七八九十\d]{1,2}(?:年|期|档|个年度)(?:起)?|首年|次年|前[一二两三四五\d]{1,2}年|首期|[特一二三]等奖|[ABCDE一二三]类/g;
const LEVELS =
  /(?:国家|世界|全国|省|市|区|县|镇)级(?:以上|及以上)?(?!财政|再|补|资金|部门|预算|奖|按|给予|分别|一次性|配套|统筹|每年|安排|最高|主管)/g;

/** 对新认定的省级企业: a level that is gained; 市级主管部门 and 区级社区 alone are no case. */
const GAINED =
  /(?:[认评]定|评[为选]|获评|获得|获批|批准|备案|入[选围]|创建|[升晋]级|成为|新增|首次|获)[^，,。；]{0,12}(?:国家|全国|[省市区县镇])级/;
/** 省级认定的, 国家级称号: the same behind the level. */
const GAINED_BEHIND = /级[^，,。；]{0,16}(?:的|认定|称号|荣誉)/;

/** A list of cases stands no more tokens before its amounts. */
const FARTHEST = 60;

/** The tier of each granted figure; figures without one are left out. */
export function tiersOf(text: string, tokens: AmountToken[], said: Map<AmountToken, Said>): Map<AmountToken, string> {
  const tiers = new Map<AmountToken, string>();
  const granted = tokens.filter((token) => said.get(token)?.kind);
  for (const run of runsOf(tokens, said)) {
    const cases = run.length > 1 ? casesFor(text, tokens, run, said) : null;
    if (cases) run.forEach((token, i) => tiers.set(token, cases[i] ?? ''));
  }
  for (const token of granted) {
    const tier = tiers.has(token) || said.get(token)?.kind === 'duration' ? null : ownTier(text, tokens, token, said);
    if (tier) tiers.set(token, tier);
  }
  return tiers;
}

/** Granted figures of one rule that stand in a list: 100万元、50万元. */
function runsOf(tokens: AmountToken[], said: Map<AmountToken, Said>): AmountToken[][] {
  const runs: AmountToken[][] = [];
  let last = -1;
  tokens.forEach((token, index) => {
    const own = said.get(token);
    if (!own?.kind) return;
    const run = runs.at(-1);
    const isNext = run && tokens.slice(last + 1, index).every(({ kind }) => kind === 'and') && index > last + 1;
    if (isNext && said.get(run[0] ?? token)?.rule === own.rule) run.push(token);
    else runs.push([token]);
    last = index;
  });
  return runs;
}

/** The list of as many cases as there are figures, between 分别 and them or before it, the nearest first. */
function casesFor(text: string, tokens: AmountToken[], run: AmountToken[], said: Map<AmountToken, Said>) {
  const first = tokens.indexOf(run[0] ?? tokens[0]!);
  const limits = limitsBefore(text, tokens, first, said, run.length);
  if (limits) return limits;
  for (let to = first; to > Math.max(0, first - FARTHEST); to--) {
    if (tokens[to]?.kind !== 'and' || said.get(tokens[to + 1]!)?.kind) continue;
    const from = listStart(tokens, to, said);
    const end = listEnd(tokens, to, first, said);
    const cases = casesIn(text.slice(tokens[from]?.start, tokens[end]?.end), run.length);
    if (cases) return cases;
    to = Math.min(to, from + 1);
  }
  return null;
}

/** 首次突破5亿元、10亿元的企业，分别奖励…: the limits are the cases. */
function limitsBefore(text: string, tokens: AmountToken[], before: number, said: Map<AmountToken, Said>, many: number) {
  const limits = tokens.slice(0, before).filter((token) => token.figure && said.has(token) && !said.get(token)?.kind);
  if (limits.length < many) return null;
  const list = limits.slice(-many);
  const places = list.map((token) => tokens.indexOf(token));
  const isList = places.every(
    (place, i) => i === 0 || tokens.slice((places[i - 1] ?? 0) + 1, place).every(({ kind }) => LISTED.has(kind)),
  );
  return isList && limits.length === many ? list.map(({ start, end }) => text.slice(start, end)) : null;
}

const LISTED = new Set<AmountToken['kind']>(['and', 'above', 'within', 'word', 'reach']);

/** Back to the comma or granted figure before the list. */
function listStart(tokens: AmountToken[], at: number, said: Map<AmountToken, Said>): number {
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'comma' && !said.get(tokens[from - 1]!)?.kind) from--;
  return from;
}

function listEnd(tokens: AmountToken[], at: number, before: number, said: Map<AmountToken, Said>): number {
  let end = at;
  const isStop = (token: AmountToken | undefined) =>
    !token || ['comma', 'deal', 'give', 'by', 'per'].includes(token.kind) || Boolean(said.get(token)?.kind);
  while (end + 1 < before && !isStop(tokens[end + 1])) end++;
  return end;
}

/** 新认定的国家级、省级、市级孵化器 → 国家级, 省级, 市级. */
function casesIn(words: string, many: number): string[] | null {
  const items = words.split(JOIN);
  if (items.length !== many) return null;
  const [head = '', ...rest] = items;
  const last = rest.pop() ?? '';
  const first = head.replace(BEFORE_FIRST, '') || head;
  const cases = [first, ...rest, lastCase(last, [first, ...rest])].map((item) => item.trim());
  return cases.every((item) => item !== '' && item.length <= 24) ? cases : null;
}

/** 省级中试平台 after 国家级 ends on 级; 本科毕业生 after 博士、硕士 is as long as they are. */
function lastCase(words: string, others: string[]): string {
  const other = others.at(-1) ?? '';
  for (const length of [2, 1]) {
    const ending = other.slice(-length);
    const at = ending.length === length ? words.indexOf(ending) : -1;
    if (at > 0 || (at === 0 && length === other.length)) return words.slice(0, at + length);
  }
  const bare = words.replace(AFTER_LAST, '') || words;
  const isEven = others.every((item) => item.length === other.length);
  return isEven && bare.length > other.length ? bare.slice(0, other.length) : bare;
}

/** The case that the part of a single amount names, or the level of those who receive it. */
function ownTier(text: string, tokens: AmountToken[], token: AmountToken, said: Map<AmountToken, Said>): string | null {
  const index = tokens.indexOf(token);
  const from = partStart(tokens, index);
  const part = text.slice(tokens[from]?.start, token.start);
  const ordinal = part.match(ORDINAL)?.at(-1);
  if (ordinal) return ordinal;
  const listed = caseOfList(text, tokens, index, said);
  if (listed) return listed;
  if (token.figure?.unit === '个百分点') return caseOfPoints(text, tokens, from, index);
  return (
    rungBefore(text, tokens, index, said) ?? caseBefore(text, tokens, from, part) ?? levelBefore(text, tokens, index)
  );
}

/** 分档奖励：|优秀等次|500万元，|良好等次|300万元: the words right before each sum of a list of cases. */
function caseOfList(text: string, tokens: AmountToken[], index: number, said: Map<AmountToken, Said>): string | null {
  if (!ONE_BY_ONE.includes(said.get(tokens[index]!)?.rule ?? '')) return null;
  let from = index;
  while (from > 0 && !['comma', 'and', 'among', 'by'].includes(tokens[from - 1]?.kind ?? '')) from--;
  return text.slice(tokens[from]?.start, tokens[index]?.start).replace(/的$/, '').trim() || null;
}

/** 专精特新企业|贴息比例上浮10个百分点, 属于首台套的|再上浮5个百分点: for whom a rate is more. */
function caseOfPoints(text: string, tokens: AmountToken[], from: number, index: number): string | null {
  const raised = tokens.findIndex(({ kind }, i) => i >= from && i <= index && POINTS.has(kind));
  const own = caseWords(text.slice(tokens[from]?.start, tokens[raised]?.start));
  if (own !== null || from < 2) return own;
  const before = text.slice(tokens[partStart(tokens, from - 1)]?.start, tokens[from - 1]?.start);
  return before.endsWith('的') ? caseWords(before) : null;
}

/** What opens the words of what is added. */
const POINTS = new Set<AmountToken['kind']>(['more', 'raise', 'reach', 'settle', 'scale', 'share', 'give', 'by']);

function caseWords(words: string): string | null {
  const own = words
    .replace(/^(?:其中|并|且|对于?)/, '')
    .replace(/(?:可|的?(?:补贴|补助|贴息|奖励|奖补|返还|支持|扶持|资助))$/, '');
  return own.length >= 2 && own.length <= 24 && !/^(?:再|按|最高)/.test(own) ? own : null;
}

/** 5000万元以下部分按3%, 10亿元至20亿元的补助6%. */
function rungBefore(text: string, tokens: AmountToken[], index: number, said: Map<AmountToken, Said>): string | null {
  const from = partStart(tokens, index);
  for (let i = index - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (said.get(token)?.kind) return null;
    if (!token.figure) continue;
    const end = tokens.findIndex(({ kind }, at) => at > i && (kind === 'part' || kind === 'de'));
    return end > i && end < index ? text.slice(token.start, tokens[end]?.end) : null;
  }
  return null;
}

/** 完成备案的|奖励300万元; …，列入计划的，按15%; 其中数控设备|按12%. */
function caseBefore(text: string, tokens: AmountToken[], from: number, part: string): string | null {
  const among = /^其中([^，]{2,20}?)(?:按|给予|奖励|补助)/.exec(part);
  if (among) return among[1] ?? null;
  const own = /^([^，]{2,30}?的)(?:再?奖励|给予|再给予|补助|按|奖)/.exec(part);
  if (own && !/^[对按为]/.test(part)) return own[1] ?? null;
  const before = from > 1 ? partStart(tokens, from - 1) : 0;
  if (before === 0) return null;
  const words = text.slice(tokens[before]?.start, tokens[from - 1]?.start);
  return words.endsWith('的') && words.length <= 30 && !/^(?:对|按)|符合条件|满\d|期限/.test(words) ? words : null;
}

/** 对新认定的省级企业，奖励10万元. */
function levelBefore(text: string, tokens: AmountToken[], index: number): string | null {
  const words = text.slice(tokens[0]?.start, tokens[index]?.start);
  if (!GAINED.test(words) && !GAINED_BEHIND.test(words)) return null;
  const levels = [...new Set(words.match(LEVELS) ?? [])];
  return levels.length === 1 ? (levels[0] ?? null) : null;
}
