/** How much of a text was read. */
import { describe, expect, test } from 'vitest';
import { bodyTree } from '../../src/knowledge/body-tree.ts';
import type { PolicyEntry } from '../../src/knowledge/corpus.ts';
import { coverageOf } from '../../src/knowledge/coverage.ts';
import { decodeSource } from '../../src/knowledge/decode-source.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import { noteOf, qualityOf } from '../../src/knowledge/quality.ts';
import { precisionOf, recallOf } from '../../src/schemas/score.ts';

const SOURCE = '某市方案\n为了发展。\n一、产业。建设石桥镇。由市科技局负责。\n序号 指标\n1 产值\n客服';
const BODY = [
  '<Front kind="title"><Place id="x">某市</Place>方案</Front>',
  '<Front kind="preamble">为了发展。</Front>',
  '<Section path="1">\n  <P path="1"><Label>一、</Label><RunIn>产业。</RunIn>建设<Place id="y">石桥镇</Place>。' +
    '由<Clause kind="prose"><Duty agency="z">市科技局</Duty>负责</Clause>。</P>',
  '  <Table path="1">\n    <Row kind="head">\n      <Cell>序号</Cell>\n      <Cell>指标</Cell>\n    </Row>',
  '    <Row path="1.1" kind="body">\n      <Cell>1</Cell>\n      <Cell>产值</Cell>\n    </Row>\n  </Table>\n</Section>',
  '<Back kind="furniture">客服</Back>',
].join('\n\n');
const body = bodyTree(BODY, SOURCE)!;
const at = (words: string) => ({ start: SOURCE.indexOf(words), end: SOURCE.indexOf(words) + words.length });

describe('coverage', () => {
  test('counts every character that is no white space once, for the first class that holds it', () => {
    expect(coverageOf(SOURCE, body, [at('市科技局负责'), at('产值')])).toEqual({
      facts: '市科技局负责'.length + '1产值'.length,
      structure: '某市方案一、产业。序号指标客服'.length,
      names: '石桥镇'.length,
      rest: '为了发展。建设。由。'.length,
    });
  });

  test('of a text without facts is no fact', () => {
    expect(coverageOf(SOURCE, body, []).facts).toBe(0);
  });
});

describe('a message of the compiler', () => {
  const outline = [
    { path: '1', depth: 1, label: '一、', heading: '产业', line: 3 },
    { path: '2', depth: 1, label: '二、', heading: null, line: 9 },
  ];
  const message = { severity: 'info', code: 'x', message: 'm', hint: '', column: 1, explained: null } as const;

  test('leads to the nearest item before it and quotes the words it is about', () => {
    expect(noteOf({ ...message, line: 6 }, { outline }, SOURCE)).toMatchObject({ path: '1', quote: '客服' });
    expect(noteOf({ ...message, line: 3, column: 6 }, { outline }, SOURCE).quote).toBe('建设石桥镇。由市科技局负责。');
    expect(noteOf({ ...message, line: 1 }, { outline }, SOURCE)).toMatchObject({ path: null, quote: '某市方案' });
  });

  test('quotes nothing where nothing can be quoted, and cuts a line that is a whole policy', () => {
    expect(noteOf({ ...message, line: 6 }, { outline }, null).quote).toBeNull();
    expect(noteOf({ ...message, line: 60 }, { outline }, SOURCE).quote).toBeNull();
    expect(noteOf({ ...message, line: 1 }, { outline }, '长'.repeat(99)).quote).toBe(`${'长'.repeat(60)}……`);
  });
});

describe('the quality of a policy', () => {
  const source = (words: string) => ({ policy: 'p', line: 3, ...at(words) });
  const duty = { agency: 'z', basis: 'unclear', source: source('市科技局') };
  const clause = { duties: [duty], source: source('市科技局负责') };
  const task = (path: string, clauses: object[]) => ({
    id: `p/${path}`,
    data: { policy: 'p', path, clauses, deadlines: [] },
  });
  const [held, idle] = [task('1', [clause]), task('2', [])];
  const policy = {
    id: 'p',
    data: {
      issuer: null,
      issued: '2021-01-18',
      docNumber: null,
      period: null,
      citations: [],
      outline: [],
      diagnostics: [],
    },
  } as unknown as PolicyEntry;
  const other = { ...held, data: { ...held.data, policy: 'q' } };
  const atlas = {
    tasksByPolicy: new Map([
      ['p', [held, idle]],
      ['q', [other]],
    ]),
    goalsByPolicy: new Map([['p', [{ data: { path: '2', year: null, source: source('建设') } }]]]),
    measuresByPolicy: new Map(),
    indicatorsByPolicy: new Map(),
    bases: [],
    agencyById: new Map([['z', { id: 'z', data: { registered: false } }]]),
  } as unknown as Knowledge;
  const quality = qualityOf(policy, atlas, { source: SOURCE, body, clauses: [] });

  test('counts only its own duties, by how they are known', () => {
    expect(quality.bases).toEqual({ stated: 0, inferred: 0, unclear: 1, editor: 0 });
  });

  test('lists what is open with its places', () => {
    expect(quality.gaps.filter(({ count }) => count > 0)).toEqual([
      { kind: 'role', count: 1, of: 1, paths: ['1'], fields: [] },
      { kind: 'duty', count: 1, of: 2, paths: ['2'], fields: [] },
      { kind: 'year', count: 1, of: 1, paths: ['2'], fields: [] },
      { kind: 'head', count: 3, of: 4, paths: [], fields: ['issuer', 'docNumber', 'period'] },
    ]);
  });

  test('names the bodies that the registry does not know', () => {
    expect(quality.unregistered.map(({ id }) => id)).toEqual(['z']);
  });

  test('tells no coverage where the source is no plain text', () => {
    expect(quality.coverage!.facts).toBe('建设市科技局负责'.length);
    expect(qualityOf(policy, atlas, { source: null, body, clauses: [] }).coverage).toBeNull();
  });
});

test('a source is decoded as the compiler does, its mark kept', () => {
  const encoded = [
    Buffer.from('\uFEFF政策'),
    Buffer.from('\uFEFF政策', 'utf16le'),
    Buffer.from([0xd5, 0xfe, 0xb2, 0xdf]),
  ];
  expect(encoded.map(decodeSource)).toEqual(['\uFEFF政策', '\uFEFF政策', '政策']);
  expect(decodeSource(Buffer.from([0xff, 0x80, 0xff]))).toBeNull();
});

test('recall and precision of nothing are whole', () => {
  expect([recallOf({ matched: 0, expected: 0 }), precisionOf({ matched: 0, found: 0 })]).toEqual([1, 1]);
  expect([recallOf({ matched: 3, expected: 4 }), precisionOf({ matched: 3, found: 6 })]).toEqual([0.75, 0.5]);
});
