/** The turns of phrase by which running text charges a body with a duty. */
import type { Role } from '../../../src/schemas/duty.ts';

/** How one turn of phrase assigns a duty. Groups `a` and `b` hold lists of bodies. */
export interface Turn {
  example: string;
  pattern: RegExp;
  a: Role;
  /** Role of several bodies in `a` where it differs from that of one. */
  several?: Role;
  b?: Role;
  /** Whether others may stand in the list behind a public body: 市各有关单位及促进机构要. They get no duty. */
  mixed?: boolean;
  /** Both quotes start after the last comma; `rest` goes on to the end of the sentence, `segment` to the next comma. */
  quote: 'rest' | 'segment';
}

/** A list of bodies in running text: no verbs, no stops. */
const LIST = '[\\u4e00-\\u9fff、()（）A-Za-z]{2,160}?';
const ONE = '[\\u4e00-\\u9fff、()（）]{2,60}?';
const DEPARTMENTS = '(?:等(?:[\\u4e00-\\u9fff]{0,10}?(?:部门|单位))?)?';

/** All turns; where two claim one body in a sentence, the one that stands first here wins. */
export const TURNS: Turn[] = [
  {
    example: '由各产业基地对口协调部门牵头、各属地镇街(园区)协助',
    pattern: new RegExp(
      `由(?<a>${LIST})牵头(?:负责|组织|制定|编制|实施)?[,，、](?:并)?(?<b>${LIST})(?:协助|配合|参与|协同)`,
      'd',
    ),
    a: 'lead',
    b: 'support',
    quote: 'segment',
  },
  {
    example: '由市工业和信息化局、市发展改革局等产业集群培育牵头单位会同相关配合单位',
    pattern: new RegExp(
      `由(?<a>${LIST})等[\\u4e00-\\u9fff]{0,12}牵头(?:单位|部门)(?:会同(?<b>[\\u4e00-\\u9fff、]{2,30}?))?[,，]`,
      'd',
    ),
    a: 'lead',
    b: 'support',
    quote: 'rest',
  },
  {
    example: '政策由科技部门牵头制定',
    pattern: new RegExp(`由(?<a>${ONE})(?:负责)?牵头`, 'd'),
    a: 'lead',
    quote: 'segment',
  },
  {
    example: '由A会同B研究制定',
    pattern: new RegExp(
      `由(?<a>${ONE})会同(?<b>${LIST})(?:负责|研究|制定|制订|编制|组织|共同|具体|按|落实|推进|解决|做好|建立|开展|统筹|牵头|承担)`,
      'd',
    ),
    a: 'lead',
    b: 'support',
    quote: 'rest',
  },
  {
    example: '市发展改革局、科技局等部门领导为成员',
    pattern: new RegExp(
      `(?:^|[,，;；。])(?:由)?(?<a>${LIST})${DEPARTMENTS}(?:的)?(?:主要|分管|有关|相关)?(?:领导|负责人|负责同志|同志)?(?:作为|为|担任)(?:领导小组)?成员(?:单位)?`,
      'd',
    ),
    a: 'shared',
    quote: 'rest',
  },
  {
    example: '由发展改革、工业和信息化等市直经济部门分别作为各现场指挥部的协调推进单位',
    pattern: new RegExp(`由(?<a>${LIST})(?:等[\\u4e00-\\u9fff]{0,6}部门)?(?:分别|共同)(?:作为|担任|为)`, 'd'),
    a: 'responsible',
    quote: 'rest',
  },
  {
    example: '由工信科、科技、统计等部门组织建立',
    pattern: new RegExp(`由(?<a>${LIST})等(?:有关|相关)?(?:部门|单位)(?:负责|组织|共同|联合|具体|牵头)`, 'd'),
    a: 'responsible',
    quote: 'rest',
  },
  {
    example: '领导小组日常工作由工业信息科技局承担',
    pattern: new RegExp(
      `(?:工作|要点|措施|意见|任务|职责|事务|职能|项目|方案|办法|细则|规划|目录|清单|名单|资金|建设|管理|评估|统计|监测|审核|认定|解释)(?:具体)?由(?<a>${ONE})(?:负责(?!解释)|承担|组织实施|实施|落实|组织|具体负责|统一|会同|牵头)`,
      'd',
    ),
    a: 'responsible',
    quote: 'rest',
  },
  {
    example: '领导小组办公室设在市工业和信息化局',
    pattern: new RegExp(`办公室设在(?<a>${ONE})(?=[,，。;；（(]|$)`, 'd'),
    a: 'responsible',
    quote: 'rest',
  },
  {
    example: '市工业和信息化局要会同有关部门，对本计划实施情况进行跟踪服务',
    pattern: new RegExp(
      `(?:^|[,，;；])(?<a>${ONE})(?:要|应|须)?会同(?<b>[\\u4e00-\\u9fff、（）()]{1,60}?(?:局|厅|委(?!员)|办(?!公|事)|部(?!门)|署|部门|单位|政府|机构|管委会|委员会|办公室|中心|街道|园区))(?![、和及])`,
      'd',
    ),
    a: 'lead',
    b: 'support',
    quote: 'rest',
  },
  {
    example: '市商务局牵头，各县（区）人民政府配合，每年开展招商活动',
    pattern: new RegExp(
      `(?:^|[,，;；])(?<a>${ONE})牵头(?:负责)?[,，、](?<b>${LIST})(?:配合|协助|参与)(?=[,，;；。])`,
      'd',
    ),
    a: 'lead',
    b: 'support',
    quote: 'rest',
  },
  {
    example: '市工业和信息化局承担日常工作',
    pattern: new RegExp(`(?:^|[,，;；])(?<a>${ONE})承担[\\u4e00-\\u9fff]{0,8}工作`, 'd'),
    a: 'responsible',
    quote: 'segment',
  },
  {
    example: '市政府成立战略性新兴产业基地建设总指挥部',
    pattern: new RegExp(`^(?<a>[\\u4e00-\\u9fff]{0,12}(?:政府|街道办事处|管委会))成立`, 'd'),
    a: 'responsible',
    quote: 'rest',
  },
  {
    example: '各有关部门要在…方面支持各现场指挥部',
    pattern: new RegExp(`^(?<a>${ONE})(?:要|应|应当|须)(?=[^。]*?方面支持)`, 'd'),
    a: 'support',
    quote: 'rest',
  },
  {
    example: '各属地要落实指挥部的工作部署',
    pattern: new RegExp(`(?:^|[,，;；])(?<a>${ONE})(?:(?<![重主必首摘])要|应当|应|须|需)(?![求素点件闻用急])`, 'd'),
    a: 'responsible',
    several: 'shared',
    mixed: true,
    quote: 'rest',
  },
  {
    example: '相关部门负责项目调度和运行分析',
    pattern: new RegExp(`(?:^|[,，;；])(?<a>${ONE})(?:具体)?负责(?!人|同志|制)(?=[\\u4e00-\\u9fff])`, 'd'),
    a: 'responsible',
    quote: 'segment',
  },
  {
    example: '各产业基地按季度报送有关信息和数据',
    pattern: new RegExp(
      `^(?<a>各[\\u4e00-\\u9fff、（）()]{1,20}?)(?:按(?:季度|月|年|年度|半年)|定期|每(?:季度|月|年|半年))`,
      'd',
    ),
    a: 'responsible',
    quote: 'segment',
  },
  {
    example: '总指挥部统筹解决重大问题',
    pattern: new RegExp(
      `^(?<a>(?:各)?[\\u4e00-\\u9fff]{0,16}?(?:指挥部|领导小组|工作专班|联席会议))(?:办公室)?(?:负责)?统筹`,
      'd',
    ),
    a: 'responsible',
    quote: 'rest',
  },
];
