/** Numbers of list items as word processors and pages write them: 十二 xii l 甲 ⑫ 壹. */

const HAN = [...'零一二三四五六七八九'];
const FORMAL = [...'零壹贰叁肆伍陆柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Writes a number, which is 1 or more. */
export type WriteNumber = (number: number) => string;

/** 十二, 一百二十 */
export const han: WriteNumber = (number) => counted(number, HAN, ['', '十', '百', '千']).replace(/^一(?=十)/, '');

/** 壹拾贰 */
export const formalHan: WriteNumber = (number) => counted(number, FORMAL, ['', '拾', '佰', '仟']);

/** 一二 for 12: a character a digit. */
export const hanDigits: WriteNumber = (number) =>
  String(number).replace(/\d/g, (digit) => (digit === '0' ? '〇' : (HAN[Number(digit)] ?? '')));

/** a … z, aa, bb … */
export const letter: WriteNumber = (number) =>
  String.fromCharCode(97 + ((((number - 1) % 26) + 26) % 26)).repeat(Math.min(Math.floor((number - 1) / 26) + 1, 4));

export const roman: WriteNumber = (number) => {
  let rest = Math.min(number, 300);
  let letters = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) letters += sign;
  return letters;
};

/** ① … ⑳, ㉑ … ㊿; （51） beyond. */
export const circled: WriteNumber = (number) => {
  if (number >= 1 && number <= 20) return String.fromCharCode(0x245f + number);
  if (number >= 21 && number <= 35) return String.fromCharCode(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCharCode(0x32b1 + number - 36);
  return `（${number}）`;
};

/** ⑴ … ⒇ */
export const inParentheses: WriteNumber = (number) =>
  number >= 1 && number <= 20 ? String.fromCharCode(0x2473 + number) : `（${number}）`;

/** ⒈ … ⒛ */
export const withStop: WriteNumber = (number) =>
  number >= 1 && number <= 20 ? String.fromCharCode(0x2487 + number) : `${number}.`;

/** 甲 … 癸 */
export const stem: WriteNumber = (number) => STEMS[(number - 1) % STEMS.length] ?? '';

/** 子 … 亥 */
export const branch: WriteNumber = (number) => BRANCHES[(number - 1) % BRANCHES.length] ?? '';

function counted(number: number, digits: readonly string[], units: readonly string[]): string {
  if (number < 1 || number > 9999) return String(number);
  let words = '';
  let isGap = false;
  for (let place = units.length - 1; place >= 0; place--) {
    const digit = Math.floor(number / 10 ** place) % 10;
    if (digit === 0) {
      isGap = words !== '';
      continue;
    }
    words += `${isGap ? digits[0] : ''}${digits[digit]}${units[place]}`;
    isGap = false;
  }
  return words;
}
