/** A clause of support by whom it speaks of: 对 · 新迁入的总部 · 企业 · ， · 给予 … */
import type { Span } from '../tree/facts.ts';
import {
  AID_WORDS,
  BY_WORDS,
  GIVE_WORDS,
  INTEREST_WORDS,
  PRIZE_WORDS,
  RECIPIENT_WORDS,
  RELIEF_WORDS,
} from './amount-words.ts';
import { wordTrie } from './word-trie.ts';

export type RecipientTokenKind =
  | 'to' // 对, 为, 向
  | 'handed' // 给
  | 'hand' // 给予
  | 'give'
  | 'support' // 支持, 鼓励
  | 'provide' // 提供
  | 'deed' // 打造, 培训
  | 'into' // 纳入
  | 'take' // 将
  | 'noun'
  | 'firm'
  | 'by'
  | 'figure' // 最高, 每
  | 'digit'
  | 'de'
  | 'etc'
  | 'comma'
  | 'word';

export interface RecipientToken extends Span {
  kind: RecipientTokenKind;
}

const FIRMS = ['企业', '机构', '单位', '公司', '团队', '个人', '运营方', '业主', '主体'];
/** 对 and 为 inside other words, and places that somebody stands in. */
const NOT_MEANT = [
  '对标', '对接', '对外', '对照', '针对', '面对', '应对', '相对', '绝对', '面向', '方向', '导向', '认为', '成为', '作为', '行为', '为主', '为核心', '为引领', '为基础', '为导向', '为依托', '为重点', '为突破', '为期', '转向', '投向', '定向', '对口', '对应', '为抓手', '对其', '基地内', '园区内', '集群内', '中心内', '平台内', '社区内',
]; // prettier-ignore
const SUPPORTS = ['支持', '鼓励', '协助', '帮助', '引导', '助力'];
/** What somebody does, so that those behind it are not the ones who do it: 支持万州打造…中心. */
const DEEDS = [
  '打造',
  '建设',
  '培训',
  '培育',
  '领办',
  '发展',
  '完善',
  '开展',
  '引进',
  '创建',
  '建立',
  '举办',
  '参与',
  '拓展',
  '提供',
];
const FIGURES = ['最高', '每', '一次性', '分别', '不超过', '不低于', '单'];

const WORDS: [RecipientTokenKind, string[]][] = [
  ['word', NOT_MEANT],
  ['to', ['对', '对于', '向', '为']],
  ['handed', ['出让给', '出租给', '提供给', '租给', '让给', '奖励给', '发放给', '给']],
  ['hand', ['给予', '给与', '予以', '奖励', '奖给', '发放', '授予', '补贴', '补助']],
  ['give', [...GIVE_WORDS, ...PRIZE_WORDS, ...AID_WORDS, ...INTEREST_WORDS, ...RELIEF_WORDS]],
  ['give', ['推行', '实行', '启用', '安排', '帮扶']],
  ['support', SUPPORTS],
  ['provide', ['提供']],
  ['deed', DEEDS],
  ['into', ['纳入', '列入']],
  ['take', ['将']],
  ['firm', FIRMS],
  ['noun', RECIPIENT_WORDS],
  ['by', [...BY_WORDS, '在', '进行', '参加', '由', '优先', '可']],
  ['figure', FIGURES],
  ['digit', [...'0123456789０１２３４５６７８９']],
  ['de', ['的']],
  ['etc', ['等']],
  ['comma', ['，', ',', '；', ';', '。', '：']],
];
const wordAt = wordTrie<RecipientTokenKind>(WORDS.flatMap(([kind, list]) => list.map((word) => [word, kind] as const)));

/** Makes the tokens of `text.slice(start, end)`. */
export function recipientTokens(text: string, start: number, end: number): RecipientToken[] {
  const tokens: RecipientToken[] = [];
  for (let i = start; i < end;) {
    const word = wordAt(text, i, end);
    const token: RecipientToken = { kind: word?.value ?? 'word', start: i, end: word?.end ?? i + 1 };
    const last = tokens.at(-1);
    if (token.kind === 'word' && last?.kind === 'word') last.end = token.end;
    else tokens.push(token);
    i = token.end;
  }
  return tokens;
}
