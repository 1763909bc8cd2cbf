/** What the built site of another content folder must not say. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltPages } from '../../scripts/site/built-page.ts';
import { temporaryFolder } from '../compile/command.ts';
import { emptyMenus, foreignNames, keepersPages, rawIds, unknownLevels } from '../portals/told.ts';

function siteOf(pages: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`);
  }
  return readBuiltPages(folder);
}

test('a name of the example is found, unless the folder itself has it', () => {
  const pages = siteOf({ 'index.html': '青原市与石桥镇', 'about/index.html': '甲' });
  expect(foreignNames(pages, ['石桥镇', '青原市'], '青原市若干措施')).toEqual(['/ says “石桥镇”.']);
});

test('a menu that leads to an empty list is found', () => {
  const menu = ['policies', 'bases', 'tasks'].map((name) => `<a href="/base/${name}/">x</a>`).join('');
  const empty = '<p class="silent">收录的政策里没有读出“基地”。</p>';
  const pages = siteOf({
    'index.html': `<nav class="site-nav">${menu}</nav><nav><a href="/base/goals/">x</a></nav>`,
    'policies/index.html': empty,
    'bases/index.html': empty,
    'tasks/index.html': '<ul></ul>',
    'goals/index.html': empty,
  });
  expect(emptyMenus(pages, '/base/')).toEqual(['The menu leads to /bases/, where there is nothing.']);
});

test('an id in place of a name is found, but not a code or what a script holds', () => {
  const pages = siteOf({
    'index.html': '<code>clause-without-role</code><script>"<b>a-b</b>"</script><a href="/a-b/">珞湖</a>',
    'about/index.html': '<a href="/places/north-town/"> north-town </a>',
  });
  expect(rawIds(pages)).toEqual(['/about/ shows the id “north-town” for a name.']);
});

test('a body without a level is found', () => {
  const pages = siteOf({ 'index.html': '财政部', 'agencies/index.html': '<h2>级别未载</h2>' });
  expect(unknownLevels(pages)).toEqual(['/agencies/ does not know the level of a body.']);
});

test('what only a keeper may see is found', () => {
  const dist = temporaryFolder();
  mkdirSync(join(dist, 'tasks'));
  expect(keepersPages(dist)).toEqual([]);
  mkdirSync(join(dist, 'review'));
  expect(keepersPages(dist)).toEqual(['There is a folder /review/, which only the keeper may see.']);
});
