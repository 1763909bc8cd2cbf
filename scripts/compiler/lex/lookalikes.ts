/** What only looks like a quantity: 2023年, 5G, 第3批, 三个月, 部门, 三成立. */
import type { Numeral } from './numbers.ts';

/** What may not follow a unit, because the two are another word: 个 + 月 is a month, 部 + 门 a department. */
const OTHER_WORDS: Record<string, string[]> = {
  个: [
    '月',
    '一',
    '别',
    '人所得',
    '人信息',
    '人账户',
    '人独资',
    '人消费',
    '人住房',
    '体户',
    '体工商',
    '体经营',
    '体经济',
    '性化',
    '方面',
    '环节',
    '维度',
    '层面',
    '阶段',
  ],
  项: ['目'],
  家: ['居', '电', '庭', '具', '用'],
  次: ['方', '生', '级'],
  分: [...'钟类别析布工级解步区层之批阶行档支局院', '中心'],
  部: [...'门委级署分队件'],
  条: ['例', '件', '款', '（', '('],
  所: [...'有在需属涉得'],
  人: [...'才员工民口大力均社机群为文形居'],
  位: ['一体', '于', '置', '列'],
  期: [...'间末内货限望'],
  天: [...'然津候河气'],
  米: ['级'],
  场: [...'地景所馆'],
  升: ['级'],
  元: [...'宇素件'],
  成: [...'立果为就都效本品员片套长熟型功分绩因交活'],
  单: [...'位个项元一体独'],
  份: ['额'],
  班: ['子', '组', '级', '列'],
  轮: [...'驱动岗训换胎值'],
  床: ['位'],
  对: [...'接口标应外于一0123456789'],
  根: ['据', '本'],
  本: [...'地市省县区级科土部方年'],
  头: ['部'],
  桶: ['装'],
  番: ['茄'],
};

/** … and what goes on to a word that is none of those: 10个 一流平台, 100家 具有影响力的平台. */
const OWN_WORDS: Record<string, string[]> = {
  个: ['一流', '一体化', '一站', '一级', '一二三'],
  项: ['目标', '目录'],
  家: ['具有', '具备', '居家', '用人', '用能', '用电', '用水', '电子', '电商', '电力', '电池', '电信', '电网', '电动', '电气', '电缆'],
  场: ['地方'],
}; // prettier-ignore

/** Units of which a single Chinese digit makes another word: 一次, 三条, 两种, unless a bound follows. */
const IDIOMS = new Set([...'次种位部条对场门期点分米天片组批所处名间套人升克列例块册趟轮届单份班根本头只支元群幅盏']);
/** 许多一, 某三, 数百: characters that a Chinese numeral does not follow. */
const NOT_BEFORE_HAN = /[一二三四五六七八九十百千万亿两几数多各每另某任同单]$/;
/** 第3, 前5, 1+5, 7×24, 〔2020〕, A5, T-3, 零下18℃ */
const NOT_BEFORE = /(?:[第+＋×*.．〔[A-Za-z-]|零下|(?<![底末年月日之以目此])前)$/;

/**
 * True where the numeral and its unit are a quantity.
 *
 * @param words the text around them
 * @param end offset after the unit, or after the numeral where it has none
 */
export function isQuantity(words: string, numeral: Numeral, unit: string, end: number): boolean {
  const before = words.slice(Math.max(0, numeral.start - 2), numeral.start);
  const after = words.slice(end, end + 4);
  const printed = words.slice(numeral.start, numeral.end);
  if (NOT_BEFORE.test(before) && !/[a-z]\s$/i.test(before)) return false;
  if (unit === '分' && /[时点]$/.test(before)) return false;
  if (/[年月]$/.test(before) && /^\d{1,2}$/.test(printed) && unit === '期') return false;
  // 十万亩级, 5万吨级: a class of size; 10亿元级 is told by its reader.
  if (after.startsWith('级') && unit !== '' && !unit.endsWith('元')) return false;
  if (numeral.han && !isHanQuantity(before, printed, unit, after)) return false;
  const goesOn = (words: string[] | undefined) => words?.some((word) => after.startsWith(word)) ?? false;
  return !goesOn(OTHER_WORDS[unit]) || goesOn(OWN_WORDS[unit]);
}

function isHanQuantity(before: string, printed: string, unit: string, after: string): boolean {
  if (NOT_BEFORE_HAN.test(before)) return false;
  if (/^十[三四五六]五$/.test(printed) && unit === '期') return false;
  if (printed === '一' && unit !== '%' && unit !== '成') return false;
  const isIdiom = /^[一二三四五六七八九]$/.test(printed) && IDIOMS.has(unit);
  return !isIdiom || /^以[上内]/.test(after);
}
