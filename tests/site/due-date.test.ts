import { expect, test } from 'vitest';
import { dueDate } from '../../src/knowledge/due-date.ts';

test.each([
  ['2021年3月底前', null, '2021-03-31', 'month-end'],
  ['2021年3月底前', 2021, '2021-03-31', 'month-end'],
  ['2024年2月末前', null, '2024-02-29', 'month-end'],
  ['2023年2月下旬前', null, '2023-02-28', 'month-end'],
  ['2021年3月15日前', null, '2021-03-15', 'day'],
  ['２０２１年６月底前', null, '2021-06-30', 'month-end'],
  ['2025年底前', null, '2025-12-31', 'year-end'],
  ['2025年年底前', null, '2025-12-31', 'year-end'],
  ['年内', 2022, '2022-12-31', 'year-end'],
  ['年底前', 2022, '2022-12-31', 'year-end'],
  ['2022年第一季度前', null, '2022-03-31', 'quarter-end'],
  ['2022年4季度前', null, '2022-12-31', 'quarter-end'],
  ['2022年上半年前', null, '2022-06-30', 'quarter-end'],
  ['2022年下半年前', null, '2022-12-31', 'year-end'],
  [null, 2025, '2025-12-31', 'year-end'],
])('%s (%s) is due on %s, read as %s', (verbatim, year, date, reading) => {
  expect(dueDate(verbatim, year)).toEqual({ date, reading });
});

test('a month beside the words counts where the words name none', () => {
  expect(dueDate(null, 2021, 3)).toEqual({ date: '2021-03-31', reading: 'month-end' });
  expect(dueDate('月底前', 2021, 4)).toEqual({ date: '2021-04-30', reading: 'month-end' });
});

test('words that name another year than the entry leave the year alone', () => {
  expect(dueDate('2021年3月底前', 2025)).toEqual({ date: '2025-12-31', reading: 'year-end' });
  expect(dueDate('2021年3月底前', 2025, 3)).toEqual({ date: '2025-12-31', reading: 'year-end' });
});

test.each([
  [null, null],
  ['年内', null],
  ['2025年前', 2025],
  ['2021年3月前', null],
  ['2021年3月份以前', null],
  ['2021年3月中旬前', null],
  ['2021年13月底前', null],
  ['2021年2月30日前', null],
])('%s (%s) tells no day', (verbatim, year) => {
  expect(dueDate(verbatim, year)).toBeNull();
});
