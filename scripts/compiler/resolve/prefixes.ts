/** The prefix that tells a body's level, and its return where a list leaves it out: 省工业和信息化厅、科技厅 → 省科技厅. */
import type { FamilyEntry } from '../../../src/schemas/registry.ts';
import { bodyAt } from '../gazetteer/body-at.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { prefixesAt } from '../gazetteer/place-at.ts';

export interface Prefixed {
  /** 省, 省委, 市, 青原市, 国家 … as it stands. */
  prefix: string;
  rest: string;
  /** True where names after it in the list may leave the same prefix out. */
  carries: boolean;
}

/** Words that begin with the character of a level without being one: 市场发展处 is a bare name. */
const BARE_STARTS = ['市场', '市政', '市容', '市民', '区域', '区块', '县域', '省际', '镇村', '州际', '旗下', '区划'];
/** Starts of bodies whose names tell their place in a way of their own: 团市委, 民航青原监管局, 国网河阳县供电公司. */
const OWN_KIND = [
  '团中央',
  '团省委',
  '团市委',
  '团州委',
  '团县委',
  '团区委',
  '团旗委',
  '团工委',
  '民航',
  '兵团',
  '国网',
  '中国',
  '中央',
  '国家税务',
  '国家金融',
  '国家矿山',
  '国家移民',
  '海关总署',
  '人民银行',
];
/** What a list never goes on from with the same prefix: 市人民政府、科技局. */
const SELF =
  /^(?:人民政府|政府|管委会|管理委员会|办事处|党工委|党委|委员会|人大|政协|企业|国企|属|直|级|直属|有关|相关|各)/;

/** The prefix that a name bears itself, or null for a bare name. */
export function ownPrefix(name: string, gazetteer: Gazetteer): Prefixed | null {
  if (OWN_KIND.some((start) => name.startsWith(start))) return { prefix: '', rest: name, carries: false };
  const match = bodyAt(name, 0, name.length, gazetteer);
  if (match && match.end === name.length && !match.collective && (match.known || match.place)) {
    if (match.place && match.place.nameStart > 0 && match.functions.length === 0 && match.known)
      return { prefix: '', rest: name, carries: false };
    if (match.place) return split(name, match.place.end, match.committee);
    if (match.national) return nationalPrefix(name);
    if (match.functions.length > 0) return null;
  }
  if (BARE_STARTS.some((start) => name.startsWith(start))) return null;
  const place = prefixesAt(name, 0, name.length - 1, gazetteer).findLast((each) => each.kind !== 'none' && each.full);
  return place && name.length - place.end >= (place.kind === 'level' ? 1 : 2) ? split(name, place.end, false) : null;
}

function split(name: string, end: number, committee: boolean): Prefixed {
  const to = committee && name.charAt(end) === '委' ? end + 1 : end;
  const prefix = name.slice(0, to);
  const rest = name.slice(to);
  return { prefix, rest, carries: rest !== '' && !SELF.test(rest) && !/^(?:中共|中央|国务院)$/.test(prefix) };
}

/** 国家能源局、药监局: 国家 carries, other names of the nation's bodies do not. */
function nationalPrefix(name: string): Prefixed {
  if (!name.startsWith('国家')) return { prefix: '', rest: name, carries: false };
  return { prefix: '国家', rest: name.slice(2), carries: true };
}

/** Endings of bodies that are never given a prefix: firms, schools, banks, areas, bodies run from the centre. */
const NO_PREFIX = [
  '公司',
  '集团',
  '银行',
  '分行',
  '支行',
  '营业部',
  '海关',
  '分署',
  '大学',
  '学院',
  '学校',
  '高校',
  '研究院',
  '协会',
  '商会',
  '学会',
  '联盟',
  '基金会',
  '促进会',
  '运营商',
  '企业',
  '平台',
  '联席会议',
  '指挥部',
  '专班',
  '小组',
  '管委会',
  '管理委员会',
  '街道',
  '街道办',
  '镇',
  '乡',
  '镇街',
  '园区',
  '社区',
  '村',
  '开发区',
  '新区',
  '高新区',
  '经开区',
  '功能区',
  '示范区',
  '产业园',
  '科技园',
  '科学城',
  '电网',
  '供电局',
  '电信',
  '移动',
  '联通',
  '铁塔',
  '部门',
  '单位',
  '机构',
  '基地',
  '总局',
  '总署',
  '部队',
  '法庭',
];
/** Endings of departments and of organisations that every level has. */
const TAKES_PREFIX = [
  '局',
  '厅',
  '委',
  '办',
  '院',
  '处',
  '科',
  '室',
  '所',
  '站',
  '中心',
  '委员会',
  '办公室',
  '队',
  '总工会',
  '工商联',
  '工商业联合会',
  '科协',
  '妇联',
  '残联',
  '文联',
  '社科联',
  '侨联',
  '贸促会',
  '供销社',
  '联社',
  '部',
  '署',
  '会',
  '团',
];

/** True for a bare name that means a department of the level spoken of. */
export function takesPrefix(name: string, family: FamilyEntry | null): boolean {
  if (NO_PREFIX.some((ending) => name.endsWith(ending))) return false;
  if (/^(?:各|有关|相关|其他|人民银行|中国|海关总署|国家)/.test(name) || family?.central) return false;
  return TAKES_PREFIX.some((ending) => name.endsWith(ending));
}

/** Bodies that the centre's own lists name without 国家: 工业和信息化部, 海关总署. */
function isMinistry(name: string): boolean {
  return /(?:部|委|总局|总署|院|行|署|会|办)$/.test(name);
}

/**
 * The full name of a bare one under a prefix.
 *
 * @param family function of the body, where known; organs of the Party stand under the Party committee (省委)
 */
export function withPrefix(prefix: string, name: string, family: FamilyEntry | null): string {
  const base = prefix.replace(/委$/, '') || prefix;
  if (base === '国家') return isMinistry(name) ? name : `国家${name}`;
  if (family?.party) return `${base}委${name.replace(/^委/, '')}`;
  if (name.endsWith('部') && !/武装部$/.test(name)) return prefix.endsWith('委') ? `${prefix}${name}` : name;
  return `${base}${name}`;
}
