/** Goals in few words. */
import { expect, test } from 'vitest';
import { baselineValue, goalName, valueWords } from '../../src/knowledge/goal-words.ts';

const metric = { subject: '产业集群', comparator: '~', value: 10000, unit: '亿元', verbatim: '万亿级' } as const;
const nameOf = (subject: string) =>
  goalName({ metrics: [{ ...metric, subject, baseline: null, growth: false, source: null as never }], statement: '…' });

test('an order of size is no approximate sum', () => {
  expect(valueWords(metric)).toBe('10,000 亿元级');
  expect(valueWords({ ...metric, verbatim: '约1万亿元' })).toBe('约 10,000 亿元');
  expect(valueWords({ ...metric, verbatim: '1万亿元左右' })).toBe('约 10,000 亿元');
});

test('a long subject keeps its end, which says what is measured', () => {
  const name = nameOf('软件与信息服务、新材料、新能源、生物医药及高端医疗器械等五个新兴产业集群营业收入保持年均增速');
  expect(name).toMatch(/^软件与信息服务.*…产业集群营业收入保持年均增速：/);
  expect(nameOf('工业增加值')).toBe('工业增加值：10,000 亿元级');
});

test('a span keeps both ends, and two neighbours are about', () => {
  const span = { comparator: '=', value: 45, upper: 50, unit: '%', verbatim: '45%—50%' } as const;
  expect(valueWords(span)).toBe('45–50%');
  expect(valueWords({ comparator: '~', value: 2, upper: 3, unit: '家', verbatim: '两三家' })).toBe('约 2–3 家');
});

test('doubling is told as such', () => {
  expect(valueWords({ comparator: '=', value: 1, unit: '番', verbatim: '翻一番' })).toBe('翻 1 番');
});

test('a year compared with has no value to show', () => {
  expect(baselineValue({ unit: '%', baseline: { value: null, year: 2020 } })).toBeNull();
  expect(baselineValue({ unit: '亿元', baseline: { value: 1200, year: 2020 } })).toBe('1,200 亿元');
});
