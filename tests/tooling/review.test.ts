/** review/ while a site is worked on: what it tells, who may change policy.yaml through it, and what becomes of that file. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ReviewTold, Wish } from '../../src/browser/dev/review/told.ts';
import { TOWN } from '../compile/content-folder.ts';

import { ID, TOKEN, YAML, served, told, headersOf, wish, at } from './review-server.ts';

describe('what is told', () => {
  test('is the text, item by item, each fact on its words, and the messages', async () => {
    const { items, messages, count, title, forms } = await told(await served());
    expect(title).toBe('石桥镇先进制造业行动方案（2023—2025年）');
    expect(items.map(({ path }) => path)).toEqual(['front', '1', '2.1', '2.2']);
    expect(count).toEqual({ items: 4, reviewed: 0 });
    const facts = items.flatMap((item) => item.facts);
    for (const { start, end, words } of facts) expect(TOWN.slice(start, end)).toBe(words);
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(
      new Set(['target', 'metric', 'base', 'duty', 'measure', 'amount']),
    );
    expect(items.flatMap(({ text }) => text.map(({ words }) => words)).join('')).toContain('（镇经济发展办负责）');
    expect(messages.every(({ reason, hint }) => reason && hint)).toBe(true);
    expect(forms.duty).toMatchObject([
      { name: 'agency', type: 'text' },
      { name: 'role', type: 'choice', isRequired: true, options: expect.arrayContaining(['lead']) },
    ]);
    expect(forms.metric.find(({ name }) => name === 'upper')).toMatchObject({ type: 'number', isNullable: true });
  });

  test('is a page for a document, one for all, and their list', async () => {
    const { base, origin } = await served();
    const page = await fetch(`${base}${ID}/`);
    expect(page.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(await page.text()).toContain(`data-base="/atlas/" data-token="${TOKEN}" data-document="${ID}"`);
    expect(await (await fetch(base)).text()).toContain('data-document=""');
    expect(await (await fetch(`${base}facts.json`)).json()).toMatchObject([{ id: ID, review: null }]);
    for (const other of ['/atlas/', '/atlas/policies/', '/atlas/reviews/'])
      expect((await fetch(`${origin}${other}`)).status).toBe(204);
  });
});

describe('a wish', () => {
  test('that a fact is wrong drops it, with the reason; undone, nothing is left', async () => {
    const site = await served();
    const { status, body } = await wish(site, {
      do: 'drop',
      kind: 'amount',
      at: at('最高30万元'),
      reason: '没有',
      by: '王某',
    });
    expect([status, body.error]).toEqual([200, undefined]);
    expect(site.yaml()).toBe(
      `${YAML}corrections:\n  - { kind: amount, action: drop, item: "2.2", words: 最高30万元, reason: 没有, by: 王某, on: 2026-05-04 }\n`,
    );
    const item = body.items.find(({ path }) => path === '2.2');
    expect(item?.facts.map(({ kind }) => kind)).not.toContain('amount');
    const [correction] = item?.corrections ?? [];
    const undone = await wish(site, { do: 'undo', list: 'corrections', index: 0, entry: correction?.entry });
    expect([undone.status, site.yaml()]).toEqual([200, YAML]);
  });

  test('to change or add a fact is told with its new values', async () => {
    const site = await served();
    const second = at('镇经济发展办', TOWN.indexOf('（二）'));
    await wish(site, { do: 'change', kind: 'duty', at: second, to: { role: 'lead' }, reason: '应为牵头' });
    const { body } = await wish(site, {
      ...{ do: 'add', kind: 'metric', at: at('工业总产值'), reason: '漏读' },
      to: { subject: '工业总产值', value: 1, unit: '项' },
    });
    const facts = body.items.flatMap((item) => item.facts);
    expect(facts.filter(({ editor }) => editor)).toMatchObject([
      { kind: 'metric', words: '工业总产值', values: { value: 1, year: 2025 }, editor: { on: '2026-05-04' } },
      { kind: 'duty', values: { role: 'lead' }, basis: 'editor', editor: { reason: '应为牵头' } },
    ]);
  });

  test('that is about one of several places names that one', async () => {
    const site = await served();
    const twice = TOWN.replace('（镇经济发展办负责）', '（镇经济发展办负责，镇经济发展办配合）');
    writeFileSync(join(site.content, 'sources', ID, 'policy.txt'), twice);
    const start = twice.lastIndexOf('镇经济发展办');
    const { body } = await wish(site, { do: 'drop', kind: 'duty', at: { start, end: start + 6 }, reason: '重复' });
    expect(parse(site.yaml())).toMatchObject({ corrections: [{ item: '2.2', words: '镇经济发展办', occurrence: 2 }] });
    const duties = body.items.find(({ path }) => path === '2.2')?.facts.filter(({ kind }) => kind === 'duty');
    expect(duties?.map((duty) => duty.start)).toEqual([twice.indexOf('镇经济发展办', twice.indexOf('（二）'))]);
  });

  test('that what was read is right: fact by fact, then the item, which takes their place', async () => {
    const site = await served();
    const one = { kind: 'duty' as const, at: at('镇财政分局') };
    const { body } = await wish(site, { do: 'right', item: '2.1', fact: one, by: '王某' });
    const rights = (each: ReviewTold) => each.items.find(({ path }) => path === '2.1')?.facts.filter((f) => f.isRight);
    expect(rights(body)?.map(({ words }) => words)).toEqual(['镇财政分局']);
    expect(parse(site.yaml())).toMatchObject({
      reviewed: [{ item: '2.1', kind: 'duty', by: '王某', on: '2026-05-04' }],
    });
    const whole = await wish(site, { do: 'right', item: '2.1' });
    expect(whole.body.count).toEqual({ items: 4, reviewed: 1 });
    expect((parse(site.yaml()) as { reviewed: object[] }).reviewed).toEqual([
      { item: '2.1', digest: expect.stringMatching(/^[0-9a-f]{12}$/), on: '2026-05-04' },
    ]);
  });

  test('that cannot be done leaves the file as it was', async () => {
    const site = await served();
    const wishes: [Wish, number, RegExp][] = [
      [
        { do: 'change', kind: 'duty', at: at('镇财政分局'), to: { role: 'boss' }, reason: '不对' },
        422,
        /policy\.yaml:6: .*role/,
      ],
      [{ do: 'drop', kind: 'duty', at: at('镇财政分局'), reason: ' ' }, 400, /./],
      [{ do: 'right', item: '9.9' }, 409, /no item 9\.9/],
      [{ do: 'drop', kind: 'duty', at: { start: 1e6, end: 1e6 + 2 }, reason: '不对' }, 409, /no words/],
      [{ do: 'undo', list: 'reviewed', index: 0, entry: {} }, 409, /changed meanwhile/],
    ];
    for (const [wanted, status, reason] of wishes) {
      const answer = await wish(site, wanted);
      expect([answer.status, answer.body.error]).toEqual([status, expect.stringMatching(reason)]);
    }
    expect(site.yaml()).toBe(YAML);
  });

  test('about a text that was changed meanwhile is refused', async () => {
    const site = await served();
    const body = JSON.stringify({ sha256: 'of another', wish: { do: 'right', item: '2.1' } });
    const response = await fetch(`${site.base}${ID}/facts.json`, { method: 'POST', headers: headersOf(site), body });
    expect([response.status, site.yaml()]).toEqual([409, YAML]);
  });

  test('comes one after another, and nothing but policy.yaml is written', async () => {
    const site = await served();
    const before = readdirSync(site.content, { recursive: true });
    const answers = await Promise.all(['1', '2.1', '2.2'].map((item) => wish(site, { do: 'right', item })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await told(site)).count.reviewed).toBe(3);
    expect(readdirSync(site.content, { recursive: true })).toEqual(before);
  });
});
