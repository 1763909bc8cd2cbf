/** Nothing is lost: the leaves of the tree, joined, are the source, whatever the source is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PolicyNode } from '../../scripts/compiler/tree/nodes.ts';
import { leaves } from '../../scripts/compiler/tree/walk.ts';
import { parsed, TIME_LIMIT } from './parsed.ts';
import { kindsOfText, policies } from './texts.ts';

describe.each(kindsOfText)('for %s', (_, texts) => {
  test('the leaves joined are the source, and every node spans its children', { timeout: TIME_LIMIT }, () => {
    fc.assert(fc.property(texts, expectLossless));
  });
});

test.each([...policies])('the leaves of %s joined are its source', (_, text) => {
  expectLossless(text);
  expectLossless(text.replaceAll('\n', '\r\n'));
  expectLossless(text.replaceAll('\n', ''));
});

function expectLossless(text: string): void {
  const policy = parsed(text);
  expect(policy.source).toBe(text);
  expect([...leaves(policy)].map((leaf) => leaf.value).join('')).toBe(text);
  expectContiguous(policy, placesOf(text));
}

type Places = (offset: number) => { line: number; column: number };

/** Children follow each other without a hole, and lines and columns are what counting gives. */
function expectContiguous(node: PolicyNode, placeOf: Places): void {
  const { start, end } = node.position;
  for (const point of [start, end]) expect({ line: point.line, column: point.column }).toEqual(placeOf(point.offset!));
  if ('value' in node) {
    expect(end.offset! - start.offset!).toBe(node.value.length);
    return;
  }
  let at = start.offset!;
  for (const child of node.children as PolicyNode[]) {
    expect(child.position.start.offset, `${child.type} in ${node.type}`).toBe(at);
    expectContiguous(child, placeOf);
    at = child.position.end.offset!;
  }
  expect(at, node.type).toBe(end.offset!);
}

/** Line and column of every offset, by walking over the text once. */
function placesOf(text: string): Places {
  const places: { line: number; column: number }[] = [];
  let line = 1;
  let column = 1;
  for (let at = 0; at <= text.length; at++) {
    places.push({ line, column });
    const isBreak = /[\n\v\f\u0085\u2028\u2029]/.test(text[at] ?? '') || (text[at] === '\r' && text[at + 1] !== '\n');
    line += isBreak ? 1 : 0;
    column = isBreak ? 1 : column + 1;
  }
  return (offset) => places[offset]!;
}
