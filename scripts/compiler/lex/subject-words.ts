/** Words round the name of what is measured, which are no part of it, as data. */

/** Before it: 力争 [全市产值] 达到. */
export const SUBJECT_LEADS = [
  '其中', '并', '且', '将', '把', '以及', '同时', '力争', '争取', '确保', '预计', '全年', '累计', '基本', '进一步', '，', ',', '、', '：', ':', '和', '及', '与',
  '推动', '实现', '完成', '支持', '打造', '建成', '建设', '培育', '形成', '引进', '新增', '成立', '设立', '组建', '规划', '布局', '开展', '举办', '组织', '分别', '滚动', '实施',
]; // prettier-ignore
/** More words that only say what is done, where nothing else stands before a number: 改造提升 [200公里公路]. */
export const SUBJECT_VERBS = [
  '新建',
  '改建',
  '扩建',
  '建立',
  '改造',
  '修建',
  '改扩建',
  '改造提升',
  '鼓励',
  '引导',
  '推广',
  '更新',
  '修订',
  '持续',
  '加快',
  '积极',
  '重点',
  '新',
  '再',
  '还',
];
/** What is said of a thing counted, behind its name: 规上企业 [接入系统]. */
export const PREDICATES = ['纳入', '接入', '投入使用', '投入运营', '予以', '达到'];
/** Words that open on one of those and belong to the name: 建设用地规模. */
export const SUBJECT_STARTS = ['建设用地', '规划面积', '组织化', '完成率', '实现率', '和谐', '及时'];
/** Behind it: [全市产值] 力争达到. */
export const SUBJECT_TRAILS = [
  '累计', '总计', '合计', '共', '分别', '稳定', '总体', '力争', '争取', '保持', '达到', '达', '超过', '超', '突破', '迈上', '跃上', '跨越', '完成', '实现', '不低于', '不少于', '以', '为', '约', '在', '应当',
  ...['提升', '提高', '增加'].flatMap((verb) => [verb, `${verb}至`, `${verb}到`]),
  '增长至', '增长到',
  '新增', '建成', '建设', '培育', '打造', '引进', '形成', '，', ',', '、', '：', ':',
]; // prettier-ignore
/** Words that name no more than that something changes: 年均增速, 累计下降率. */
export const CHANGE_ALONE = [
  '增速', '增幅', '增长', '增长率', '增长速度', '增加值增速', '递增', '下降', '下降率', '降低', '降低率', '降幅', '提高', '提升', '减少',
]; // prettier-ignore
/** What stands before those: 年均增速. */
export const CHANGE_SPANS = ['年均', '年平均', '平均', '累计', '同比', '三年', '五年'];
/** Words in which a change is told. */
export const CHANGE_INSIDE = ['增长', '增速', '增幅', '递增', '年均', '下降', '降低', '降幅'];
/** … and those that tell one only at the end: 能耗压减. */
export const CHANGE_ENDS = ['提高', '提升', '减少', '增加', '压缩', '压减', '缩减', '缩短', '放大'];
/** Sizes that say nothing of whose they are: 总规模. */
export const SIZES_ALONE = ['总规模', '规模', '总面积', '面积', '总额', '总投资', '投资', '投资额'];
/** Words that say what is measured of a thing: 高技术制造业 增加值. */
export const MEASURES = ['增加值', '总产值', '产值', '行业', '领域', '营业收入', '主营业务收入', '收入', '营收', '规模', '比重', '数量', '总量', '投资', '占比', '比例', '增速', '覆盖率', '普及率', '机械化率', '机收率', '处理率', '治理率', '利用率', '合格率', '入学率', '参保率', '自给率', '达标率', '通畅率', '播种面积', '种植面积', '养殖面积', '面积', '总产量', '产量', '产能', '单产', '年出栏', '出栏量', '存栏量']; // prettier-ignore
/** Ends of a name that says itself what is measured: 生产总值 [和财政收入]. */
export const MEASURED_ENDS = [
  ...MEASURES,
  '总值',
  '总额',
  '利润',
  '税收',
  '余额',
  '销售额',
  '零售额',
  '出口额',
  '交易额',
  '成交额',
  '投资额',
  '人口',
  '人数',
  '单位数',
];
/** What a number reaches, which is no name of what is measured: 突破1000亿元大关. */
export const SIZES_REACHED = [...SIZES_ALONE, '大关', '台阶', '关口', '水平', '目标', '能力', '任务'];
/** Words that part a thing into kinds, of which the last alone has its name: 省级、市级 [重点实验室]. */
export const KIND_WORDS = [
  '国家级', '国家', '自治区级', '省级', '市级', '区级', '县级', '区县级', '市县级', '镇级', '村级', '部级', '省部级', '城市', '农村', '城镇', '乡村', '公办', '民办', '线上', '线下', '早稻', '晚稻', '中稻', '新建', '改建', '规上', '规下',
]; // prettier-ignore
/** Words before the first of a list that hold for all: 出栏 [牛、羊]. */
export const SHARED_HEADS = ['年出栏', '出栏', '存栏', '年产', '年加工', '年培训'];
