/** Texts for the property tests: any characters, strings of the genre's own tokens, and policies with their parts mixed up. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';

const SOURCES = join(import.meta.dirname, '../portals/province/sources');

/** The texts of the corpus by id, as they stand. */
export const policies: ReadonlyMap<string, string> = new Map(
  readdirSync(SOURCES)
    .sort()
    .map((id) => [id, readFileSync(join(SOURCES, id, 'policy.txt'), 'utf8')]),
);

/** What the genre is made of, with its slips: labels, brackets, bodies, verbs, numbers, years, titles, tables, white space. */
const TOKENS = {
  labels: [
    ...apart(
      '一、 二、 十、 （一） （二） (一) （7） （1） (2) 1. 2. 1． 1、 3) ① ② ⑳ —— ——促进 第一章 第二节 第一条 专栏1 专栏',
    ),
    ...apart('附件 附件1： 附表 0. 999999999999999999999. 〇、 一百二十三、'),
    ...apart('第一部分 第二篇 第二条之一 2.1 2.2.1 1.1. ㈠ ⒈ ⑴ ㊀ ❶ Ⅰ、 [1] 〔2〕 附则 前言'),
    '第十二条 ',
    '1 ',
    '2.1 ',
  ],
  brackets: [...apart('（ ） ( ) 〔 〕 [ ] 【 】 《 》 “ ” 〈 〉'), '[bookmark: _Hlk1]'],
  bodies: [
    ...apart(
      '市科技局 市工业和信息化局 省科技厅 科技厅 各镇（街） 各园区、镇（街） 海关总署广东分署 人民银行 市发展改革局',
    ),
    ...apart('投促部门 有关单位 石桥镇人民政府 总指挥部 各地级以上市政府 市政府 局 厅 珞宁市 珞湖'),
  ],
  verbs: [
    ...apart('牵头 配合 负责 按职责分工负责 参与 指导 落实 由 承担 会同 责任单位： 牵头单位： 配合单位: 成员'),
    ...apart('第一个为牵头单位，其他为配合单位，下同 以下均需各市人民政府落实，不再列出 列第一位的为牵头单位'),
    ...apart('力争 突破 达到 超过 以上 约 级 最高 给予 补贴 奖励 分别 增加到 从 对 企业 不超过 设立 贴息'),
  ],
  numbers: apart('1 10 3.5 1,000 0 百 十亿 七家 ２０ 19.73 亿元 万元 万亿元 % ％ 家 个 亩 平方公里 倍 年均增长'),
  years: apart(
    '2025年 到2025年 2021年3月底前 2023年2月30日 二〇二三年十三月 2020年12月31日 年内 2021-2023年 “十四五” ５年',
  ),
  titles: apart(
    '关于印发 行动方案 实施意见 （征求意见稿） 的通知 各有关单位： 珞政办发〔2020〕12号 《某市发展规划纲要》 发布日期：',
  ),
  words: [
    ...apart('产业 产业基地 选址珞湖街道，规划面积2489亩 核心区 以甲地基地为重要基地 指标 总体要求 重点任务 保障措施'),
    ...apart('主要目标 序号 单位 年 🀄 é A 5G 發展產業基地 由勞工及福利局牽頭 青 原 市'),
  ],
  stops: apart('。 ， 、 ； ： ！ : ; , . - | · ……'),
  space: [
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u3000',
    '\uFEFF',
    '\u200B',
    '\u00A0',
    '\n\t',
    '\u2028',
    '\u0085',
    '\f',
    '\v',
    '\u200E',
    '\u00AD',
    '\n第 1 页 共 6 页\n',
  ],
  marks: [...apart('{ } < > </p> &amp; ** _ ` ~ \\ # --- https://a.cn/?a=1 ![a](b) $'), 'import x', '\u0000', '\uFFFD'],
};

const token = fc.oneof(...Object.values(TOKENS).map((words) => fc.constantFrom(...words)));

/** Any UTF-16 code units, also halves of a pair. */
const units = fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));

/** Any characters at all. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  units,
);

/** The genre's tokens in any order. */
const jumble = fc.array(token, { maxLength: 80 }).map((parts) => parts.join(''));

/** Lines that look like items: label, words, clause. */
const items = fc
  .array(
    fc.tuple(
      fc.constantFrom(...TOKENS.labels, '', ''),
      fc.array(token, { maxLength: 6 }),
      fc.constantFrom('。', '', '：', '\u3000'),
      fc.oneof(fc.constant(''), clause()),
      fc.constantFrom('\n', '\n', '\n\n', '\r\n', ''),
    ),
    { maxLength: 14 },
  )
  .map((lines) =>
    lines.map(([label, words, stop, duty, end]) => `${label}${words.join('')}${stop}${duty}${end}`).join(''),
  );

function clause(): Arbitrary<string> {
  const part = fc.tuple(
    fc.array(fc.constantFrom(...TOKENS.bodies), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...TOKENS.verbs),
  );
  return fc
    .tuple(
      fc.constantFrom('（', '(', '【', ''),
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('）', ')', '】', '', '。）'),
    )
    .map(
      ([open, parts, close]) =>
        `${open}${parts.map(([bodies, verb]) => `${bodies.join('、')}${verb}`).join('，')}${close}`,
    );
}

/** Tables as copies have them: a cell a line, or a row a line with tabs or bars between the cells. */
const table = fc
  .tuple(
    fc.constantFrom<[string, string, string]>(
      ['\t', '\n', '\n'],
      ['', '\t', '\n'],
      ['| ', ' | ', '\n'],
      ['\t', '\n', '\n\n'],
    ),
    fc.oneof(
      fc.shuffledSubarray(['序号', '维度', '类别', '指标', '指标名称', '单位', '2020年', '2025年', '目标值', '备注'], {
        minLength: 1,
        maxLength: 6,
      }),
      fc.shuffledSubarray(['序号', '类别', '重点任务', '具体举措', '牵头单位', '配合单位', '责任领导', '完成时限'], {
        minLength: 2,
        maxLength: 6,
      }),
    ),
    fc.array(fc.array(fc.oneof(fc.nat({ max: 60 }).map(String), token), { maxLength: 7 }), { maxLength: 6 }),
    fc.array(token, { maxLength: 8 }),
  )
  .map(([[before, between, after], head, rows, words]) => {
    const line = (cells: string[]) =>
      between === '\n' ? cells.map((cell) => before + cell).join('\n') : before + cells.join(between);
    return `一、指标\n${[head, ...rows].map(line).join(after)}\n\n${words.join('')}`;
  });

export const genreText = fc.oneof(jumble, items, table);

/** A stretch of a policy after a few slips of the hand: parts deleted, repeated, exchanged, tokens put in. */
export const mutatedPolicy = fc
  .tuple(
    fc.constantFrom(...policies.values()),
    fc.nat({ max: 10_000 }),
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 20, max: 700 }) },
      { weight: 1, arbitrary: fc.integer({ min: 700, max: 3000 }) },
    ),
    fc.array(
      fc.tuple(
        fc.constantFrom('delete', 'repeat', 'exchange', 'insert'),
        fc.nat({ max: 10_000 }),
        fc.integer({ min: 1, max: 200 }),
        token,
      ),
      { maxLength: 6 },
    ),
  )
  .map(([policy, from, length, edits]) => {
    const start = Math.floor((from / 10_000) * Math.max(0, policy.length - length));
    return edits.reduce(edit, policy.slice(start, start + length)).slice(0, 3000);
  });

function edit(
  text: string,
  [kind, place, length, words]: ['delete' | 'repeat' | 'exchange' | 'insert', number, number, string],
): string {
  const at = Math.floor((place / 10_000) * text.length);
  const [before, part, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  if (kind === 'delete') return before + after;
  if (kind === 'repeat') return before + part + part + after;
  if (kind === 'exchange') return after + part + before;
  return before + words + part + after;
}

/** Every kind of text with its name, for `describe.each`. */
export const kindsOfText: [string, Arbitrary<string>][] = [
  ['any characters', anyText],
  ["the genre's tokens", genreText],
  ['policies with slips', mutatedPolicy],
];

function apart(words: string): string[] {
  return words.split(' ');
}
