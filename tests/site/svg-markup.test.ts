import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { literal } from '../../src/figures/literal-styles.ts';
import { inlineSvg, svgFile } from '../../src/figures/svg-markup.ts';
import type { Figure } from '../../src/figures/figure.ts';

const drawing = (width: number) => ({
  width,
  height: 50,
  children: [
    s('a', { href: '/tasks/a/' }, s('circle', { className: ['dot'], cx: 1, cy: 2, r: 3 }), s('text', '甲 < 乙')),
  ],
});
const figure: Figure = {
  id: 'f',
  title: '图名',
  description: '说明',
  caption: '来'.repeat(30),
  wide: drawing(260),
  narrow: drawing(100),
};

test('a page gets both drawings, each named and described by ids of its own', () => {
  const markup = inlineSvg(figure);
  expect(markup.match(/<svg/g)).toHaveLength(2);
  expect(markup).toContain('viewBox="0 0 260 50"');
  expect(markup).toContain('aria-labelledby="f-narrow-title"');
  expect(markup).toContain('<title id="f-wide-title">图名</title>');
  expect(markup).toContain('甲 &#x3C; 乙');
});

test('a figure with one drawing shows it at every width', () => {
  const { narrow: _, ...one } = figure;
  expect(inlineSvg(one).match(/data-size="any"/g)).toHaveLength(1);
});

test('a file carries its words and colours and no address', () => {
  const file = svgFile(figure, '.dot{fill:#123456}');
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(file).toContain('.dot{fill:#123456}');
  expect(file).not.toContain('/tasks/a/');
  expect(file.match(/来+/g)).toEqual(['来'.repeat(20), '来'.repeat(10)]);
});

test('a file is valid XML, whatever the names in it hold', () => {
  const name = '甲<乙> & “丙” \u0001"丁"';
  const children = [s('g', { ariaLabel: name, className: ['a&b'] }, s('text', name), s('title', name))];
  const file = svgFile({ ...figure, title: name, caption: name, wide: { width: 10, height: 10, children } }, '.a>.b{}');
  expect(() => fromXml(file)).not.toThrow();
  expect(file).toContain('aria-label="甲&#x3C;乙> &#x26; “丙” &#x22;丁&#x22;"');
});

test('styles of a file have values where the page has properties', () => {
  expect(literal('.a { fill: var(--ink); }', ':root { --ink: #111; } @media dark { --ink: #eee; }')).toBe(
    '.a { fill: #111; }',
  );
  expect(() => literal('.a { fill: var(--none); }', ':root { --ink: #111; }')).toThrow('--none');
});
