/** The words in heads of columns about bases and parks, as data. */

/** A park by name; also with 名称 behind. */
export const BASE_HEADS = words(
  '园区 基地 产业园 产业园区 工业园区 功能区 开发区 集聚区 片区 组团 板块 核心区 先导区 平台载体 产业平台 产业载体 园区（基地） 园区平台',
);
/** A head that only cells tell the meaning of. */
export const NAME_HEADS = words('名称 项目名称 项目 载体名称 平台名称 载体 平台 建设项目 重点项目');
export const SITE_HEADS = words(
  '选址 所在地 所在区域 所在位置 地理位置 位置 区位 四至 四至范围 建设地点 所在区县 所在县区 所在市县 所在县（市、区） 所属区县 所属县区 所属区域 所属地区 所属镇街 所在镇街 所在乡镇 空间范围 属地 坐落 地址 地点',
);
export const AREA_HEADS = words('面积 占地 用地 规模面积 规划用地 总占地');
export const NO_AREA_HEADS = ['建筑', '厂房', '种植', '耕地', '绿化', '经营', '展览', '已建成面积', '剩余', '新增'];
export const INDUSTRY_HEADS = words(
  '主导产业 重点产业 主要产业 特色产业 首位产业 产业定位 产业方向 主攻方向 重点发展产业 重点发展方向 发展方向 重点发展领域 发展产业 重点方向 主导产业方向 产业类型 功能定位 发展重点 重点领域 主导产业定位',
);
export const FIRM_HEADS = words('重点企业 龙头企业 骨干企业 入驻企业 代表企业 代表性企业 主要企业 链主企业 已落户企业');

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
