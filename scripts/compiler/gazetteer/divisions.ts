/** The divisions of China, from the province to the county, and on demand the towns of a province. */
import { hasData, readData } from './data.ts';
import { nameTrie, type NameTrie } from './name-trie.ts';

export interface Division {
  /** Slug of the division, unique in China: guangdong, shenzhen, shenzhen-nanshan. */
  id: string;
  /** Of the national list: two digits a province, four a city, six a county, nine a town. */
  code: string;
  name: string;
  /** 深圳, 红河; the name itself where it has no shorter form. */
  short: string;
  level: 'province' | 'city' | 'county' | 'town';
  /** Code of the division it lies in, null for a province. */
  parent: string | null;
  /** True for a development zone that the list counts like a county. */
  zone: boolean;
}

/** How a name belongs to a division. `until`: the last year in which a former name was valid. */
export interface DivisionName {
  division: Division;
  kind: 'full' | 'short' | 'alias' | 'former';
  until: number | null;
}

export interface Divisions {
  /** Day of the list, ISO 8601. */
  date: string;
  all: () => Division[];
  byCode: (code: string) => Division | undefined;
  names: NameTrie<DivisionName>;
}

/** Code, name, short name (empty where it has none), own part of the id: `4403 深圳市 深圳 shenzhen`. */
type Row = string;
type FormerRow = [name: string, code: string, until: number];

const LEVELS = { 2: 'province', 4: 'city', 6: 'county' } as const;
/** Beijing, Tianjin, Shanghai, Chongqing: cities that are provinces. */
export const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

/** Headings of the list under which counties stand that belong to no city; no divisions themselves, and left out. */
export const PSEUDO_DIVISIONS = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'];

let known: Divisions | undefined;

/** All divisions to the county; the list is read when first asked for, an entry made when first met. */
export function divisions(): Divisions {
  if (known) return known;
  const { date, rows } = readData<{ date: string; rows: Row[] }>('divisions.json');
  const former = readData<{ rows: FormerRow[] }>('former.json').rows;
  const rowByCode = new Map(rows.map((row) => [row.slice(0, row.indexOf(' ')), row]));
  const made = new Map<string, Division>();
  const byCode = (code: string): Division | undefined => {
    const row = rowByCode.get(code);
    if (!row || made.has(code)) return made.get(code);
    const above = code.length > 4 ? byCode(code.slice(0, 4)) : undefined;
    const division = divisionOf(row, above ?? (code.length > 2 ? byCode(code.slice(0, 2)) : undefined) ?? null);
    made.set(code, division);
    return division;
  };
  const all = () => [...rowByCode.keys()].flatMap((code) => byCode(code) ?? []);
  const names = nameTrie(namesBeginning(rows, former, byCode));
  return (known = { date, all, byCode, names });
}

/** Names by their first character: all names of a division begin alike, but for the former ones. */
function namesBeginning(rows: Row[], former: FormerRow[], byCode: Divisions['byCode']) {
  const byFirst = new Map<string, Row[]>();
  for (const row of rows) {
    const first = row.charAt(row.indexOf(' ') + 1);
    const list = byFirst.get(first);
    if (list) list.push(row);
    else byFirst.set(first, [row]);
  }
  return function* (first: string): Generator<[string, DivisionName]> {
    for (const row of byFirst.get(first) ?? []) {
      const division = byCode(row.slice(0, row.indexOf(' ')));
      if (division) for (const [name, kind] of namesOf(division)) yield [name, { division, kind, until: null }];
    }
    for (const [name, code, until] of former) {
      const division = name.startsWith(first) ? byCode(code) : undefined;
      if (division) yield [name, { division, kind: 'former', until }];
    }
  };
}

function divisionOf(row: Row, parent: Division | null): Division {
  const [code = '', name = '', short = '', slug = ''] = row.split(' ');
  const level = LEVELS[code.length as keyof typeof LEVELS];
  return {
    id: level === 'county' && parent ? `${parent.id}-${slug}` : slug,
    code,
    name,
    short: short === '' ? name : short,
    level,
    parent: parent?.code ?? null,
    zone: level === 'county' && code[4] === '7' && !/[市县旗]$/.test(name),
  };
}

/** 红河哈尼族彝族自治州 is 红河州 and 红河自治州 too, 宁夏回族自治区 is 宁夏自治区. */
function namesOf({ name, short }: Division): [string, DivisionName['kind']][] {
  const names: [string, DivisionName['kind']][] = [[name, 'full']];
  if (short !== name) names.push([short, 'short']);
  const kind = /自治([区州县旗])$/.exec(name);
  if (kind && short !== name) {
    if (kind[1] !== '区') names.push([`${short}${kind[1]}`, 'alias']);
    if (name !== `${short}自治${kind[1]}`) names.push([`${short}自治${kind[1]}`, 'alias']);
  }
  return names;
}

/** A division and those above it, nearest first. */
export function divisionChain(division: Division): Division[] {
  const chain: Division[] = [];
  for (let at: Division | undefined = division; at; at = at.parent ? divisions().byCode(at.parent) : undefined)
    chain.push(at);
  return chain;
}

const towns = new Map<string, Map<string, Division[]>>();

/** Towns and streets of a county, or of a city without counties; read when first asked for, a province at a time. */
export function townsOf(code: string): Division[] {
  const province = code.slice(0, 2);
  let inside = towns.get(province);
  if (!inside) towns.set(province, (inside = readTowns(province)));
  return inside.get(code) ?? [];
}

function readTowns(province: string): Map<string, Division[]> {
  const inside = new Map<string, Division[]>();
  if (!hasData(`towns/${province}.json`)) return inside;
  for (const [code, name, slug] of readData<[string, string, string][]>(`towns/${province}.json`)) {
    const parent = divisions().byCode(code.slice(0, 6)) ?? divisions().byCode(code.slice(0, 4));
    if (!parent) continue;
    const short = name.replace(/(?:街道办事处|街道|镇|乡)$/, '');
    const town: Division = {
      id: `${parent.id}-${slug}`,
      code,
      name: name.replace(/街道办事处$/, '街道'),
      short: short.length >= 2 ? short : name,
      level: 'town',
      parent: parent.code,
      zone: false,
    };
    const list = inside.get(parent.code);
    if (list) list.push(town);
    else inside.set(parent.code, [town]);
  }
  return inside;
}
