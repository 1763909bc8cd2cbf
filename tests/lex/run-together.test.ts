/** Tables whose cells have run together are found by their heads, and words of a sentence are none. */
import { expect, test } from 'vitest';
import { runTogetherTables } from '../../scripts/compiler/tables/run-together.ts';

const found = (text: string) => runTogetherTables(text).map(({ start, end }) => text.slice(start, end));

test('heads in a row, white space inside them, open a table that ends with its sentence', () => {
  const table = '序号指　标　名　称单位2025年2030年指标属性1粮食年产量万吨5860预期性';
  expect(found(`主要指标如下：${table}。注：略。`)).toEqual([table]);
});

test('heads parted by marks or tabs, and too few heads, open none', () => {
  expect(found('写明序号、指标名称、单位、2025年和2030年目标。')).toEqual([]);
  expect(found('序号\t指标\t单位\t2025年\n1\t产量\t万吨\t58')).toEqual([]);
  expect(found('编号单位2025年度印发。')).toEqual([]);
});

test('a table opens on any head, not only on that of its numbers', () => {
  const table = '指标名称单位2025年2030年属性粮食年产量万吨5860预期性';
  expect(found(`主要指标：${table}。`)).toEqual([table]);
});
