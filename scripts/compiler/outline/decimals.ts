/**
 * Labels by decimal numbering without a full stop: 1 总则, 2.1 提升设计, 2.2.1 开拓国内市场. A number is one only where
 * it is due after the one before it: 2.1亿元, 2023.3.21 and 1 万元 are none.
 */
import { arabicNumber } from '../lex/numbers.ts';
import { labelAt, type Label } from '../reading/label.ts';
import type { Line } from '../reading/lines.ts';
import { wordsOf } from '../reading/words.ts';

const NUMBER = /([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,5})([.．、]?)([ \t\u00A0\u3000]*)/y;
/** What a heading or a sentence opens with. */
const OPENS = /^(?:[\u3400-\u9fffA-Za-z“《（(【「]|\d{1,4}(?:号|[+＋]))/;
/** Units: 1 万元, 2.1 亿元, 3.5级. */
const UNITS = new Set(
  '万亿兆千百十个家项条件座台套辆户张只版级度类号倍亩元米吨公顷克升瓦年月日天时分秒人名位次期批届所处间株头平立',
);
const LATIN_UNIT = /^(?:[kcm]?m|k?g|t|h|[kMG]W|[TGM]B|V|kV)(?![A-Za-z])/;
/** Words that open with the same character: 项目建设, 年度计划, 人才引进. */
const NO_UNITS = wordsOf(`
  项目 条件 条例 条款 条文 件数 座谈 台账 户外 户籍 版权 版式 级别 度量 类型 类别 类似 号召 倍增
  亩均 元器 元宇 元素 元数 年度 年报 月度 日常 日程 天然 天气 时间 时限 时效 分类 分级 分工 分步
  分布 分析 分层 分区 秒级 人才 人力 人员 人民 人工 人口 人文 人居 人大 名词 名称 名单 名录 位置
  次序 期限 期间 批次 批准 批发 所有 所属 处理 处置 处罚 间接 头部 平台 平安 平衡 立足 立法 立项
  个人 个体 个性 家居 家电 家具 家庭 家政 公共 公开 公平 公司 公益 公路 公安 公布 公告 公众 顷刻
  克服 升级 千方 百 十四 十五 十六 万物 米粉 吨位`);
/** A heading of one number alone is no longer, and no sentence. */
const LONGEST = 40;

interface Candidate {
  label: Label;
  /** Numbers of filled lines, to tell whether two stand together. */
  line: number;
}

/** The decimal labels of a text, by the offset at which each stands. */
export function decimalLabels(text: string, lines: Line[]): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  if (!lines.some((line) => candidate(text, line))) return found;
  let run: Candidate[] = [];
  let outer = 0;
  const close = () => {
    if (isNumbering(run)) for (const { label } of run) found.set(label.start, label);
    run = [];
  };
  let filled = 0;
  for (const line of lines) {
    if (line.blank) continue;
    filled++;
    const label = candidate(text, line);
    if (!label) {
      const other = labelAt(text, line.contentStart, line.contentEnd);
      if (other && other.number > 0) outer = other.number;
      if (other?.style === 'annex') close();
      continue;
    }
    const last = run.at(-1)?.label.parts;
    if (isFirst(label.parts, outer, last)) close();
    else if (!last || !isDue(label.parts, last)) continue;
    run.push({ label, line: filled });
  }
  close();
  return found;
}

function candidate(text: string, line: Line): Label | null {
  if (line.tabbed || line.parted || line.blank || !/[0-9０-９]/.test(text.charAt(line.contentStart))) return null;
  NUMBER.lastIndex = line.contentStart;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, digits = '', stop, blank] = match;
  const end = NUMBER.lastIndex;
  const parts = digits.split(/[.．]/).map(arabicNumber);
  const after = text.slice(end, Math.min(line.contentEnd, end + LONGEST + 1));
  if (end > line.contentEnd || !OPENS.test(after) || parts.includes(0)) return null;
  if ((UNITS.has(after.charAt(0)) && !NO_UNITS.at(after, 0)) || LATIN_UNIT.test(after)) return null;
  if (parts.length === 1 && (stop !== '' || after.length > LONGEST || /[。；，：]$/.test(after))) return null;
  if (parts.length === 1 && blank === '' && !isBareHeading(after)) return null;
  return {
    style: 'decimal',
    number: parts.at(-1) ?? 0,
    inserted: 0,
    parts,
    text: digits + stop,
    start: line.contentStart,
    end,
  };
}

/** 1总则 with nothing between: short, all Han, and no 3日内, 5号楼. */
function isBareHeading(words: string): boolean {
  return /^[\u3400-\u9fff、]{2,14}$/.test(words) && !/^(?:[级期号届线类轴带圈网楼月日]|至|到|成)/.test(words);
}

/** 1, 1.1 or, under 二、 or 第二章, 2.1: where no 2 of its own stands before. */
function isFirst(parts: readonly number[], outer: number, last: readonly number[] | undefined): boolean {
  if (parts.length === 1) return parts[0] === 1;
  if (last?.length === 1 && isDue(parts, last)) return false;
  return parts.length === 2 && parts[1] === 1 && !last && (parts[0] === 1 || parts[0] === outer);
}

/** 2.2.1 after 2.2; 2.2.2, 2.3 and 3 after 2.2.1; 3.1 after 2.4, where chapters bear the 3. */
function isDue(parts: readonly number[], last: readonly number[]): boolean {
  const depth = parts.length - 1;
  if (parts.length === last.length + 1) return parts[depth] === 1 && startsWith(parts, last);
  if (parts.length > last.length) return false;
  const next = (last[depth] ?? 0) + 1;
  if (startsWith(parts.slice(0, depth), last.slice(0, depth))) return parts[depth] === next;
  return parts.length === 2 && parts[1] === 1 && parts[0] === (last[0] ?? 0) + 1;
}

function startsWith(parts: readonly number[], first: readonly number[]): boolean {
  return first.every((number, index) => parts[index] === number);
}

/** True for 1总则, which is a label only beside 1.1编制目的. */
function isTight({ text, start, end }: Label): boolean {
  return end - start === text.length && !/[.．]/.test(text);
}

/** Two of them in two levels make a numbering; so do three of one that do not stand line by line, as rows do. */
function isNumbering(run: Candidate[]): boolean {
  if (run.length < 2) return false;
  if (run.some(({ label }) => label.parts.length > 1)) return true;
  const apart = run.filter(({ line }, index) => index > 0 && line - (run[index - 1]?.line ?? 0) > 1);
  if (run.some(({ label }) => isTight(label))) return false;
  return run.length >= 3 && apart.length * 2 >= run.length - 1;
}
