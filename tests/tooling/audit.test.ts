import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { heaviest, overBudget, weighPages } from '../../scripts/site/budgets.ts';
import { atlas } from '../../src/schemas/atlas.ts';
import { readBuiltPages } from '../../scripts/site/built-page.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { RECORDS_PER_FILE } from '../../src/search/protocol.ts';
import { blankFacts } from '../audit/blank-facts.ts';
import { deadLinks, foreignRequests, indistinctPages } from '../audit/links.ts';
import { pageOfEachRoute } from '../audit/routes.ts';
import { differences } from '../audit/same-bytes.ts';
import { incompleteIndex } from '../audit/search-index.ts';
import { unguardedPages } from '../audit/security.ts';
import { invalidHtml } from '../audit/valid-html.ts';

const { budgets } = atlas.parse({});
let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'policy-atlas-audit-'));
});

afterEach(() => rmSync(site, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

/** A page with the given content in its `main`, written as a valid document. */
function page(file: string, main: string, head = ''): void {
  const title = `<title>${file}</title><link rel="canonical" href="https://x.example/${file}">`;
  write(
    file,
    `<!doctype html>\n<html lang="zh-CN"><head>${title}${head}</head><body><main>${main}</main></body></html>`,
  );
}

/** Text that hardly compresses, the same at every run. */
function incompressible(bytes: number): string {
  const digest = (at: number) => createHash('sha256').update(String(at)).digest('base64');
  return Array.from({ length: Math.ceil(bytes / 44) }, (_, at) => digest(at)).join('');
}

describe('links', () => {
  test('a missing page and a missing anchor are dead, a file, an anchor and another site are not', () => {
    page('index.html', '<a href="/a/#x">1</a><a href="a/#2.1">2</a><a href="/b/">3</a><a href="/d.csv">4</a>');
    page('a/index.html', '<p id="2.1">1</p><a href="https://elsewhere.example/">2</a><a href="../">3</a>');
    write('d.csv', '1');
    expect(deadLinks(readBuiltPages(site), site, '/')).toEqual([
      '/: /a/#x names no place on its page',
      '/: /b/ does not exist',
    ]);
  });

  test('an address outside the base path is dead, one below it is not', () => {
    page('index.html', '<a href="/atlas/a/#甲">1</a><a href="/a/">2</a>');
    page('a/index.html', '<p id="甲">1</p>');
    expect(deadLinks(readBuiltPages(site), site, '/atlas/')).toEqual(['/: /a/ leaves the base path /atlas/']);
  });

  test('a script, style or picture of another server is a foreign request', () => {
    page(
      'index.html',
      '<img src="//cdn.example/a.png" alt="">',
      '<link rel="stylesheet" href="https://cdn.example/a.css">',
    );
    page('a/index.html', '<a href="https://elsewhere.example/">1</a>');
    expect(foreignRequests(readBuiltPages(site))).toEqual([
      '/: asks another server for https://cdn.example/a.css',
      '/: asks another server for //cdn.example/a.png',
    ]);
  });

  test('two pages of one title are told', () => {
    page('index.html', '');
    write('a/index.html', '<title>index.html</title><link rel="canonical" href="https://x.example/a/">');
    expect(indistinctPages(readBuiltPages(site))).toEqual(['/a/: “index.html” is also that of /']);
    page('old/index.html', '1', '<meta http-equiv="refresh" content="0; url=/a/">');
    write(
      'old/index.html',
      readFileSync(join(site, 'old/index.html'), 'utf8').replace('old/index.html"', 'a/index.html"'),
    );
    expect(indistinctPages(readBuiltPages(site))).toHaveLength(1);
  });
});

describe('budgets', () => {
  test('count a page with its scripts, what they import at once, and its styles', () => {
    page(
      'tasks/a/1/index.html',
      '<p>1</p>',
      '<script type="module" src="/x.js"></script><link rel="stylesheet" href="/x.css">',
    );
    write('x.js', 'import{a}from"./y.js";import("./z.js");a()');
    write('y.js', `export const a=()=>"${incompressible(3000)}"`);
    write('z.js', incompressible(90_000));
    write('x.css', 'p{}');
    const { script, total } = weighPages(readBuiltPages(site), site, '/').get('/tasks/a/1/')!;
    expect(script).toBeGreaterThan(2000);
    expect(script).toBeLessThan(4000);
    expect(total).toBeGreaterThan(script);
  });

  test('are stricter for a page of one fact than for a list, and leave the text itself out of the shell', () => {
    const text = `<p>${incompressible(50_000)}</p>`;
    page('tasks/a/1/index.html', text);
    page('tasks/index.html', text);
    const weights = weighPages(readBuiltPages(site), site, '/');
    expect(overBudget(weights, budgets)).toEqual([
      expect.stringMatching(/^\/tasks\/a\/1\/: first visit .* at most 30\.0 kB$/),
    ]);
    expect(heaviest(weights, budgets)).toHaveLength(5);
  });
});

describe('pages', () => {
  test('invalid HTML is told with its place and rule', async () => {
    page('index.html', '<p id="a">1</p><p id="a">2</p><button>3</button>');
    const faults = await invalidHtml(readBuiltPages(site));
    expect(faults.some((fault) => fault.includes('no-dup-id'))).toBe(true);
    expect(faults.some((fault) => fault.includes('no-implicit-button-type'))).toBe(true);
  });

  test('the heaviest page stands for its route, and a fixed name wins over a parameter', () => {
    for (const name of ['pages/index', 'pages/goals/[...id]', 'pages/goals/aligned', 'pages/404'])
      write(`${name}.astro`, '');
    page('index.html', '');
    page('404.html', '');
    page('goals/aligned/index.html', '12345');
    page('goals/a/1/index.html', '1');
    page('goals/a/2/index.html', '12');
    const routes = pageOfEachRoute(readBuiltPages(site), join(site, 'pages'));
    expect([...routes].map(([route, { address }]) => [route, address])).toEqual(
      expect.arrayContaining([
        ['goals/[...id]', '/goals/a/2/'],
        ['goals/aligned', '/goals/aligned/'],
        ['404', '/404.html'],
        ['index', '/'],
      ]),
    );
    expect(routes.size).toBe(4);
  });

  test('files that differ or are missing are told', () => {
    write('1/a.txt', 'a');
    write('1/b.txt', 'b');
    write('2/b.txt', 'c');
    write('2/d/c.txt', 'c');
    expect(differences(join(site, '1'), join(site, '2'))).toEqual([
      'a.txt is in the first build only',
      'd/c.txt is in the second build only',
      'b.txt differs',
    ]);
  });
});

describe('the content security policy', () => {
  const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
  const whole =
    "default-src 'self';object-src 'none';base-uri 'self';form-action 'self'; script-src 'self' 'sha256-a='";

  test('is missed where a page has none, or one that lets in scripts of anywhere', () => {
    page('index.html', '1', meta(whole));
    page('none/index.html', '1');
    page('some/index.html', '1', meta(whole.replace("object-src 'none';", '')));
    page('lines/index.html', '1', meta(whole.replace("'sha256-a='", "'unsafe-inline'")));
    page('far/index.html', '1', meta(whole.replace("'sha256-a='", 'https://x.example')));
    expect(unguardedPages(readBuiltPages(site)).toSorted()).toEqual([
      "/far/ lets in scripts: “script-src 'self' https://x.example”.",
      "/lines/ lets in scripts: “script-src 'self' 'unsafe-inline'”.",
      '/none/ has no content security policy.',
      "/some/ does not say “object-src 'none'”.",
    ]);
  });
});

describe('the index of the search', () => {
  const records = Array.from({ length: RECORDS_PER_FILE + 2 }, (_, at) => ({
    clause: {
      id: `plan/${at}`,
      policy: 'plan',
      path: String(at),
      title: '',
      trail: '',
      text: `第${at}条 扶持新材料${String.fromCodePoint(0x4e00 + at)}产业。`,
    },
    facets: { level: [], policy: ['plan'], year: [], agency: [], role: [], lead: [], industry: [], kind: [] },
  }));

  test('is whole as it is written, and every file of it is missed', async () => {
    const files = await buildIndex({
      records: records as unknown as Parameters<typeof buildIndex>[0]['records'],
      policies: new Map([['plan', { title: '方案', stage: 'issued', standing: '已印发' }]]),
      lexicon: { names: [], sounds: {}, characters: '' } as unknown as Parameters<typeof buildIndex>[0]['lexicon'],
    });
    const put = (left: string | null) => {
      rmSync(join(site, 'search'), { recursive: true, force: true });
      for (const { path, content } of files) {
        if (path === left) continue;
        mkdirSync(dirname(join(site, 'search/index', path)), { recursive: true });
        writeFileSync(join(site, 'search/index', path), content);
      }
      return incompleteIndex(site);
    };
    expect(put(null)).toEqual([]);
    for (const { path } of files) expect(put(path), path).not.toEqual([]);
    expect(files.at(-1)?.path).toBe('text/1.json');
  });

  test('is asked of no site without a search', () => {
    expect(incompleteIndex(site)).toEqual([]);
  });
});

test('a value without a word is missed, one that says 原文未载 or draws something is not', () => {
  page(
    'index.html',
    '<dl><dt>发文日期</dt><dd>原文未载</dd><dt>占比</dt><dd><svg></svg></dd></dl><p class="silent">无</p>',
  );
  page('a/index.html', '<dl><dt>发文日期</dt><dd> <span></span></dd></dl><td class="num silent"></td>');
  page('b/index.html', '<p>选址 <span class="silent"></span></p>');
  expect(blankFacts(readBuiltPages(site))).toEqual([
    '/a/ says nothing after “发文日期”.',
    '/b/ says nothing after “选址”.',
  ]);
});
