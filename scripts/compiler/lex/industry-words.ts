/** The words round the items of a list of industries, as data. */

/** Behind the last item: 重点发展A、B三大产业; 集中承接A、B工序. */
export const ITEM_CLOSERS = words(`
  三大产业 四大产业 五大产业 两大产业 六大产业 三大主导产业 两大主导产业 主导产业 特色产业 重要基地 基地 产业集群 产业集聚 产业链 产业为主 产业方向
  领域 方向 方向的 项目 企业 工序 环节 的 业态 功能 技术的研发生产 类项目 类企业 两个产业 三个产业 等 产业项目 产业企业 制造项目 为主导 为主
`);
/** Before an item: 发展壮大A, 先进的B. */
export const ITEM_OPENERS = words(
  '重点发展 大力发展 发展 推进 引进 培育 聚焦 围绕 先进的 主要是 以 等 于 壮大 布局 做强',
);
/** No industry, though a list may hold it. */
export const NO_INDUSTRIES = words(`
  该 其 一批 核心 关键 相关 产业 企业 应用 技术 平台 建设 打造 推动 若干 主导产业 特色产业 优势产业 主业 主责主业 新兴产业 未来产业 重点 重点产业 产业链 龙头企业 项目 人才 创新 研发 服务
  实体经济 高质量发展 产业发展 自身优势 资源优势 重点领域 高端 高端化 智能化 绿色化 产业定位 功能定位 园区 基地 区域 集群 配套产业 延链 补链 强链 主攻方向
`);
export const NO_INDUSTRY_ENDINGS = words(`
  应用领域 技术攻关 大湾区 政策 机制 模式 水平 能力 龙头 区域 团队 人才 街道 管委会 园区 新区 开发区 片区 功能区 高新区 省 县 镇 市区 城区 问题 任务 目标 工作 要求 需求 改革 短板 优势 企业 规模
  资源要素 要素 链条 体系 环境 布局 格局 特色 市场主体 任务落实 公司
`);

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
