/** The words by which a clause says who does what. */
import type { Role } from '../../../src/schemas/duty.ts';

/** Longest first; each with the role that it gives to the bodies before it. */
export const ROLE_VERBS: [string, Role][] = [
  [
    '(?:共同|分别|联合)?(?:牵头负责|负责牵头|牵头落实|牵头组织实施|牵头实施|牵头组织|牵头推进|总牵头|牵头主办|牵头承办|牵头)',
    'lead',
  ],
  ['(?:作)?为(?:总)?牵头(?:责任)?(?:单位|部门)', 'lead'],
  ['(?:作)?为(?:配合|协办|参与|协助)(?:责任)?(?:单位|部门)', 'support'],
  ['(?:作)?为(?:责任|落实|实施)(?:单位|部门)', 'responsible'],
  ['主办|主责|主要负责', 'lead'],
  ['(?:按照?(?:各自)?职责(?:分工)?)(?:配合|参与|协助|协同)', 'support'],
  [
    '(?:按照?|依据?|根据)(?:各自)?(?:部门)?(?:的)?(?:工作)?(?:职责|职能|任务)?(?:分工|职责|职能)?(?:分别)?(?:负责(?:落实|实施|推进)?|落实|推进|抓好落实|组织实施|实施)',
    'shared',
  ],
  ['(?:分工|各负其责|分别|各司其职|依职责|依职能)(?:负责|落实|实施)?', 'shared'],
  ['(?:共同|协同|积极|具体|联合)?(?:配合|参与|参加|协助|协同|协办|支持)(?:落实|实施|推进|做好)?', 'support'],
  ['(?:业务)?(?:指导|督导)', 'guide'],
  [
    '(?:共同|具体|联合|组织)?(?:负责(?:落实|实施|推进|组织实施|具体实施|统筹)?|落实|承担|组织实施|实施|承办|推进|抓落实)',
    'responsible',
  ],
];

/** 牵头单位： 责任部门： … with the role that it gives to the bodies after it. */
export const ROLE_LABELS: [string, Role][] = [
  ['(?:市级|省级|县级|区级|第一)?(?:总?牵头|主办|主责|主要责任|首席责任)(?:责任)?(?:单位|部门|机构|主体)?', 'lead'],
  [
    '(?:市级|省级|县级|区级)?(?:配合|协办|参与|参加|协助|协同|支持|支撑|协作|联合)(?:责任)?(?:单位|部门|机构|主体)?',
    'support',
  ],
  ['(?:业务)?(?:指导|督导)(?:单位|部门|机构)', 'guide'],
  [
    '(?:市级|省级|县级|区级)?(?:其他)?(?:责任|负责|落实|实施|承办|承担|完成|工作|主管)(?:单位|部门|机构|主体)',
    'responsible',
  ],
];

/** Labels of what is no body: 完成时限：2027年12月底, 责任领导：陈某某. */
const OTHER_LABELS =
  '(?:完成|工作|办理|实施|推进)?(?:时限|期限|时间|进度)(?:要求)?|(?:责任|分管|牵头|联系|包保|挂点|挂钩|市级|县级|区级)领导|责任人|负责人|联系人|链长|群长|完成标志';

const LABEL = ROLE_LABELS.map(([words]) => words).join('|');
const VERB = ROLE_VERBS.map(([words]) => words).join('|');

/** What parts a label from its bodies: a colon, or in a hasty copy a space: 责任单位　市科技局. */
const PARTED = '(?:\\s*[:：]|(?<=单位|部门)[ \\u3000]+(?=[\\u4e00-\\u9fff]))';
/** A label at the start of a clause: 责任单位： */
export const STARTS_WITH_LABEL = new RegExp(`^\\s*(?:${LABEL})${PARTED}`);
/** The same anywhere, with its role to be looked up. */
export const LABEL_ANYWHERE = new RegExp(`(${LABEL})${PARTED}`, 'g');
/** Labels with and without a role; group 1 holds those with one. */
export const ANY_LABEL = new RegExp(`(?:(${LABEL})|${OTHER_LABELS})${PARTED}`, 'g');
const LABEL_INSIDE = new RegExp(`(?:^|[，,；;。\\s])(?:${LABEL})\\s*[:：]`);
/** A verb at the end of a chunk of a clause. */
export const VERB_AT_END = new RegExp(`(?:${VERB})$`);
/** A verb followed by the end of a chunk, anywhere. */
export const HAS_VERB = new RegExp(`(?:${VERB})\\s*(?:[，,、；;。]|$)`);

/** Role that the words of a label or a verb give. */
export function roleOf(words: string, table: [string, Role][]): Role {
  for (const [pattern, role] of table) if (new RegExp(`^(?:${pattern})$`).test(words)) return role;
  return 'responsible';
}

/** Words that tell in which order the bodies of a bare list stand. */
export const RULE =
  /(?:排(?:在|名|列)?(?:第一|首)(?:位|个|名)?|列(?:在)?(?:第一|首)(?:位|个)?|位列第一(?:位)?|名列第一|第一(?:个|位|家|名)(?:逗号前)?|第一(?=责任)|首位|首个|第一个逗号(?:之|以)?前)(?:的|者)?(?:单位|部门|责任单位|责任部门)?(?:均|的)?为(?:主要)?(?:牵头|主办|总牵头|主责)(?:责任)?(?:单位|部门)?(?:[，,；;]\s*(?:其他|其余|其它|后面|之后|逗号后)[^，,；;。、]{0,8}为(?:配合|参与|协助|责任|协办)(?:单位|部门)?)?(?:[，,；;。]?\s*(?:以下(?:均)?同|下同|后同|以下各项同))?/;

/** 以下均需各市人民政府落实，不再列出 */
export const EVERYBODY_RULE =
  /以下(?:各项)?(?:任务|工作|措施|事项)?(?:均|都)(?:需|须|应|由)?(?:要)?(?:由)?([^，,；;。：:、]{2,24}?(?:、[^，,；;。：:、]{2,20}?){0,3}?)(?:按职责)?(?:负责)?(?:贯彻落实|组织落实|抓好落实|落实|组织实施|实施|配合|参与|负责)[，,]?\s*不再(?:一一|逐一|重复)?列出/;

/** Cheap test whether the words inside a bracket could be a duty clause that says its role. */
export function isDutyBracket(inner: string): boolean {
  if (inner.length > 600 || inner.length < 3) return false;
  return (
    STARTS_WITH_LABEL.test(inner) || LABEL_INSIDE.test(inner) || HAS_VERB.test(inner.trimEnd()) || RULE.test(inner)
  );
}
