/** The prefix that tells a body's level, and its return where a list leaves it out: 省工业和信息化厅、科技厅 → 省科技厅. */
import type { FamilyEntry } from '../../../src/schemas/registry.ts';

export interface Prefixed {
  /** 省, 省委, 市, 青原市, 国家 … as it stands. */
  prefix: string;
  rest: string;
  /** True where names after it in the list may leave the same prefix out. */
  carries: boolean;
}

/** Words that begin with the character of a level without being one: 市场监管局 is a bare name. */
const BARE_START =
  /^(?:市场|市政(?!府|协|务|法|研)|市容|市民(?!政|委|航|营|族|宗|建|进|盟|革)|区域|区块|县域|省际|镇村|州际|旗下|区划)/;
/** Bodies whose names tell their place in a way of their own: 团市委, 民航青原监管局, 兵团工业和信息化局. */
const OWN_KIND =
  /^(?:团(?:中央|省委|市委|州委|县委|区委|旗委|工委)|民航|兵团|国家税务|国家金融|国家矿山|国家移民|国家统计局.+(?:总队|调查队)|国网|中国|中央|海关总署|人民银行)/;
const LEVEL =
  /^(国家(?!税务|电网|开发|能源集团|金融|矿山|移民|统计局.+(?:总队|调查队))|国务院|中央|中共|省委|市委|县委|区委|州委|旗委|镇委|省|自治区|市|州|县|区|旗|盟)(?=.)/;
const PLACE =
  /^((?:[\u4e00-\u9fff]{2,4}?(?:省|市|州|县|旗|镇|乡|街道)|[\u4e00-\u9fff]{2,9}?(?:自治区|自治州|自治县|高新区|经开区|开发区|新区|示范区|保税区|功能区|区))(?:委(?!员|办))?)(?=[\u4e00-\u9fff])/;
/** Letters that no place name holds: 三旧改造和城市更新办 names no 三旧改造和城市. */
const NO_PLACE =
  /[和与及或的各全有等改造办局]|^(?:住房|农林|统筹|新型)|(?:城|全|本|各)(?:市|镇|区)$|(?:工业|城|社|园|片|景|厂|校|院|学|地|营|小|灾|库|林|矿|牧|山|老|特|郊|辖)区$/;
const SELF =
  /^(?:人民政府|政府|管委会|管理委员会|办事处|党工委|党委|委员会|人大|政协|企业|国企|属|直|级|直属|有关|相关|各)/;

/** The prefix that a name bears itself, or null for a bare name. */
export function ownPrefix(name: string): Prefixed | null {
  if (BARE_START.test(name)) return null;
  if (OWN_KIND.test(name)) return { prefix: '', rest: name, carries: false };
  const level = LEVEL.exec(name);
  if (level) {
    const rest = name.slice(level[0].length);
    return { prefix: level[0], rest, carries: !SELF.test(rest) && !/^(?:中共|中央|国务院)$/.test(level[0]) };
  }
  const place = PLACE.exec(name);
  if (place && !NO_PLACE.test(place[1]!)) {
    const rest = name.slice(place[1]!.length);
    return rest.length >= 2 ? { prefix: place[1]!, rest, carries: !SELF.test(rest) } : null;
  }
  return null;
}

/** Bodies that are never given a prefix: firms, schools, banks, areas, bodies run from the centre. */
const NO_PREFIX =
  /(?:公司|集团|银行|分行|支行|营业部|海关|分署|大学|学院|学校|高校|研究院|协会|商会|学会|联盟|基金会|促进会|运营商|企业|平台|联席会议|指挥部|专班|小组|管委会|管理委员会|街道|街道办|镇|乡|镇街|园区|社区|村|开发区|新区|高新区|经开区|功能区|示范区|产业园|科技园|科学城|电网|供电局|电信|移动|联通|铁塔|部门|单位|机构|基地|总局|总署|部队|法庭)$/;

/** True for a bare name that means a department of the level spoken of. */
export function takesPrefix(name: string, family: FamilyEntry | null): boolean {
  if (NO_PREFIX.test(name) || /^(?:各|有关|相关|其他|人民银行|中国|海关总署|国家)/.test(name)) return false;
  if (family?.central) return false;
  return /(?:局|厅|委|办|院|处|科|室|所|站|中心|委员会|办公室|队|总工会|工商联|工商业联合会|科协|妇联|残联|文联|社科联|侨联|贸促会|供销社|联社|部|署|会|团)$/.test(
    name,
  );
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
