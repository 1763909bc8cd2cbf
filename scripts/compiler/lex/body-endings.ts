/** What a name looks like that neither gazetteer nor registry knows: its ending tells a body, or does not. */

import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';

/** Words on which the name of a public body, or of one that carries duties like one, ends. */
const ENDINGS = `
  局 厅 委 办 部 署 院 处 科 室 所 站 中心 政府 管委会 委员会 党委 工委 办公室 办事处 公司 集团 银行 分行 支行 营业部 海关 总队 支队
  大队 执法队 协会 商会 学会 促进会 基金会 联合会 联合社 总工会 工会 工商联 科协 妇联 残联 文联 社科联 侨联 团委 团 贸促会 供销社 联社
  部门 单位 机构 街道 镇街 街镇 乡镇 镇乡 镇 乡 园区 社区 村 开发区 新区 高新区 经开区 功能区 示范区 保税区 综保区 片区 管理区 度假区
  产业园 科技园 科学城 新城 小组 指挥部 专班 联席会议 机制办 大学 学院 学校 高校 企业 运营商 国企 区 县 市 旗 盟 州 属地 地区 各地 地方
  基地 平台 联盟 智库 政协 人大 法院 检察院 党校 报社 日报 电视台 广播台 出版社 杂志社 消防救援 武装 电网 电力 邮政 电信 移动 联通 铁塔`;

/** Endings that name a department of government and nothing else. */
const DEPARTMENTS = `
  局 厅 委 办 署 政府 管委会 委员会 办公室 办事处 工商联 总工会 科协 妇联 残联 贸促会 分行 支行 海关 部门 单位 分局 海事局
  宣传部 组织部 统战部 政法委 武装部 化部 育部 技部 政部 务部 安部 障部 源部 境部 村部 利部 输部 设部 商部`;

/** Openings by which a name tells that it is a body of some place: 县法院, 国网河阳县供电公司. */
const LOCAL_STARTS = ['省', '市', '县', '区', '旗', '州', '镇', '街道', '国网', '团', '各'];

/** Openings of bodies named together: 各区人民政府, 有关部门. */
const COLLECTIVE_STARTS = `
  各 有关 相关 全市 全省 全县 全区 市直 省直 县直 区直 市各 省各 县各 区各 其他 地方各级 沿线`;

const endings = byLastCharacter(ENDINGS);
const departments = byLastCharacter(DEPARTMENTS);
const collectives = COLLECTIVE_STARTS.trim().split(/\s+/);

/** Letters and marks that no name holds. */
const NOT_IN_NAME = /[。；：:？！“”《》\d%+由的将]/;
const BRACKET = /[（(〔[【][^（(〔[【）)〕\]】]{0,40}[）)〕\]】]/g;

function byLastCharacter(words: string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words.trim().split(/\s+/)) {
    const last = word.slice(-1);
    map.set(last, [...(map.get(last) ?? []), word]);
  }
  return map;
}

const endsBody = oneOf([...endings.keys()].join(''));
const isClosing = oneOf(`）)〕]】${WHITE_SPACE}`);

/** False where no name of a body can end at `at`, told by the character before it. */
export function mayEndBody(text: string, at: number): boolean {
  return endsLikeBody(text.charCodeAt(at - 1));
}

/** The same of the code of that character. */
export function endsLikeBody(code: number): boolean {
  return endsBody(code) || isClosing(code);
}

function endsOn(words: string, list: Map<string, string[]>): boolean {
  return list.get(words.slice(-1))?.some((ending) => words.endsWith(ending)) ?? false;
}

function withoutBrackets(words: string): string {
  if (!/[（(〔[【]/.test(words)) return words.trim();
  return words.replace(BRACKET, '').trim();
}

/** True where the words look like the name of a body. */
export function isBodyName(words: string): boolean {
  const name = withoutBrackets(words);
  if (name.length < 2 || name.length > 30 || NOT_IN_NAME.test(name)) return false;
  return (
    endsOn(name, endings) ||
    endsOn(words.replace(/[）)〕\]】]{1,3}$/, ''), endings) ||
    (isCollectiveName(name) && name.length <= 16)
  );
}

/** True where a name ends on a word for a body; 各类资源 opens like a collective, but does not. */
export function endsAsBody(name: string): boolean {
  return endsOn(withoutBrackets(name), endings);
}

/** True where a name opens like one of many bodies: 各区人民政府, 有关部门. */
export function isCollectiveName(name: string): boolean {
  return collectives.some((start) => name.startsWith(start));
}

/** True where every item of a list looks like the name of a body: 省工业和信息化厅、统计局. */
export function isListOfNames(words: string): boolean {
  return words.length <= 600 && words.split(/[、，,；;]/).every((item) => isBodyName(item) && endsAsBody(item));
}

/**
 * True where a name that stands alone in a bracket names a department and not just a place: （省统计局）, not
 * （某某科学城）.
 *
 * @param count how many names the bracket lists; among others a place is a body too
 */
export function isDepartment(name: string, count: number): boolean {
  const plain = withoutBrackets(name);
  if (endsOn(plain, departments)) return true;
  return endsOn(plain, endings) && (count > 1 || LOCAL_STARTS.some((start) => plain.startsWith(start)));
}
