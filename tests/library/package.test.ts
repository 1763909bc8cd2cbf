/** The compiler as a package: packed, unpacked in a folder that has nothing else, imported, type-checked. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractOf, emptyRegistry, parsePolicy } from '../../scripts/compiler/index.ts';
import { settled } from '../compile/command.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What a package is made from. */
const PARTS = ['package.json', 'tsconfig.json', 'scripts/compiler', 'src/schemas'];
/** What the compiler's types name, and what opens a registry; nothing of the site is at hand. */
const PACKAGES = ['zod', 'yaml', 'pinyin-pro', '@types/unist', '@types/node', 'undici-types'];

const TEXT = readFileSync(join(ROOT, 'tests/unseen/city-pinghu-measures.txt'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-'));
const project = join(folder, 'project');

beforeAll(() => {
  const copy = join(folder, 'repository');
  mkdirSync(project);
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const options = { cwd: copy, encoding: 'utf8' } as const;
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project], options);
  const [packed] = readdirSync(project);
  execFileSync('tar', ['-xzf', packed!], { cwd: project });
  mkdirSync(join(project, 'node_modules'));
  renameSync(join(project, 'package'), join(project, 'node_modules/policy-atlas'));
  for (const name of PACKAGES) link(name);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function link(name: string): void {
  const place = join(project, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), place);
}

/** Runs a module of the empty project and reads what it prints. */
function run(code: string): unknown {
  writeFileSync(join(project, 'use.mjs'), code);
  return JSON.parse(execFileSync(process.execPath, ['use.mjs'], { cwd: project, encoding: 'utf8' }));
}

test('answers as the repository does, with plain data', () => {
  const printed = run(
    `import { contractOf, emptyRegistry, parsePolicy } from 'policy-atlas/compiler';
     const root = parsePolicy(${JSON.stringify(TEXT)}, { gazetteer: emptyRegistry() });
     console.log(JSON.stringify({ root: structuredClone(root), contract: contractOf(root) }));`,
  );
  const root = parsePolicy(TEXT, { gazetteer: emptyRegistry() });
  expect(printed).toEqual(JSON.parse(JSON.stringify({ root, contract: contractOf(root) })));
});

test('opens a registry and keeps what it read', async () => {
  mkdirSync(join(project, 'registry'));
  writeFileSync(
    join(project, 'registry/places.yaml'),
    'places:\n  - { id: yunling-qingyuan, name: 青原市, short: 青原, level: city, parent: null }\n',
  );
  await settled();
  const name = run(
    `import { openRegistry } from 'policy-atlas/compiler';
     await openRegistry('registry', 'cache');
     const gazetteer = await openRegistry('registry', 'cache');
     console.log(JSON.stringify(gazetteer.places.find(({ id }) => id === 'yunling-qingyuan')?.name));`,
  );
  expect(name).toBe('青原市');
  expect(readdirSync(join(project, 'cache'))).toHaveLength(1);
});

test('offers every name of the entry', () => {
  const names = run(
    "import * as compiler from 'policy-atlas/compiler'; console.log(JSON.stringify(Object.keys(compiler)));",
  );
  const source = readFileSync(join(ROOT, 'scripts/compiler/index.ts'), 'utf8');
  const values = [...source.matchAll(/^export \{([^}]+)\}/gm)].flatMap((match) =>
    match[1]!
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  );
  expect((names as string[]).toSorted()).toEqual(values.toSorted());
});

test('has types', () => {
  writeFileSync(
    join(project, 'use.ts'),
    `import { emptyRegistry, parsePolicy, type Root } from 'policy-atlas/compiler';
     const root: Root = parsePolicy('', { gazetteer: emptyRegistry() });
     export const value: number | undefined = root.facts.targets[0]?.metrics[0]?.value;
     // @ts-expect-error A value is a number.
     export const word: string | undefined = root.facts.targets[0]?.metrics[0]?.value;`,
  );
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
  expect(execFileSync(process.execPath, [compiler, ...options, 'use.ts'], { cwd: project, encoding: 'utf8' })).toBe('');
}, 120_000);

test('holds the schema of the contract', () => {
  const properties = run(
    `import schema from 'policy-atlas/contract.schema.json' with { type: 'json' };
     console.log(JSON.stringify(Object.keys(schema.properties)));`,
  );
  expect(properties).toEqual(Object.keys(contractOf(parsePolicy('', { gazetteer: emptyRegistry() }))));
});
