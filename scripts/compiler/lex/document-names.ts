/** How a text names a document: 《…》, “实体经济十条”, 省政府关于…的意见（青府〔2020〕8号）, 依照安全生产法. */
import { oneOf } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';
import { endsAsBody } from './body-endings.ts';
import { BEFORE_TITLE, LAWS, TITLE_ENDINGS, WITHIN_BODIES } from './citation-words.ts';
import type { DocumentNumber } from './document-numbers.ts';
import { wordSet } from './word-trie.ts';

const TITLED = /《[^《》]{3,80}》/y;
/** A set of measures known by its number of articles: “实体经济十条（修订版）” */
const NICKNAME = /“[\u4e00-\u9fff]{2,14}\d*[一二三四五六七八九十百]+条(?:（[^（）]{1,8}）)?”/y;
/** A plan named without title marks after a word that points at it: 以青原都市圈发展规划纲要为指引 */
const PLAIN = /[\u4e00-\u9fff]{4,24}(?:规划纲要|发展规划|行动纲要)(?=为|，|,|、|的?(?:要求|部署|精神))/y;
const BEFORE_PLAIN = /(?:以|按照|根据|落实|贯彻|对接|依据)$/;
/** 按节约能源法和…办理: a law is named without title marks behind the word that says it is followed. */
const BEFORE_LAW = /(?:按照?|依照|根据|依据|遵照|遵守)(?:[\u4e00-\u9fff、]{2,40}法[、和及与])?$/;
const LONGEST_BEFORE_LAW = 48;
const lawAt = wordSet([...LAWS, ...LAWS.map((law) => `中华人民共和国${law}`)]);
const endsBeforePlain = oneOf('以照据实彻接按守、和及与');
const TITLE_MARK = '《'.charCodeAt(0);
const QUOTATION_MARK = '“'.charCodeAt(0);
/** The bracket after a title, in which its number stands: （青府〔2021〕8号、青财〔2021〕3号） */
const BRACKET = /\s*[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]/y;
const LONGEST_BRACKET = 120;
/** 以下简称《若干措施》, 下称《操作办法》, 简称“十条” */
const ALIAS = /(?:以?下(?:统|均)?(?:简称|称)|简称)(?:为)?[:：]?\s*[《“"]([^》”"]{2,20})[》”"]/;

/** The title that begins at `i`, null where none does. */
export function titleAt(text: string, i: number, start: number, end: number): string | null {
  const mark = text.charCodeAt(i);
  if (mark === TITLE_MARK) return matchAt(TITLED, text, i, end);
  if (mark === QUOTATION_MARK) return matchAt(NICKNAME, text, i, end);
  if (!endsBeforePlain(text.charCodeAt(i - 1))) return null;
  const before = text.slice(Math.max(start, i - 2), i);
  const law = lawAt(text, i, end);
  if (law && BEFORE_LAW.test(text.slice(Math.max(start, i - LONGEST_BEFORE_LAW), i))) return text.slice(i, law.end);
  return BEFORE_PLAIN.test(before) ? matchAt(PLAIN, text, i, end) : null;
}

/** Where the bracket behind a title ends; the title's own end where none stands there. */
export function bracketEndAt(text: string, at: number, end: number): number {
  const bracket = matchAt(BRACKET, text, at, Math.min(end, at + LONGEST_BRACKET));
  return bracket === null ? at : at + bracket.length;
}

/** What the words behind a title call it from there on. */
export function aliasIn(words: string): string | null {
  return ALIAS.exec(words)?.[1] ?? null;
}

/** No title without marks, and no row of bodies before it, is longer. */
const LONGEST_TITLE = 70;
const LONGEST_BODIES = 40;
const BODIES = /[\u4e00-\u9fff、]+$/;
const BREAKS = oneOf('。；;，,：:《》！？（()）“”');

/** Titles without marks, told by the number in the bracket behind them: 省政府关于…的意见（青府〔2020〕8号）. */
export function numberedTitles(text: string, start: number, numbers: readonly DocumentNumber[]): Span[] {
  return numbers.flatMap((number) => {
    const to = number.start - 1;
    const about = '（('.includes(text.charAt(to)) ? aboutBefore(text, start, to) : -1;
    if (about < 0 || !TITLE_ENDINGS.some((ending) => text.startsWith(ending, to - ending.length))) return [];
    return [{ start: about - bodiesBefore(text.slice(Math.max(start, about - LONGEST_BODIES), about)), end: to }];
  });
}

/** Where 关于 stands before a bracket, with no break between. */
function aboutBefore(text: string, start: number, to: number): number {
  let from = to;
  while (from > Math.max(start, to - LONGEST_TITLE) && !BREAKS(text.charCodeAt(from - 1))) from--;
  const about = text.slice(from, to).indexOf('关于');
  return about < 0 ? -1 : from + about;
}

/** Length of 省委、省政府 at the end of 和省委、省政府; 和 in 工业和信息化厅 parts nothing. */
function bodiesBefore(words: string): number {
  const run = BODIES.exec(words)?.[0] ?? '';
  const masked = WITHIN_BODIES.reduce((all, word) => all.replaceAll(word, '〇'.repeat(word.length)), run);
  const from = Math.max(
    0,
    ...BEFORE_TITLE.map((word) => masked.lastIndexOf(word) + (masked.includes(word) ? word.length : 0)),
  );
  const bodies = run.slice(from).replace(/^、+/, '');
  return bodies !== '' && bodies.split('、').every((body) => endsAsBody(body)) ? bodies.length : 0;
}

function matchAt(form: RegExp, text: string, at: number, end: number): string | null {
  form.lastIndex = at;
  const found = form.exec(text)?.[0] ?? null;
  return found !== null && at + found.length <= end ? found : null;
}
