/** An amount of support in words: 研发费用的 8%, 每户最高 10 万元, 租金减免 50%. */
import { words } from '../i18n/zh-CN.ts';
import type { Amount } from '../schemas/measure.ts';

type AmountWords = Pick<Amount, 'kind' | 'value' | 'upper' | 'unit' | 'of' | 'verbatim'>;

/**
 * The figure with what bounds it and what it is of. A share that the text leaves open is quoted.
 *
 *     { kind: 'rate', value: 8, unit: '%', of: '研发费用' } → 研发费用的 8%
 */
export function amountWords({ kind, value, upper, unit, of, verbatim }: AmountWords): string {
  const text = words.measures.amount;
  if (value === null) return text.unstated(of ? `${of}的${verbatim}` : verbatim);
  const range = [value, upper].filter((each) => each !== null).map(figure);
  const joined = unit === '%' ? range.join('–') + unit : `${range.join('–')} ${unit ?? ''}`.trim();
  return text[kind](joined, of === null || /^[\u4e00-\u9fff]/.test(of) ? (of ?? '') : `${of} `);
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}
