/** Who signs a text: the names above its date, one a line or several, and the person who signs an order. */
import { dateIn } from '../lex/dates.ts';
import { periodIn } from '../lex/years.ts';
import type { Line } from '../reading/lines.ts';
import { wordsOf } from '../reading/words.ts';
import type { ParagraphRole } from '../tree/nodes.ts';

/** Words on which the name of a body that signs ends. */
const BODY_ENDS = wordsOf(`
  政府 办公厅 办公室 办事处 委员会 管委会 局 厅 委 部 院 小组 指挥部 中心 署 会 行 社 联 海关 总队 支队 大队 公司 集团 大学 学院 兵团 军区
  军分区 中央 警备区 专班 党组 工委`);
/** 四川省科学技术厅（四川省人工智能产业链链长办公室）, 青原市人民政府（公章） */
const ASIDE = /[（(][^（）()]{0,40}[）)]/g;
/** 市长　王某某 */
const SIGNER =
  /^(?:代?[省市县区州旗盟镇乡]长|主席|部长|局长|厅长|主任|署长|行长|总理|会长|院长|委员长|书记)[\s:：]+[\u4e00-\u9fff·]{1,4}(?:\s?[\u4e00-\u9fff]{1,3})?$/;

/** True where words end as the name of a body does. */
export function endsAsSigner(words: string): boolean {
  return BODY_ENDS.endIn(words.replace(ASIDE, '').trimEnd());
}

/** True for the line of the person who signs. */
export function isSignerLine(words: string): boolean {
  return words.length <= 24 && SIGNER.test(words);
}

/** The bodies that a line of signatures names: 青原市商务局　　青原市财政局; null for a line that is none. */
export function signersIn(words: string): string[] | null {
  const named = words.replace(ASIDE, ' ').trim();
  if (named.length < 2 || named.length > 200 || /[。，,：:；;《》？！]/.test(named)) return null;
  const parts = named.split(/[\s、]+/);
  if (parts.every((part) => part.length >= 3 && BODY_ENDS.endIn(part))) return parts.flatMap(runTogether);
  const joined = named.replace(/\s/g, '');
  return joined.length >= 3 && joined.length <= 40 && BODY_ENDS.endIn(joined) ? [joined] : null;
}

/** Bodies of the whole country whose branches bear the place in the middle of the name. */
const NATIONAL = [
  '国家税务总局',
  '国家统计局',
  '国家金融监督管理总局',
  '中国人民银行',
  '中共',
  '中国共产党',
  '中华人民共和国',
];
/** 青原市, 内蒙古自治区, 西双版纳傣族自治州 at the head of a name. */
const PLACE = /^[\u4e00-\u9fff]{1,9}?(?:自治区|自治州|省|市|县|区|旗|盟|州)/;

/** 青原市科学技术局国家税务总局青原市税务局: a second name begins where the place, or a body of the country, comes again. */
function runTogether(words: string): string[] {
  const national = NATIONAL.find((each) => words.startsWith(each)) ?? '';
  const place = PLACE.exec(words.slice(national.length))?.[0];
  if (place === undefined) return [words];
  let first = words.indexOf(place) + place.length;
  for (let at = nextStart(words, first, place); at > 0; at = nextStart(words, first, place)) {
    if (isParted(words, at, place)) return [words.slice(0, at), ...runTogether(words.slice(at))];
    first = at + 1;
  }
  return [words];
}

/** 中共云岭省委云岭省人民政府农村工作领导小组办公室 is one body of both; 中共云岭省委云岭省人民政府 are two. */
function isParted(words: string, at: number, place: string): boolean {
  const [first, second] = [words.slice(0, at), words.slice(at)];
  if (first.length < 4 || second.length < 4 || !BODY_ENDS.endIn(first)) return false;
  const isOfBoth = first.startsWith('中共') && first.endsWith('委') && second.startsWith(`${place}人民政府`);
  return !isOfBoth || second === `${place}人民政府`;
}

/** Where the place or a body of the country stands next; -1 where neither does. */
function nextStart(words: string, from: number, place: string): number {
  const starts = [place, ...NATIONAL].map((each) => words.indexOf(each, from)).filter((at) => at >= 0);
  return starts.length > 0 ? Math.min(...starts) : -1;
}

/** What may stand beside a date on its line: 发布日期：, （公章）, 印. */
const BESIDE_DATE = /[（()）\s]|(?:发布|成文|印发)?(?:日期|时间)\s*[:：]|印发|公元|公章|盖章|印章|[章印]/g;

/** True for a date on a line of its own: 2023年3月21日（公章） */
export function isDateLine(line: string): boolean {
  const date = line.length <= 24 ? dateIn(line) : null;
  return date !== null && (line.slice(0, date.start) + line.slice(date.end)).replace(BESIDE_DATE, '') === '';
}

/** 青原市商务局 2023年3月21日, 罗湖区科技局2026年4月24日发布。: the names before a date that ends a line; null for other lines. */
export function signedWithDate(words: string): string[] | null {
  if (words.length > 80) return null;
  const date = dateIn(words);
  if (!date || date.day === null || date.start < 3) return null;
  return /^\s*(?:发布)?[。）)]?$/.test(words.slice(date.end)) ? signersIn(words.slice(0, date.start)) : null;
}

/** So many bodies may sign one text. */
const MOST_LINES = 40;

/** Marks the lines of signatures above each date among `lines[first..last)`. */
export function markSignatures(
  text: string,
  lines: Line[],
  first: number,
  last: number,
  roles: Map<number, ParagraphRole>,
): void {
  for (let date = first; date < last; date++) {
    if (roles.get(date) !== 'date') continue;
    for (let i = date - 1; i >= first && date - i <= MOST_LINES; i--) {
      const line = lines[i];
      if (!line || line.blank) continue;
      const role = roles.get(i);
      if (role !== undefined && role !== 'title' && role !== 'signature' && role !== 'furniture' && role !== 'preamble')
        break;
      if (line.contentEnd - line.contentStart > 200 || line.tabbed) break;
      const words = text.slice(line.contentStart, line.contentEnd);
      if (signersIn(words) !== null) roles.set(i, 'signature');
      else if (periodIn(words)) break;
      else if (/^[（(][^（）()]{2,40}[）)]$/.test(words)) roles.set(i, 'note');
      else break;
    }
  }
}
