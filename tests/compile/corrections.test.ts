/** `corrections:` of policy.yaml: what each does to the facts, and what is said where it cannot. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileFolder } from '../../scripts/compile/compile-folder.ts';
import { contractOf, emptyRegistry, parsePolicy, type PlacedCorrection } from '../../scripts/compiler/index.ts';
import { reviewOf } from '../../scripts/compiler/corrections/reviewed.ts';
import { correction as schema } from '../../src/schemas/correction.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { run, temporaryFolder } from './command.ts';
import { addPolicy, collectionsOf } from './content-folder.ts';

const TEXT = `青原市茶产业行动方案

一、总体目标
到2027年，培育龙头企业20家，建成示范茶园5万亩。2030年前基本建成茶业强市。
二、重点任务
（一）建设基地。建设青原茶叶产业园，选址柳溪镇，规划面积800亩，重点发展茶叶加工。2026年6月底前完成。（市农业农村局牵头，市财政局配合）
（二）支持企业。对新建加工厂的企业给予最高50万元奖励。请市商务局跟进此事。（市工业和信息化局牵头，市财政局配合）
三、其他事项
（一）宣传。各茶企自行组织。
`;

const REASON = '细读原文后更正';
const EDITOR = { reason: REASON };

function parse(...corrections: Omit<PlacedCorrection, 'reason' | 'line'>[]) {
  const placed = corrections.map((each, at) => ({
    ...schema.parse({ ...each, reason: REASON }),
    line: at + 2,
  }));
  return parsePolicy(TEXT, { gazetteer: emptyRegistry(), corrections: placed });
}

const plain = contractOf(parse());
const parsed = (...corrections: Parameters<typeof parse>) => contractOf(parse(...corrections));
const dutiesOf = ({ tasks }: typeof plain, path: string) =>
  tasks.find((task) => task.path === path)?.clauses.flatMap(({ duties }) => duties) ?? [];
const metricsOf = ({ targets }: typeof plain) => targets.flatMap(({ metrics }) => metrics);

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

describe('what a correction leaves as it is', () => {
  const all: Parameters<typeof parse> = [
    { kind: 'duty', action: 'drop', item: '2.1', words: '市财政局' },
    { kind: 'metric', action: 'drop', words: '20家' },
    { kind: 'base', action: 'drop', words: '青原茶叶产业园' },
  ];

  test('the text and its tree', () => {
    const [before, after] = [parse(), parse(...all)];
    expect([after.source, after.children]).toEqual([before.source, before.children]);
    expect(after.facts.corrections).toMatchObject([
      { kind: 'duty', action: 'drop', path: '2.1', fields: [], ...EDITOR },
      { kind: 'metric', action: 'drop', path: '1' },
      { kind: 'base', action: 'drop', path: '2.1' },
    ]);
  });
});

describe('words', () => {
  test('may be broken where the copy breaks them, or not', () => {
    const broken = TEXT.replace('市商务局跟进', '市商\n务局跟进');
    const policy = parsePolicy(broken, {
      gazetteer: emptyRegistry(),
      corrections: [{ kind: 'duty', action: 'add', words: '市商务局', to: { role: 'guide' }, reason: REASON, line: 2 }],
    });
    const duty = policy.facts.clauses.flatMap(({ duties }) => duties).find(({ basis }) => basis === 'editor');
    expect(duty).toMatchObject({ name: '市商务局', verbatim: '市商\n务局' });
  });

  test('that are gone are a warning, and nothing changes', () => {
    const found = parsed(
      { kind: 'duty', action: 'drop', words: '市邮政局' },
      { kind: 'duty', action: 'drop', words: '市财政局', item: '9.9' },
    );
    const said = found.diagnostics.filter(({ code }) => code === 'correction-without-words');
    expect(said.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(said[0]?.message).toMatch(/line 2 of policy\.yaml.*“市邮政局”/);
    expect({ ...found, diagnostics: [] }).toEqual({ ...plain, diagnostics: [] });
  });

  test('of which nothing is read any more: a message where that is what was wanted, or else', () => {
    const codes = (each: Parameters<typeof parse>[0]) => parsed(each).diagnostics.map(({ code }) => code);
    const words = '自行组织';
    expect(codes({ kind: 'duty', action: 'drop', words })).toContain('correction-without-effect');
    expect(codes({ kind: 'duty', action: 'change', words, to: { role: 'lead' } })).toContain('correction-without-fact');
  });

  test('that are read so by now are a message', () => {
    const lead = { item: '2.1', words: '市农业农村局', to: { role: 'lead' } };
    for (const action of ['change', 'add'] as const)
      expect(parsed({ kind: 'duty', action, ...lead }).diagnostics.at(-1)?.code).toBe('correction-without-effect');
  });

  test('at which something else is read by now take the editor’s values', () => {
    const found = parsed({ kind: 'duty', action: 'add', item: '2.1', words: '市财政局', to: { role: 'guide' } });
    expect(dutiesOf(found, '2.1')).toMatchObject([{ role: 'lead' }, { role: 'guide', basis: 'editor' }]);
  });

  test('of several places are told by item or by number', () => {
    const second = { kind: 'duty', action: 'drop', words: '市财政局', occurrence: 2 } as const;
    expect(dutiesOf(parsed(second), '2.2').map(({ agency }) => agency)).not.toContain('市财政局');
    expect(dutiesOf(parsed(second), '2.1')).toEqual(dutiesOf(plain, '2.1'));
  });
});

/** A content folder with the text, and these lines below its title in policy.yaml. */
function folderWith(lines: string, text = TEXT): string {
  const content = temporaryFolder();
  mkdirSync(join(content, 'registry'));
  addPolicy(content, 'qingyuan-tea', text, `shortTitle: 茶产业方案\n${lines}`);
  return content;
}

/** What a compile makes of it. */
async function compiled(lines: string, text = TEXT) {
  return compileFolder(contentFolder(folderWith(lines, text)));
}

describe('a wrong correction is one error with its line', () => {
  test.each<[string, string, RegExp]>([
    [
      'an unknown kind',
      '{ kind: goal, action: drop, words: 20家, reason: 不对 }',
      /:3: corrections\.0\.kind: .*metric/,
    ],
    ['an unknown action', '{ kind: duty, action: kill, words: 甲, reason: 不对 }', /:3: corrections\.0\.action/],
    ['no reason', '{ kind: metric, action: drop, words: 20家 }', /:3: corrections\.0\.reason: Say why/],
    ['no words', '{ kind: metric, action: drop, reason: 不对 }', /:3: corrections\.0\.words: Quote/],
    [
      'an unknown field',
      '{ kind: metric, action: change, words: 20家, to: { valeu: 3 }, reason: 不对 }',
      /:3: corrections\.0\.to\.valeu: A metric has no such field\. It has: subject/,
    ],
    [
      'a value of another type',
      '{ kind: duty, action: change, words: 市商务局, to: { role: boss }, reason: 不对 }',
      /:3: corrections\.0\.to\.role: .*lead/,
    ],
    ['a change to nothing', '{ kind: duty, action: change, words: 甲, reason: 不对 }', /corrections\.0\.to: Say the/],
    [
      'values for what is dropped',
      '{ kind: duty, action: drop, words: 甲, to: { role: lead }, reason: 不对 }',
      /leave/,
    ],
    [
      'too little for an addition',
      '{ kind: metric, action: add, words: 甲, to: { value: 3 }, reason: 不对 }',
      /“subject”/,
    ],
    ['a role by itself', '{ kind: role, action: add, words: 甲, to: { role: lead }, reason: 不对 }', /add a duty/],
    [
      'words at two places',
      '{ kind: duty, action: drop, words: 市财政局, reason: 不对 }',
      /policy\.yaml:3: corrections: The words “市财政局” are ambiguous: 2 facts.*item: /,
    ],
    [
      'words at two places for an addition',
      '{ kind: base, action: add, words: 茶, reason: 不对 }',
      /policy\.yaml:3: corrections: The words “茶” are ambiguous: \d+ places/,
    ],
  ])('%s', async (_, lines, message) => {
    await expect(compiled(`corrections:\n  - ${lines}\n`)).rejects.toThrow(message);
  });

  test('with its own line among several', async () => {
    const lines = '  - { kind: metric, action: drop, words: 20家, reason: 不对 }\n  # 第二条\n  - kind: duty\n';
    await expect(compiled(`corrections:\n${lines}`)).rejects.toThrow(/policy\.yaml:5: corrections\.1/);
  });
});

describe('the entries of a corrected policy', () => {
  test('say what an editor did, and why; the text stays', async () => {
    const lines = [
      'corrections:',
      '  - { kind: duty, action: change, item: "2.1", words: 市财政局, to: { role: guide }, reason: 会议纪要, by: 王某, on: 2026-05-04 }',
      '  - { kind: metric, action: drop, words: 20家, reason: 是现状不是目标 }',
    ];
    const { entries } = await compiled(`${lines.join('\n')}\n`);
    const policy = entries.find(({ collection }) => collection === 'policies');
    expect(policy?.data).toMatchObject({
      corrections: [
        {
          kind: 'duty',
          quote: '市财政局',
          path: '2.1',
          fields: ['role'],
          reason: '会议纪要',
          by: '王某',
          on: '2026-05-04',
        },
        { kind: 'metric', action: 'drop', quote: '20家' },
      ],
      review: { reviewed: 0 },
    });
    expect(policy?.text).toContain('basis="editor" editor="会议纪要">市财政局</Duty>');
    expect(policy?.text).toContain('培育龙头企业20家');
    const task = entries.find(({ id }) => id === 'qingyuan-tea/2.1');
    expect(JSON.stringify(task?.data)).toContain('"editor":{"reason":"会议纪要","by":"王某","on":"2026-05-04"}');
  });

  test('keep their addresses when one before them is dropped or added', async () => {
    const twoGoals = TEXT.replace('2030年前基本建成茶业强市', '到2030年，龙头企业达到50家');
    const idsOf = async (lines: string) =>
      (await compiled(lines, twoGoals)).entries.flatMap(({ collection, id, data }) =>
        collection === 'goals' ? [`${id} ${(data as { statement: string }).statement.slice(0, 6)}`] : [],
      );
    expect(await idsOf('')).toEqual(['qingyuan-tea/1-g1 到2027年', 'qingyuan-tea/1-g2 到2030年']);
    const dropped = '  - { kind: target, action: drop, words: 培育龙头企业20家, reason: 不对 }\n';
    const added = '  - { kind: target, action: add, words: 总体目标, to: { year: 2027 }, reason: 漏读 }\n';
    const ids = await idsOf(`corrections:\n${dropped}${added}`);
    expect(ids).toEqual(['qingyuan-tea/1-g3 总体目标', 'qingyuan-tea/1-g2 到2030年']);
  });

  test('bear no trace of what was never corrected', async () => {
    const { entries } = await compiled('');
    expect(entries.map(({ text }) => text).join('')).not.toMatch(/editor:|corrections|review:/);
  });

  test('are what is written, and up to date', () => {
    const lines = 'corrections:\n  - { kind: duty, action: drop, words: 市邮政局, reason: 不对 }\n';
    const content = folderWith(lines);
    const { status, stderr } = run('compile', ['--content', content]);
    expect([status, stderr]).toEqual([0, expect.stringContaining('correction-without-words')]);
    expect(run('compile', ['--content', content, '--check']).status).toBe(0);
    expect(collectionsOf(content).get(join('tasks/qingyuan-tea/2.1.mdx'))).toContain('市财政局');
  });
});

describe('what has been reviewed', () => {
  const digestOf = (path: string) => {
    const item = reviewOf(parse(), []).find((each) => each.path === path);
    return item?.digest ?? '';
  };
  const countOf = async (lines: string) => (await compiled(lines)).reviews;

  test('is counted by items: found right as a whole, or fact by fact, or put right', async () => {
    const items = reviewOf(parse(), []).map(({ path }) => path);
    expect(items).toEqual(['front', '1', '2.1', '2.2', '3.1']);
    const lines = [
      'reviewed:',
      `  - { item: "3.1", digest: "${digestOf('3.1')}" }`,
      `  - { item: "2.2", kind: duty, words: 市工业和信息化局, digest: "${digestOf('2.2')}" }`,
      `  - { item: "2.2", kind: measure, words: 对新建加工厂的企业给予最高50万元奖励, digest: "${digestOf('2.2')}" }`,
      `  - { item: "2.2", kind: amount, words: 最高50万元, digest: "${digestOf('2.2')}" }`,
    ];
    expect(await countOf(`${lines.join('\n')}\n`)).toEqual([{ id: 'qingyuan-tea', items: 5, reviewed: 1 }]);
    const rest = 'corrections:\n  - { kind: duty, action: drop, item: "2.2", words: 市财政局, reason: 不对 }\n';
    expect(await countOf(`${lines.join('\n')}\n${rest}`)).toMatchObject([{ reviewed: 2 }]);
  });

  test('is so no more when the text of the item changes, white space aside', () => {
    const reviewed = [{ item: '3.1', digest: digestOf('3.1') }];
    const state = (text: string) =>
      reviewOf(parsePolicy(text, { gazetteer: emptyRegistry() }), reviewed).find(({ path }) => path === '3.1');
    expect(state(TEXT)).toMatchObject({ isReviewed: true, isStale: false });
    expect(state(TEXT.replace('自行组织', '自行\n组织'))).toMatchObject({ isReviewed: true });
    expect(state(TEXT.replace('自行组织', '统一组织'))).toMatchObject({ isReviewed: false, isStale: true });
    expect(state(TEXT.replace('茶业强市', '茶叶强市'))).toMatchObject({ isReviewed: true });
  });

  test('is printed by a compile, and stands in the entry; without any, nothing is', () => {
    const content = folderWith(`reviewed:\n  - { item: "3.1", digest: "${digestOf('3.1')}" }\n`);
    expect(run('compile', ['--content', content]).stdout).toMatch(
      /^Reviewed: 1 of 5 items of qingyuan-tea\nReviewed: 1 of 5 items in 1 of 1 policies\n1 policies/m,
    );
    expect(collectionsOf(content).get('policies/qingyuan-tea.mdx')).toMatch(/review:\n {2}items: 5\n {2}reviewed: 1/);
    addPolicy(content, 'qingyuan-tea', TEXT);
    expect(run('compile', ['--content', content]).stdout).not.toContain('Reviewed');
  });

  test('is refused with words but without a kind', async () => {
    await expect(compiled('reviewed:\n  - { item: "1", words: 甲, digest: 0123456789ab }\n')).rejects.toThrow(
      /:3: reviewed\.0\.words: A fact is named by its kind and its words/,
    );
  });
});
