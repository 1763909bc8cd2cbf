/** What the lines before the first label are: cover letter, signature, date, title … */
import type { ParagraphRole } from '../tree/nodes.ts';
import { documentNumbers } from '../lex/document-numbers.ts';
import type { Line } from '../reading/lines.ts';
import { wordsOf } from '../reading/words.ts';
import { isCardLine } from './catalogue-card.ts';
import { isImprint, isPrinted, markPrinter } from './imprint.ts';
import { endsAsSigner, isDateLine, isSignerLine, markSignatures, signedWithDate } from './signatures.ts';

/** （征求意见稿） （第二次征求意见稿） */
export const STAGE_MARK =
  /[（(【〔]\s*(?:第?([一二三四五六七八九十\d]+)[次轮稿]?)?\s*(?:公开)?(?:征求意见稿|草案|送审稿|讨论稿|审议稿)[^）)】〕]{0,6}[）)】〕]/;
/** （2015年8月10日青原市人民政府令第12号公布　根据…修正）: when a text was made and changed. */
const HISTORY =
  /^[（(]\s*(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})\s*年.{0,60}(?:公布|发布|通过|修正|修订|施行|批准|印发)/;
/** （2024年修订） is a part of the title. */
const EDITION = /^[（(]\s*\d{4}\s*年?\s*(?:修订|修正|版|本|修订版|修订本)\s*[）)]$/;
/** No history of a text is broken over more lines. */
const HISTORY_LINES = 8;

/** Finds out what each line before the first label is. */
export function frontRoles(text: string, lines: Line[], bodyFirst: number, roles: Map<number, ParagraphRole>): void {
  let prose = false;
  let history = 0;
  for (let i = 0; i < bodyFirst; i++) {
    const line = lines[i];
    if (!line || line.blank || roles.has(i)) continue;
    const words = text.slice(line.contentStart, line.contentEnd);
    history = HISTORY.test(words) && !EDITION.test(words) ? HISTORY_LINES : history - 1;
    if (history > 0) {
      roles.set(i, 'note');
      if (/[）)]$/.test(words.slice(-1))) history = 0;
      continue;
    }
    const next = nextWords(text, lines, i, bodyFirst);
    const role = frontRole(words, next, prose);
    if (role === 'preamble') prose = true;
    if (role === 'date' || role === 'signature' || role === 'signer') prose = false;
    roles.set(i, role === 'signer' ? 'note' : role);
    if (role === 'number' && isOrderHead(words, next)) roles.set(nextFilled(lines, i, bodyFirst), 'number');
  }
  markLetterhead(text, lines, bodyFirst, roles);
  for (const [index, role] of roles) if (role === 'imprint') markPrinter(text, lines, 0, index, roles);
  markSignatures(text, lines, 0, bodyFirst, roles);
}

function frontRole(words: string, next: string, prose: boolean): ParagraphRole | 'signer' {
  if (/^附\s*件\s*[\d０-９一二三四五六七八九十]*\s*[:：.．]?$/.test(words)) return 'annex-mark';
  if (words.length <= 30 && STAGE_MARK.test(words) && words.replace(STAGE_MARK, '').trim() === '') return 'stage';
  if (words.length <= 60 && (isNumberLine(words) || isOrderHead(words, next))) return 'number';
  if (words.length <= 60 && isLetterhead(words)) return 'letterhead';
  if (isCardLine(words)) return 'note';
  if (isImprint(words)) return isPrinted(words) ? 'imprint' : 'note';
  if (words.length <= 80 && speaksOfPage(words) && !/。$/.test(words)) return 'furniture';
  if (isDateLine(words)) return 'date';
  if (signedWithDate(words)) return 'signature';
  if (isSignerLine(words)) return 'signer';
  if (words.length <= 40 && isDateLine(next) && endsAsSigner(words)) return 'signature';
  if (/[:：]$/.test(words) && ADDRESSEE.test(words)) return 'addressee';
  if ((LETTER.standIn(words) || PLEASE.test(words)) && /[。！]$/.test(words.slice(-1))) return 'letter';
  if (prose || /[。；？?]$/.test(words.slice(-1)) || words.length > 80) return 'preamble';
  if (/[：:]$/.test(words.slice(-1)) && (words.length > 24 ? /[，《]/ : /如下|下列|以下/).test(words))
    return 'preamble';
  return 'title';
}

/** 各县（区）人民政府：, 机关各部门： */
const ADDRESSEE = /^(?:各|市|省|县|区|有关|国务院|街|镇|机关|驻)|^[^，。]{2,10}[各]/;
/** Words of a letter that brings a text. */
const LETTER = wordsOf('印发给你们 现印发 现将 特此通知 现予公布 现予发布 现予印发 现予以公布 现予以发布 现公布如下');
const PLEASE = /请.{0,20}(?:贯彻|执行|落实)/;

/** 青原市人民政府文件: the head of a letter. */
function isLetterhead(words: string): boolean {
  const bare = words.replace(/\s/g, '');
  return bare.endsWith('文件') && bare.length >= 6 && endsAsSigner(bare.slice(0, -2));
}

/** 青原市财政局, 青原市商务局 on lines of their own above 文件: the head of a letter of several bodies. */
function markLetterhead(text: string, lines: Line[], bodyFirst: number, roles: Map<number, ParagraphRole>): void {
  const wordsAt = (index: number) => {
    const line = lines[index];
    return line ? text.slice(line.contentStart, line.contentEnd).replace(/\s/g, '') : '';
  };
  for (let last = 1; last < bodyFirst; last++) {
    if (roles.get(last) !== 'title' || wordsAt(last) !== '文件') continue;
    let first = last;
    const isBody = (at: number) =>
      lines[at]?.blank === true || (roles.get(at) === 'title' && endsAsSigner(wordsAt(at)));
    while (first > 0 && isBody(first - 1)) first--;
    for (let at = first; at <= last && first < last; at++) if (!lines[at]?.blank) roles.set(at, 'letterhead');
    return;
  }
}

/** 青原市人民政府令 above 第35号: the two are the number of the document. */
function isOrderHead(words: string, next: string): boolean {
  const bare = words.replace(/\s/g, '');
  return /(?:令|公告|通告)$/.test(bare) && endsAsSigner(bare.replace(/(?:令|公告|通告)$/, '')) && isCount(next);
}

/** 第35号, （2022年第3号） */
function isCount(words: string): boolean {
  return words.length <= 24 && COUNT.test(words);
}

const COUNT = /^[（(]?\s*(?:[\d０-９]{4}\s*年\s*)?第\s*[\d０-９一二三四五六七八九十百〇零]{1,5}\s*号\s*[）)]?$/;

function nextFilled(lines: Line[], index: number, limit: number): number {
  let next = index + 1;
  while (next < limit && lines[next]?.blank) next++;
  return next;
}

/** The document's own number on a line of its own, its label or brackets included: 文号：青府办〔2023〕5号 */
function isNumberLine(words: string): boolean {
  const [number] = documentNumbers(words, 0, words.length);
  if (!number) return false;
  const rest = words.slice(0, number.start) + words.slice(number.end);
  return /^[\s（()）]*$/.test(rest) || /^(?:发文字号|文号|发文号|文件编号)\s*[:：]?\s*$/.test(rest);
}

/** Words of the next line that holds any, empty where none does before `limit`. */
export function nextWords(text: string, lines: Line[], index: number, limit: number): string {
  for (let i = index + 1; i < limit; i++) {
    const line = lines[i];
    if (line && !line.blank) return text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + 200));
  }
  return '';
}

/** Words of a page around the text: menus, sharing, links. */
const PAGE = wordsOf(`
  扫一扫 打印 分享到 上一篇 下一篇 责任编辑 浏览次数 版权所有 网站地图 ICP备 相关文件 相关链接 相关附件 来源: 来源：
  联系我们 返回顶部 > ＞ »`);
const PAGE_START = /^(?:首页|分享|字体|附件(?:下载|列表)?[:：]$)/;
const PAGE_LINE = /(?:当前|您(?:现在)?的?)位置|字[体号]\s*[:：]|关闭(?:窗口|本页)?[】\]]?$/;

/** True where a short line speaks of the page: 当前位置：首页 > 政策, 【字号：大 中 小】 */
export function speaksOfPage(words: string): boolean {
  return PAGE_START.test(words) || PAGE_LINE.test(words) || PAGE.standIn(words);
}

/** True for a short line that belongs to the page or its catalogue card. */
export function isFurniture(text: string, line: Line): boolean {
  if (line.contentEnd - line.contentStart > 80) return false;
  const words = text.slice(line.contentStart, line.contentEnd);
  return !/。$/.test(words) && (speaksOfPage(words) || isCardLine(words) || isImprint(words));
}
