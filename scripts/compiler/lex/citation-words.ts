/** The words by which a text says what it has to do with another document, as data. */
import { readData } from '../gazetteer/data.ts';

/** What a document is grounded on: 根据《…》，制定本办法. */
export const GROUND_WORDS = ['根据', '依据', '遵照'];
/** What is followed in one matter: 按照《…》执行. */
export const FOLLOW_WORDS = ['按照', '按', '依照'];
/** What is looked at beside the ground: 依据《…》，参照《…》，制定本办法. */
export const LIKEN_WORDS = ['参照', '比照', '对照', '参考'];
/** What is carried out: 贯彻落实《…》. */
export const CARRY_WORDS = ['贯彻落实', '贯彻执行', '贯彻实施', '贯彻', '落实', '实施', '细化落实', '承接'];
/** 实施条例 is the kind of a document, not what is done with one. */
export const NO_CARRY_WORDS = [
  '实施条例',
  '实施细则',
  '实施办法',
  '实施方案',
  '实施意见',
  '实施以来',
  '实施之日',
  '实施期限',
  '实施主体',
];
/** What is made on that ground: 制定本办法, 现就有关事项通知如下. */
export const MADE_WORDS = [
  '制定',
  '制订',
  '编制',
  '结合',
  '现就',
  '提出',
  '出台',
  '起草',
  '修编',
  '通知如下',
  '公告如下',
];

/** What brings the text itself: 现将《…》印发给你们; 《…》已经同意，现印发给你们. */
export const BRINGING_WORDS = [
  '现将',
  '现予公布',
  '现公布',
  '现发布',
  '联合制定了',
  '制定了',
  '修订了',
  '编制了',
  '研究制定了',
];
export const BROUGHT_WORDS = [
  '印发给你们', '现印发', '现予公布', '现予发布', '现予印发', '现予以公布', '现予以印发', '现发给你们', '转发给你们', '现转发', '予以公布', '现公布', '现发布',
]; // prettier-ignore

/** What ends the life of a document: 同时废止, 即行废止, 不再执行. */
export const REPEAL_WORDS = [
  '废止', '失效', '作废', '停止执行', '停止实施', '停止施行', '停止使用', '终止执行', '不再执行', '不再实施', '不再施行', '不再适用', '不再有效', '予以撤销',
]; // prettier-ignore
/** 已废止 was ended by another text. */
export const ENDED_WORDS = ['已废止', '已经废止', '已失效', '已被废止', '已于', '已停止执行'];
/** What lets it live: 继续有效. */
export const KEEP_WORDS = [
  '继续有效',
  '继续执行',
  '继续施行',
  '继续实施',
  '继续适用',
  '仍然有效',
  '现行有效',
  '予以保留',
  '保留',
];
/** 尚未废止 ends nothing. */
export const NOT_WORDS = ['未', '尚未', '不予', '拟', '拟予以'];
/** What puts one document in the place of another; 国产替代 is none of it. */
export const REPLACE_WORDS = ['代替', '替代', '取代', '替换'];
export const NO_REPLACE_WORDS = ['国产替代', '进口替代', '替代品', '国产化替代', '绿色替代', '可替代'];
/** 由《…》代替: behind it stands what takes the place. */
export const BY_WORDS = ['由', '被'];
/** 与本办法不一致的，以本办法为准 */
export const UNLIKE_WORDS = ['不一致', '不符', '不相符', '抵触', '相冲突', '有冲突', '不相一致'];
export const PREVAIL_WORDS = ['为准', '执行为准', '规定为准'];
/** What changes a document: 修改《…》. */
export const AMEND_WORDS = ['修改', '修订', '修正'];
/** What changes the document named before: 对《…》作如下修改, 将《…》第五条修改为. */
export const AMENDED_WORDS = [
  '如下修改', '如下修订', '以下修改', '以下修订', '修改如下', '修订如下', '修改为', '修订为', '作出修改', '作部分修改', '作出部分修改', '进行修改', '进行修订', '予以修改', '予以修订', '进行部分修改', '作相应修改', '作出相应修改', '相应修改', '作相应修订', '作出相应修订', '作相应调整', '作出相应调整',
]; // prettier-ignore
/** What lets the document named before live longer: 有效期延长至2027年12月31日. */
export const PROLONG_WORDS = ['延长', '延期', '延续', '延至', '顺延'];
export const TERM_OF_DOCUMENT_WORDS = [
  '有效期',
  '有效期限',
  '实施期限',
  '执行期限',
  '施行期限',
  '试行期',
  '实施期',
  '执行期',
  '试行期限',
];
/** 加快修订《…》 is something to do later, by somebody. */
export const PLAN_WORDS = [
  '推动',
  '推进',
  '加快',
  '研究',
  '适时',
  '抓紧',
  '启动',
  '尽快',
  '组织',
  '完善',
  '探索',
  '积极',
  '开展',
  '建议',
  '及时',
  '争取',
  '牵头',
  '负责',
];

/** What a list of documents is called: 宣布失效的政策性文件目录. */
export const CATALOGUE_WORDS = ['目录', '清单', '名单', '一览表'];
/** What points at a list below: 决定废止下列文件：. */
export const FOLLOWING_WORDS = ['下列', '以下', '如下'];

/** How a text names itself. */
export const SELF_WORDS = [
  '本办法', '本措施', '本政策', '本规定', '本意见', '本方案', '本细则', '本条例', '本通知', '本规划', '本计划', '本实施细则', '本实施意见', '本实施方案', '本若干措施', '本文件', '本决定', '本公告', '本指引', '本指南',
  '本实施办法', '本管理办法', '本暂行办法', '本试行办法', '本奖励办法', '本暂行规定', '本若干规定', '本若干政策', '本若干意见', '本政策措施', '本扶持政策', '本行动方案', '本行动计划', '本工作方案', '本规则', '本规程', '本通告', '本制度', '本标准', '本要点', '本指导意见', '本管理规定', '本专项政策', '本专项规划', '本举措', '本政策意见', '本操作细则', '本操作规程', '本准则', '本章程', '本纲要', '本目录', '本函', '本批复', '本申报指南', '本管理细则', '本工作指引', '本条款',
  '以上政策', '以上措施', '以上政策措施', '上述政策', '上述措施', '上述政策措施', '以上各项政策', '以上条款', '该办法', '该政策', '该措施', '该细则', '该意见',
]; // prettier-ignore
/** What joins documents of a list. */
export const JOINING_WORDS = ['、', '和', '及', '以及', '与', '或', '或者', '暨', '原', '和原', '及原'];

/** Words on which the title of a policy ends, in a list that sets no title marks. */
export const TITLE_ENDINGS = [
  '意见', '通知', '办法', '方案', '细则', '规定', '规划', '计划', '条例', '措施', '决定', '公告', '通告', '批复', '纲要', '规则', '指引', '指南', '政策', '要点', '函', '制度', '预案', '标准', '目录',
]; // prettier-ignore
/** Titles of papers that are agreed between parties, or report; they are not issued as policy. */
export const NO_POLICY_ENDINGS = [
  '协议书',
  '协议',
  '合同',
  '承诺书',
  '申请表',
  '营业执照',
  '证书',
  '报告',
  '公报',
  '年鉴',
  '日报',
  '申请书',
  '申报书',
  '登记证',
  '许可证',
  '资格证',
  '通知书',
  '备案表',
  '登记表',
  '审批表',
  '证明',
];

/** What ends the words before the bodies of a title without marks: 根据省委、省政府关于…的意见. */
export const BEFORE_TITLE = [
  '根据', '依据', '按照', '依照', '遵照', '参照', '比照', '对照', '落实', '贯彻', '执行', '实施', '印发', '结合', '按', '和', '与', '及', '的', '为', '对', '将', '由', '以', '现', '照',
]; // prettier-ignore
/** … which do not end them inside the name of a body. */
export const WITHIN_BODIES = [
  '工业和信息化', '发展和改革', '自然资源和规划', '规划和自然资源', '住房和城乡', '人力资源和社会', '文化和旅游', '卫生和', '经济和信息化', '农业和农村', '教育和', '科技和', '商务和', '科学技术和', '财政和',
]; // prettier-ignore
/** Laws that are named without title marks: 依照安全生产法. */
export const LAWS = readData<{ laws: string[] }>('laws.json').laws;
