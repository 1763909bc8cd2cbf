/** One spelling for characters that are printed in several, offset for offset: the folded text is as long as the text. */

const ZEROS = '〇○◯零OＯoОο0';
const HAN = '一二三四五六七八九';
/** 二〇二五 二O二五 二零二五 一九九八; not part of a longer numeral. */
const HAN_YEAR = new RegExp(
  `(?<![${HAN}十百])([一二])([九${ZEROS}])([${ZEROS}${HAN}]{2})(?=\\s?(?:年|[-—－–~～至到、和]))`,
  'g',
);
const WIDE = /[０-９．－／]/g;

/** Full-width digits and their points in half width: ２０２５年 → 2025年, ３．５％ → 3.5％. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９．]/g, narrow);
}

/** The same, and years in Chinese digits as Arabic ones: 到二〇二五年 → 到2025年. */
export function plainYears(text: string): string {
  const digits = halfWidthDigits(text);
  return /[一二]/.test(digits) ? digits.replace(HAN_YEAR, arabicYear) : digits;
}

/** The same for a date, whose parts may be joined by full-width signs: ２０２３－０３－２１ → 2023-03-21. */
export function plainDate(text: string): string {
  return plainYears(text.replace(WIDE, narrow));
}

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** 二〇九九 is 2099; 二二二二 is no year. */
function arabicYear(printed: string): string {
  const digits = [...printed].map((digit) => (ZEROS.includes(digit) ? 0 : HAN.indexOf(digit) + 1)).join('');
  return /^(?:19|20)/.test(digits) ? digits : printed;
}
