/** The compiler as another project sees it: one entry, plain data, nothing of the site behind it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyRegistry, parsePolicy, toSource } from '../../scripts/compiler/index.ts';
import { temporaryFolder } from './command.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY = join(ROOT, 'scripts/compiler/index.ts');

/** With a page number inside a sentence, so that the reading is not the source. */
const TEXT =
  '青原市装备产业行动方案\n\n一、总体要求\n到2025年，产值达到\n— 2 —\n200亿元。\n二、重点任务\n（一）建设园区。（某某星际集团牵头）\n';

test('another project imports it by its name', () => {
  const project = temporaryFolder();
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(ROOT, join(project, 'node_modules/policy-atlas'));
  writeFileSync(
    join(project, 'use.mjs'),
    `import { emptyRegistry, parsePolicy } from 'policy-atlas/compiler';
     const root = parsePolicy(${JSON.stringify(TEXT)}, { gazetteer: emptyRegistry() });
     console.log(JSON.stringify(structuredClone(root)));`,
  );
  const printed = execFileSync(process.execPath, ['use.mjs'], { cwd: project, encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual(parsePolicy(TEXT, { gazetteer: emptyRegistry() }));
});

describe('the root of a parsed text', () => {
  const root = parsePolicy(TEXT, { gazetteer: emptyRegistry(), editorial: { issuers: ['青原市人民政府'] } });

  test('is plain data', () => {
    expect(structuredClone(root)).toEqual(root);
    expect(JSON.parse(JSON.stringify(root))).toEqual(root);
  });

  test('keeps positions in the source, ranges in the reading and the way between them', () => {
    const section = root.children.filter((child) => child.type === 'section')[1];
    expect(section?.position.start).toMatchObject({ line: 7, column: 1, offset: TEXT.indexOf('二、') });
    expect(toSource(root.map, section?.range.start ?? 0)).toBe(TEXT.indexOf('二、'));
    expect(section?.range.start).toBeLessThan(TEXT.indexOf('二、'));
  });

  test('holds the messages, each with its place, reason and hint', () => {
    expect(root.messages).toEqual([
      {
        severity: 'warning',
        code: 'unknown-agency',
        line: 8,
        column: '（一）建设园区。（'.length + 1,
        offset: TEXT.indexOf('某某星际'),
        reason: expect.stringContaining('某某星际集团'),
        hint: expect.stringMatching(/\.$/),
      },
    ]);
  });

  test('holds what an editor says', () => {
    expect(root.facts.meta.issuers).toEqual(['青原市人民政府']);
  });
});

describe('what the entry imports', () => {
  const all = importsFrom(ENTRY, { dynamic: true });

  test('of the site is the schemas', () => {
    const outside = all.files.filter((path) => !path.startsWith('scripts/compiler/'));
    expect(outside.filter((path) => !path.startsWith('src/schemas/'))).toEqual([]);
  });

  test('is nothing of Astro', () => {
    expect(all.packages.filter((name) => /^(?:astro|@astrojs)\b/.test(name))).toEqual([]);
  });

  test('at once is no package at all, so that a small text is answered soon', () => {
    expect(importsFrom(ENTRY, { dynamic: false }).packages).toEqual([]);
    expect(all.packages.length).toBeGreaterThan(0);
  });
});

/**
 * Files and packages reached from a file by imports that remain when types are stripped.
 *
 * @param dynamic follows `import('…')` too
 */
function importsFrom(entry: string, { dynamic }: { dynamic: boolean }): { files: string[]; packages: string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of importedBy(readFileSync(file, 'utf8'), dynamic)) {
      if (name.startsWith('.')) files.add(resolve(file, '..', name));
      else if (!name.startsWith('node:') && !builtinModules.includes(name)) packages.add(name);
    }
  }
  return { files: [...files].map((path) => relative(ROOT, path)).sort(), packages: [...packages].sort() };
}

function importedBy(code: string, dynamic: boolean): string[] {
  const fixed = /^(?:import|export)\s(?!type\b)(?:[^;'"]*?\bfrom\s)?['"]([^'"]+)['"]/gm;
  const lazy = /\bimport\(\s*['"]([^'"]+)['"]\s*\)(?!\.\w)/g;
  return [...code.matchAll(fixed), ...(dynamic ? code.matchAll(lazy) : [])].map((match) => match[1] ?? '');
}
