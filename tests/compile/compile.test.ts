/** `npm run compile`: sources to collections, all or nothing. */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../scripts/compiler/emit/entries.ts';
import { toldPath } from '../../scripts/run/content-folder.ts';
import { run, temporaryFolder } from './command.ts';
import { addPolicy, CITY, collectionsOf, compiledContent, REGISTRY, timesOf, TOWN } from './content-folder.ts';

describe('compiling', () => {
  test('writes every collection and says how much', () => {
    const content = temporaryFolder();
    cpSync(REGISTRY, join(content, 'registry'), { recursive: true });
    addPolicy(content, 'shiqiao-manufacturing', TOWN);
    const { status, stdout } = run('compile', ['--content', content]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 policies, (\d+) entries, \1 files changed\.\n$/);
    expect(readdirSync(content).sort()).toEqual(['.cache', ...COLLECTIONS, 'registry', 'sources'].sort());
    const files = [...collectionsOf(content).keys()];
    expect(files).toEqual(
      expect.arrayContaining([
        'policies/shiqiao-manufacturing.mdx',
        'tasks/shiqiao-manufacturing/2.1.mdx',
        'tasks/shiqiao-manufacturing/2.2.mdx',
        'goals/shiqiao-manufacturing/1-g1.mdx',
        'measures/shiqiao-manufacturing/2.2-m1.mdx',
        'bases/shi-qiao-xin-cai-liao-chan-ye-ji-di.mdx',
      ]),
    );
    expect(files.length).toBe(Number(/(\d+) entries/.exec(stdout)![1]));
  });

  test('twice gives the same bytes', () => {
    const content = compiledContent();
    const before = collectionsOf(content);
    expect(run('compile', ['--content', content]).status).toBe(0);
    expect(collectionsOf(content)).toEqual(before);
  });

  test('does not depend on where the content lies', () => {
    expect(collectionsOf(compiledContent())).toEqual(collectionsOf(compiledContent()));
  });

  test('removes the entries of a policy that is gone', () => {
    const content = compiledContent();
    rmSync(join(content, 'sources/shiqiao-manufacturing'), { recursive: true });
    expect(run('compile', ['--content', content]).status).toBe(0);
    const left = collectionsOf(content);
    expect([...left.keys()].filter((name) => name.includes('shiqiao'))).toEqual([]);
    expect([...left.keys()].filter((name) => name.startsWith('bases/'))).toEqual([]);
    expect([...left.values()].filter((text) => text.includes('shiqiao'))).toEqual([]);
    expect(left.has('policies/qingyuan-equipment.mdx')).toBe(true);
  });

  test('joins what several policies say of a base, the words of drafts last', () => {
    const content = compiledContent();
    const told = (site: string, area: string) =>
      `南坡新材料产业基地建设方案\n一、布局\n南坡新材料产业基地，选址${site}，总规划面积${area}平方公里。重点发展新材料产业。\n`;
    addPolicy(content, 'a-draft', `${told('青原市南部', '3')}（征求意见稿）\n`, 'shortTitle: 初稿\nstage: draft\n');
    addPolicy(content, 'b-issued', told('青原市北部', '2'), 'shortTitle: 定稿\nstage: issued\n');
    const { status, stderr } = run('compile', ['--content', content]);
    expect(status, stderr).toBe(0);
    const [text] = [...collectionsOf(content)]
      .filter(([name]) => name.startsWith('bases/nan-po'))
      .map(([, all]) => all);
    expect(text).toContain('site: 选址青原市北部');
    expect(text).toContain('areaKm2: 2\n');
    expect(text!.indexOf('policy: b-issued')).toBeLessThan(text!.indexOf('policy: a-draft'));
  });

  test('links a citation to the policy that is cited, as long as it is there', () => {
    const content = compiledContent();
    const cited = () => /policy: (.*)\n/.exec(collectionsOf(content).get('policies/qingyuan-equipment.mdx')!)![1];
    expect(cited()).toBe('shiqiao-manufacturing');
    rmSync(join(content, 'sources/shiqiao-manufacturing'), { recursive: true });
    run('compile', ['--content', content]);
    expect(cited()).toBe('null');
  });
});

describe('--check', () => {
  test('is content with what was just compiled, and writes nothing', () => {
    const content = compiledContent();
    const before = timesOf(content);
    const { status, stdout, stderr } = run('compile', ['--content', content, '--check']);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^\d+ entries are up to date\.\n$/);
    expect(timesOf(content)).toEqual(before);
  });

  test.each<[string, (content: string) => void, string]>([
    [
      'an edited source',
      (content) =>
        appendFileSync(join(content, 'sources/shiqiao-manufacturing/policy.txt'), '（三）开放场景。（镇科技办负责）\n'),
      'tasks/shiqiao-manufacturing/2.3.mdx',
    ],
    [
      'an edited policy.yaml',
      (content) => addPolicy(content, 'shiqiao-manufacturing', TOWN, 'shortTitle: 石桥方案\n'),
      'policies/shiqiao-manufacturing.mdx',
    ],
    [
      'an entry changed by hand',
      (content) => appendFileSync(join(content, 'tasks/shiqiao-manufacturing/2.1.mdx'), '\n'),
      'tasks/shiqiao-manufacturing/2.1.mdx',
    ],
    [
      'a missing entry',
      (content) => rmSync(join(content, 'tasks/shiqiao-manufacturing/2.1.mdx')),
      'tasks/shiqiao-manufacturing/2.1.mdx',
    ],
    [
      'an entry too many',
      (content) => writeFileSync(join(content, 'tasks/stray.mdx'), '---\n---\n'),
      'tasks/stray.mdx',
    ],
  ])('fails on %s, names the file and writes nothing', (_, change, file) => {
    const content = compiledContent();
    change(content);
    const before = collectionsOf(content);
    const { status, stdout, stderr } = run('compile', ['--content', content, '--check']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(toldPath(join(content, file)));
    expect(stderr).toContain('npm run compile');
    expect(collectionsOf(content)).toEqual(before);
  });
});

describe('--strict', () => {
  const odd = `${CITY}（三）开放场景。（市工业和信息化局负责）\n`;

  test('fails on a warning that nobody has explained, and writes nothing', () => {
    const content = compiledContent();
    rmSync(join(content, 'sources/shiqiao-manufacturing'), { recursive: true });
    addPolicy(content, 'qingyuan-equipment', odd);
    const before = collectionsOf(content);
    const { status, stderr } = run('compile', ['--content', content, '--strict']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/sources\/qingyuan-equipment\/policy\.txt\n(?:.*\n)*7:1\s+warning .*label-order/);
    expect(collectionsOf(content)).toEqual(before);
  });

  test('passes when policy.yaml says why each warning may stand, and keeps the reason', () => {
    const content = compiledContent();
    const warnings = (stderr: string) => [...stderr.matchAll(/^(\d+):\d+\s+warning .*\s([a-z-]+)$/gm)];
    addPolicy(content, 'qingyuan-equipment', odd);
    const found = ['shiqiao-manufacturing', 'qingyuan-equipment'].map((id) => ({
      id,
      text: readFileSync(join(content, 'sources', id, 'policy.txt'), 'utf8'),
    }));
    const { stderr } = run('compile', ['--content', content]);
    expect(stderr).toMatch(/label-order/);
    for (const { id, text } of found) {
      const section = stderr.split('/sources/').find((part) => part.startsWith(id)) ?? '';
      const explained = warnings(section).map(
        ([, line, code]) => `  - { code: ${code}, line: ${line}, reason: 原文如此 }\n`,
      );
      addPolicy(
        content,
        id,
        text,
        `shortTitle: 某行动方案\n${explained.length > 0 ? `explained:\n${explained.join('')}` : ''}`,
      );
    }
    const strict = run('compile', ['--content', content, '--strict']);
    expect(strict.status, strict.stderr).toBe(0);
    expect(strict.stderr).toBe('');
    expect(collectionsOf(content).get('policies/qingyuan-equipment.mdx')).toContain('explained: 原文如此');
  });
});

describe('odd texts that compile', () => {
  test.each([
    [
      'rows of a table that are numbered anew in each part',
      '一、指标\n\t序号\n\t指标名称\n\t单位\n\t2022年\n\t2025年\n\n\t1\n\t产值\n\t亿元\n\t1\n\t2\n\n\t1\n\t企业\n\t家\n\t3\n\t4\n',
    ],
    [
      'two tables in one item',
      '一、指标\n序号\t指标名称\t2022年\t2025年\n1\t产值\t1\t2\n\n表二如下。\n\n序号\t指标名称\t2022年\t2025年\n1\t企业\t3\t4\n',
    ],
    ['a cell of nothing but a comma', '一、指标\n序号\t指标名称\t2022年\t2025年\n1\t产值\t,\t2\n2\t企业\t3\t4\n'],
    ['a date that no calendar has', '某市行动方案\n某市人民政府\n2023年2月30日\n一、总体要求\n坚持发展。\n'],
    ['items in brackets without a chapter', '某市行动方案\n\n（1）建设园区。\n（2）支持企业。\n'],
    [
      'bases that sound alike',
      '一、任务\n（一）山西省新能源产业基地，选址甲镇，规划面积10亩。\n（二）陕西省新能源产业基地，选址乙镇，规划面积20亩。\n',
    ],
    ['a label of many digits', '某市行动方案\n\n99999999999999999999.建设园区。\n一、任务\n'],
  ])('%s', (_, text) => {
    const content = temporaryFolder();
    mkdirSync(join(content, 'registry'));
    addPolicy(content, 'a-policy', text);
    const { status, stderr } = run('compile', ['--content', content]);
    expect(status, stderr).toBe(0);
    expect(run('compile', ['--content', content, '--check']).status).toBe(0);
  });

  test('bodies that sound alike stay two bodies', () => {
    const content = temporaryFolder();
    mkdirSync(join(content, 'registry'));
    addPolicy(content, 'a-policy', '一、任务\n（一）协同发展。推动产业协作。（山西省商务厅牵头，陕西省商务厅配合）\n');
    run('compile', ['--content', content]);
    const agencies = [...collectionsOf(content)].filter(([name]) => name.startsWith('agencies/'));
    expect(agencies.map(([, text]) => /^name: (.*)$/m.exec(text)![1]).sort()).toEqual(['山西省商务厅', '陕西省商务厅']);
  });
});
