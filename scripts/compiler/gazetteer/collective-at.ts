/** Many bodies under one name: 各县（市、区）人民政府, 有关部门, 市直有关单位, 各区、县级市（人民政府）. */
import { nameTrie } from './name-trie.ts';

type Kind = 'each' | 'of' | 'division' | 'area' | 'organ' | 'those';

/** The words of collectives by what they say. */
const WORDS: Record<Kind, string[]> = {
  each: [
    '各',
    '有关',
    '相关',
    '其他',
    '其它',
    '所有',
    '沿线',
    '沿江',
    '沿海',
    '全市各',
    '全省各',
    '全县各',
    '全区各',
    '市各',
    '省各',
    '县各',
    '区各',
    '地方各级',
    '各级',
    '市直',
    '省直',
    '县直',
    '区直',
    '州直',
    '盟直',
    '旗直',
    '市级',
    '省级',
    '县级',
    '区级',
    '中央驻',
    '驻市',
    '驻省',
    '驻区',
    '驻县',
    '国务院各',
    '国务院有关',
    '省政府各',
    '市政府各',
    '市有关',
    '省有关',
    '县有关',
    '区有关',
    '市相关',
    '省相关',
    '县相关',
    '区相关',
    '各有关',
    '各相关',
  ],
  of: [
    '有关',
    '相关',
    '其他',
    '地级以上',
    '地级',
    '设区的',
    '设区',
    '设区市',
    '县级',
    '省级',
    '市级',
    '区级',
    '直属',
    '省属',
    '市属',
    '区属',
    '县属',
    '中央驻',
    '职能',
    '主管',
    '行业',
    '行业主管',
    '业务主管',
    '行政主管',
    '成员',
    '责任',
    '牵头',
    '配合',
    '参与',
    '协同',
    '业务',
    '涉及',
    '涉农',
    '直',
    '直属',
    '重点',
    '所属',
    '对口',
    '综合',
    '管理',
    '监管',
    '级',
    '产粮',
    '产业',
    '经济',
    '试点',
    '内设',
    '派出',
    '金融',
    '国有',
    '省直',
    '市直',
    '县直',
    '区直',
    '各',
    '级有关',
    '政府',
    '及其',
    '所在地',
    '项目',
    '基层',
    '推进',
  ],
  division: [
    '省',
    '自治区',
    '直辖市',
    '计划单列市',
    '市',
    '县级市',
    '地级市',
    '设区市',
    '副省级城市',
    '自治州',
    '州',
    '地区',
    '盟',
    '县',
    '自治县',
    '区',
    '旗',
    '自治旗',
    '市州',
    '盟市',
    '州市',
    '地市',
    '市地',
    '县区',
    '区县',
    '市县',
    '县市',
    '县市区',
    '区市县',
    '市县区',
    '旗县区',
    '旗县',
    '旗县市区',
    '旗县市',
    '县市旗',
    '区市',
    '市区',
    '县级市区',
    '新疆生产建设兵团',
    '兵团',
  ],
  area: [
    '乡',
    '镇',
    '街道',
    '乡镇',
    '镇乡',
    '镇街',
    '街镇',
    '乡镇街道',
    '乡镇街',
    '镇街道',
    '村',
    '社区',
    '村居',
    '村社区',
    '园区',
    '功能区',
    '功能园区',
    '开发区',
    '新区',
    '高新区',
    '经开区',
    '工业园区',
    '产业园区',
    '产业园',
    '片区',
    '管理区',
    '示范区',
    '产业功能区',
    '管委会',
    '度假区',
    '经济区',
    '农场',
    '林场',
    '开发园区',
    '产业基地',
    '基地',
    '经济功能区',
    '重点园区',
    '地方',
    '地',
    '属地',
  ],
  organ: [
    '人民政府',
    '政府',
    '行政公署',
    '行署',
    '管委会',
    '管理委员会',
    '办事处',
    '街道办事处',
    '街道办',
    '党工委',
    '工委',
    '党委',
    '党组',
    '人民法院',
    '检察院',
  ],
  those: [
    '部门',
    '单位',
    '机构',
    '企业',
    '委办局',
    '委局',
    '处室',
    '科室',
    '高校',
    '高等学校',
    '院校',
    '学校',
    '科研院所',
    '科研机构',
    '金融机构',
    '银行',
    '银行机构',
    '商业银行',
    '国企',
    '国有企业',
    '协会',
    '行业协会',
    '商会',
    '社会组织',
    '媒体',
    '新闻媒体',
    '新闻单位',
    '团体',
    '人民团体',
    '群团组织',
    '组织',
    '派驻机构',
    '局',
    '厅',
    '厅局',
    '委',
    '办',
    '站所',
    '局委办',
    '分局',
    '科室',
    '责任人',
    '平台公司',
    '公司',
    '运营商',
    '电信运营商',
    '基础电信企业',
    '通信运营商',
    '供电企业',
    '主体',
    '专班',
    '工作专班',
    '指挥部',
    '小组',
    '专项小组',
    '工作组',
  ],
};

const words = nameTrie<Kind>();
for (const [kind, list] of Object.entries(WORDS)) for (const word of new Set(list)) words.add(word, kind as Kind);

const OPEN = '（(〔[【';
const CLOSE = '）)〕]】';
/** Kinds of one rank: 各市、自治州 are the places of one province. */
const RANK = /^(?:县级市|县|区|旗|市|自治县|自治旗)$/;
const OF_CITIES = /^(?:市|州|自治州|盟|地区|设区市|地级市|计划单列市|直辖市|自治区|省)$/;
const LONGEST = 60;

interface Read {
  end: number;
  /** The last word that counts: what the collective consists of. */
  last: Kind;
  organ: boolean;
}

/** End of the collective that begins at `start`, or null. */
export function collectiveEnd(text: string, start: number, end: number): number | null {
  const limit = Math.min(end, start + LONGEST);
  const first = words.matchesAt(text, start, limit).filter(({ values }) => values.includes('each'));
  let best: number | null = null;
  for (const { end: at } of first) {
    const read = unitsAt(text, at, limit);
    if (read && read.end > (best ?? 0)) best = joined(text, start, read, limit);
  }
  return best;
}

/** Words of units, one behind the other, with what brackets add: 县（市、区）人民政府. */
function unitsAt(text: string, start: number, limit: number): Read | null {
  let read = null as Read | null;
  let at = start;
  let organ = false;
  while (at < limit) {
    const bracket = at > start ? bracketOfUnits(text, at, limit) : null;
    if (read && bracket) {
      read = { end: bracket.end, last: read.last, organ: (organ ||= bracket.organ) };
      at = bracket.end;
      continue;
    }
    const word = words.longestAt(text, at, limit);
    if (!word) break;
    const kinds = word.values;
    at = word.end;
    if (kinds.includes('organ')) organ = true;
    const whole = kinds.find((kind) => kind !== 'each' && kind !== 'of');
    if (whole) read = { end: at, last: whole, organ };
    else if (read && kinds.every((kind) => kind === 'each')) break;
  }
  return read && read.end === at ? withThose(text, read, limit) : read;
}

/** 部门和单位, 部门及单位: one name for both. */
function withThose(text: string, read: Read, limit: number): Read {
  if (read.last !== 'those') return read;
  const join = '和及与、'.includes(text.charAt(read.end)) ? read.end + 1 : null;
  if (join === null) return read;
  const word = words.longestAt(text, join, limit);
  const isSame = word !== null && /^(?:部门|单位|机构|企业|地区)$/.test(text.slice(join, word.end));
  return isSame ? { ...read, end: word.end } : read;
}

/** （市、区）, （街道）, （人民政府）: brackets that hold nothing but units. */
function bracketOfUnits(text: string, at: number, limit: number): { end: number; organ: boolean } | null {
  if (!OPEN.includes(text.charAt(at)) || at >= limit) return null;
  let organ = false;
  for (let here = at + 1; here < limit;) {
    const character = text.charAt(here);
    if (CLOSE.includes(character)) return here > at + 1 ? { end: here + 1, organ } : null;
    if ('、，,和及与/ '.includes(character)) {
      here++;
      continue;
    }
    const word = words.longestAt(text, here, limit);
    if (!word) return null;
    if (word.values.includes('organ')) organ = true;
    here = word.end;
  }
  return null;
}

/** 各市、县（区）人民政府: what stands after 、 goes with it where an organ ends both, or both are of one rank. */
function joined(text: string, start: number, read: Read, limit: number): number {
  if (read.last === 'organ' && !/(?:行政公署|行署)$/.test(text.slice(start, read.end))) return read.end;
  if (read.last !== 'division' && read.last !== 'organ' && !isTown(text, read.end)) return read.end;
  let end = read.end;
  for (let part = 0, at = read.end; part < 5 && '、和及与/'.includes(text.charAt(at)) && at < limit; part++) {
    const next = unitsAt(text, at + 1, limit);
    if (!next || /^(?:各|有关|相关)/.test(text.slice(at + 1, at + 3))) return end;
    at = next.end;
    if (next.organ) return next.end;
    if (next.last !== 'division') return end;
    if (sameRank(text.slice(start, read.end), text.slice(end + 1, next.end))) end = next.end;
  }
  return end;
}

/** 各乡镇、街道办事处 are of one kind. */
function isTown(text: string, end: number): boolean {
  return /[乡镇]$/.test(text.slice(end - 1, end));
}

function sameRank(first: string, second: string): boolean {
  const [one, two] = [first, second].map((words) => words.replace(/^各(?:地级以上|设区的)?|[（(].*$/g, ''));
  if (one === undefined || two === undefined) return false;
  return (RANK.test(one) && RANK.test(two)) || (OF_CITIES.test(one) && OF_CITIES.test(two));
}
