/** What is written of a corrected policy, and how much of it is reviewed. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyRegistry, parsePolicy } from '../../scripts/compiler/index.ts';
import { reviewOf } from '../../scripts/compiler/corrections/reviewed.ts';
import { run } from './command.ts';
import { addPolicy, collectionsOf } from './content-folder.ts';

import { TEXT, parse, folderWith, compiled } from './corrected.ts';

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
