/** The words that tell whether a clause grants support, and of what kind. */

export const LOAN_WORDS = [
  '贴息',
  '转贷',
  '贷款风险补偿',
  '信贷风险',
  '担保贷款',
  '信用贷款',
  '信贷支持',
  '信贷产品',
  '贷”',
  '贷"',
];
export const TAX_WORDS = [
  '税率', '加计扣除', '即征即退', '减征', '税收优惠', '税收减免', '税收返还', '两免三减半', '三免三减半', '五免五减半', '税收共享', '所得税优惠', '所得税财政补贴', '免缴', '税前扣除', '留抵退税', '税收政策', '免征增值税', '免征企业所得税', '个人所得税优惠', '增值税免征', '抵免', '应纳税额', '应纳增值税', '进项税额', '减按',
]; // prettier-ignore
export const TALENT_WORDS = [
  '人才', '博士', '硕士', '专家', '带头人', '技师', '工匠', '毕业生', '高管', '引才', '安家', '购房补贴', '研究生', '大学生', '职业资格', '技能等级', '领军团队', '创新团队', '创业团队', '产业学院', '猎头', '柔性引进', '科学家', '子女', '安居', '工程师', '传承人', '带徒', '资格证书',
  '适任证书', '船员', '护理员',
]; // prettier-ignore
/** 博士后工作站 and 专家工作站 are sites of work. */
export const NO_TALENT_WORDS = [
  '博士后科研工作站',
  '博士后工作站',
  '博士后流动站',
  '博士后科研流动站',
  '博士后创新实践基地',
  '博士后实践基地',
  '博士后站',
  '专家工作站',
  '院士专家',
  '人才公寓租',
  '专家评审',
  '经专家',
];
/** Going public; a prize for it is a reward. */
export const LISTING_WORDS = ['上市融资', '上市辅导', '企业上市', '境外上市', '上市'];
/** 失业保险 is paid by everybody, and 投融资机构 is a firm. */
export const NO_FINANCE_WORDS = [
  '失业保险',
  '养老保险',
  '医疗保险',
  '工伤保险',
  '社会保险',
  '投融资机构',
  '银行、保险',
  '保险机构',
];
export const FINANCE_WORDS = [
  '担保', '保险', '综合险', '保函', '融资风险', '直接融资', '债务融资', '投融资', '银企对接', '融资对接', '融资租赁', '知识产权质押', '供应链金融', '保费补贴', '授信', '保证金', '抵押', '信用额度', '担保额', '保费', '投保', '责任险', '损失险', '信用险',
]; // prettier-ignore
export const RENT_WORDS = ['租金', '房租', '场租', '装修', '免费场地', '免租', '物业费'];
export const ROOM_WORDS = [
  '厂房', '用房', '房租', '场租', '办公场地', '办公空间', '经营场所', '装修', '孵化空间', '场地', '工位', '入孵', '孵化载体', '发展空间', '低成本空间', '物业费', '空间支持',
]; // prettier-ignore
/** Roofs and halls that somebody builds on: 利用厂房屋顶建设光伏电站. */
export const NO_SPACE_WORDS = ['厂房屋顶', '利用厂房', '存量厂房', '自建厂房'];
export const LAND_WORDS = [
  '土地', '用地', '地价', '容积率', '出让底价', '供地', '标准地', '先租后让', '弹性年期', '分割销售', '协议方式出让', '联合竞地', '零土地',
]; // prettier-ignore
/** What is paid for land, beside which a reward does not tell the kind: 按土地评估价给予补偿，另给予搬迁奖励. */
export const LAND_PAID_WORDS = ['补偿', '补助', '补贴', '减免', '出让', '指标', '租让', '供应', '供地', '分割销售'];
/** Rooms that somebody sells in are none that are let to firms: 形象店装修费. */
export const SHOP_WORDS = ['形象店', '门店', '专卖店', '直营店', '体验店', '旗舰店', '首店', '连锁店'];
/** Sites that are built for others; a reward for one is a reward. */
export const HUB_WORDS = ['孵化器', '众创空间', '加速器', '专业园区', '小微园'];
export const REWARD_WORDS = ['奖励', '奖金', '嘉奖', '重奖', '奖给', '再奖', '各奖', '经济贡献奖'];
export const SUBSIDY_WORDS = [
  '补贴', '补助', '资助', '奖补', '扶持', '津贴', '经费', '配套资金', '给予', '予以', '券', '补偿', '抵扣', '减免', '免收', '减半', '重点支持', '优惠', '补足',
]; // prettier-ignore
export const FUND_WORDS = [
  '基金', '专项资金', '资金池', '周转金', '股权投资', '引导资金', '扶持资金', '奖励资金', '发展资金', '补助资金', '奖补资金', '支持资金', '财政资金',
]; // prettier-ignore
/** Who bears the loss of a loan. */
export const LOSS_COVERS = ['资金池', '风险补偿资金', '补偿资金', '合作银行'];
/** How a fund puts money into a firm. */
export const FUND_DEEDS = ['先投后股', '参股', '跟投', '直投', '领投'];
/** What founds a fund. */
export const FOUND_WORDS = ['设立', '组建', '成立', '安排', '列支'];
export const SERVICE_WORDS = [
  '代办', '一窗受理', '绿色通道', '服务专员', '快速获权', '快速确权', '快速维权', '一对一', '无偿共享', '帮办', '免费提供', '无偿提供', '容缺受理', '首席服务员', '服务员制', '专员服务', '全程服务', '优先首购', '优先选用', '优先采购', '首购订购', '电力市场交易', '生产用电', '用能指标', '全流程服务', '一站式',
]; // prettier-ignore

/** A price that is to fall is aimed at, not settled. */
export const FALL_WORDS = ['降至', '降到', '下降至', '下降到', '压降至', '压减至'];
/** How much may be lent or covered. */
export const CREDIT_LINE_WORDS = ['信用额度', '授信额度', '贷款额度', '担保额', '担保额度', '贷款限额', '额度可'];
/** What adds to the grant before it. */
export const GOING_ON_WORDS = ['再给予', '另奖', '另加', '追加', '上浮', '提高到', '提高至', '放宽至', '放宽到', '上限为', '其中', '增补']; // prettier-ignore
/** Help of no kind of its own: 给予20万元扶持. */
export const BARE_AIDS = ['扶持', '资助', '补偿', '配套', '经费', '启动经费', '启动资金', '资金支持', '扶持金', '资助金', '经费支持', '增补']; // prettier-ignore
/** Without a figure, a prize, a subsidy or talent support has to be handed over: 完善扶持政策 does not. */
export const HANDED_WORDS = [
  '给予', '予以', '享受', '享有', '发放', '返还', '减免', '免收', '减半', '贴息', '事后奖补', '事后奖励', '一次性奖励', '财政补贴', '进行奖励', '进行补贴', '进行补助', '落实补贴', '免征', '缓缴', '可申请', '可按规定', '可依法申请',
]; // prettier-ignore
/** Without a figure, loans, room, land and service are supported by one of these. */
export const SUPPORT_WORDS = [
  '给予', '予以', '支持', '鼓励', '优先', '设立', '提供', '减免', '推行', '可以采取', '享有', '享受', '可采取', '允许', '补偿', '帮扶', '扶持', '倾斜', '即征即退', '配备', '满足', '推广', '贴息', '落实', '补贴', '实施', '实行', '不再增收', '应保尽保', '进入', '协助', '配一名', '配备', '可依法', '选用', '免费', '全程', '由企业自主', '不收取', '不要求',
  '出租给', '出让给', '租给', '让给',
]; // prettier-ignore
/** Instruments that a clause without a figure may grant. */
export const INSTRUMENT_WORDS = [
  ...[
    '贴息',
    '转贷',
    '贷款风险补偿',
    '信贷风险',
    '担保',
    '直接融资',
    '债务融资',
    '上市融资',
    '企业上市',
    '境外上市',
    '银企对接',
    '融资对接',
    '信用保险',
    '信用贷款',
  ],
  ...['税收优惠', '税收减免', '税收返还', '税收共享', '所得税', '即征即退', '加计扣除', '两免三减半'],
  ...['基金', '专项资金', '资金池', '股权投资'],
  ...['产业用房', '厂房', '租金', '低成本', '孵化载体', '入孵企业', '免费场地', '办公空间', '工位'],
  ...[
    '先租后让',
    '弹性供地',
    '弹性年期',
    '协议方式出让',
    '用地指标',
    '用地规模',
    '联合竞地',
    '分割销售',
    '容积率',
    '供地',
    '用地需求',
  ],
  ...['保证金', '足额抵押', '无抵押', '信用额度'],
  ...['计划指标', '土地价款', '弹性年期出让', '弹性年期'],
  ...SERVICE_WORDS,
];
/** … and where it speaks of somebody who could use it. */
export const BENEFITED_WORDS = [
  '企业',
  '项目',
  '单位',
  '人才',
  '产业基地',
  '机构',
  '载体',
  '投资者',
  '人员',
  '团队',
  '平台',
  '主体',
  '创业者',
  '经营者',
  '主办方',
  '劳动者',
  '职工',
  '合作社',
];
/** First words of clauses that speak of work and not of support. */
export const WORK_STARTS = ['贯彻', '坚持', '加强组织'];

/** What is provided so that somebody can use it: 为企业提供一站式服务. */
export const PROVIDED_WORDS = ['服务', '工位', '场地', '空间', '住房', '公寓', '贷款', '担保', '保险', '解决方案', '培训', '算力', '绿色通道', '辅导', '咨询', '经费支持', '生活保障', '资金支持', '用地', '设备']; // prettier-ignore
/** … and what is provided to the work itself: 为产业发展提供服务支撑. */
export const NOT_PROVIDED_WORDS = ['支撑', '保障条件', '依据', '参考', '示范', '经验', '方案和', '动力'];
/** First words of clauses that speak of what is built or wished; those whom it helps have to be told apart there. */
export const BUILDING_STARTS = ['建设', '打造', '建立', '推动', '构建', '支持', '鼓励', '引导', '组建', '完善', '统筹', '探索', '加快', '推进', '拓展', '深化', '加强', '提升', '强化', '健全', '布局', '培育', '发挥']; // prettier-ignore
/** Words that tell apart who may use something. */
export const TOLD_APART_WORDS = ['符合条件', '经认定', '入驻', '在孵', '新引进', '入选', '获评', '名单内', '备案'];
/** What somebody may apply for or enjoy. */
export const APPLIED_WORDS = [
  '补贴',
  '补助',
  '贷款',
  '奖励',
  '优惠',
  '津贴',
  '资助',
  '联补',
  '税',
  '绿色通道',
  '优惠政策',
  '扶持政策',
];
/** Where somebody is taken in, and what a person gets there: 纳入人才服务体系, 子女就近入学. */
export const PERSONAL_WORDS = ['人才服务', '人才住房', '人才公寓', '人才安居', '人才计划', '入学', '就读', '就学', '落户', '生活保障', '安居', '住房保障']; // prettier-ignore
/** … by one of these words. */
export const PERSONAL_VERBS = ['优先', '提供', '配租', '就近', '安排', '落实', '统筹', '解决', '享受', '协调'];
/** Land that is kept for projects: 用地计划指标应保尽保. */
export const LAND_KEPT_WORDS = ['应保尽保', '优先配置', '优先安排', '优先保障', '不再增收', '自主选择供地'];

/** What is taken from somebody, or denied. */
export const FINE_WORDS = [
  '罚款', '追回', '处以', '没收', '违约金', '滞纳金', '追缴', '责令', '骗取', '套取', '追究', '取消其', '失信', '退回', '处分', '问责', '警告', '予以退出', '予以清退', '予以淘汰', '予以撤销', '予以取消',
]; // prettier-ignore
export const DENIAL_WORDS = [
  '不予支持', '不予奖励', '不予补助', '不予资助', '不再享受', '不得重复', '不重复', '不再给予', '不再奖励', '不再补助', '不得享受', '不得申请', '不得申报', '不予', '不得超过其', '不叠加',
]; // prettier-ignore
/** Support that is asked of those above grants none: 积极向国家主管部门申请给予支持. */
export const ABOVE_BODIES = ['向国家', '向省', '向上级', '向中央', '上级'];
/** How money already granted is paid out, spent and looked after: 首期拨付比例为60%, 人员劳务费不得超过35%. */
export const PAID_OUT_WORDS = [
  '首期拨付',
  '拨付比例',
  '单独核算',
  '专账管理',
  '抽查',
  '支出比例',
  '可以列支',
  '列支范围',
  '建设期',
  '实施期',
  '延长时间',
  '兑付总额',
];
/** How support is administered: 名单公示7天, 资金应当专款专用. */
export const ADMIN_WORDS = [
  '公示', '申报材料', '申报指南', '审核', '评审', '验收', '绩效', '监督', '审计', '拨付', '另行制定', '负责解释', '实施细则', '专账', '专款专用', '应当用于', '主要用于', '申请受理', '受理部门', '名单', '兑现流程', '本办法', '本措施', '本细则', '本政策', '管理办法', '登记注册', '表扬', '名录管理', '自律公约', '合理过渡期',
  '设置过渡期',
  '另行申请', '直接办理', '过渡期内', '考核', '约谈', '通报', '公平竞争审查',
]; // prettier-ignore
/** Heads of columns that tell what is granted: 奖励标准, 支持内容. */
export const SUPPORT_HEADS = ['奖励', '补贴', '补助', '支持', '扶持', '奖补', '资助', '政策'];
export const SUPPORT_HEAD_ENDS = [
  '标准',
  '内容',
  '措施',
  '方式',
  '额度',
  '金额',
  '比例',
  '力度',
  '办法',
  '政策',
  '幅度',
  '资金',
];
