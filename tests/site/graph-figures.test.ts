import { expect, test } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { matrixDrawing } from '../../src/figures/duty-matrix.ts';
import { networkDrawings, type Network } from '../../src/figures/duty-network.ts';
import type { Drawing } from '../../src/figures/figure.ts';
import { evenLines } from '../../src/figures/broken-lines.ts';
import { flowDrawings } from '../../src/figures/lead-flow.ts';
import { neighbourhoodDrawing } from '../../src/figures/neighbourhood.ts';
import { overlaps, placeBoxes } from '../../src/figures/network-layout.ts';
import { textWidth } from '../../src/figures/text-width.ts';

const markup = ({ children }: Drawing) => toHtml(s('svg', ...children), { space: 'svg' });

test('a Han character is as wide as high, and lines are of about one length', () => {
  expect(textWidth('市科技局', 12)).toBe(48);
  expect(textWidth('5G', 10)).toBeCloseTo(13);
  expect(evenLines('政务服务数据管理局', 84, 12)).toEqual(['政务服务数', '据管理局']);
  expect(evenLines('聚焦培育，专精', 48, 12)).toEqual(['聚焦培', '育，专精']);
  expect(evenLines('局', 4, 12)).toEqual(['局']);
});

test('sixty boxes in a narrow area find room: none on another, none outside, always alike', () => {
  const boxes = Array.from({ length: 60 }, (_, at) => ({
    id: String(at),
    width: 50 + (at % 7) * 10,
    height: 24 + (at % 3) * 12,
  }));
  const ties = boxes.slice(1).map(({ id }, at) => [String(at % 5), id] as const);
  const layout = placeBoxes(boxes, ties, { width: 328, height: 400 });
  expect(overlaps(layout.boxes)).toEqual([]);
  for (const { x, y, width, height } of layout.boxes) {
    expect(x - width / 2).toBeGreaterThanOrEqual(0);
    expect(x + width / 2).toBeLessThanOrEqual(layout.width);
    expect(y - height / 2).toBeGreaterThanOrEqual(0);
    expect(y + height / 2).toBeLessThanOrEqual(layout.height);
  }
  expect(placeBoxes(boxes, ties, { width: 328, height: 400 })).toEqual(layout);
});

test('boxes that overlap are told', () => {
  const box = { id: 'a', x: 10, y: 10, width: 10, height: 10 };
  expect(overlaps([box, { ...box, id: 'b', x: 19 }, { ...box, id: 'c', x: 40 }])).toEqual([['a', 'b']]);
});

const network: Network = {
  nodes: [
    { id: '甲', kind: 'body', name: '甲局', href: '/a/', label: '甲局：牵头 1 项', isDraft: false, isForemost: true },
    { id: 't', kind: 'task', name: '推进某项任务', short: '2.1', href: '/t/', label: '推进', isDraft: true },
  ],
  ties: [{ body: '甲', task: 't', role: 'lead', isInferred: true }],
};

test('a network has a link for each node and a line for each tie; drafts and inference are marked', () => {
  const { wide, narrow } = networkDrawings(network);
  expect(markup(wide).match(/<a /g)).toHaveLength(2);
  expect(markup(wide)).toContain('class="tie-lead inferred" data-tie="0 1"');
  expect(markup(wide)).toContain('class="node-task draft"');
  expect(markup(wide)).toContain('>推进某项任务<');
  expect(markup(narrow)).toContain('>2.1<');
  expect(narrow.width).toBe(328);
});

const chart = {
  stops: [
    { id: 'p', column: 0, name: '甲方案', count: '3', drafts: '', isDraft: false, isLead: false },
    { id: 'c', column: 1, name: '首章', count: '3', drafts: '', isDraft: false, isLead: false },
    { id: '甲', column: 2, name: '甲局', href: '/a/', count: '2', drafts: '意见稿 1', isDraft: false, isLead: true },
    { id: ':silent', column: 2, name: '未载', count: '1', drafts: '', isDraft: false, isLead: false },
  ],
  parts: [
    { policy: 'p', chapter: 'c', end: '甲', tasks: 2, isDraft: false },
    { policy: 'p', chapter: 'c', end: ':silent', tasks: 1, isDraft: false },
  ],
} as const;

test('ribbons are as wide as their tasks are many, red where somebody leads', () => {
  const { wide, narrow } = flowDrawings(chart);
  const widths = (drawing: Drawing, of: string) =>
    [...markup(drawing).matchAll(new RegExp(`class="${of}"[^>]*stroke-width="([\\d.]+)"`, 'g'))].map(([, width]) =>
      Number(width),
    );
  const [led] = widths(wide, 'flow-lead');
  expect(widths(wide, 'flow')).toHaveLength(2);
  expect(led! / Math.min(...widths(wide, 'flow'))).toBeCloseTo(2, 1);
  expect(markup(narrow)).not.toContain('首章');
  expect(markup(narrow)).toContain('意见稿 1');
});

test('a matrix draws a mark for each cell that has one, and a line round what is inferred', () => {
  const drawing = matrixDrawing(
    {
      groups: [{ name: '方案', columns: 2, isDraft: true }],
      columns: ['一', '二'],
      rows: [{ name: '甲局', cells: [{ role: 'lead', isInferred: true }, null] }],
    },
    [{ role: 'support', name: '配合' }],
  );
  expect(markup(drawing).match(/mark-lead/g)).toHaveLength(1);
  expect(markup(drawing).match(/inferred-ring/g)).toHaveLength(1);
  expect(markup(drawing)).toContain('class="drafted"');
});

test('neighbours stand on both sides of the body, each once', () => {
  const headings = { leaders: '牵头的', supporters: '配合的', beside: '并列的' };
  const around = (['leaders', 'supporters', 'beside'] as const).map((side) => ({
    name: `${side}局`,
    href: `/${side}/`,
    side,
    role: 'support' as const,
    count: '2 项',
    drafts: side === 'beside' ? '意见稿 1' : '',
  }));
  const drawn = markup(neighbourhoodDrawing({ name: '甲局', headings }, around));
  for (const heading of Object.values(headings)) expect(drawn).toContain(heading);
  expect(drawn.match(/<a /g)).toHaveLength(3);
  expect(drawn.match(/class="draft-words"/g)).toHaveLength(1);
});
