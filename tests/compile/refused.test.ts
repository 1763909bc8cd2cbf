/** `npm run compile` on what it cannot read: one error, and nothing is written. */
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeEntries } from '../../scripts/compiler/emit/write.ts';
import { run } from './command.ts';
import { addPolicy, collectionsOf, compiledContent, TOWN } from './content-folder.ts';

/** What is broken, how, and what the first line of the error must say. */
const faults: [string, (content: string) => void, RegExp][] = [
  [
    'an empty policy.txt',
    (content) => addPolicy(content, 'a-policy', ''),
    /^\S*sources\/a-policy\/policy\.txt: .*empty/,
  ],
  [
    'a blank policy.txt',
    (content) => addPolicy(content, 'a-policy', '\n \n'),
    /^\S*sources\/a-policy\/policy\.txt: .*white space/,
  ],
  [
    'a binary policy.txt',
    (content) => addPolicy(content, 'a-policy', Buffer.from([0, 1, 2, 3])),
    /^\S*sources\/a-policy\/policy\.txt: .*not text/,
  ],
  [
    'UTF-16 that breaks off',
    (content) => addPolicy(content, 'a-policy', Buffer.from('fffef37765', 'hex')),
    /^\S*sources\/a-policy\/policy\.txt: /,
  ],
  [
    'no policy.txt',
    (content) => rmSync(join(content, 'sources/qingyuan-equipment/policy.txt')),
    /^\S*sources\/qingyuan-equipment\/policy\.txt: .*ENOENT/,
  ],
  [
    'no policy.yaml',
    (content) => rmSync(join(content, 'sources/qingyuan-equipment/policy.yaml')),
    /^\S*sources\/qingyuan-equipment\/policy\.yaml: .*missing.*shortTitle/,
  ],
  [
    'an unknown key in policy.yaml',
    (content) => addPolicy(content, 'a-policy', TOWN, 'shortTitle: 方案\nisuer: 某市\n'),
    /^\S*sources\/a-policy\/policy\.yaml(?::2)?: .*isuer/,
  ],
  [
    'a wrong value in policy.yaml',
    (content) => addPolicy(content, 'a-policy', TOWN, 'shortTitle: 方案\nissued: 去年\n'),
    /^\S*sources\/a-policy\/policy\.yaml(?::2)?: .*issued/,
  ],
  [
    'an empty policy.yaml',
    (content) => addPolicy(content, 'a-policy', TOWN, ''),
    /^\S*sources\/a-policy\/policy\.yaml(?::1)?: /,
  ],
  [
    'YAML that is none',
    (content) => addPolicy(content, 'a-policy', TOWN, 'shortTitle: 方案\nissuer: "某市\n'),
    /^\S*sources\/a-policy\/policy\.yaml:[23]: /,
  ],
  [
    'a place that no registry knows',
    (content) => addPolicy(content, 'a-policy', TOWN, 'shortTitle: 方案\nregion: atlantis\n'),
    /^\S*sources\/a-policy\/policy\.yaml: .*atlantis/,
  ],
  ['a folder whose name is no address', (content) => addPolicy(content, '石桥', TOWN), /^\S*sources\/石桥: /],
  ['no sources', (content) => rmSync(join(content, 'sources'), { recursive: true }), /sources/],
  ['no registry', (content) => rmSync(join(content, 'registry'), { recursive: true }), /registry/],
  [
    'an unknown key in the registry',
    (content) =>
      appendFileSync(
        join(content, 'registry/agencies.yaml'),
        '  - { id: x, name: 某局, level: city, region: china, kind: office, color: red }\n',
      ),
    /agencies\.yaml:\d+: .*color/,
  ],
  [
    'a wrong value in the registry',
    (content) =>
      writeFileSync(
        join(content, 'registry/more.yaml'),
        'families:\n  - { id: x, name: 某, words: [某] }\n  - { id: y, name: 某, words: 1 }\n',
      ),
    /more\.yaml:3: .*words/,
  ],
  [
    'registry YAML that is none',
    (content) => writeFileSync(join(content, 'registry/more.yaml'), 'places:\n  - { id: x\n'),
    /more\.yaml:\d+: /,
  ],
  [
    'two bodies of one name',
    (content) =>
      writeFileSync(
        join(content, 'registry/more.yaml'),
        'agencies:\n  - { id: x, name: 某局, level: city, region: china, kind: office }\n  - { id: y, name: 某局, level: city, region: china, kind: office }\n',
      ),
    /more\.yaml(?::\d+)?: .*某局.*x.*y/,
  ],
  [
    'two places of one id',
    (content) =>
      writeFileSync(
        join(content, 'registry/more.yaml'),
        'places:\n  - { id: china, name: 某国, short: 某, level: nation, parent: null }\n',
      ),
    /more\.yaml(?::\d+)?: .*china/,
  ],
  [
    'a place below one that nobody knows',
    (content) =>
      writeFileSync(
        join(content, 'registry/more.yaml'),
        'places:\n  - { id: x, name: 某镇, short: 某, level: town, parent: atlantis }\n',
      ),
    /registry\/more\.yaml: 某镇: parent: “atlantis” is neither/,
  ],
  [
    'a base in a town that nobody knows',
    (content) =>
      writeFileSync(
        join(content, 'registry/more.yaml'),
        'baseSites:\n  - { base: 某基地, towns: [atlantis], lon: 1, lat: 1, precisionKm: 1, confidence: town }\n',
      ),
    /registry\/more\.yaml: 某基地: towns: “atlantis”/,
  ],
  [
    'a body of a region that nobody knows',
    (content) =>
      writeFileSync(
        join(content, 'registry/more.yaml'),
        'agencies:\n  - { name: 某局, level: city, region: atlantis, kind: office }\n',
      ),
    /registry\/more\.yaml: 某局: region: “atlantis”/,
  ],
  [
    'an industry below one that is not there',
    (content) =>
      writeFileSync(join(content, 'registry/more.yaml'), 'industries:\n  - { id: x, name: 某业, broader: none }\n'),
    /registry\/more\.yaml: 某业: broader: “none”/,
  ],
  [
    'a wrong atlas.yaml',
    (content) => writeFileSync(join(content, 'atlas.yaml'), 'name: 某市政策\nnmae: 某\n'),
    /atlas\.yaml:2: nmae: There is no such field/,
  ],
  [
    'a region of the site that nobody knows',
    (content) => writeFileSync(join(content, 'atlas.yaml'), 'region: atlantis\n'),
    /atlas\.yaml: region: “atlantis” is neither/,
  ],
];

test.each(faults)('%s is one error that names the file; the collections stay as they were', (_, spoil, message) => {
  const content = compiledContent();
  spoil(content);
  const before = collectionsOf(content);
  const { status, stdout, stderr } = run('compile', ['--content', content]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.split('\n')[0]).toMatch(message);
  expect(stderr).toMatch(/\nNothing was written\.\n$/);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(collectionsOf(content)).toEqual(before);
  expect(readdirSync(content).filter((name) => name.startsWith('.staging'))).toEqual([]);
});

test('a disk that fails half-way leaves the collections as they were', () => {
  const content = compiledContent();
  const before = collectionsOf(content);
  const entry = { collection: 'tasks', data: {}, text: 'new' };
  expect(() =>
    writeEntries(content, [
      { ...entry, id: 'a/1' },
      { ...entry, id: 'no\u0000name' },
    ]),
  ).toThrow();
  expect(collectionsOf(content)).toEqual(before);
  expect(readdirSync(content).filter((name) => name.startsWith('.staging'))).toEqual([]);
});
