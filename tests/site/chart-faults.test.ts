import { expect, test } from 'vitest';
import { text } from '../../src/figures/chart-parts.ts';
import { faultsOf } from '../figures/overlaps.ts';

const drawing = (...children: ReturnType<typeof text>[]) => ({ width: 100, height: 40, children });

test('labels apart from each other are no fault', () => {
  expect(
    faultsOf(drawing(text(0, 15, '甲乙', 'label'), text(30, 15, '丙', 'label'), text(0, 32, '甲乙', 'label'))),
  ).toEqual([]);
});

test('labels that touch are told, whichever end they are set from', () => {
  expect(faultsOf(drawing(text(0, 15, '甲乙', 'label'), text(20, 15, '丙', 'label')))).toEqual(['甲乙 touches 丙']);
  expect(faultsOf(drawing(text(0, 15, '甲乙', 'label'), text(40, 15, '丙丁', 'label', 'end')))).toEqual([
    '甲乙 touches 丙丁',
  ]);
  expect(faultsOf(drawing(text(0, 15, '甲', 'label'), text(0, 20, '乙', 'label')))).toEqual(['甲 touches 乙']);
});

test('labels that reach over an edge are told', () => {
  expect(faultsOf(drawing(text(80, 15, '甲乙丙', 'label')))).toEqual(['甲乙丙 is cut off']);
  expect(faultsOf(drawing(text(10, 15, '甲乙丙', 'label', 'middle')))).toEqual(['甲乙丙 is cut off']);
  expect(faultsOf(drawing(text(0, 39, '甲', 'label')))).toEqual(['甲 is cut off']);
});
