/** The configuration of a site, and the folder that it stands in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { atlasYaml } from '../../scripts/init/atlas-yaml.ts';
import { chosenFolder, environmentOf, PRODUCT } from '../../scripts/run/content-folder.ts';
import { readAtlas } from '../../src/read-atlas.ts';
import { atlas } from '../../src/schemas/atlas.ts';
import { temporaryFolder } from '../compile/command.ts';

function fileOf(text: string): string {
  const file = join(temporaryFolder(), 'atlas.yaml');
  writeFileSync(file, text);
  return file;
}

const read = (text: string, environment: NodeJS.ProcessEnv = {}) => readAtlas(fileOf(text), environment);

describe('atlas.yaml', () => {
  test('may be missing, empty or short: what it does not say has a default', () => {
    expect(readAtlas('/nowhere/atlas.yaml', {})).toEqual(atlas.parse({}));
    expect(read('')).toEqual(atlas.parse({}));
    const short = read('name: 青原政策\nmap: { reviewNumber: 青S(2024)001号 }\nbudgets: { page: 80 }\n');
    expect(short).toMatchObject({
      name: '青原政策',
      region: null,
      map: { boundaries: true },
      budgets: { page: 80, map: 120 },
    });
    expect(short.map.reviewNumber).toBe('青S(2024)001号');
  });

  test('gives way to the environment in where the site is put', () => {
    const text = 'address: https://one.example\nbasePath: one\n';
    expect(read(text)).toMatchObject({ address: 'https://one.example', basePath: '/one/' });
    const environment = { SITE_URL: 'https://two.example', BASE_PATH: 'two' };
    expect(read(text, environment)).toMatchObject({ address: 'https://two.example', basePath: '/two/' });
  });

  test.each([
    ['an unknown field', 'name: 甲\nmap:\n  boundary: true\n', /atlas\.yaml:3: map\.boundary: There is no such field/],
    ['a value of another type', 'name: 甲\nbudgets:\n  page: large\n', /atlas\.yaml:3: budgets\.page: /],
    ['an address that is none', '\naddress: example.cn\n', /atlas\.yaml:2: address: It must be an address such as/],
    [
      'a map service without a place',
      'map:\n  service:\n    address: https://x.example\n',
      /:3: map\.service\.address: .*\{name\}/,
    ],
    ['what is no YAML', 'name: "甲\n', /atlas\.yaml:\d+: /],
    ['a list', '- 甲\n', /atlas\.yaml:1: file: /],
  ])('is told with file and line where it has %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('is written with every field and the sentence on it, and read back the same', () => {
    const text = atlasYaml({ name: '青原政策', basePath: '/atlas/' });
    expect(read(text)).toEqual(atlas.parse({ name: '青原政策', basePath: '/atlas/' }));
    const described = JSON.stringify(atlas.toJSONSchema({ io: 'input' })).match(/"description":/g) ?? [];
    expect(text.match(/^ *# /gm)).toHaveLength(described.length + 1);
    expect(text).toContain('\n# 网站名称，显示在每一页的页眉和标题里。\nname: 青原政策\n');
  });

  test('of the example says every field', () => {
    const file = join(PRODUCT, 'content/atlas.yaml');
    expect(readFileSync(file, 'utf8')).toBe(atlasYaml(readAtlas(file, {})));
  });
});

describe('a content folder', () => {
  test('is the one given, else that of the environment, else the example', () => {
    const [given, set] = [temporaryFolder(), temporaryFolder()];
    onTestFinished(() => void delete process.env['ATLAS_CONTENT']);
    process.env['ATLAS_CONTENT'] = set;
    expect(chosenFolder(given).path).toBe(given);
    expect(chosenFolder().path).toBe(set);
    delete process.env['ATLAS_CONTENT'];
    expect(chosenFolder().path).toBe(resolve(PRODUCT, 'content'));
  });

  test('has its site beside its sources and a workshop of its own; those of the example are at the top', () => {
    const [one, two] = [chosenFolder(temporaryFolder()), chosenFolder(temporaryFolder())];
    expect(one).toMatchObject({ isExample: false, dist: join(one.path, 'dist') });
    expect(one.workshop).not.toBe(two.workshop);
    expect(one.workshop.startsWith(join(PRODUCT, '.astro'))).toBe(true);
    expect(chosenFolder('content')).toMatchObject({ isExample: true, dist: join(PRODUCT, 'dist'), workshop: PRODUCT });
  });

  test('that is not there is told with how to make it', () => {
    const path = join(temporaryFolder(), 'none');
    expect(() => chosenFolder(path)).toThrow(`Make one with: npm run init -- ${path}`);
  });

  test('is handed on to programs, which report to nobody', () => {
    const folder = chosenFolder(temporaryFolder());
    expect(environmentOf(folder)).toEqual({ ATLAS_CONTENT: folder.path, ASTRO_TELEMETRY_DISABLED: '1' });
  });
});
