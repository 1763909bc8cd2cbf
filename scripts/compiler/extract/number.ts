/** Chinese and Arabic numerals. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/**
 * Value of a Chinese numeral (十二 → 12, 三百 → 300, 二〇二一 → 2021), or NaN where the text is none.
 *
 * @param text characters of a numeral only
 */
export function chineseNumber(text: string): number {
  if (text === '') return Number.NaN;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((digit) => DIGITS[digit]).join(''));
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const character of text) {
    if (character in DIGITS) digit = DIGITS[character]!;
    else if (character in UNITS) {
      group += (digit || 1) * UNITS[character]!;
      digit = 0;
    } else if (character in GROUPS) {
      total = (total + group + digit || 1) * GROUPS[character]!;
      group = 0;
      digit = 0;
    } else return Number.NaN;
  }
  return total + group + digit;
}

/** Value of Arabic digits, half or full width, with thousands separators (12,000 → 12000). */
export function arabicNumber(text: string): number {
  const digits = text.normalize('NFKC').replace(/[,\s]/g, '');
  return digits === '' ? Number.NaN : Number(digits);
}

/** Characters of a Chinese numeral, for building patterns. */
export const HAN_DIGITS = '〇零一二两三四五六七八九十百千';

/** The same text with full-width digits, points and percent signs made half-width; offsets stay. */
export function halfWidthDigits(text: string): string {
  return /[０-９]/.test(text)
    ? text.replace(/[０-９．％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    : text;
}
