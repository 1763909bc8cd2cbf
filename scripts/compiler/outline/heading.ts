/** Where the heading of an item ends: it stands alone, or runs in up to its first full stop. */
import { bracketEnd, OPENING } from '../lex/bracket.ts';
import { isDutyBracket } from '../lex/duty-brackets.ts';
import { wordsOf, type Words } from '../reading/words.ts';
import { isArticleHeading, isCondition, isProvision, isSentence } from './sentence.ts';
import type { LabelStyle } from '../tree/nodes.ts';

export interface Heading {
  /** Range of the heading's words, without the punctuation after them. */
  start: number;
  end: number;
  /** Offset after the heading and its punctuation: the body of the item starts here. */
  bodyStart: number;
}

/** A heading that runs in is at most this long; 34 is the longest in a sample of plans. */
const RUN_IN = 40;
const ALONE = 60;

/** Words with which a sentence opens that is no heading: 对新认定的…，给予… */
const NO_HEADING = /^(?:对(?!标|接|口)|凡|经(?!济|营)|自|到20|至20|为(?!企|民))/;
/** 加强创新，优化结构，提升能级，做强产业 */
const MOST_COMMAS = 3;
/** In a box a heading may end at a comma, unless it opens like this: 以龙头企业为核心，… */
const PREPOSITION =
  /^(?:以|依托|聚焦|围绕|按照|根据|通过|针对|结合|立足|面向|积极与|对|到|在|为|从|支持.{10}|推动.{10})/;
/** In a copy without line breaks the body follows at once; these words, or a year, open it. */
const OPENERS = wordsOf(`
  以习近平 为深入 为全面 为贯彻 为落实 为加快 为进一步 深入贯彻 深入学习 深入落实 深入实施 全面贯彻 全面落实 全面推行
  全面对接 根据 按照 围绕 充分发挥 充分利用 对标 结合 聚焦 依托 立足 坚持 统筹 力争 积极 大力 加快 进一步 强化 成立
  建立 建设 推进 推动 支持 鼓励 各有关 全市 全省 当前 把 以“`);
/** More words that may open it, where what stands before them ends like a heading. */
const LIKELY_OPENERS = wordsOf(`
  优先 对 由 制定 梳理 激励 整合 降低 开展 引导 推行 完善 完整 总指挥部 实施 落实 发挥 以 深化 拓展 培育 打造 引进 构建
  坚定 实行 定期 发布 用好 严格 抢抓 设立 组织 瞄准 面向 顺应 突破 重点 探索 创新 各 要`);
/** 到2025年 */
const YEAR = /[到至]?20\d\d年/y;
/** Words on which a chapter's heading ends. */
const NOUN_ENDS = wordsOf(`
  要求 思想 目标 任务 措施 举措 保障 原则 布局 基础 工程 机制 理念 定位 现状 问题 重点 挑战 思路 集群 体系 支持 改革 空间 政策 建设 发展 水平 领导 分工 决策 考核 力度 生态 基地 协调 评估 引导`);

/** Where the words of an item stand. */
export interface Setting {
  /** Style of its label. */
  style: LabelStyle;
  /** True for the items of a 专栏, whose headings may end at a comma. */
  inBox: boolean;
  /** True in a copy without line breaks, where a heading may be followed by its text with nothing between. */
  joined: boolean;
  /** Headings that the table of contents of such a copy names. */
  named: ReadonlySet<string>;
  /** True where the words are a line of their own and plain text follows on the next. */
  introduces: boolean;
  /** What the text's articles say of their headings, for an article and the items below it; else null. */
  articles: 'headed' | 'bare' | null;
}

/**
 * Finds the heading of the item whose words are `text.slice(start, end)`.
 *
 * @returns null where the item opens with a sentence that is no heading
 */
export function findHeading(text: string, start: number, end: number, setting: Setting): Heading | null {
  if (start >= end) return null;
  const { style, inBox, joined } = setting;
  const titled = text[start] === '【' ? bracketEnd(text, start, Math.min(end, start + 40)) : null;
  if (titled !== null && titled - start > 3 && !isDutyBracket(text.slice(start + 1, titled - 1)))
    return { start: start + 1, end: titled - 1, bodyStart: titled };
  const known = joined ? knownHeading(text, start, end, setting) : null;
  if (known !== null) return { start, end: known, bodyStart: known };
  const stops = scan(text, start, end);
  const clauseless = stops.clause ?? end;
  if (stops.stop === null) return alone(text, start, clauseless, end, setting, stops);
  const words = text.slice(start, stops.stop);
  if (stops.colon !== null && stops.colon < stops.stop && endsAtColon(text, start, stops)) {
    return { start, end: stops.colon, bodyStart: stops.colon + 1 };
  }
  if (stops.space !== null && stops.space < stops.stop && stops.space - start <= 24)
    return trimmed(text, start, stops.space, stops.space);
  const year = joined ? /(?:到|至)?20\d\d年/.exec(words) : null;
  if (year && year.index >= 2 && NOUN_ENDS.endIn(words.slice(0, year.index)))
    return { start, end: start + year.index, bodyStart: start + year.index };
  const limit = stops.clause !== null && stops.clause < stops.stop ? stops.clause : stops.stop;
  if (runsIn(words, stops.commas, stops.stop + 1 >= end, setting)) {
    return { start, end: limit, bodyStart: limit < stops.stop ? limit : stops.stop + 1 };
  }
  if (joined) {
    const cut = beforeOpener(text, start, Math.min(stops.stop, start + RUN_IN), style);
    if (cut !== null) return { start, end: cut, bodyStart: cut };
  }
  if (inBox && stops.comma !== null && stops.comma - start <= 16 && !PREPOSITION.test(words)) {
    return { start, end: stops.comma, bodyStart: stops.comma };
  }
  return null;
}

/** Where a heading ends that the contents name, or that of a box whose first item follows: 粮食保障工程水稻：…. */
function knownHeading(text: string, start: number, end: number, { style, named }: Setting): number | null {
  for (let at = Math.min(end, start + RUN_IN); at > start + 1 && named.size > 0; at--)
    if (named.has(text.slice(start, at))) return at;
  if (style !== 'box') return null;
  const works = /^[\u4e00-\u9fff“”·、]{4,24}?工程(?=[\u4e00-\u9fff“])/.exec(
    text.slice(start, Math.min(end, start + RUN_IN)),
  );
  return works && start + works[0].length;
}

interface Stops {
  stop: number | null;
  colon: number | null;
  comma: number | null;
  space: number | null;
  /** Where a duty bracket starts before the first full stop. */
  clause: number | null;
  commas: number;
  commasBeforeColon: number;
}

/** Looks for the marks that may end a heading, outside brackets and quotation marks. */
function scan(text: string, start: number, end: number): Stops {
  const stops: Stops = {
    stop: null,
    colon: null,
    comma: null,
    space: null,
    clause: null,
    commas: 0,
    commasBeforeColon: 0,
  };
  const limit = Math.min(end, start + 400);
  for (let i = start; i < limit; i++) {
    const character = text[i]!;
    if (OPENING.has(character)) {
      const close = bracketEnd(text, i, limit);
      if (close !== null) {
        if (stops.clause === null && isDutyBracket(text.slice(i + 1, close - 1))) stops.clause = i;
        i = close - 1;
      }
    } else if (character === '。' || character === '！' || character === '；' || character === ';') {
      stops.stop = i;
      break;
    } else if (character === '：' || character === ':') {
      if (stops.colon === null) {
        stops.colon = i;
        stops.commasBeforeColon = stops.commas;
      }
    } else if (character === '，' || character === ',') {
      stops.comma ??= i;
      stops.commas++;
    } else if (
      stops.space === null &&
      /[\s\u3000]/.test(character) &&
      /[\u4e00-\u9fff”）]/.test(text[i - 1] ?? '') &&
      /[\s\u3000\u4e00-\u9fff“]/.test(text[i + 1] ?? '')
    ) {
      if (i - start >= 2 && stops.commas === 0) stops.space = i;
    }
  }
  return stops;
}

/** A line without a full stop is a heading as a whole, if it is short. */
function alone(
  text: string,
  start: number,
  clause: number,
  end: number,
  setting: Setting,
  stops: Stops,
): Heading | null {
  const { style, joined, introduces } = setting;
  if (stops.colon !== null && endsAtColon(text, start, stops)) {
    return { start, end: stops.colon, bodyStart: Math.min(stops.colon + 1, end) };
  }
  if (stops.colon === end - 1 && setting.articles !== null) return null;
  if (joined && clause - start > 12) {
    const cut = beforeOpener(text, start, Math.min(clause, start + RUN_IN), style);
    if (cut !== null && NOUN_ENDS.endIn(text.slice(start, cut))) return { start, end: cut, bodyStart: cut };
  }
  if (clause - start > ALONE) return null;
  const commas = text.slice(start, clause).match(/[，,]/g)?.length ?? 0;
  if (commas > (introduces ? MOST_COMMAS : 2) || (NO_HEADING.test(text.slice(start, clause)) && commas > 0))
    return null;
  if (isSentence(text.slice(start, clause))) return null;
  return trimmed(text, start, clause, clause);
}

/** 责任分工：… is headed; 申报材料包括：… leads in a list. */
function endsAtColon(text: string, start: number, { colon, commasBeforeColon }: Stops): boolean {
  return colon !== null && commasBeforeColon === 0 && colon - start <= 30 && !isSentence(text.slice(start, colon));
}

function runsIn(words: string, commas: number, isWholeItem: boolean, setting: Setting): boolean {
  const { style, introduces, articles } = setting;
  if (isProvision(words) || isSentence(words)) return false;
  if (articles !== null && isWholeItem) return false;
  if (style === 'article' && (articles === 'bare' || !isArticleHeading(words, articles === 'headed'))) return false;
  if (isWholeItem && isCondition(words)) return false;
  if (NO_HEADING.test(words) && commas > 0) return false;
  if (isWholeItem && introduces && style !== 'article') return commas <= MOST_COMMAS && words.length <= RUN_IN;
  if (isWholeItem && (commas > 0 || words.length > 26)) return false;
  return commas === 0 ? words.length <= RUN_IN : commas === 1 && words.length <= 30;
}

/** The place where a heading ends and its text begins without any mark between them. */
function beforeOpener(text: string, start: number, limit: number, style: LabelStyle): number | null {
  const openers = opening(text, start, limit, OPENERS, true);
  const ends = [...openers, ...opening(text, start, limit, LIKELY_OPENERS, false)].filter((at) =>
    NOUN_ENDS.endIn(text.slice(start, at)),
  );
  if (ends.length > 0) return Math.min(...ends);
  return style === 'han' || style === 'paren-han' ? (openers[0] ?? null) : null;
}

/** Offsets before the limit, the first two characters apart, at which one of the words stands, or a year. */
function opening(text: string, start: number, limit: number, words: Words, years: boolean): number[] {
  const found: number[] = [];
  for (let at = start + 2; at < limit; at++) {
    YEAR.lastIndex = at;
    const length = words.at(text, at)?.length ?? (years && YEAR.test(text) ? YEAR.lastIndex - at : 0);
    if (length === 0) continue;
    found.push(at);
    at += length - 1;
  }
  return found;
}

function trimmed(text: string, start: number, end: number, bodyStart: number): Heading {
  let last = end;
  while (last > start && /[\s\u3000。；;：:，,]/.test(text[last - 1]!)) last--;
  return { start, end: last, bodyStart: Math.max(bodyStart, last) };
}
