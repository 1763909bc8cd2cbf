/** The words round the names of firms in the description of a place, as data. */

/** Legal forms that end a firm's name, the longest first. */
export const FIRM_ENDINGS = ['股份有限公司', '有限责任公司', '集团有限公司', '有限公司', '股份公司', '集团公司'];
/** Before the names: 充分发挥A、B等龙头企业作用. */
export const FIRM_OPENERS = words(`
  发挥 推动 做大做强 做强 依托 加快建设 支持 培育 壮大 引进 已落户 落户 已入驻 入驻 已集聚 集聚 重点建设 已引进 推进 以 建设 拥有 现有 聚集了 汇聚了 聚集 汇聚 包括
`);
/** Behind 等: 等一批重点龙头企业. */
export const FIRM_QUALITIES = words('一批 重点 龙头 骨干 代表性 知名 领军 链主 优势 本地 多家');
export const NO_FIRM_PARTS = words('企业 项目 平台 产业 园区 基地 领域 技术 资源');

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
