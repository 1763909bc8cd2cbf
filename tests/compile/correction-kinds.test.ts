/** Facts of each kind, dropped, changed and added. */
import { describe, expect, test } from 'vitest';
import { contractOf } from '../../scripts/compiler/index.ts';

import { TEXT, EDITOR, parse, plain, parsed, dutiesOf, metricsOf } from './corrected.ts';

describe('a duty', () => {
  const first = { item: '2.1', words: '市财政局' };

  test('is dropped, there alone', () => {
    const found = parsed({ kind: 'duty', action: 'drop', ...first });
    expect(dutiesOf(found, '2.1').map(({ agency }) => agency)).toEqual(['市农业农村局']);
    expect(dutiesOf(found, '2.2')).toEqual(dutiesOf(plain, '2.2'));
    expect(found.diagnostics).toEqual(plain.diagnostics);
  });

  test('is changed to another body and role', () => {
    const to = { agency: '市审计局', role: 'guide' };
    const found = parsed({ kind: 'duty', action: 'change', ...first, to });
    expect(dutiesOf(found, '2.1')[1]).toMatchObject({ ...to, verbatim: '市财政局', basis: 'editor', editor: EDITOR });
  });

  test('is added at words that no rule reads, in its sentence', () => {
    const found = parsed({ kind: 'duty', action: 'add', words: '市商务局', to: { role: 'support' } });
    const clause = found.tasks.find(({ path }) => path === '2.2')?.clauses[0];
    expect(clause).toMatchObject({ text: '请市商务局跟进此事。', kind: 'prose' });
    expect(clause?.duties).toMatchObject([{ verbatim: '市商务局', role: 'support', basis: 'editor', editor: EDITOR }]);
    const [duty] = clause?.duties ?? [];
    expect(TEXT.slice(duty?.start, duty?.end)).toBe('市商务局');
  });

  test('makes a task of an item that was none', () => {
    expect(plain.tasks.map(({ path }) => path)).not.toContain('1');
    const found = parsed({ kind: 'duty', action: 'add', words: '龙头企业', to: { role: 'responsible' } });
    expect(dutiesOf(found, '1')).toMatchObject([{ agency: '龙头企业', role: 'responsible' }]);
  });

  test('that leads a base leads it no more when it is dropped', () => {
    const corrections = [{ kind: 'duty', action: 'drop', item: '2.1', words: '市农业农村局' }] as const;
    expect(parse(...corrections).facts.bases.map(({ policyLead }) => policyLead)).toEqual([null]);
  });
});

describe('a role', () => {
  const first = { kind: 'role', item: '2.1', words: '市农业农村局' } as const;

  test('is changed, its body stays', () => {
    const found = parsed({ ...first, action: 'change', to: { role: 'guide' } });
    expect(dutiesOf(found, '2.1')[0]).toMatchObject({ agency: '市农业农村局', role: 'guide', basis: 'editor' });
  });

  test('that is dropped is 不明确', () => {
    const found = parsed({ ...first, action: 'drop' });
    expect(dutiesOf(found, '2.1')[0]).toMatchObject({ agency: '市农业农村局', basis: 'unclear', editor: EDITOR });
  });
});

describe('a target', () => {
  const words = '到2027年，培育龙头企业20家';

  test('is dropped with its numbers', () => {
    expect(parsed({ kind: 'target', action: 'drop', words }).targets.map(({ year }) => year)).toEqual(
      plain.targets.slice(1).map(({ year }) => year),
    );
  });

  test('is changed to another year, with its numbers', () => {
    const [target] = parsed({ kind: 'target', action: 'change', words, to: { year: 2028 } }).targets;
    expect(target).toMatchObject({ year: 2028, editor: EDITOR });
    expect(new Set(target?.metrics.map(({ year }) => year))).toEqual(new Set([2028]));
  });

  test('is added, its sentence the words', () => {
    const added = { kind: 'target', action: 'add', words: '各茶企自行组织', to: { year: 2027 } } as const;
    expect(parsed(added).targets.at(-1)).toMatchObject({ sentence: '各茶企自行组织', year: 2027, metrics: [] });
  });
});

describe('a metric', () => {
  const words = '20家';

  test('is dropped, the others of its sentence stay', () => {
    const found = parsed({ kind: 'metric', action: 'drop', words });
    expect(metricsOf(found)).toEqual(metricsOf(plain).filter(({ value }) => value !== 20));
  });

  test('is changed in what is named alone', () => {
    const [before] = metricsOf(plain);
    const to = { subject: '龙头茶企', comparator: '>=' };
    const [metric] = metricsOf(parsed({ kind: 'metric', action: 'change', words, to }));
    expect(metric).toEqual({ ...before, ...to, editor: EDITOR });
  });

  test('goes to a target of its own with another year', () => {
    const found = parsed({ kind: 'metric', action: 'change', words, to: { year: 2026 } });
    expect(found.targets.filter(({ year }) => year === 2026)).toMatchObject([{ metrics: [{ value: 20, year: 2026 }] }]);
    expect(metricsOf(found).length).toBe(metricsOf(plain).length);
  });

  test('is added to the target of its sentence, with its year', () => {
    const to = { subject: '茶业强市', value: 1, unit: '个' };
    const found = parsed({ kind: 'metric', action: 'add', words: '示范茶园', to });
    expect(found.targets.length).toBe(plain.targets.length);
    expect(found.targets[0]?.metrics).toContainEqual(
      expect.objectContaining({ ...to, verbatim: '示范茶园', year: 2027, editor: EDITOR }),
    );
  });

  test('is added in a sentence that aims at nothing so far', () => {
    const to = { subject: '宣传', value: 1, year: 2026 };
    const found = parsed({ kind: 'metric', action: 'add', words: '自行组织', to });
    expect(found.targets.at(-1)).toMatchObject({ sentence: '各茶企自行组织。', year: 2026, metrics: [to] });
  });
});

describe('a support measure and its amounts', () => {
  const words = '最高50万元';

  test('are dropped', () => {
    expect(parsed({ kind: 'measure', action: 'drop', words }).measures).toEqual([]);
    expect(parsed({ kind: 'amount', action: 'drop', words }).measures).toMatchObject([{ amounts: [] }]);
  });

  test('are changed', () => {
    const [measure] = parsed(
      { kind: 'measure', action: 'change', words, to: { kind: 'subsidy', recipients: ['企业'] } },
      { kind: 'amount', action: 'change', words, to: { kind: 'fixed', value: 60 } },
    ).measures;
    expect(measure).toMatchObject({ kind: 'subsidy', recipients: ['企业'], editor: EDITOR });
    expect(measure?.amounts).toMatchObject([{ kind: 'fixed', value: 60, unit: '万元', editor: EDITOR }]);
  });

  test('are added', () => {
    const [measure] = parsed(
      { kind: 'measure', action: 'add', words: '各茶企自行组织', to: { kind: 'service', recipients: ['各茶企'] } },
      { kind: 'amount', action: 'add', words: '自行', to: { kind: 'rate', value: 5, unit: '%' } },
    ).measures.slice(-1);
    expect(measure).toMatchObject({ kind: 'service', verbatim: '各茶企自行组织', recipients: ['各茶企'] });
    expect(measure?.amounts).toMatchObject([{ kind: 'rate', value: 5, unit: '%', verbatim: '自行', editor: EDITOR }]);
  });

  test('an amount without a measure is a warning', () => {
    const to = { kind: 'rate', value: 5, unit: '%' };
    const { diagnostics, measures } = parsed({ kind: 'amount', action: 'add', words: '自行组织', to });
    expect(diagnostics.map(({ code }) => code)).toContain('correction-without-fact');
    expect(measures).toEqual(plain.measures);
  });
});

describe('a base', () => {
  const words = '青原茶叶产业园';

  test('is dropped, and named nowhere', () => {
    const { facts } = parse({ kind: 'base', action: 'drop', words });
    expect([facts.bases, facts.mentions.filter(({ kind }) => kind === 'base')]).toEqual([[], []]);
  });

  test('is changed', () => {
    const to = { name: '青原茶园', area_mu: 900, industries: ['茶叶'] };
    const { facts } = parse({ kind: 'base', action: 'change', words, to });
    expect(contractOf(parse({ kind: 'base', action: 'change', words, to })).bases).toMatchObject([
      { ...to, site: plain.bases[0]?.site, editor: EDITOR },
    ]);
    expect(facts.mentions.filter(({ kind }) => kind === 'base').map(({ id }) => id)).toContain('青原茶园');
  });

  test('is added by the name that the text prints', () => {
    const { facts, source } = parse({ kind: 'base', action: 'add', words: '示范茶园', to: { area_km2: 30 } });
    const base = facts.bases.at(-1);
    expect(base).toMatchObject({ name: '示范茶园', kind: 'base', areaKm2: 30, editor: EDITOR });
    expect(base?.evidence.map(({ start, end }) => source.slice(start, end))).toEqual([
      '到2027年，培育龙头企业20家，建成示范茶园5万亩。',
    ]);
  });
});

describe('a deadline', () => {
  const known = parse().facts.deadlines;
  const words = '2026年6月底前';

  test('is dropped, changed and added', () => {
    expect(known).toMatchObject([{ year: 2030 }, { year: 2026, month: 6 }]);
    expect(parse({ kind: 'deadline', action: 'drop', words }).facts.deadlines).toEqual(known.slice(0, 1));
    const changed = parse({ kind: 'deadline', action: 'change', words, to: { month: 9 } }).facts.deadlines;
    expect(changed[1]).toMatchObject({ year: 2026, month: 9, editor: EDITOR });
    const added = parse({ kind: 'deadline', action: 'add', words: '到2027年', to: { year: 2027 } }).facts.deadlines;
    expect(added[0]).toMatchObject({ year: 2027, month: null, editor: EDITOR });
  });
});
