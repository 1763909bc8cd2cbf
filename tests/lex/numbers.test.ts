/** Every spelling of a number. */
import { describe, expect, test } from 'vitest';
import { arabicNumber, chineseNumber, numeralAt } from '../../scripts/compiler/lex/numbers.ts';

/** Text that is a numeral from its first character on; what it is worth, and the words it takes. */
const NUMERALS: [text: string, low: number, high: number | null, taken?: string][] = [
  ['1，200亿元', 1200e8, null, '1，200亿'],
  ['1 500万立方米', 1500e4, null, '1 500万'],
  ['1\u00A0500万吨', 1500e4, null],
  ['12\u2009500家', 12500, null, '12\u2009500'],
  ['1\u3000200台', 1200, null],
  ['２，０００万吨', 2000e4, null],
  ['12,000人', 12000, null],
  ['1,234,567.89元', 1234567.89, null],
  ['１２３４５．６元', 12345.6, null],
  ['3亿6000万元', 3.6e8, null, '3亿6000万'],
  ['2亿5千万元', 2.5e8, null],
  ['1万2千人', 12000, null],
  ['2百万元', 200e4, null],
  ['3千家', 3000, null],
  ['1.5万亿元', 1.5e12, null],
  ['一万二千人', 12000, null, '一万二千'],
  ['壹万二千元', 12000, null],
  ['十亿零一万元', 1000010000, null],
  ['十万零五千人', 105000, null],
  ['三百亿元', 300e8, null],
  ['两千三百家', 2300, null],
  ['一千零五十家', 1050, null],
  ['一百二家', 120, null],
  ['二十五家', 25, null],
  ['贰佰叁拾万元', 230e4, null],
  ['十二家', 12, null],
  ['三点五万吨', 3.5e4, null],
  ['一二〇家', 120, null],
  ['廿家', 20, null],
  ['两三家', 2, 3],
  ['三四十家', 30, 40],
  ['一二百人', 100, 200],
  ['七八千亩', 7000, 8000],
  ['八九亿元', 8e8, 9e8],
  ['五六万人', 5e4, 6e4],
  ['三四百万元', 300e4, 400e4],
  ['十二三家', 12, 13],
  ['二十七八家', 27, 28],
  ['三五家', 3, 5],
  ['一两家', 1, 2],
];

const NONE = ['数百家', '几十家', '零部件', '零件', '几百万元', '某地', '万家灯火', '一二三产业', '亿元', '〇'];

describe('a numeral', () => {
  test.each(NUMERALS)('%s', (text, low, high, taken) => {
    const numeral = numeralAt(text, 0);
    expect(numeral).toMatchObject({ low, high });
    if (taken) expect(text.slice(0, numeral?.end)).toBe(taken);
  });
});

describe('no numeral', () => {
  test.each(NONE)('%s', (text) => expect(numeralAt(text, 0)).toBeNull());
});

describe('any printed form of a number gives it back', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const numbers = Array.from({ length: 300 }, (_, i) => 1 + random(10 ** (1 + (i % 9))));

  test.each(FORMS())('%s', (_, print) => {
    for (const number of numbers) expect(numeralAt(`${print(number)}元`, 0)?.low, print(number)).toBe(number);
  });

  test('by the readers of whole words', () => {
    for (const number of numbers) {
      expect(chineseNumber(inChinese(number))).toBe(number);
      expect(arabicNumber(grouped(number, ','))).toBe(number);
    }
  });
});

function FORMS(): [string, (number: number) => string][] {
  return [
    ['digits', String],
    ['full-width digits', (number) => wide(String(number))],
    ['groups by commas', (number) => grouped(number, ',')],
    ['groups by full-width commas', (number) => grouped(number, '，')],
    ['groups of full-width digits', (number) => wide(grouped(number, '，'))],
    ['groups by spaces', (number) => grouped(number, ' ')],
    ['groups by hard spaces', (number) => grouped(number, '\u00A0')],
    ['groups by thin spaces', (number) => grouped(number, '\u2009')],
    ['groups by ideographic spaces', (number) => grouped(number, '\u3000')],
    ['Chinese numerals', inChinese],
    ['formal Chinese numerals', (number) => formal(inChinese(number))],
    ['digits with 万 and 亿', mixed],
  ];
}

function wide(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function grouped(number: number, mark: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** 12005 → 一万二千零五 */
function inChinese(number: number): string {
  const groups = [Math.floor(number / 1e8), Math.floor(number / 1e4) % 1e4, number % 1e4];
  let words = '';
  groups.forEach((group, i) => {
    if (group === 0) return;
    if (words !== '' && (group < 1000 || (i === 2 && groups[1] === 0))) words += '零';
    words += thousands(group) + ['亿', '万', ''][i];
  });
  return words.replace(/^一十/, '十');
}

function thousands(group: number): string {
  const digits = String(group).padStart(4, '0');
  let words = '';
  let zero = false;
  [...digits].forEach((digit, i) => {
    if (digit === '0') zero = words !== '';
    else {
      words += `${zero ? '零' : ''}${'零一二三四五六七八九'[Number(digit)]}${['千', '百', '十', ''][i]}`;
      zero = false;
    }
  });
  return words;
}

function formal(words: string): string {
  const plain = '一二三四五六七八九十百千';
  const printed = '壹贰叁肆伍陆柒捌玖拾佰仟';
  return words.replace(/[一二三四五六七八九十百千]/g, (word) => printed[plain.indexOf(word)] ?? word);
}

/** 360005000 → 3亿6000万5000 */
function mixed(number: number): string {
  const [hundredMillions, tenThousands, rest] = [
    Math.floor(number / 1e8),
    Math.floor(number / 1e4) % 1e4,
    number % 1e4,
  ];
  return [
    hundredMillions ? `${hundredMillions}亿` : '',
    tenThousands ? `${tenThousands}万` : '',
    rest ? String(rest) : '',
  ].join('');
}
