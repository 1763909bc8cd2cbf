/** The lines below a text that say who gets copies, who printed it, and whether it is public (版记, 附注). */
import { dateIn } from '../lex/dates.ts';
import type { Line } from '../reading/lines.ts';
import { wordsOf } from '../reading/words.ts';
import type { ParagraphRole } from '../tree/nodes.ts';
import { isDateLine, signersIn } from './signatures.ts';

/** Words with which such a line opens, before a colon. */
const OPENS = wordsOf(`
  抄送 抄报 抄发 分送 主送 发送 报送 主题词 附注 校对 打印 印制 印数 公开方式 公开属性 公开类别 信息公开选项 联系人 联系单位 联系电话 承办单位 承办处室
  拟稿 核稿 签发`);
/** What a bracket alone on its line says there. */
const IN_BRACKET = wordsOf(
  '此件 此文 本件 联系人 联系单位 联系电话 加盖 公章 盖章 印章 主动公开 依申请公开 不予公开 政务公开 有删减',
);
const LONGEST = 600;

/** True for 抄送：市委各部门…, 青原市人民政府办公室 2023年5月10日印发, （此件公开发布）, 共印50份. */
export function isImprint(words: string): boolean {
  if (words.length > LONGEST) return false;
  const bare = words.slice(0, 80).replace(/\s/g, '');
  const opening = OPENS.at(bare, 0);
  if (opening && /[:：]/.test(bare.charAt(opening.length))) return true;
  if (/^[（(].*[）)]$/.test(words) && words.length <= 120) return IN_BRACKET.standIn(words);
  return isPrinted(words) || /^(?:共|印)印?\d+份$/.test(bare);
}

/** 2023年5月10日印发, the body before it or on the line above: the day of printing. */
export function isPrinted(words: string): boolean {
  return words.length <= 80 && /印[发制]\s*[。）)]?$/.test(words) && dateIn(words.slice(-40)) !== null;
}

/** Roles of a line of which nothing is known but its words. */
const PLAIN: readonly (ParagraphRole | undefined)[] = [undefined, 'title', 'signature', 'furniture', 'preamble'];

/** Marks 青原市人民政府办公室 above 2023年5月10日印发: who printed the text, not who signs it. */
export function markPrinter(
  text: string,
  lines: Line[],
  first: number,
  index: number,
  roles: Map<number, ParagraphRole>,
): void {
  const line = lines[index];
  if (!line || !isDateLine(text.slice(line.contentStart, line.contentEnd))) return;
  for (let i = index - 1; i >= first; i--) {
    const above = lines[i];
    if (!above || above.blank) continue;
    const names = text.slice(above.contentStart, Math.min(above.contentEnd, above.contentStart + 80));
    if (PLAIN.includes(roles.get(i)) && signersIn(names)) roles.set(i, 'imprint');
    return;
  }
}
