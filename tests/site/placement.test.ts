import { describe, expect, test } from 'vitest';
import { besides, nearest } from '../../src/browser/placement.ts';

const view = { width: 1000, height: 800 };
const panel = { width: 300, height: 200 };
const at = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('a panel beside a link', () => {
  test('stands below it', () => {
    expect(besides(at(100, 100), panel, view, 8)).toEqual({ left: 100, top: 128 });
  });

  test('stands above it where the window ends', () => {
    expect(besides(at(100, 700), panel, view, 8)).toEqual({ left: 100, top: 492 });
  });

  test('stays inside the window at either side', () => {
    expect(besides(at(950, 100), panel, view, 8).left).toBe(692);
    expect(besides(at(-20, 100), panel, view, 8).left).toBe(8);
  });

  test('never covers the link where there is room for neither, if it stands below', () => {
    expect(besides(at(100, 300), { width: 300, height: 700 }, view, 8).top).toBe(328);
  });
});

describe('a link that breaks over lines', () => {
  const boxes = [at(900, 100), at(10, 130)];

  test('is met where the pointer is', () => {
    expect(nearest(boxes, { x: 20, y: 140 })).toBe(boxes[1]);
    expect(nearest(boxes, { x: 930, y: 105 })).toBe(boxes[0]);
  });

  test('is met at its beginning without a pointer, and nowhere when it is not shown', () => {
    expect(nearest(boxes)).toBe(boxes[0]);
    expect(nearest([], { x: 0, y: 0 })).toBeUndefined();
  });
});
