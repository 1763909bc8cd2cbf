/** A registry that was read before is not read again, unless one of its files is another. */
import { globSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRegistry, RegistryError } from '../../scripts/compiler/index.ts';
import type { Registry } from '../../scripts/compiler/gazetteer/registry.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { settled, temporaryFolder } from './command.ts';

const PROVINCE = join(import.meta.dirname, '../portals/province/registry');
const FAMILY = 'families:\n  - { id: industry-it, name: 工业和信息化, words: [工业和信息化] }\n';

function registryWith(families: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'families.yaml'), families);
  return folder;
}

/** The lists of a registry, without what looks them up. */
function dataOf(registry: Registry): unknown {
  return JSON.parse(JSON.stringify(registry));
}

test('says the same when it is opened again as when it is read', async () => {
  const cache = temporaryFolder();
  const read = dataOf(readRegistry(PROVINCE));
  expect(dataOf(await openRegistry(PROVINCE, cache))).toEqual(read);
  expect(readdirSync(cache)).toHaveLength(1);
  expect(dataOf(await openRegistry(PROVINCE, cache))).toEqual(read);
});

describe('a registry opened before', () => {
  test('is read anew where a file has changed, though it is no longer and bears the same date', async () => {
    const cache = temporaryFolder();
    const folder = registryWith(FAMILY);
    const file = join(folder, 'families.yaml');
    await settled();
    await openRegistry(folder, cache);
    const { atime, mtime } = statSync(file);
    writeFileSync(file, FAMILY.replaceAll('工业和信息化', '发展改革委员'));
    utimesSync(file, atime, mtime);
    expect((await openRegistry(folder, cache)).families[0]?.name).toBe('发展改革委员');
    await settled();
    expect((await openRegistry(folder, cache)).families[0]?.name).toBe('发展改革委员');
  });

  test('is read anew where a file was added', async () => {
    const cache = temporaryFolder();
    const folder = registryWith(FAMILY);
    await settled();
    await openRegistry(folder, cache);
    writeFileSync(join(folder, 'more.yaml'), FAMILY.replace('industry-it', 'other').replaceAll('工业和信息化', '商务'));
    expect((await openRegistry(folder, cache)).families).toHaveLength(2);
  });

  test('knows its bodies by place and function as it did when it was read', async () => {
    const cache = temporaryFolder();
    const [read, kept] = [await openRegistry(PROVINCE, cache), await openRegistry(PROVINCE, cache)];
    const ids = ['luoning-industry-it', 'luoning-luohu-collective', 'nowhere-government'];
    expect(ids.map((id) => kept.agencyByBody(id)?.id)).toEqual(ids.map((id) => read.agencyByBody(id)?.id));
    expect(ids.some((id) => kept.agencyByBody(id))).toBe(true);
  });

  test('tells its faults each time', async () => {
    const cache = temporaryFolder();
    const folder = registryWith('families: nothing\n');
    for (let time = 0; time < 2; time++) await expect(openRegistry(folder, cache)).rejects.toThrow(RegistryError);
  });
});

test('a cache that cannot be written, or holds something else, changes nothing', async () => {
  const folder = registryWith(FAMILY);
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  expect((await openRegistry(folder, join(file, 'cache'))).families).toHaveLength(1);

  const cache = temporaryFolder();
  await settled();
  await openRegistry(folder, cache);
  const [name] = globSync('**/*.json', { cwd: cache });
  const kept = join(cache, name ?? '');
  const whole = readFileSync(kept, 'utf8');
  for (const damaged of ['', whole.slice(0, 40), 'null', '{}']) {
    writeFileSync(kept, damaged);
    expect((await openRegistry(folder, cache)).families).toHaveLength(1);
  }
});
