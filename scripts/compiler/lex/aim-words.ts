/** Words beside a number that tell whether it is a goal, as data; each list names one kind of token of `aim-tokens.ts`. */

/** How things stand: 截至2023年底已建成12个. */
export const STATUS_WORDS = [
  '截至', '截止', '目前', '现有', '达到了', '实现了', '登记有', '今年以来', '近年来', '多年来', '先后', '仅占', '仅有', '仅为', '只有', '也要看到', '还要看到', '应当看到', '应看到', '上年末', '上年底', '去年',
  ...['建成', '有', '达', '培育', '累计', '形成', '引进', '集聚', '认定', '完成', '获', '拥有', '超', '突破', '入驻', '落户', '落地', '集中', '投产', '开工', '兑现', '发放', '实施', '开展', '设立', '组建'].map((word) => `已${word}`),
]; // prettier-ignore
/** What usually tells how things stand, unless the sentence sets a goal: 同比增长8.5%. */
export const LIKELY_STATUS_WORDS = [
  '占全国', '排名', '位居', '上榜', '同比', '入选', '拥有', '居全', '位列', '跃居', '经过多年',
]; // prettier-ignore
/** What says behind numbers that something is wanting: …等问题比较突出. */
export const WANT_WORDS = ['比较突出', '较为突出', '仍较突出', '问题突出', '突出问题', '亟需', '亟待', '亟须', '尚不', '偏低', '偏少', '靠外购', '依赖进口']; // prettier-ignore
/** What an applicant has behind it: 上年度营业收入. */
export const LAST_YEAR_WORDS = ['上年度', '上一年度', '上一年', '上年'];
/** What sets a goal whatever else is said: 确保全年完成. */
export const WILL_WORDS = ['全年', '力争', '争取', '确保', '计划', '预计', '目标', '新增', '下一步', '今后'];

/** What is granted: 给予30万元奖励. */
export const GRANT_WORDS = [
  '给予', '予以', '奖励', '补助', '补贴', '资助', '贴息', '奖补', '补偿', '减免', '退税', '扶持', '兑现', '封顶', '抵扣', '返还', '奖金', '服务券', '创新券', '消费券', '代金券', '最高可', '最高支持', '最高给', '最高奖', '最高不超过', '风险金',
]; // prettier-ignore
/** What is lent: 信用额度可提高至500万元. */
export const CREDIT_WORDS = ['贷款额度', '授信额度', '信用额度', '担保额', '授信', '贷款利率', '担保费率', '年利率'];
/** What a budget sets aside: 财政每年安排5000万元. */
export const SET_ASIDE_WORDS = ['安排', '列支', '财政投入'];
/** Money that is set up, whatever it is for: 设立规模10亿元的扶持基金. */
export const FUND_WORDS = ['基金', '母基金'];
/** Money that is set up to be handed out: 风险补偿资金池. */
export const POOL_WORDS = ['资金池', '周转金', '专项资金', '补偿资金', '补偿金'];
export const FOUND_WORDS = ['设立', '组建', '成立', '新设'];
/** What only those concerned pay: 企业自付比例不低于50%. */
export const PAY_WORDS = ['自付', '自筹', '缴纳', '首付', '实缴', '注册资本', '骗取', '收费标准'];

/** 单户企业, 单个项目: a limit for one. */
export const EACH_WORDS = ['单个', '单体', '单项目', '单家', '单户', '单项', '单次', '单笔', '单企', '同一'];
/** 每年: of any year, so of none that is named before. */
export const YEARLY_WORDS = ['每年', '每年度', '每季度', '每月', '逐年', '年度内', '年均新增'];
/** 每完成1户, 每家限报1项: for each. */
export const EVERY_WORDS = ['每'];
/** What opens a condition at the head of a clause: 对年产值超过1亿元的企业. */
export const CONDITION_OPENERS = ['对', '凡', '符合', '属于', '如', '若', '用于'];
/** 申报服务商的，应当有…: what an applicant has to have. */
export const APPLYING_WORDS = ['申报', '申请'];
export const NO_CONDITION_OPENERS = ['对标', '对接', '如期', '如何', '若干', '对外', '对口'];
/** 面向年营业收入2000万元以上的企业 is one, 面向3万名人才开展培训 none. */
export const TOWARD_WORDS = ['面向', '针对'];
/** What an applicant has to be: 申报单位上年度收入应当在500万元以上. */
export const APPLICANT_WORDS = [
  '申报单位',
  '申报企业',
  '申请单位',
  '申请企业',
  '申请人',
  '申报人',
  '申报主体',
  '申报者',
  '应具备',
  '应当具备',
  '须具备',
];
/** 应当同时具备以下条件：…. */
export const CONDITIONS_WORDS = [
  '以下条件',
  '下列条件',
  '如下条件',
  '以下标准',
  '认定条件',
  '申报条件',
  '下列标准',
  '之一',
];
/** Whom a number may qualify: 100亿元以上的企业. */
export const WHO_WORDS = [
  '企业', '项目', '单位', '人才', '团队', '工厂', '门槛', '农户', '客商', '楼宇', '个人', '机构', '供应商', '投资', '集群', '聚居点', '大县', '主体', '园区', '村庄', '小区', '载体', '平台',
]; // prettier-ignore
/** 一批年产值100亿元以上的集群: how many is not said. */
export const SOME_WORDS = ['一批', '若干', '一系列', '有条件的'];

/** 处5万元以上20万元以下罚款. */
export const FINE_WORDS = ['罚款', '处罚', '没收', '违约金', '滞纳金', '违法所得', '处以', '罚金'];
/** Who is chosen and how many at most: 择优支持不超过10个项目. */
export const CHOICE_WORDS = ['推荐', '择优', '限报', '报送', '评审', '入围', '评选', '申报数量', '榜单', '名额'];
/** The same where a limit stands behind; else they set a goal: 认定企业30家. */
export const ELECT_WORDS = ['认定', '遴选', '入库', '选择'];
/** 综合得分90分以上. */
export const POINTS_WORDS = ['得分', '分值', '权重', '评分', '总分', '满分'];
/** The steps of a procedure, which take days: 公示时间不少于5个工作日. */
export const PROCEDURE_WORDS = ['公示', '受理', '复核', '核查', '异议', '申诉', '听证', '送达', '答复', '报备'];
/** How something has to be: 应当不少于60%, 应在200万元以上, 不得超过总投资的50%. */
export const MUST_WORDS = ['应当', '应', '须', '不得超过', '不得少于', '不得低于', '不得高于', '不得多于'];
/** 应 and 须 in other words. */
export const NO_MUST_WORDS = ['应用', '响应', '相应', '适应', '效应', '反应', '感应', '应急', '应届', '应收', '应税', '应纳', '应保', '应享', '应贷', '应改', '应付', '应变', '应邀', '应力', '应对', '必须']; // prettier-ignore
/** Behind a number, what is open only to those who have it: 80分以上的方可进入. */
export const ONLY_WORDS = ['方可', '即可', '可申请', '可申领', '可享受', '不予', '不得申报', '不得享受', '不得参与'];
/** What a rule bounds, in no year: 专家组不少于7人, 容积率不低于1.5. */
export const NORM_WORDS = ['专家组', '评审组', '检查组', '抽查', '抽查比例', '抽检比例', '优秀比例', '优秀等次', '间距', '容积率', '建筑系数', '建筑密度', '绿地率', '劳务费', '开放机时', '支出比例']; // prettier-ignore
/** 连续2年低于3万元的企业: whom it holds for. */
export const STREAK_WORDS = ['连续'];
/** What is to take less time or less of something: 审批时间压缩到25个工作日以内. */
export const SHRINK_WORDS = [
  '压缩', '缩短', '压减', '控制', '降至', '降到', '降低', '下降', '减少', '时间', '时长', '小时数', '寿命', '续航', '降', '缩减', '压降',
]; // prettier-ignore

/** Where something lies and how large that is: 占地500亩. */
export const SITE_WORDS = [
  '占地',
  '占地面积',
  '选址',
  '用地面积',
  '规划面积',
  '规划用地',
  '总占地',
  '建筑面积',
  '总建筑面积',
  '总用地',
];
export const AREA_WORDS = ['面积', '总面积'];
/** What a project costs: 总投资10亿元的项目. */
export const INVESTMENT_WORDS = ['总投资', '总投资额', '投资', '投资额', '计划投资'];
/** What a share is of: 研发费用占比5%以上的企业. */
export const RATIO_WORDS = ['占', '占比', '比例', '比重', '率', '强度', '费用'];
/** What a change is told by: 年均增长8%. */
export const CHANGE_WORDS = ['增长', '增收', '增速', '递增', '增幅'];

/** Names and ranks that hold numbers: 500强. */
export const RANK_WORDS = ['强', '佳', '优企'];
/** 荣昌、合川等28个县: how many were listed. */
export const ET_CETERA_WORDS = ['等'];
/** What a body or a plan consists of: 下设6个专班. */
export const DIVIDE_WORDS = ['下设', '分为', '分设', '内设', '划分为', '组成'];
/** What the number is named after: 围绕五个环节, 依托三个平台. */
export const ABOUT_WORDS = ['围绕', '这', '上述', '依托', '聚焦', '前述'];
/** Opens what a whole is made up by: 以1个城区为核心. */
export const WITH_WORDS = ['以'];
/** 实施三项工程 names them; 实施项目300个 is a goal. */
export const CARRY_WORDS = ['实施'];
/** 其中重点基地15个: a part of what is aimed at. */
export const WHICH_WORDS = ['其中'];
/** Numbers of a body's own staff or of whom a clause charges. */
export const BODY_WORDS = ['工作组', '专班', '牵头单位', '成员单位', '部门', '领导小组', '专责组', '小组'];

/** What makes something new: a size or a group behind it is a goal. */
export const BUILD_WORDS = [
  '打造', '培育', '形成', '建设', '建成', '带动', '冲刺', '迈向', '做大', '构建', '发展', '壮大', '布局', '规划', '新增', '引进', '创建', '设立', '新建', '争创', '引育', '新设', '组建', '培养',
]; // prettier-ignore
/** Other verbs that set a number as a goal. */
export const AIM_VERBS = [
  '完成', '实现', '达到', '达', '突破', '超过', '超', '争取', '力争', '成立', '开展', '举办', '组织', '改造', '招引', '落地', '集聚', '储备', '增加',
  '盘活', '整理', '开放', '供给', '出让', '选树', '拓展', '培训', '投放', '推广', '覆盖', '保持', '稳定', '储能', '建立', '收储', '供应', '筹集', '转化', '攻克', '制定', '制订',
  '修订', '招聘', '保障', '推出', '选派', '签约', '开工', '投产', '吸纳', '腾退', '淘汰', '撬动', '授权', '获批', '部署', '关停', '更新', '节约', '新开', '发布', '接入', '启动',
  '发展', '投资', '孵化', '种植', '栽培', '治理', '修复', '抚育', '配套', '设置', '安装', '延伸', '扩建', '搬迁', '整治', '清理', '布设', '铺设', '架设', '配备', '配置', '购置', '到位', '服务', '惠及', '吸引', '转移', '改善', '开通', '投运', '腾出', '编制', '审定', '保存', '入驻', '落户',
  '挖掘', '征集', '招募', '汇聚', '研制', '创作', '接待', '承接', '处置', '消纳', '回收', '消除', '排查', '走访', '解决', '化解', '培植', '创成', '繁育', '募集', '选聘', '派驻', '拆除', '绿化', '造林', '打通', '贯通', '梳理', '谋划', '推介', '促成', '共建',
]; // prettier-ignore
/** Verbs that only help on with something (`urge`): 推动企业上云100家 is a goal, 推动18个乡镇加快发展 is none. */
export const URGE_WORDS = ['推动', '支持', '促进', '助力', '帮扶'];
/** Districts that are counted, where none is made: 推动6个革命老区县…. */
export const LOCALE_WORDS = [
  '乡镇', '区县', '县区', '县市', '街道', '镇街', '老区', '老区县', '帮扶村', '帮扶县', '贫困村', '贫困县', '脱贫村', '脱贫县', '重点县', '重点镇', '边境县', '民族县', '自治县', '县城', '城市', '片区', '库区',
]; // prettier-ignore
/** How districts get on, which no number measures. */
export const PROGRESS_WORDS = [
  '乡村振兴',
  '加快发展',
  '加快建设',
  '振兴',
  '脱贫攻坚成果',
  '脱贫成果',
  '融入',
  '转型',
  '崛起',
];
/** [提升] 5个产业集群国际 [竞争力]: what is raised of things there are. */
export const RAISE_WORDS = ['提升', '提高', '增强', '扩大', '做强'];
export const STRENGTH_WORDS = ['竞争力', '影响力', '带动力', '辐射力', '引领力', '承载力', '引领作用', '带动作用', '示范作用', '辐射作用', '知名度', '美誉度']; // prettier-ignore
/** What part in a whole something has: 以1个城区为核心、4个重点镇为支撑. */
export const PART_WORDS = ['龙头', '支撑', '主体', '核心', '节点', '骨干', '引领', '重点', '基础', '纽带', '补充', '载体', '依托', '中心', '主导', '支点', '配套'].map((word) => `为${word}`); // prettier-ignore
/** 18个 [原深度] 贫困乡镇: what there was; 原煤 and 原型机 are things. */
export const FORMER_WORDS = ['贫困', '深度', '建档', '国有', '集体', '国家级', '省级', '市级', '省定', '国定', '连片', '中央', '苏区'].map((word) => `原${word}`); // prettier-ignore
/** Single things that have a size: 4.5吨以上 [冷藏车], 500平方米以上的 [展销中心]. */
export const ITEM_WORDS = [
  '车辆', '货车', '客车', '卡车', '冷藏车', '作业车', '叉车', '装载机', '挖掘机', '自卸车', '渣土车', '罐车', '公交车', '环卫车', '重卡', '柴油车', '电动车', '运输车', '船舶', '渔船', '货船', '锅炉', '窑炉', '电炉', '机组', '电梯', '起重机', '拖拉机', '收割机', '无人机', '储罐',
  '中心', '馆', '场馆', '店', '门店', '商场', '超市', '卖场', '市场', '场所', '楼宇', '车间', '冷库', '仓库', '站点', '用户', '渔港', '码头', '水库', '泵站', '电站', '池塘', '大棚', '建筑',
]; // prettier-ignore
/** What may stand for 的. */
export const DE_WORDS = ['的'];
/** Joins numbers and things. */
export const AND_WORDS = ['、', '且', '和', '及', '与', '以及', '或', '或者', '并'];
/** 按8%, 按照合同额的30%. */
export const BY_WORDS = ['按', '按照'];

/** Longer words that hold one of those above and are none of them. */
export const PLAIN_WORDS = [
  ...['盘活', '改造', '利用', '整合', '提升', '完善', '依托', '推进', '优化'].map((verb) => `${verb}现有`), '现有林',
  '每万', '每千', '每百', '每亩', '每平方公里', '政策兑现', '兑现事项', '兑现率', '承诺兑现', '发展改革', '发展和改革', '单项冠军', '年内', '计算', '计量', '统计', '设计', '会计', '审计', '合计', '总计', '累计', '计划生育', '占道', '及时', '和谐', '与会', '优先', '加强', '强化', '强大', '坚强', '等级', '等次', '等额',
  '超级', '超高', '超低', '超算', '降雨', '的士', '投资者', '投资人', '投资促进', '率先', '效率优先', '达产', '达标', '拥有量', '储能券',
  ...['机构', '平台', '中心', '面积', '体系', '站', '券', '商', '业', '费'].map((noun) => `服务${noun}`), '以上', '以下', '所以', '可以', '这样', '按时', '按期', '按需', '占领', '占有',
  '并购', '并网', '合并', '普及', '涉及', '以及', '参与', '温和', '共和', '如下', '假如', '例如', '比如', '对象', '对策', '面对', '对应', '应对', '相对', '针对性',
]; // prettier-ignore
