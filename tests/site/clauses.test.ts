/** The text of a policy in clauses: every word once, each where it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { anchorsOf, elementsOf } from '../../src/knowledge/body.ts';
import { bodyTree } from '../../src/knowledge/body-tree.ts';
import { textClauses } from '../../src/knowledge/clauses.ts';
import { policy as schema } from '../../src/schemas/policy.ts';

const CONTENT = join(import.meta.dirname, '../../content');

const withoutSpace = (text: string) => text.replace(/[\s\uFEFF]/g, '');

function read(id: string) {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(
    readFileSync(join(CONTENT, 'policies', `${id}.mdx`), 'utf8'),
  )!;
  const source = readFileSync(join(CONTENT, 'sources', id, 'policy.txt'), 'utf8');
  const data = schema.parse(parse(front, { version: '1.1' }));
  return { body, source, clauses: textClauses(id, data, bodyTree(body, source)!, source) };
}

describe.each(readdirSync(join(CONTENT, 'sources')))('%s', (id) => {
  const { body, source, clauses } = read(id);

  test('its clauses, joined, are its text', () => {
    expect(withoutSpace(clauses.map(({ text }) => text).join(''))).toBe(withoutSpace(source));
  });

  test('each clause is the slice of the source that it names, and starts on its line', () => {
    let end = 0;
    for (const clause of clauses) {
      expect(source.slice(clause.start!, clause.end!)).toBe(clause.text);
      expect(clause.start, clause.id).toBeGreaterThanOrEqual(end);
      expect(source.slice(0, clause.start!).split('\n').length, clause.id).toBe(clause.line);
      expect(clause.text).toBe(clause.text.trim());
      end = clause.end!;
    }
  });

  test('an id names one clause, and its path is a place in the text', () => {
    const anchors = anchorsOf(elementsOf(body));
    expect(new Set(clauses.map((clause) => clause.id)).size).toBe(clauses.length);
    for (const clause of clauses) {
      if (clause.path !== null) expect(anchors).toContain(clause.path);
      expect(clause.id.startsWith(`${id}/${clause.path ?? ''}`)).toBe(true);
    }
  });

  test('without its source the words are the same', () => {
    const data = { title: '', outline: [] };
    const plain = textClauses(id, data, bodyTree(body, null)!, null);
    expect(plain.map(({ text }) => withoutSpace(text))).toEqual(clauses.map(({ text }) => withoutSpace(text)));
    expect(plain.every(({ start, end, line }) => start === null && end === null && line === null)).toBe(true);
  });
});

describe('an invented policy', () => {
  const source = '[x]某市\n行动方案\n\n一、目标\n增长10%。\n再增长<5%。\n（一）项目。建设{1,2}。\n1\t产值\t5\n客服栏';
  const body = [
    '<Front kind="title"><Markup>\\[x]</Markup>某市</Front>',
    '<Front kind="title">行动方案</Front>',
    '<Section path="1" depth={1} style="han">\n  <Head path="1" depth={1}>一、目标</Head>',
    '  <P>增长10%。</P>\n\n  <P>再增长\\<5%。</P>',
    '  <Section path="1.1" depth={2} style="paren-han">',
    '    <P path="1.1"><Label>（一）</Label><RunIn>项目。</RunIn>建设<Place id="x">\\{1,2}</Place>。</P>',
    '    <Table path="1.1">\n      <Row path="1.1.1" kind="body">',
    '        <Cell>1</Cell>\n\n        <Cell>产值</Cell>\n\n        <Cell>5</Cell>\n      </Row>\n    </Table>',
    '  </Section>\n</Section>',
    '<Back kind="furniture">客服栏</Back>',
  ].join('\n\n');
  const outline = [
    { path: '1', depth: 1, label: '一、', heading: '目标', line: 4 },
    { path: '1.1', depth: 2, label: '（一）', heading: null, line: 7 },
  ];
  const clauses = textClauses('p', { title: '某市行动方案', outline }, bodyTree(body, source)!, source);

  test('is cut at items, further paragraphs and rows; a heading stands with its paragraph', () => {
    expect(clauses.map(({ id, path, kind, text }) => [id, path, kind, text])).toEqual([
      ['p/front~markup', null, 'markup', '[x]'],
      ['p/front', null, 'front', '某市\n行动方案'],
      ['p/1', '1', 'item', '一、目标\n增长10%。'],
      ['p/1~2', '1', 'paragraph', '再增长<5%。'],
      ['p/1.1', '1.1', 'item', '（一）项目。建设{1,2}。'],
      ['p/1.1.1', '1.1.1', 'row', '1\t产值\t5'],
      ['p/back', null, 'back', '客服栏'],
    ]);
  });

  test('a title is the heading in a clause’s own words', () => {
    expect(clauses.map(({ title }) => title)).toEqual(['', '', '目标', '', '', '', '']);
    for (const { title, text } of clauses) expect(text).toContain(title);
  });

  test('a trail is made of the headings that lead to a clause, of a label where an item has none', () => {
    expect(clauses.map(({ trail }) => trail)).toEqual([
      '某市行动方案',
      '某市行动方案',
      '目标',
      '目标',
      '目标 › （一）',
      '目标 › （一）',
      '某市行动方案',
    ]);
  });

  test('a body that says something else than its source is told apart', () => {
    expect(bodyTree(body, source.replace('产值', '产量'))).toBeNull();
    expect(bodyTree(body, `${source}余文`)).toBeNull();
    expect(bodyTree(body, source.replace('客服栏', ''))).toBeNull();
  });
});
