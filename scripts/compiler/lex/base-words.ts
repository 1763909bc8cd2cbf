/** The words in which texts lay out bases, parks and areas, as data. */
import { readData } from '../gazetteer/data.ts';

/** What kind of place a noun says. `none` only looks like one: 公园, 宅基地. */
export type PlaceNoun = 'park' | 'zone' | 'quarter' | 'core' | 'belt' | 'site' | 'none';

/** Places for an industry. */
const PARKS = words(`
  基地 园区 产业园 产业园区 工业园 工业园区 科技园 科技园区 物流园 物流园区 示范园 示范园区 园
  产业城 科技城 科学城 工业城 生物城 药城 小镇 综合保税区 综保区 保税区 保税港区 总部基地
`);
/** Zones with an administration or a purpose of their own. */
const ZONES = words(`
  高新区 高新技术产业开发区 经济技术开发区 经济开发区 开发区 经开区 集聚区 集中区 示范区 先导区 先行区 试验区 起步区 经济区 临空经济区 自贸区
  产业区 工业区 加工区 合作区 度假区 引领区 优势区 承载区 创新区 商务区 服务区 物流区 街区 社区 制造区 港产城
`);
/** Parts of a town, named by where they lie or what they are for. */
const QUARTERS = words('片区 功能区 新区 新城 组团 板块 拓展区 协同区 辐射区 港区');
const BELTS = words('产业带 生产带 体验带 观光带 旅游带 经济带 示范带 发展带 创新带 走廊 产业轴 发展轴');
/** Names of all kinds of houses and places, too: only a place with an area of its own, or named as the core of a layout. */
const SITES = words(`
  中心 谷 港 科创城 大学城 未来城 健康城 汽车城 航空城 航天城 商贸城 数字城 湾 岛 枢纽 广场 空间 创意街 智岛
`);
const NO_PLACES = words(`
  宅基地 公园 校园 家园 花园 田园 果园 茶园 菜园 桑园 庄园 动物园 植物园 幼儿园 陵园 乐园 游园 园林 园艺
  入园 进园 出园 全园 本园 各园 一园 多园 两园 三园 四园 五园 六园 七园 八园 九园 十园
  重心 核心 中心城区 中心城市 港口 港澳 空间布局 空间格局 谷物 稻谷 港航 港务 湾区 岛屿
`);

export const PLACE_NOUNS: readonly (readonly [string, PlaceNoun])[] = [
  ...listed('none', NO_PLACES),
  ...listed('core', ['核心区', '核心承载区']),
  ...listed('belt', BELTS),
  ...listed('quarter', QUARTERS),
  ...listed('zone', ZONES),
  ...listed('park', PARKS),
  ...listed('site', SITES),
];

/** Behind a noun they make another word of it: 功能区域, 示范区县, 园区化, 产业园管委会. */
export const NOT_AFTER_NOUN = ['域', '划', '县', '化', '级', '镇', '管委会', '管理委员会', '党工委', '式', '长制'];

/** Words that make a name one of any such place: 国家级产业园, 一批特色园区, 领先的制造基地. */
export const ANY_SUCH = words(`
  一批 若干 各 各类 各个 全国 国内 国际一流 世界 世界级 国家 国家级 省级 市级 县级 区级 省市级 部级 全球 领先 一流 知名 中国山地 重要 主要
  高水平 高能级 高品质 更多 多个 系列 首个 首批 每个 该 本 此 其他 其它 上述 所在 以下 下列 我市 我省 我区 我县 全市 全省 全区 全县 有关 相关 同类 现有 原有 新建 新增 符合条件
  重点 特色 示范性 标杆 专业 专业化 特色化 品牌 优质 现代化 国家重点 省重点 大型 中小 小微 零星 传统 老旧 境外 海外 县域 城乡 农村 脱贫地区 两业 三大 四大 五大 六大 七大
`);
/** What a noun alone may have before it without becoming a name: 现代产业园区, 创新示范区. */
export const EMPTY_MODIFIERS = words(`
  现代 产业 工业 特色 重点 核心 先进 示范 创新 高端 专业 制造 生产 转化 中试 建设 发展 创业 创新创业 实训 研发 加工 种植 养殖 孵化 科技 人才 经济
  国家 国家级 省级 市级 区级 县级 主题 主导 新型 未来 综合 配套 集聚 试点 一流 优势 原料 供应 保供 保障 出口 外贸 转型 升级 高质量 高新技术
  战略性 融合 开放 合作 共享 众创 就业 服务 化工 主体 企业 项目 重大 公共 平台 的 级 标准化 规模化 高标准 农业
  物流 教育 培训 实践 见习 科普 研学
`);

/** Right before the noun they take a name back: 青原集成电路专业园区 is one of its kind. */
export const LOOSE_MODIFIERS = ['专业', '重点', '特色', '专用', '配套', '类', '专门'];

/** Everyday words that are also the short names of divisions: 新兴, 平安. */
export const NO_PLACE_NAMES = readData<{ everyday: string[] }>('words.json').everyday;
/** 青河, 北岭, 东湾: the last character of a small place that no list knows. */
export const GEOGRAPHIC = '河湖江海山岭湾塘溪洲岛港埠桥泉沟坪坝峰岩浦洋潭岗坡屯寨堡庄店铺村镇乡街';
/** … and words that end so and name no place. */
export const NO_GEOGRAPHIC = words(`
  高山 矿山 沿海 沿江 沿河 沿湖 远洋 深海 近海 江海 山海 江河 内河 海洋 深远海 临海 跨江 环湖 山水 乡村 农村 城镇 乡镇 村镇 小城镇 绿水青山 商业街 步行街
  特色村 物流港 数字港 出海 航海 下乡 返乡 市场街 公铁 铁海 空港 陆港 海港 临港 通海 内陆港 网店 门店 商铺 店铺 山庄 村庄 水乡 老街 特色小镇
  长江 黄河 珠江 淮河 镇村 一桥 二桥 道桥 路桥 岩 温泉 智慧港 智慧岛
`);
/** 北部先进制造片区, 站东片区: where a place lies, as a part of its name. */
export const DIRECTIONS = words(`
  北部 南部 东部 西部 中部 东北部 西北部 东南部 西南部 城东 城西 城南 城北 城中 站东 站西 站南 站北 江南 江北 江东 江西 河东 河西 湖东 湖西 湖南 湖北
  滨湖 滨海 滨江 临江 临空 临港 东区 西区 南区 北区
`);

/** To lay out a place. */
export const FOUND_WORDS = words(`
  建设 打造 建成 建立 设立 规划 创建 形成 构建 新建 扩建 共建 打造成 改造 改造提升 做强 做优 做大做强 提升 建好 建强 整合 组建 布局建设 规划建设 高标准建设
`);
/** How it is done; also 推进…建设. */
export const HOW_WORDS = words(`
  重点 加快 加快推进 推进 推动 统筹 统筹推进 首批 集中 高标准 高水平 高质量 高起点 积极 着力 全力 大力 进一步 继续 持续 支持 鼓励 引导 扎实 稳步 有序 联合 共同 科学 合理
  优先 率先 同步 分期 分别 主要 启动 全面 深入 谋划 加强 其中 此外 同时 突出 到 近期 远期 依法 重点推进 强化
`);
/** What somebody does; it ends the words before it. */
export const ACT_WORDS = words(`
  参与 开展 实施 对接 吸引 入驻 盘活 享受 完善 落实 纳入 认定 获批 具备 符合 涉及 围绕 立足 发挥 引入
`);
/** The same at the head of words only: 破解园区布局散的问题. */
export const ACT_STARTS = words(
  '向 把 将 由 使 让 确保 解决 破解 优化 整治 加大 防止 实现 具有 保障 严禁 严格 限制 淘汰 健全 逐步 不再 属于 位列',
);
/** 依托A园，重点发展B */
export const LEAN_WORDS = ['依托'];
/** 依托沿江牧场群布局 says where a place lies: words on which that clause ends. */
export const LEANT_SITE_ENDS = ['布局', '选址'];
/** A wish for a place, no place. */
export const WISH_WORDS = words('探索 争取 争创 申报 鼓励 引导 谋划 研究 探索建立 研究设立 积极争创');
/** Words of HOW_WORDS that no name holds. */
export const HOW_ANYWHERE = words('推进 加快 推动 强化 促进 加快推进 着力 积极');
/** Before the words that say where a place lies. */
export const SITE_WORDS = words(`
  选址于 选址在 选址为 选址 位于 坐落于 坐落在 坐落 地处 布局在 布局于 落户于 落户在 落户 落位于 落位 落地于 落地在 设在 设于 分布在 分布于 范围为 四至 四至范围为 规划范围为
`);
/** A site that goes on behind a comma: 东至滨海大道，西至三号河. */
export const BOUND_WORDS = words(
  '东至 西至 南至 北至 东起 西起 南起 北起 东临 西临 南临 北临 东接 西接 南接 北接 东靠 西靠 南靠 北靠 东邻 西邻 南邻 北邻',
);
/** 规划面积, 占地: what ends a name before an area. */
export const SIZE_WORDS = words(
  '规划面积 总规划面积 规划总面积 规划控制面积 规划用地 规划用地面积 总用地 总用地面积 用地面积 占地 占地面积 总占地 总占地面积 总面积 面积 规划占地 规划范围 规划范围面积',
);
/** Before an area, in its clause. */
export const AREA_WORDS = words('面积 占地 用地 起步区 启动区 核心区 一期 规模 范围 总体规划 规划控制 规划约 总规划');
/** … but not of what grows there, or is built, or comes first. */
export const NO_AREA_WORDS = words(
  '种植面积 播种面积 耕地面积 绿化面积 绿地面积 新增 征收 腾退 盘活 供地 供应 出让 改造',
);

/** Before what a place is for. */
export const STRESS_WORDS = words(`
  重点发展 大力发展 主要发展 积极发展 着力发展 优先发展 突出发展 培育发展 发展壮大 集中发展 侧重发展 侧重于 侧重 重点布局 主要布局 优先布局 集中布局 主攻 主打 主营 专攻 聚焦于 聚焦发展 聚焦
  重点围绕 重点推进 重点引进 大力引进 重点培育 重点承接 集中承接 重点集聚 重点生产 以发展 着重发展 做优做强 专注 专注于 只接纳 限定发展 重点招引 错位发展 主产 主要从事 主要承担 主要生产 主要种植 主要加工
`);
/** The same where a list follows. */
export const GROW_WORDS = words('发展 布局 培育 培育形成 培育壮大');
/** … and where nothing surer is said. */
export const DRAW_WORDS = words('集聚 引进 招引 承接 接纳 引育 着力招引 着力引进 推广 突出');
/** 主导产业为A、B; 产业定位：A、B */
export const MAIN_WORDS = words(
  '主导产业 产业定位 重点产业 特色产业 发展方向 主攻方向 产业方向 重点方向 发展重点 功能定位 主要产业 首位产业',
);
/** 以A、B为主导 */
export const AS_MAIN_WORDS = words(
  '为主导 为主导产业 为主攻方向 为主 为特色 为重点方向 为重点产业 为主的 为主导的 为首位产业 为主要方向 为发展重点 为重点发展方向 为主业 为主线 为龙头产业 方向为主导的 为核心的 产业为重点 ',
);
/** 以A、B为核心区 */
export const TAKEN_AS_WORDS = words(`
  为核心区域 为核心区 为核心 为依托 为载体 为主载体 为主要载体 为重要载体 为主阵地 为主战场 为支撑 为支撑点 为节点 为重要节点 为支点 为重要支点 为承载区 为主承载区 为主要承载区 为中心 为龙头 为引领 为重点
  为起步区 为先导区 为先行区 为示范区 为拓展区 为增长极 为极核 为极点 为主体 为基础
`);
export const EQUALS_WORDS = words('为 是 即 分别为 分别是 包括 主要包括 涵盖 包含');
/** A list goes on without being told. */
export const ET_CETERA = ['等'];
/** 一核, 两翼, 东翼, 多园: the parts of a layout, named in quotation marks or at the head of a passage. */
export const LAYOUT_PARTS = '核心极区带轴翼园片点廊圈团城谷港组环';
export const LAYOUT_NUMBERS = '一二两双三四五六七八九十多东西南北中主副次';

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function listed(noun: PlaceNoun, nouns: string[]): (readonly [string, PlaceNoun])[] {
  return nouns.map((word) => [word, noun] as const);
}
