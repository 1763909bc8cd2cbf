/** What the lines after the last item are: attachments named, signature, date, furniture of a web page. */
import { rankOf, type LabelFinder } from '../reading/label.ts';
import type { Line } from '../reading/lines.ts';
import { wordsOf } from '../reading/words.ts';
import type { ParagraphRole } from '../tree/nodes.ts';
import { speaksOfPage } from './front-matter.ts';
import { isImprint, isPrinted, markPrinter } from './imprint.ts';
import { isDateLine, markSignatures, signedWithDate } from './signatures.ts';
import { isTaskField } from '../tables/cards.ts';

const DUTY_WORDS = /(?:责任|牵头|配合|参与|协助|主办|协办)(?:单位|部门)|负责|牵头|配合/;
/** Index after the last line of the numbered text: short lines at the very end that are no sentences are not of it. */
export function endOfBody(text: string, lines: Line[], bodyFirst: number, labelOf: LabelFinder): number {
  let end = furnitureFrom(text, lines, bodyFirst, labelOf);
  for (let i = end - 1; i > bodyFirst; i--) {
    const line = lines[i];
    if (!line || line.blank) continue;
    const attachments = attachmentList(text, lines, i, labelOf);
    if (attachments !== null && attachments > bodyFirst) {
      end = i = attachments;
      continue;
    }
    if (!isTail(text, line, labelOf)) break;
    end = i;
  }
  return end;
}

/** Index of the line 附件：1.… that opens the list in which line `index` stands; null where it stands in none. */
function attachmentList(text: string, lines: Line[], index: number, labelOf: LabelFinder): number | null {
  for (let i = index; i >= 0 && i > index - 12; i--) {
    const line = lines[i];
    if (!line || line.contentEnd - line.contentStart > 200) return null;
    const words = text.slice(line.contentStart, line.contentEnd);
    if (/^附件\s*[:：]/.test(words)) return words.length <= 80 && !/。$/.test(words) ? i : null;
    if (line.blank) continue;
    const label = labelOf(line.contentStart, line.contentEnd);
    if (label?.style !== 'arabic' || words.length > 60 || /[。；]$/.test(words)) return null;
  }
  return null;
}

function isTail(text: string, line: Line, labelOf: LabelFinder): boolean {
  if (line.contentEnd - line.contentStart > 600) return false;
  if (!line.tabbed && isImprint(text.slice(line.contentStart, line.contentEnd))) return true;
  if (line.contentEnd - line.contentStart > 200) return false;
  const words = text.slice(line.contentStart, line.contentEnd);
  if (line.tabbed || (line.parted && !speaksOfPage(words))) return false;
  if (words.length <= 60 && speaksOfPage(words) && !/。$/.test(words)) return true;
  if (isDateLine(words) || /^附件[:：]/.test(words) || signedWithDate(words)) return true;
  if (words.length > 40 || /[。；：！？;:…]$/.test(words)) return false;
  if (/[）)〕】\]]$/.test(words) && DUTY_WORDS.test(words)) return false;
  if (DUTY_WORDS.test(words) || isTaskField(text, line.contentStart, line.contentEnd)) return false;
  return labelOf(line.contentStart, line.contentEnd) === null;
}

/** Finds out what each line after the numbered text is. */
export function backRoles(text: string, lines: Line[], bodyEnd: number, roles: Map<number, ParagraphRole>): void {
  for (let i = bodyEnd; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.blank) continue;
    const words = text.slice(line.contentStart, line.contentEnd);
    if (isPrinted(words)) {
      roles.set(i, 'imprint');
      markPrinter(text, lines, bodyEnd, i, roles);
    } else if (isDateLine(words)) roles.set(i, 'date');
    else if (isImprint(words)) roles.set(i, 'imprint');
    else roles.set(i, signedWithDate(words) ? 'signature' : 'furniture');
  }
  markSignatures(text, lines, bodyEnd, lines.length, roles);
}

/** Words over the links below a text on a web page. */
const LINKS = wordsOf(`
  相关文件 相关链接 相关附件 相关阅读 相关解读 相关稿件 相关政策 相关信息 相关文档 相关新闻 上一篇 下一篇 上一条 下一条
  推荐阅读 延伸阅读 热点信息 热点新闻 热点专题 猜你喜欢 为你推荐 为您推荐 友情链接 网站地图`);

/** Index of the line from which on a page's links follow the text; the number of lines where none do. */
function furnitureFrom(text: string, lines: Line[], bodyFirst: number, labelOf: LabelFinder): number {
  let from = lines.length;
  for (let i = lines.length - 1; i > bodyFirst; i--) {
    const line = lines[i];
    if (!line || line.blank) continue;
    const length = line.contentEnd - line.contentStart;
    if (length > 80 || line.tabbed || /[。；]/.test(text.charAt(line.contentEnd - 1))) break;
    const label = labelOf(line.contentStart, line.contentEnd);
    if (label && rankOf(label.style) <= rankOf('paren-han')) break;
    const at = /[【[]/.test(text.charAt(line.contentStart)) ? line.contentStart + 1 : line.contentStart;
    if (LINKS.at(text, at)) from = i;
  }
  return from;
}
