/** `npm run parse -- FILE`: JSON of a fixed shape on stdout, messages on stderr. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, temporaryFolder } from './command.ts';

/** Every key that may be met, in the order printed; those of array items stand behind []. */
const SHAPE = {
  '': ['policy', 'outline', 'tasks', 'targets', 'bases', 'indicators', 'measures', 'citations', 'diagnostics'],
  policy: [
    'title',
    'issuer',
    'issuers',
    'number',
    'issued',
    'period',
    'stage',
    'level',
    'region',
    'in_force',
    'kind',
    'amended',
  ],
  'outline[]': ['path', 'depth', 'label', 'heading', 'line'],
  'tasks[]': ['path', 'label', 'title', 'kind', 'source', 'clauses', 'deadlines'],
  'tasks[].source': ['kind', 'start', 'end', 'line'],
  'tasks[].clauses[]': ['text', 'kind', 'duties'],
  'tasks[].clauses[].duties[]': ['verbatim', 'agency', 'role', 'basis', 'start', 'end'],
  'targets[]': ['sentence', 'year', 'deadline', 'metrics'],
  'targets[].metrics[]': [
    'subject',
    'comparator',
    'value',
    'upper',
    'unit',
    'approximate',
    'year',
    'deadline',
    'baseline',
    'growth',
    'verbatim',
    'start',
    'end',
  ],
  'targets[].metrics[].baseline': ['value', 'year'],
  'bases[]': ['name', 'kind', 'site', 'area_mu', 'area_km2', 'industries', 'policy_lead', 'companies'],
  'indicators[]': ['no', 'dimension', 'name', 'unit', 'baseline', 'target'],
  'measures[]': ['kind', 'verbatim', 'amount', 'recipients', 'amounts'],
  'measures[].amounts[]': ['kind', 'value', 'upper', 'unit', 'of', 'tier', 'verbatim'],
  'citations[]': ['title', 'number', 'relation'],
  'diagnostics[]': ['severity', 'code', 'message', 'line', 'column'],
};

/** Holds one of everything, and a body that no registry knows. */
const TEXT = `石桥镇先进制造业行动方案（2023—2025年）

一、总体要求
根据《石桥镇总体规划》（石府〔2022〕5号），到2025年，工业总产值由120亿元增加到200亿元。
二、重点任务
（一）石桥新材料产业基地，选址石桥镇北部，规划面积1200亩，重点发展先进陶瓷等产业。（镇星际贸易办公室牵头，镇财政分局配合）
（二）支持企业。对新上规企业给予最高30万元奖励。2024年6月底前完成认定。（镇经济发展办牵头）
三、主要指标
\t序号
\t指标名称
\t单位
\t2022年
\t2025年

\t1
\t工业总产值
\t亿元
\t120
\t200
`;

describe('a text', () => {
  test('comes out as JSON of the published shape, with its messages on stderr', () => {
    const path = write(TEXT);
    const { status, stdout, stderr } = run('parse', [path]);
    expect(status).toBe(0);
    expect(shapeOf(JSON.parse(stdout))).toEqual(new Map(Object.entries(SHAPE)));
    expect(stderr).toContain(path);
    expect(stderr).toMatch(/6:\d+\s+warning\s+.*unknown-agency/);
  });

  test('is printed on one line with --json, and the same otherwise', () => {
    const path = write(TEXT);
    const compact = run('parse', [path, '--json']).stdout;
    expect(compact.trimEnd()).not.toContain('\n');
    expect(JSON.parse(compact)).toEqual(JSON.parse(run('parse', ['--json', path]).stdout));
    expect(JSON.parse(compact)).toEqual(JSON.parse(run('parse', [path]).stdout));
  });

  test('is read from standard input for -', () => {
    const { status, stdout } = run('parse', ['-'], { input: TEXT });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(run('parse', [write(TEXT)]).stdout));
  });

  test('may lie anywhere and have any name', () => {
    const folder = join(temporaryFolder(), '政策 文件');
    mkdirSync(folder);
    writeFileSync(join(folder, '（一）方案.TXT'), TEXT);
    const { status, stdout } = run('parse', ['（一）方案.TXT'], { cwd: folder });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).policy.title).toBe('石桥镇先进制造业行动方案（2023—2025年）');
  });

  test('without anything to remark on says nothing on stderr', () => {
    const { status, stderr } = run('parse', [
      write('某市工作方案\n\n一、总体要求\n坚持稳中求进。\n二、工作要求\n抓好落实。\n'),
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('of no outline at all is still a text', () => {
    const { status, stdout } = run('parse', [write('今天天气不错。')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outline: [],
      tasks: [],
      diagnostics: [{ severity: 'warning', code: 'no-outline', line: 1, column: 1 }],
    });
  });

  test('longer than a pipe holds arrives whole', () => {
    const corpus = join(import.meta.dirname, '../portals/province/sources/lanchuan-parks/policy.txt');
    const { stdout } = run('parse', ['-'], { input: readFileSync(corpus, 'utf8').repeat(16) });
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(stdout).outline.length).toBeGreaterThan(100);
  });
});

describe('--strict', () => {
  test('fails on a warning, and prints the facts all the same', () => {
    const { status, stdout } = run('parse', [write(TEXT), '--strict']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).tasks.length).toBeGreaterThan(0);
  });

  test('does not fail on remarks', () => {
    const old = Buffer.from('\uFEFF某市工作方案\n\n一、总体要求\n坚持稳中求进。\n', 'utf16le');
    const { status, stderr } = run('parse', ['-', '--strict'], { input: old });
    expect(status).toBe(0);
    expect(stderr).toContain('encoding');
  });
});

describe('a file that is no text', () => {
  test.each([
    ['is missing', null],
    ['is empty', Buffer.alloc(0)],
    ['is blank', Buffer.from('\n\u3000\n')],
    ['is binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3])],
    ['is a broken archive', Buffer.from('PK\u0003\u0004')],
    ['is damaged UTF-16', Buffer.from('fffef37765', 'hex')],
  ])('because it %s is one line on stderr that names it, and nothing on stdout', (_, bytes) => {
    const path = join(temporaryFolder(), 'policy.txt');
    if (bytes) writeFileSync(path, bytes);
    const { status, stdout, stderr } = run('parse', [path]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.startsWith(`${path}: `)).toBe(true);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stderr).toMatch(/\[(?:empty|binary|damaged|unreadable)-file\]\n$/);
  });

  test('because it is a folder says so', () => {
    const { status, stdout, stderr } = run('parse', [temporaryFolder()]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/EISDIR/);
  });

  test('because none was named says how to name one', () => {
    const { status, stdout, stderr } = run('parse', []);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/missing required argument 'file'/);
  });

  test('a registry that is not there is named in the error', () => {
    const folder = join(temporaryFolder(), 'nowhere');
    const { status, stdout, stderr } = run('parse', [write(TEXT), '--registry', folder]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(folder);
  });
});

function write(text: string): string {
  const path = join(temporaryFolder(), 'policy.txt');
  writeFileSync(path, text);
  return path;
}

/** Keys of every object, by the way to it; all items of an array must agree. */
function shapeOf(value: unknown, way = '', shape = new Map<string, string[]>()): Map<string, string[]> {
  if (Array.isArray(value)) {
    for (const item of value) shapeOf(item, `${way}[]`, shape);
  } else if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    if (shape.has(way)) expect(keys).toEqual(shape.get(way));
    shape.set(way, keys);
    for (const [key, inner] of Object.entries(value)) shapeOf(inner, way === '' ? key : `${way}.${key}`, shape);
  }
  return shape;
}
