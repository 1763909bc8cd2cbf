/** The units in which policies count and measure. */

/** Units that count things; the thing counted may follow: 5个国家级企业技术中心. */
const COUNTING = words(`
  个 家 项 件 座 处 所 间 户 名 位 人 场 次 期 列 趟 例 册 块 款 种 支 只 对 门 部 篇 颗 片 张 组 栋 幢 宗 笔 辆 台 套 架
  艘 条 株 头 本 根 枚 轮 羽 尾 匹 棵 单 份 班 床 粒 群 幅 盏 亩次
  人次 台套 台（套） 台(套) 场次 标准机架 机架 标准箱 家次 班次 架次 批次 车次 航次 户次 件次 人日
`);

/** Units that measure. */
const MEASURING = words(`
  卡时 个百分点 百分点 % ％ ‰ 倍
  平方公里 平方千米 平方米 立方米 立方千米 标准立方米 ㎡ m² km² m2 km2 m³ m3 Nm³ 公顷 亩 公里 千米 米 厘米 毫米 微米 纳米 海里
  千瓦时 度电 千瓦 兆瓦时 兆瓦 吉瓦时 吉瓦 kWh MWh GWh TWh kW KW MW GW 千伏安 兆伏安 千伏 kVA MVA kV
  吨标准煤 吨标煤 千克标准煤 克标准煤 蒸吨 吨公里 吨 公斤 千克 微克 毫克 克 升 毫升 桶 ℃ 摄氏度 分贝 分
  PFLOPS EFLOPS TFLOPS PFlops EFlops Pflops Eflops TOPS PB EB TB GB TEU 标箱 Tbps Gbps Mbps
  个工作日 工作日 天 小时 分钟 秒 张床位 床位 学时 课时
  美元 欧元 港元 日元 澳门元 元
`);

/** What a number is counted for: 万元/人, 户/平方公里. */
const PER =
  words(`人 亩 平方米 立方米 千瓦时 升 家 户 个 平方公里 公里 年 元 件 吨 小时 分钟 秒 天 日 月 台 套 床 间 公顷 千克 公斤 人次
    标准立方米 标方 吨标准煤 卡时 千瓦 生 师 班 辆 kWh m² ㎡ m³ km² t h s a d 标箱 TEU`);
/** 每万人 */
const PER_EACH = [
  '万人',
  '千人',
  '亩',
  '平方公里',
  '人',
  '户',
  '公里',
  '立方米',
  '平方米',
  '吨',
  '年',
  '月',
  '天',
  '次',
];

/** 5000P算力, 20T带宽: one letter is a unit where what it measures stands near, before its number or behind it. */
const LETTERS = words('P E T');
const MEASURED = '(?:算力|智算|超算|存储|带宽)';
const MEASURED_BEFORE = new RegExp(`${MEASURED}[^，。；]{0,8}[\\d.．,]{1,12}\\s?$`);
const MEASURED_BEHIND = new RegExp(`^[^，。；\\d]{0,8}${MEASURED}`);
const REACH = 32;

const UNITS = byFirst([...COUNTING, ...MEASURING, ...LETTERS]);
/** Characters on which a unit starts. */
export const UNIT_STARTS = [...UNITS.keys()].join('');
const PERS = byFirst(PER);
const COUNTS = new Set(COUNTING);

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Units by their first character, the longest first. */
function byFirst(units: string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const unit of units.toSorted((a, b) => b.length - a.length)) {
    const first = unit[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), unit]);
  }
  return map;
}

/** The longest unit that stands at `at`, `''` where none does; 米 of 米级 and W of Web are for the reader to refuse. */
export function unitAt(text: string, at: number): string {
  return longestAt(text, at, UNITS);
}

/** /人, /千克, /万千瓦时, 每亩 after a unit. */
export function perAt(text: string, at: number): string {
  const word = text[at];
  if (word === '/' || word === '／') {
    const own = longestAt(text, at + 1, PERS);
    const scale = own === '' && /^[万百千亿]/.test(text[at + 1] ?? '') ? 1 : 0;
    const unit = own || longestAt(text, at + 1 + scale, PERS);
    return unit === '' ? '' : text.slice(at, at + 1 + scale + unit.length);
  }
  const each = word === '每' ? PER_EACH.find((unit) => text.startsWith(unit, at + 1)) : undefined;
  return each ? `每${each}` : '';
}

function longestAt(text: string, at: number, units: Map<string, string[]>): string {
  const found = units.get(text[at] ?? '')?.find((unit) => text.startsWith(unit, at) && !isInWord(text, at, unit));
  return found ?? '';
}

/** GB of GBps: Latin letters go on; T of 3.0T的磁共振设备. */
function isInWord(text: string, at: number, unit: string): boolean {
  if (LETTERS.includes(unit) && !isMeasured(text, at)) return true;
  return /[A-Za-z]/.test(unit.at(-1) ?? '') && /[A-Za-z]/.test(text[at + unit.length] ?? '');
}

function isMeasured(text: string, at: number): boolean {
  return (
    MEASURED_BEHIND.test(text.slice(at + 1, at + REACH)) ||
    MEASURED_BEFORE.test(text.slice(Math.max(0, at - REACH), at))
  );
}

/** True for units that count things, with or without a scale: 家, 万人, 台（套）. */
export function isCountUnit(unit: string | null): boolean {
  return unit !== null && !/[/每]/.test(unit) && COUNTS.has(unit.replace(/^(?:万亿|[万亿])/, ''));
}
