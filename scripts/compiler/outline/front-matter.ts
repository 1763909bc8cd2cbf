/** What the lines before the first label and after the last item are: cover letter, signature, date, title … */
import type { ParagraphRole } from '../tree/nodes.ts';
import { dateIn } from '../lex/dates.ts';
import { labelAt, rankOf } from './label.ts';
import type { Line } from './lines.ts';
import type { Shape } from './outline.ts';
import { isTaskField, namedTask } from '../tables/cards.ts';
import { tablesIn, type TableLines } from '../tables/text-tables.ts';

/** 青府函〔2020〕82号 */
export const DOC_NUMBER =
  /[\u4e00-\u9fff]{1,12}(?:〔|\[|［|（|\()\s*20\d{2}\s*(?:〕|\]|］|）|\))\s*(?:第\s*)?\d{1,5}\s*号/;
/** （征求意见稿） （第二次征求意见稿） */
export const STAGE_MARK =
  /[（(【〔]\s*(?:第?([一二三四五六七八九十\d]+)[次轮稿]?)?\s*(?:公开)?(?:征求意见稿|草案|送审稿|讨论稿|审议稿)[^）)】〕]{0,6}[）)】〕]/;
/** Words on which the title of a policy ends, years in brackets after them. */
export const TITLE_END =
  /(?:方案|意见|计划|规划|办法|措施|细则|条例|规定|纲要|通知|决定|指南|指引|政策|要点|公告|行动|制度|[一二三四五六七八九十\d]+条)\s*(?:[（(][^）)]{0,24}[）)]\s*)?$/;
const BODY_NAME_END = /(?:人民政府|政府|办公厅|办公室|办事处|委员会|管委会|局|厅|委|部|院|小组|指挥部|中心|署|会|行)$/;

function isFurniture(text: string, line: Line): boolean {
  const words = text.slice(line.contentStart, line.contentEnd);
  return words.length <= 80 && !/。$/.test(words) && (FURNITURE.test(words) || NOTE.test(words));
}

/** Finds out what each line outside the numbered text is. */
export function shapeOf(text: string, lines: Line[]): Shape {
  const joined = isJoined(text, lines);
  const contents = lines.findIndex(
    (line) => !line.blank && /^目\s*[录次]$/.test(text.slice(line.contentStart, line.contentEnd)),
  );
  const tables = tablesIn(text, lines);
  const first = afterContents(text, lines, firstLabel(text, lines, joined, tables), contents);
  const bodyFirst = Math.min(first?.line ?? firstCard(text, lines), firstTable(tables) ?? lines.length);
  const lastRow = Math.max(-1, ...[...tables.values()].slice(-1).map((table) => table.lastLine));
  const bodyEnd = bodyFirst < lines.length ? Math.max(endOfBody(text, lines, bodyFirst), lastRow + 1) : lines.length;
  const roles = new Map<number, ParagraphRole>();
  frontRoles(text, lines, bodyFirst, roles);
  if (contents >= 0) for (let i = contents; i < bodyFirst; i++) if (roles.get(i) === 'title') roles.set(i, 'contents');
  backRoles(text, lines, bodyEnd, roles);
  const split = first && first.at > lines[first.line]!.contentStart ? splitFront(text, lines[first.line]!, first) : [];
  return {
    bodyFirst: split.length > 0 ? bodyFirst + 1 : bodyFirst,
    bodyEnd: Math.max(bodyEnd, split.length > 0 ? bodyFirst + 1 : bodyFirst),
    roles,
    split,
    joined,
    tables,
  };
}

/** A copy that lost its line breaks: a handful of lines, one of them very long. */
function isJoined(text: string, lines: Line[]): boolean {
  const filled = lines.filter((line) => !line.blank && !isFurniture(text, line));
  const longest = Math.max(0, ...filled.map((line) => line.contentEnd - line.contentStart));
  return (filled.length <= 6 && longest > 160) || (filled.length <= 2 && longest > 60);
}

/** Where a table of contents names the chapters first, the text starts where the first of them stands again. */
function afterContents(text: string, lines: Line[], first: FirstLabel | null, contents: number): FirstLabel | null {
  if (!first || contents < 0 || first.line < contents) return first;
  const label = labelAt(text, first.at, lines[first.line]!.contentEnd);
  for (let i = first.line + 1; label && i < lines.length; i++) {
    const line = lines[i]!;
    const again = line.blank ? null : labelAt(text, line.contentStart, line.contentEnd);
    if (again && again.style === label.style && again.number === label.number)
      return { line: i, at: line.contentStart };
  }
  return first;
}

interface FirstLabel {
  line: number;
  at: number;
}

/** A list of tasks may have no numbered text at all: it starts with its table, or with 任务名称：… */
function firstTable(tables: Map<number, TableLines>): number | null {
  for (const table of tables.values()) if (!table.isPortalCard) return table.firstLine;
  return null;
}

function firstCard(text: string, lines: Line[]): number {
  const card = lines.findIndex((line) => namedTask(text, line.contentStart, line.contentEnd) !== null);
  return card < 0 ? lines.length : card;
}

/** The first label of the outermost style that the text uses. */
function firstLabel(text: string, lines: Line[], joined: boolean, tables: Map<number, TableLines>): FirstLabel | null {
  let best: (FirstLabel & { rank: number }) | null = null;
  for (let i = 0; i < lines.length; i++) {
    i = (tables.get(i)?.lastLine ?? i - 1) + 1;
    const line = lines[i];
    if (!line) break;
    if (line.blank) continue;
    const label = labelAt(text, line.contentStart, line.contentEnd);
    if (label && !['annex', 'box'].includes(label.style) && label.number <= 1) {
      const rank = rankOf(label.style);
      if (!best || rank < best.rank) best = { line: i, at: line.contentStart, rank };
    }
    if (!joined) continue;
    const inline = firstInline(text, line);
    if (inline && (!best || inline.rank < best.rank)) best = { line: i, at: inline.at, rank: inline.rank };
  }
  return best;
}

const FIRSTS = /第一编|第一章|一、|第一条|[（(]一[）)]|1[.．、](?!\d)/g;

function firstInline(text: string, line: Line): { at: number; rank: number } | null {
  let best: { at: number; rank: number } | null = null;
  const words = text.slice(line.contentStart, line.contentEnd);
  for (const match of words.matchAll(FIRSTS)) {
    if (/[第十\d０-９.、]$/.test(words.slice(0, match.index))) continue;
    const at = line.contentStart + match.index;
    const label = labelAt(text, at, line.contentEnd);
    if (label && (!best || rankOf(label.style) < best.rank)) best = { at, rank: rankOf(label.style) };
  }
  return best;
}

function frontRoles(text: string, lines: Line[], bodyFirst: number, roles: Map<number, ParagraphRole>): void {
  let prose = false;
  for (let i = 0; i < bodyFirst; i++) {
    const line = lines[i]!;
    if (line.blank) continue;
    const words = text.slice(line.contentStart, line.contentEnd);
    const role = frontRole(words, nextWords(text, lines, i, bodyFirst), prose);
    if (role === 'preamble') prose = true;
    if (role === 'date' || role === 'signature') prose = false;
    roles.set(i, role);
  }
}

function frontRole(words: string, next: string, prose: boolean): ParagraphRole {
  if (/^附\s*件\s*[\d０-９一二三四五六七八九十]*\s*[:：.．]?$/.test(words)) return 'annex-mark';
  if (words.length <= 30 && STAGE_MARK.test(words) && words.replace(STAGE_MARK, '').trim() === '') return 'stage';
  if (words.length <= 40 && isNumberLine(words)) return 'number';
  if (NOTE.test(words)) return 'note';
  if (words.length <= 80 && FURNITURE.test(words) && !/。$/.test(words)) return 'furniture';
  if (isDateLine(words)) return 'date';
  if (words.length <= 40 && isDateLine(next) && BODY_NAME_END.test(words)) return 'signature';
  if (/[:：]$/.test(words) && /^(?:各|市|省|县|区|有关|国务院|街|镇)/.test(words)) return 'addressee';
  if (/印发给你们|现印发|现将|请.{0,20}(?:贯彻|执行|落实)|特此通知/.test(words) && /[。！]$/.test(words))
    return 'letter';
  if (prose || /[。；]$/.test(words) || words.length > 80) return 'preamble';
  return 'title';
}

/** Lines of a catalogue card, the signer, the note that a paper is public. */
const NOTE =
  /^(?:索\s*引\s*号|发布机构|发文机关|制发机关|成文日期|发文日期|发布日期|印发日期|主题(?:分类|词)|名\s*称|标\s*题|有效性|效力状态|生效日期|失效日期|签发人|公开(?:方式|类别|属性)|信息来源|来\s*源|关\s*键\s*词)\s*[:：]|^[（(]此件[^）)]*[）)]$|^[（(]\s*(?:备?注|说明)\s*[:：]|^[（(]?(?:计量|金额)?单位\s*[:：]|^(?:填报|填表|制表|报送)(?:单位|部门|日期|时间|人)\s*[:：]/;
/** The document's own number on a line of its own, its label included: 文号：青府办〔2023〕5号 */
function isNumberLine(words: string): boolean {
  const rest = words.replace(DOC_NUMBER, '');
  return rest !== words && (rest.trim() === '' || /^(?:发文字号|文号|发文号)\s*[:：]?\s*$/.test(rest));
}

/** What may stand beside a date on its line: 发布日期：, （公章）, 印. */
const BESIDE_DATE = /[（()）\s]|(?:发布|成文|印发)?(?:日期|时间)\s*[:：]|印发|公元|公章|盖章|印章|[章印]/g;

function isDateLine(line: string): boolean {
  const date = line.length <= 24 ? dateIn(line) : null;
  return date !== null && (line.slice(0, date.start) + line.slice(date.end)).replace(BESIDE_DATE, '') === '';
}

function nextWords(text: string, lines: Line[], index: number, limit: number): string {
  for (let i = index + 1; i < limit; i++) {
    if (!lines[i]!.blank) return text.slice(lines[i]!.contentStart, lines[i]!.contentEnd);
  }
  return '';
}

const DUTY_WORDS = /(?:责任|牵头|配合|参与|协助|主办|协办)(?:单位|部门)|负责|牵头|配合/;
const FURNITURE =
  /^首页|(?:当前|您(?:现在)?的?)位置|[>＞»]{1,2}|[【\[]?\s*字[体号]\s*[:：]|^分享|扫一扫|打印|关闭(?:窗口|本页)?[】\]]?$|^附件(?:下载|列表)?[:：]$|分享到|上一篇|下一篇|责任编辑|浏览次数|版权所有|网站地图|ICP备|相关(?:文件|链接|附件)|来源[:：]|联系我们|^字体|返回顶部|^分享/;

/** Index after the last line of the numbered text: short lines at the very end that are no sentences are not of it. */
function endOfBody(text: string, lines: Line[], bodyFirst: number): number {
  let end = lines.length;
  for (let i = lines.length - 1; i > bodyFirst; i--) {
    const line = lines[i]!;
    if (line.blank) {
      continue;
    }
    const attachments = attachmentList(text, lines, i);
    if (attachments !== null && attachments > bodyFirst) {
      end = i = attachments;
      continue;
    }
    if (!isTail(text, line)) break;
    end = i;
  }
  return end;
}

/** Index of the line 附件：1.… that opens the list in which line `index` stands; null where it stands in none. */
function attachmentList(text: string, lines: Line[], index: number): number | null {
  for (let i = index; i >= 0 && i > index - 12; i--) {
    const words = text.slice(lines[i]!.contentStart, lines[i]!.contentEnd);
    if (/^附件\s*[:：]/.test(words)) return words.length <= 80 && !/。$/.test(words) ? i : null;
    if (lines[i]!.blank) continue;
    const label = labelAt(text, lines[i]!.contentStart, lines[i]!.contentEnd);
    if (label?.style !== 'arabic' || words.length > 60 || /[。；]$/.test(words)) return null;
  }
  return null;
}

function isTail(text: string, line: Line): boolean {
  const words = text.slice(line.contentStart, line.contentEnd);
  if (line.tabbed || (line.parted && !FURNITURE.test(words))) return false;
  if (FURNITURE.test(words) && words.length <= 60 && !/。$/.test(words)) return true;
  if (isDateLine(words) || /^[（(]?此件|^抄送|^附件[:：]/.test(words)) return true;
  if (words.length > 40 || /[。；：！？;:…]$/.test(words)) return false;
  if (/[）)〕】\]]$/.test(words) && DUTY_WORDS.test(words)) return false;
  if (DUTY_WORDS.test(words) || isTaskField(text, line.contentStart, line.contentEnd)) return false;
  return labelAt(text, line.contentStart, line.contentEnd) === null;
}

function backRoles(text: string, lines: Line[], bodyEnd: number, roles: Map<number, ParagraphRole>): void {
  for (let i = bodyEnd; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.blank) continue;
    const words = text.slice(line.contentStart, line.contentEnd);
    if (isDateLine(words)) roles.set(i, 'date');
    else if (isDateLine(nextWords(text, lines, i, lines.length)) && BODY_NAME_END.test(words))
      roles.set(i, 'signature');
    else roles.set(i, 'furniture');
  }
}

/** Cuts the front of a copy without line breaks into letter, signature, date, title and preamble. */
function splitFront(text: string, line: Line, first: FirstLabel): Shape['split'] {
  const cuts: Shape['split'] = [];
  const cut = (at: number, role: ParagraphRole) => cuts.push({ line: first.line, at, role });
  let at = line.contentStart;
  const front = () => text.slice(at, first.at);
  const mark = /^附\s*件\s*\d*\s*[:：]?\s*/.exec(front());
  if (mark) {
    cut(at, 'annex-mark');
    at += mark[0].length;
  }
  const letter = /(?:印发给你们|现印发|特此通知)[^。]*。/.exec(front());
  if (letter) {
    cut(at, 'letter');
    at += letter.index + letter[0].length;
  }
  const date = letter ? dateIn(front()) : null;
  if (date && isSignature(front().slice(0, date.start).trim())) {
    cut(at, 'signature');
    cut(at + date.start, 'date');
    at += date.end;
  }
  const title = titleLength(front(), text.slice(line.contentStart, at));
  if (title > 0) {
    cut(at, 'title');
    at += title;
    const stage = STAGE_MARK.exec(front());
    if (stage && front().slice(0, stage.index).trim() === '') {
      cut(at, 'stage');
      at += stage.index + stage[0].length;
    }
  }
  if (front().trim() !== '') cut(at, 'preamble');
  cut(first.at, 'body');
  return cuts;
}

/** One name, or several with white space between them. */
function isSignature(words: string): boolean {
  return words.length >= 3 && words.length <= 80 && !/[。，,：:《》]/.test(words);
}

/** Words with which the text opens after the title. */
const PREAMBLE = /^\s*(?:为|根据|按照|依据|近年来|当前|世界产业|各|贯彻|深入|全面|[一二三]、)/;

/** Length of the title at the start of `front`; the cover letter may name it in 《》. */
function titleLength(front: string, letter: string): number {
  const named = /《([^《》]+)》/.exec(letter)?.[1];
  const lead = front.length - front.trimStart().length;
  if (named && front.trimStart().startsWith(named)) {
    const years = /^\s*[（(][^（()）]*20\d{2}[^（()）]*[）)]/.exec(front.slice(lead + named.length));
    return lead + named.length + (years?.[0].length ?? 0);
  }
  let fallback = 0;
  for (let length = lead + 6; length <= Math.min(front.length, 100); length++) {
    const words = front.slice(0, length);
    if (/\s$/.test(words) || !TITLE_END.test(words)) continue;
    const rest = front.slice(length);
    const stage = STAGE_MARK.exec(rest);
    const after = stage && rest.slice(0, stage.index).trim() === '' ? rest.slice(stage.index + stage[0].length) : rest;
    if (after !== rest || after.trim() === '' || PREAMBLE.test(after)) return length;
    if (/^\s/.test(rest)) fallback = length;
  }
  return fallback;
}
