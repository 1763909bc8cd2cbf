/** The words by which a support amount is told: what grants it, what bounds it, what it is counted for. */

/** Verbs that hand something over: 给予50万元, 凭券抵扣合同额的40%. */
export const GIVE_WORDS = ['给予', '给与', '予以', '授予', '发放', '兑付', '兑现', '抵扣', '抵用', '享受', '申领', '核发', '奖给', '报销', '支付', '给付', '追加', '另加', '可申请', '减按', '税前加计扣除', '加计扣除']; // prettier-ignore
/** Verbs that settle a price or add to a sum; alone they grant nothing: 按基准地价的70%确定. */
export const SETTLE_WORDS = [
  '确定',
  '执行',
  '收取',
  '征收',
  '缴纳',
  '增加',
  '提供',
  '承担',
  '分担',
  '补足',
  '计收',
  '定价',
  '计提',
  '给',
  '供应',
  '配备',
];
/** What is handed over for a merit. */
export const PRIZE_WORDS = ['奖励', '奖金', '嘉奖', '重奖', '再奖', '激励', '奖励金', '各奖', '奖'];
/** What is handed over towards a cost. */
export const AID_WORDS = [
  '补助', '补贴', '资助', '奖补', '扶持', '补偿', '经费', '津贴', '配套', '资助金', '房补', '生活费', '安家费', '购房补贴', '购房补助', '租房补贴', '租房补助', '住房补贴', '住房补助', '启动资金', '启动经费', '后补助', '扶持金', '用券额度', '经费支持', '资金支持', '补', '计补', '联补', '增补',
]; // prettier-ignore
/** 补 in other words: 补充, 弥补; and 配套 between firms. */
export const NO_AID_WORDS = ['补充', '补齐', '补链', '补强', '补短板', '补办', '补正', '补录', '弥补', '互补', '候补', '填补', '修补', '配套协议', '配套金额', '配套率', '本地配套', '配套产品', '配套设施', '配套采购', '补给', '补选', '递补', '补改投', '补缴', '补税', '补考', '追加投资', '研发经费']; // prettier-ignore
/** Vouchers, whose sum is a pool and whose share is a rate. */
export const VOUCHER_WORDS = [
  '创新券',
  '服务券',
  '算力券',
  '消费券',
  '代金券',
  '抵用券',
  '模型券',
  '数据券',
  '语料券',
  '科技券',
  '优惠券',
  '培训券',
  '券',
];
/** 支持 grants behind an amount or 给予, and elsewhere no more than encourages. */
export const HELP_WORDS = ['支持', '帮扶', '倾斜', '让利'];
/** What takes a burden away. */
export const RELIEF_WORDS = [
  '减免', '免收', '免征', '免缴', '免除', '免费', '减征', '减收', '减缴', '下浮', '缓缴', '返还', '少缴', '免租', '免租金', '免租期', '抵免', '优惠', '打折', '免',
]; // prettier-ignore
/** 免 in other words. */
export const NO_RELIEF_WORDS = ['避免', '免检', '免疫', '免签', '豁免', '难免', '免试', '免于', '以免', '不免', '免责', '免予', '免申即享', '减免责任']; // prettier-ignore
export const INTEREST_WORDS = ['贴息', '财政贴息', '贷款贴息', '贴息支持', '贴息补助', '贴息资金'];
export const LENT_WORDS = ['贷款', '授信', '担保贷款', '信用贷款', '借款'];

/** What an amount may not pass. */
export const MOST_WORDS = [
  '最高', '不超过', '不超', '不高于', '最多', '上限', '上限为', '至多', '控制在', '不得超过', '不大于', '不多于', '不应超过', '不得高于', '限额', '不长于', '最高不超过', '不突破', '不得突破', '最高可达', '可达', '高达', '不得多于',
]; // prettier-ignore
/** The same behind it: 200万元以内, 500万元封顶, 三年内. */
export const WITHIN_WORDS = ['以内', '之内', '内', '封顶', '为限', '为上限'];
export const LEAST_WORDS = ['不低于', '不少于', '至少', '最低', '不小于', '不得低于', '不得少于', '最少', '保底'];
/** 5000万元以上的, 1000万元（含）以下: on one side of a limit, which says who is meant. */
export const ABOVE_WORDS = [
  ...['以上', '及以上', '以下', '及以下', '以上（含）', '以下（含）', '之间', '含以上', '含以下'],
  ...['（含）', '(含)', '（不含）', '(不含)'].flatMap((word) => [word, `${word}以上`, `${word}以下`]),
];
/** What a business comes to before it gets anything: 营业收入首次突破5亿元. */
export const REACH_WORDS = [
  '突破', '达到', '超过', '达', '超', '高于', '大于', '低于', '少于', '增长', '净增', '实现', '介于', '满足', '跨越', '迈上', '超出', '保持在', '新增', '提高', '完成', '下降', '不足', '率',
]; // prettier-ignore
/** What is measured of a business: an amount behind one of these qualifies it. */
export const QUALITY_WORDS = [
  '收入', '产值', '投资额', '总投资', '投资总额', '税收', '纳税', '面积', '能耗', '节能量', '销售额', '采购额', '交易额', '出口额', '进出口额', '强度', '增速', '增幅', '占比', '比重', '研发投入', '注册资本', '实缴资本', '营收', '利润', '增加值', '营业额', '成交额', '到位资金', '容积率', '税额', '年薪', '担保费率', '资产', '估值', '融资额', '余额', '人数', '入驻率', '票房', '货值', '固定资产投资', '固投', '设备投资', '建筑面积', '实际到资', '负债率', '达产率', '自筹比例', '出资比例', '持股比例', '自有资金', '参保',
]; // prettier-ignore

/** Before what an amount is reckoned by. */
export const BY_WORDS = [
  '按', '按照', '照', '依照', '参照', '比照', '凭', '依据', '根据',
]; // prettier-ignore
/** 照 in other words. */
export const NO_BY_WORDS = ['执照', '护照', '牌照', '证照', '拍照', '照片', '照明', '照顾', '照护', '照料', '照管', '日照', '关照', '遵照', '光照', '照看', '参照物', '按时', '按期', '按需', '按月', '按年', '按季']; // prettier-ignore
export const DEAL_WORDS = ['分别', '依次'];
/** Before cases that each have their own sum: 分档奖励：优秀500万元，良好300万元; 其中博士15万元、硕士6万元. */
export const AMONG_WORDS = ['分档', '分级', '分等次', '其中'];
/** The size of a fund, said after it; 规模以上 tells who is meant. */
export const SIZE_WORDS = ['规模', '规模为', '规模达'];
export const NO_SIZE_WORDS = ['规模以上', '规模以下', '规模化', '规模型'];
/** A treasury that bears a part of a cost: 保费由财政承担80%. */
export const BORNE_WORDS = ['财政', '专项资金', '奖补资金'].flatMap((purse) => [`${purse}承担`, `${purse}负担`, `${purse}分担`]); // prettier-ignore
/** Behind a sum, which is the least: 100万元起. */
export const UPWARD_WORDS = ['起', '起步'];
/** Sets money aside before any single grant. */
export const SET_WORDS = [
  '安排', '设立', '列支', '组建', '成立', '筹集', '募集', '整合', '统筹', '拿出', '下达', '投放', '筹措', '注入', '出资',
]; // prettier-ignore
/** What is set aside. */
export const POOL_WORDS = [
  '基金', '专项资金', '资金池', '引导基金', '母基金', '子基金', '周转金', '总规模', '首期', '资金规模', '风险补偿金', '基金群', '目标规模', '认缴规模', '首期规模',
  ...['奖励', '扶持', '补助', '奖补', '引导', '发展', '配套', '补贴', '支持', '科技', '产业'].map((word) => `${word}资金`),
]; // prettier-ignore
/** Scales of a grant: 抵扣比例为50%, 每人每月1500元的标准. */
export const SCALE_WORDS = [
  '比例',
  '税率',
  '标准',
  '额度',
  '限额',
  '份额',
  '档次',
  '幅度',
  '系数',
  '本金损失',
  '贷款损失',
];
/** Prices of money and services; bounded, they are a cap: 年化担保费率不超过1%. */
export const FEE_WORDS = [
  '利率',
  '费率',
  '年利率',
  '担保费',
  '价格',
  '利率上限',
  '担保费率',
  '年化利率',
  '年化担保费率',
];
/** What makes one amount another: 奖励比例提高至13%, 上限放宽至2000万元. */
export const RAISE_WORDS = ['提高至', '提高到', '提升至', '提升到', '放宽至', '放宽到', '上调至', '增至', '增加至', '降至', '降低至', '降到', '下调至', '上浮至', '上浮到', '追加至', '追加到'].flatMap((word) => ['', '再', '额外', '另'].map((more) => more + word)); // prettier-ignore
/** What adds to a rate or a sum: 再上浮5个百分点, 额外增加100万元. */
export const MORE_WORDS = ['上浮', '上调', ...['上浮', '上调', '提高', '提升', '增加', '追加'].flatMap((verb) => [`再${verb}`, `额外${verb}`, `另${verb}`])]; // prettier-ignore
/** 5000万元以下部分按3%: a rung of a ladder. */
export const PART_WORDS = ['部分'];

/** Before a term of support: 连续3年, 补贴期限12个月, 分五年发放. */
export const TERM_WORDS = [
  '连续', '连补', '连发', '连奖', '累计享受', '为期', '期限', '最长', '周期', '分', '时间', '持续', '年限',
  ...['补贴', '补助', '支持', '贴息', '租', '租赁', '扶持', '奖励', '享受', '执行', '资助', '培育', '孵化', '服务', '使用', '贷款'].map((word) => `${word}期`),
]; // prettier-ignore
/** Nouns on which those who receive end. */
export const RECIPIENT_WORDS = [
  '企业', '项目', '单位', '机构', '人才', '人员', '团队', '载体', '投资者', '个人', '平台', '同胞', '主体', '园区', '中心', '农户', '居民', '联合体', '联合体）', '联合体)', '公司', '合作社', '家庭农场', '高校', '院所', '毕业生', '创业者', '劳动者', '学生', '博士', '硕士', '实验室', '孵化器', '服务商', '银行', '工厂', '基地', '工作站', '协会', '商会', '运营方', '运营商', '专家', '带头人', '冠军', '小巨人', '商户', '门店', '院校', '医院', '学校', '研究院', '学院', '联盟', '经营者', '从业者', '业主', '购房者', '导师', '工匠', '技师', '供应商', '大户', '社区', '创客',
]; // prettier-ignore
/** What is counted one by one, but receives nothing itself: 1亿元以上产品, 10家以上标准. */
export const THING_WORDS = ['产品', '业务', '专利', '装备', '软件', '场景', '标准', '订单', '合同', '贷款', '设备'];

/** For each one, where no 每 stands. */
export const EACH_WORDS = [
  ...['项目', '企业', '主体', '机构', '园区', '平台', '产品', '品牌', '单位'].flatMap((noun) => [`单个${noun}`, `同一${noun}`, `单一${noun}`]),
  ...['台', '户', '次', '笔', '站', '部', '项', '件', '套', '场', '人', '集', '家企业', '家机构', '家', '户企业', '个', '体'].map((noun) => `单${noun}`),
  ...['同一企业年度', '单个企业年度', '单个项目年度', '年度', '全年', '人均', '户均', '同一法人', '同一申报主体'],
]; // prettier-ignore
