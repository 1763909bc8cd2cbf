/** By which words a correction is told, and what is said of one that is wrong. */
import { describe, expect, test } from 'vitest';
import { emptyRegistry, parsePolicy } from '../../scripts/compiler/index.ts';

import { EDITOR, TEXT, REASON, parse, plain, parsed, dutiesOf, compiled } from './corrected.ts';

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
