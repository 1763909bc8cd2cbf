/** Numbers of documents: 青府函〔2020〕82号, 青财〔1999〕3号, 青府办 〔2017〕19号, 市政府令第35号, 财政部公告2023年第7号. */
import type { Span } from '../tree/facts.ts';

/** A number with the characters it is known by: half-width digits, no white space. */
export interface DocumentNumber extends Span {
  number: string;
}

const COUNT = '[\\d０-９]{1,5}';
const YEAR = '(?:19|20|１９|２０)[\\d０-９]{2}';
const HAN_COUNT = '[\\d０-９一二三四五六七八九十百〇零]{1,5}';
/** 〔2020〕82号, ［１９９９］第3号: year and running number. */
const YEARLY = new RegExp(`\\s?[〔［[（(【]\\s*${YEAR}\\s*[〕］\\])）】]\\s*(?:第\\s*)?${COUNT}\\s*号`, 'g');
/** 国务院令第722号, 市政府令第十二号, 商务部令2022年第3号, 财政部公告2023年第7号 */
const ORDER = new RegExp(`(?:令|公告|通告)\\s?(?:${YEAR}\\s?年\\s?)?第\\s?${HAN_COUNT}\\s?号`, 'g');
/** 财政部2023年第7号公告, 市政府第12号令 */
const ORDER_BEHIND = new RegExp(`(?:${YEAR}\\s?年\\s?)?第\\s?${HAN_COUNT}\\s?号\\s?(?:令|公告|通告)`, 'g');
/** What stands before: 青府函, 国务院; no words of the sentence round it. */
const ISSUER = /[\u4e00-\u9fff]+$/;
const LONGEST_CODE = 12;
const LONGEST_BODY = 24;
/** 省政府印发的国办发〔2019〕56号, 实施意见青府办发〔2021〕8号: what belongs to the number begins after such words. */
const NO_PART = [
  ...'的据按照和与及以至号由对在等《',
  ...['意见', '通知', '办法', '方案', '细则', '规划', '计划', '措施', '条例', '文件', '印发', '发布', '下发', '公布', '关于'],
  ...['执行', '落实', '贯彻', '执行了', '修改', '修订', '废止', '制定', '结合', '部门', '精神', '规定', '要求', '参见', '详见'],
]; // prettier-ignore
/** 市政府青政发〔2020〕3号: the body stands before the code. */
const BODIES = [
  '政府', '办公室', '办公厅', '委员会', '总局', '总署', '财政局', '财政厅', '财政部', '信息化局', '信息化厅', '信息化部', '发展改革委', '科技局', '科技厅', '科学技术局', '科学技术厅', '商务局', '商务厅', '商务部', '税务局', '监管局', '监督管理局', '资源局', '资源厅',
  '资源部', '环境局', '环境厅', '环境部', '农村局', '农村厅', '农村部', '保障局', '保障厅', '保障部', '建设局', '建设厅', '建设部', '人民银行',
]; // prettier-ignore
/** 财政部〔2020〕3号: a code of one character is none; there the body belongs to the number. */
const SHORTEST_CODE = 2;
/** 原柳政办〔2018〕26号 is said of a text of before; 原政办发〔2018〕26号 is a number of 原平. */
const FORMER = /^原(?=[\u4e00-\u9fff]{3})(?![政府发办])/;

/** Words that join, and begin names of places: 和田, 与水. */
const AND = ['和', '与', '及'];
/** （和政发〔2024〕21号）: what follows a bracket or begins a line joins nothing; 和 is the place. */
const OPENS_ALONE = /(?:^|[（(〔［[【\n])\s*$/;

/** Every number of a document in `text.slice(start, end)`, in order. */
export function documentNumbers(text: string, start: number, end: number): DocumentNumber[] {
  const words = text.slice(start, end);
  if (!words.includes('号')) return [];
  const found = [
    ...read(words, YEARLY, LONGEST_CODE, NO_PART).map((each) => withoutBody(words, each)),
    ...read(words, ORDER, LONGEST_BODY, NO_PART),
    ...read(words, ORDER_BEHIND, LONGEST_BODY, NO_PART),
  ].sort((a, b) => a.start - b.start);
  return found
    .filter((each, index) => index === 0 || each.start >= (found[index - 1]?.end ?? 0))
    .map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
}

function read(words: string, form: RegExp, longest: number, noPart: string[]): DocumentNumber[] {
  return [...words.matchAll(form)].flatMap(({ index, 0: tail }) => {
    const before = ISSUER.exec(words.slice(Math.max(0, index - longest), index))?.[0] ?? '';
    const opens = OPENS_ALONE.test(words.slice(0, index - before.length));
    const starts = noPart.map((word) => {
      const last = before.lastIndexOf(word);
      return last < 0 || (opens && last === 0 && AND.includes(word)) ? 0 : last + word.length;
    });
    const code = before.slice(Math.max(...starts)).replace(FORMER, '');
    if (code === '') return [];
    return [{ start: index - code.length, end: index + tail.length, number: foldedNumber(code + tail) }];
  });
}

/** 金融监管总局财建〔2024〕89号 is 财建〔2024〕89号. */
function withoutBody(words: string, { start, end, number }: DocumentNumber): DocumentNumber {
  const code = ISSUER.exec(words.slice(start, end).replace(/[\s〔［[（(【].*$/s, ''))?.[0] ?? '';
  const body = Math.max(...BODIES.map((each) => (code.includes(each) ? code.lastIndexOf(each) + each.length : 0)));
  if (code.length - body < SHORTEST_CODE) return { start, end, number };
  return { start: start + body, end, number: number.slice(body) };
}

/** 青府〔２０２３〕 12 号 → 青府〔2023〕12号: brackets stay as printed. */
export function foldedNumber(number: string): string {
  return number.replace(/\s/g, '').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
