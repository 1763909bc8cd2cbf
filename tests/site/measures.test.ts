import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../src/knowledge/measure-scope.ts';
import { measureTitle } from '../../src/knowledge/measure-title.ts';

describe('the scope of a measure', () => {
  const span = (start: number, end: number, policy = 'p') => ({ policy, start, end });
  const measure = (statement: string) => ({ source: span(10, 20), statement });
  const holder = (bases: string[] = [], text = '') => ({
    text,
    industries: [
      { id: 'outside', source: span(0, 4) },
      { id: 'inside', source: span(12, 14) },
      { id: 'inside', source: span(2, 4) },
    ],
    bases,
  });
  const bases = new Map([
    ['north', { name: '北站基地', inPolicy: true }],
    ['south', { name: '南站基地', inPolicy: true }],
    ['far', { name: '远方基地', inPolicy: false }],
  ]);
  const industries = (...input: Parameters<typeof scopeOf>) =>
    scopeOf(...input).industries.map(({ id, basis }) => `${id} ${basis}`);
  const basesOf = (...input: Parameters<typeof scopeOf>) =>
    scopeOf(...input).bases.map(({ id, basis }) => `${id} ${basis}`);

  test('tells what its own words name from what only its item names', () => {
    expect(industries(measure('…'), holder(), [], bases)).toEqual(['inside statement', 'outside item']);
  });
  test('is read from the corpus where no item holds it, and never from another policy', () => {
    const mentions = [
      { id: 'here', source: span(11, 13) },
      { id: 'elsewhere', source: span(11, 13, 'q') },
    ];
    expect(industries(measure('…'), undefined, mentions, bases)).toEqual(['here statement']);
  });
  test('takes a base that is named', () => {
    expect(basesOf(measure('对落户北站基地的企业给予奖励'), holder(['north', 'far']), [], bases)).toEqual([
      'north statement',
      'far item',
    ]);
  });
  test('takes unnamed bases for all that the policy sets up, and says so', () => {
    expect(basesOf(measure('对落户产业基地的企业给予奖励'), holder(), [], bases)).toEqual([
      'north general',
      'south general',
    ]);
  });
  test('tells unnamed bases of the item from those of its own words', () => {
    expect(basesOf(measure('给予奖励'), holder([], '支持产业基地发展。给予奖励。'), [], bases)).toEqual([
      'north context',
      'south context',
    ]);
  });
  test('takes the base of another policy by its name, and never for one that its own policy does not set up', () => {
    const foreign = new Map([
      ['new', { name: '新兴产业基地', inPolicy: false }],
      ['old', { name: '老港基地', inPolicy: false }],
    ]);
    expect(basesOf(measure('优先保障新兴产业基地用地'), holder(), [], foreign)).toEqual(['new statement']);
  });
  test('is empty where the text is silent', () => {
    expect(scopeOf(measure('给予奖励'), undefined, [], bases)).toEqual({ industries: [], bases: [] });
  });
});

describe('the name of a measure', () => {
  const name = (statement: string, rest: Partial<Parameters<typeof measureTitle>[0]> = {}) =>
    measureTitle({ kind: 'reward', statement, recipients: [], amounts: [], ...rest });
  const statement = '制定招商计划,对新迁入的总部企业最高给予1亿元奖励支持,加强要素倾斜';

  test('is the part with the amount', () => {
    expect(name(statement, { amounts: [{ verbatim: '最高给予1亿元' }] })).toBe(
      '…对新迁入的总部企业最高给予1亿元奖励支持…',
    );
  });
  test('else the part that says for whom', () => {
    expect(name(statement, { kind: 'fund', recipients: ['总部企业'] })).toContain('对新迁入的总部企业');
  });
  test('else the part with a word of its kind', () => {
    expect(name('围绕产业链完善服务体系,对企业给予奖励')).toBe('…对企业给予奖励');
  });
  test('else the opening words', () => {
    expect(name('围绕产业链完善体系', { kind: 'tax' })).toBe('围绕产业链完善体系');
  });
  test('takes the next part along where one says too little', () => {
    expect(name('给予奖励,对象为新升规企业,另行制定办法')).toBe('给予奖励,对象为新升规企业…');
  });
});
