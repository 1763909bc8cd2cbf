/** Numbers of documents: 青府函〔2020〕82号, 青财〔1999〕3号, 青府办 〔2017〕19号, 市政府令第35号, 国务院令第722号. */
import type { Span } from '../tree/facts.ts';

/** A number with the characters it is known by: half-width digits, no white space. */
export interface DocumentNumber extends Span {
  number: string;
}

/** 〔2020〕82号, ［１９９９］第3号: year and running number. */
const YEARLY = /\s?[〔［[（(]\s*(?:19|20|１９|２０)[\d０-９]{2}\s*[〕］\])）]\s*(?:第\s*)?[\d０-９]{1,5}\s*号/g;
/** 国务院令第722号, 市政府令第十二号 */
const ORDER = /令\s?第\s?[\d０-９一二三四五六七八九十百]{1,5}\s?号/g;
/** What stands before: 青府函, 国务院; no words of the sentence round it. */
const ISSUER = /[\u4e00-\u9fff]{1,12}$/;
const LONGEST_ISSUER = 12;
/** 省政府印发的国办发〔2019〕56号, 实施意见青府办发〔2021〕8号: the issuer's code begins after such words. */
const NO_CODE = [
  '的',
  '据',
  '按',
  '照',
  '和',
  '与',
  '及',
  '以',
  '至',
  '意见',
  '通知',
  '办法',
  '方案',
  '细则',
  '规划',
  '计划',
  '措施',
  '条例',
];

/** Every number of a document in `text.slice(start, end)`, in order. */
export function documentNumbers(text: string, start: number, end: number): DocumentNumber[] {
  const words = text.slice(start, end);
  if (!words.includes('号')) return [];
  return [YEARLY, ORDER]
    .flatMap((form) => [...words.matchAll(form)])
    .flatMap(({ index, 0: tail }) => {
      const code = codeBefore(words, index);
      if (code === '') return [];
      const from = index - code.length;
      return [{ start: start + from, end: start + index + tail.length, number: folded(code + tail) }];
    })
    .sort((a, b) => a.start - b.start);
}

function codeBefore(words: string, at: number): string {
  const code = ISSUER.exec(words.slice(Math.max(0, at - LONGEST_ISSUER), at))?.[0] ?? '';
  const starts = NO_CODE.map((word) => (code.includes(word) ? code.lastIndexOf(word) + word.length : 0));
  return code.slice(Math.max(...starts));
}

function folded(number: string): string {
  return number.replace(/\s/g, '').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
