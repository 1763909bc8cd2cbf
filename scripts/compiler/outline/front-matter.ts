/** What the lines before the first label are: cover letter, signature, date, title … */
import type { ParagraphRole } from '../tree/nodes.ts';
import { dateIn } from '../lex/dates.ts';
import type { Line } from '../reading/lines.ts';
import { wordsOf } from '../reading/words.ts';

/** 青府函〔2020〕82号 */
export const DOC_NUMBER =
  /[\u4e00-\u9fff]{1,12}(?:〔|\[|［|（|\()\s*20\d{2}\s*(?:〕|\]|］|）|\))\s*(?:第\s*)?\d{1,5}\s*号/;
/** （征求意见稿） （第二次征求意见稿） */
export const STAGE_MARK =
  /[（(【〔]\s*(?:第?([一二三四五六七八九十\d]+)[次轮稿]?)?\s*(?:公开)?(?:征求意见稿|草案|送审稿|讨论稿|审议稿)[^）)】〕]{0,6}[）)】〕]/;
/** Words on which the title of a policy ends, years in brackets after them. */
export const TITLE_END =
  /(?:方案|意见|计划|规划|办法|措施|细则|条例|规定|纲要|通知|决定|指南|指引|政策|要点|公告|行动|制度|[一二三四五六七八九十\d]+条)\s*(?:[（(][^）)]{0,24}[）)]\s*)?$/;
/** Words on which the name of a body ends. */
export const BODY_NAME_END =
  /(?:人民政府|政府|办公厅|办公室|办事处|委员会|管委会|局|厅|委|部|院|小组|指挥部|中心|署|会|行)$/;

/** （2015年8月10日青原市人民政府令第12号公布　根据…修正）: when a text was made and changed. */
const HISTORY =
  /^[（(]\s*(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})\s*年.{0,60}(?:公布|发布|通过|修正|修订|施行|批准|印发)/;
/** No history of a text is broken over more lines. */
const HISTORY_LINES = 8;

/** Finds out what each line before the first label is. */
export function frontRoles(text: string, lines: Line[], bodyFirst: number, roles: Map<number, ParagraphRole>): void {
  let prose = false;
  let history = 0;
  for (let i = 0; i < bodyFirst; i++) {
    const line = lines[i];
    if (!line || line.blank) continue;
    const words = text.slice(line.contentStart, line.contentEnd);
    history = HISTORY.test(words) ? HISTORY_LINES : history - 1;
    if (history > 0) {
      roles.set(i, 'note');
      if (/[）)]$/.test(words.slice(-1))) history = 0;
      continue;
    }
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
  if (isNote(words)) return 'note';
  if (words.length <= 80 && speaksOfPage(words) && !/。$/.test(words)) return 'furniture';
  if (isDateLine(words)) return 'date';
  if (words.length <= 40 && isDateLine(next) && BODY_NAME_END.test(words)) return 'signature';
  if (/[:：]$/.test(words) && /^(?:各|市|省|县|区|有关|国务院|街|镇)/.test(words)) return 'addressee';
  if (/印发给你们|现印发|现将|请.{0,20}(?:贯彻|执行|落实)|特此通知/.test(words) && /[。！]$/.test(words.slice(-1)))
    return 'letter';
  if (prose || /[。；？?]$/.test(words.slice(-1)) || words.length > 80) return 'preamble';
  if (words.length > 24 && /，/.test(words) && /[：:]$/.test(words.slice(-1))) return 'preamble';
  return 'title';
}

/** What the lines of a catalogue card name: 索 引 号：, 签发人： */
const CARD = new Set(
  `索引号 发布机构 发文机关 制发机关 成文日期 发文日期 发布日期 印发日期 主题分类 主题词 名称 标题 有效性 效力状态
  生效日期 失效日期 签发人 公开方式 公开类别 公开属性 信息来源 来源 关键词 单位 计量单位 金额单位 填报单位 填报部门 填报日期 填报时间 填报人
  填表单位 填表部门 填表日期 填表时间 填表人 制表单位 制表部门 制表日期 制表时间 制表人 报送单位 报送部门 报送日期 报送时间 报送人`.split(
    /\s+/,
  ),
);

/** A line of a catalogue card, or the note that a paper is public: （此件公开发布） */
function isNote(words: string): boolean {
  const named = /^[（(]?([^:：]{2,12})[:：]/.exec(words)?.[1];
  if (/^[（(]\s*(?:备?注|说明)\s*[:：]/.test(words)) return true;
  if (named && CARD.has(named.replace(/\s/g, ''))) return true;
  return /^[（(]此件[^）)]{0,80}[）)]$/.test(words);
}

/** The document's own number on a line of its own, its label included: 文号：青府办〔2023〕5号 */
function isNumberLine(words: string): boolean {
  const rest = words.replace(DOC_NUMBER, '');
  return rest !== words && (rest.trim() === '' || /^(?:发文字号|文号|发文号)\s*[:：]?\s*$/.test(rest));
}

/** What may stand beside a date on its line: 发布日期：, （公章）, 印. */
const BESIDE_DATE = /[（()）\s]|(?:发布|成文|印发)?(?:日期|时间)\s*[:：]|印发|公元|公章|盖章|印章|[章印]/g;

/** True for a date on a line of its own: 2023年3月21日（公章） */
export function isDateLine(line: string): boolean {
  const date = line.length <= 24 ? dateIn(line) : null;
  return date !== null && (line.slice(0, date.start) + line.slice(date.end)).replace(BESIDE_DATE, '') === '';
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
  return !/。$/.test(words) && (speaksOfPage(words) || isNote(words));
}
