/** Words by which running text charges a body, as data. */

/** What obliges: 各县（市、区）要…. */
export const MUST = ['应当', '必须', '要', '应', '须', '需', '不得'];
/** Words in which 要 or 应 obliges nobody: before it, and after it. */
export const MUST_NOT_AFTER = [...'重主必首摘需只供响适相对反不既纪概简扼'];
export const MUST_NOT_BEFORE: Record<string, readonly string[]> = {
  要: [...'求素点件闻物务害职'],
  应: [...'用急对变付邀聘税收'],
  需: [...'求要'],
  须: [...'知'],
};

/** 等部门, 等有关单位 after a list of bodies. */
export const ET_CETERA = '等';
export const ET_CETERA_ENDS = [
  '部门',
  '单位',
  '部门和单位',
  '单位和部门',
  '部门（单位）',
  '地区',
  '机构',
  '成员单位',
  '职能部门',
  '主管部门',
];

/** 市发展改革局主要负责同志为成员: persons of a body, who stand for it. */
export const PERSONS = [
  '的',
  '主要',
  '分管',
  '有关',
  '相关',
  '领导',
  '负责人',
  '负责同志',
  '同志',
  '一名',
  '1名',
  '各',
];
/** What makes the bodies members: 为成员, 作为成员单位. */
export const MEMBER_OPENERS = [
  '作为领导小组',
  '作为',
  '为领导小组',
  '为',
  '担任领导小组',
  '担任',
  '任',
  '是领导小组',
  '是',
];
export const MEMBER_NOUNS = ['成员单位', '成员'];
/** 分别作为各基地的协调推进单位 */
export const AS_OPENERS = ['分别作为', '分别担任', '共同作为', '共同担任', '分别为'];
/** 是…的主管部门 */
export const IN_CHARGE_NOUNS = [
  '主管部门',
  '主管机关',
  '行政主管部门',
  '牵头部门',
  '责任主体',
  '责任单位',
  '工作部门',
  '主管单位',
];

/** What is charged to somebody by 由…: the noun before 由. */
export const MATTERS = ['工作', '分值', '结果', '事宜', '活动', '标准', '要点', '措施', '意见', '任务', '职责', '事务', '职能', '项目', '方案', '办法', '细则', '规划', '目录', '清单', '名单', '资金', '建设', '管理', '评估', '统计', '监测', '审核', '认定', '政策', '机制', '平台', '事项', '标准', '指南', '计划']; // prettier-ignore

/** Verbs that charge their subject in running text. */
export const PROSE_VERBS: readonly (readonly [string, 'lead' | 'support' | 'guide' | 'responsible' | 'shared'])[] = [
  ['牵头', 'lead'],
  ['负责牵头', 'lead'],
  ['总牵头', 'lead'],
  ['配合', 'support'],
  ['予以配合', 'support'],
  ['积极配合', 'support'],
  ['密切配合', 'support'],
  ['主动配合', 'support'],
  ['协助', 'support'],
  ['协同', 'support'],
  ['参与', 'support'],
  ['参加', 'support'],
  ['做好配合', 'support'],
  ['指导', 'guide'],
  ['业务指导', 'guide'],
  ['负责', 'responsible'],
  ['具体负责', 'responsible'],
  ['主要负责', 'responsible'],
  ['统一负责', 'responsible'],
  ['全面负责', 'responsible'],
  ['主管', 'responsible'],
  ['承担', 'responsible'],
  ['具体承办', 'responsible'],
  ['承办', 'responsible'],
  ['具体承担', 'responsible'],
  ['共同负责', 'responsible'],
  ['统筹', 'responsible'],
  ['统一领导', 'responsible'],
  ['全面领导', 'responsible'],
  ['负责统筹', 'responsible'],
  ['分别负责', 'responsible'],
  ['分工负责', 'shared'],
  ['各负其责', 'shared'],
];

/** What a body does after 由 or 会同, where its verb alone would be no role: 由市科技局组织实施. */
export const ACTS = ['予以', '组织', '实施', '落实', '制定', '制订', '编制', '研究', '统一', '具体', '建立', '开展', '统筹', '承办', '推进', '解决', '做好', '共同', '联合', '按', '执行', '拟订', '拟定', '起草', '发布', '另行制定', '审核', '核定', '核查', '会商', '定期', '确定', '认定', '管理', '监督', '协调', '提出', '汇总', '办理', '受理', '公布', '下达', '拨付', '考核', '指导', '印发', '出台', '申报', '评估', '完成', '报送']; // prettier-ignore

/** 按季度报送, 定期通报: what a body does again and again. */
export const REGULARLY = ['按季度', '按月', '按年度', '按半年', '按年', '定期', '每季度', '每月', '每年', '每半年'];
/** 在…方面支持: help that is asked of whoever must give it. */
export const HELPS = ['方面支持', '方面予以支持', '方面给予支持'];

/** What a department does, where it is said without 负责: 县审计局依法开展监督, 县财政局根据批复拨付资金. */
export const DEEDS = [
  '依法', '适时', '于每年', '及时', '根据', '按程序', '按规定', '具体', '统一', '组织开展', '组织编制', '组织实施', '组织制定', '组织验收', '组织评审', '编制', '拟订', '受理', '审核', '审批', '核定', '发布', '公布', '拨付', '下达', '建立', '设立', '安排', '开展', '制定', '承办', '汇总', '监督', '公开', '提出', '出台', '核查', '督促', '通报', '考核',
]; // prettier-ignore
/** Words of a sentence that tells what has been done. */
export const DONE = ['已', '了', '曾', '累计', '截至', '先后', '共'];

/** Words after a verb by which it is no charge: 负责解释, 负责人, 负责制. */
export const NO_CHARGE_AFTER = ['解释', '人', '同志', '制度', '制，', '制。', '的', '领域', '下'];
/** Verbs of support that may follow 应当. */
export const SUPPORTS = ['协助', '配合', '协同', '参与'];
