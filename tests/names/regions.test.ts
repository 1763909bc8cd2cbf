/** The place that title, issuer and addressees name. */
import { expect, test } from 'vitest';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { findRegion } from '../../scripts/compiler/resolve/region.ts';

const registry = emptyRegistry();

/** Title, issuer, then the id of the place (null for none) and the level. */
const CASES: [string, string | null, string | null, string | null][] = [
  ['东城区促进数字经济发展若干措施', null, 'beijing-dongcheng', 'county'],
  ['县域商业体系建设实施方案', null, null, null],
  ['河北区推动商贸业发展实施方案', null, 'tianjin-hebei', 'county'],
  ['河北省推动商贸业发展实施方案', null, 'hebei', 'province'],
  ['红河哈尼族彝族自治州元阳县茶产业发展规划', null, 'honghe-yuanyang', 'county'],
  ['红河县梯田保护办法', null, 'honghe-honghe', 'county'],
  ['红河州梯田保护办法', null, 'honghe', 'city'],
  ['青海西宁绿色算力发展方案', '西宁市人民政府', 'xining', 'city'],
  ['青海西宁绿色算力发展方案', null, null, null],
  ['长沙市先进计算产业规划', null, 'changsha', 'city'],
  ['长沙县先进计算产业规划', null, 'changsha-changsha', 'county'],
  ['东兴市边贸发展办法', null, 'fangchenggang-dongxing', 'county'],
  ['东兴区现代农业规划', null, 'neijiang-dongxing', 'county'],
  ['新津县天府农博园建设方案', null, 'chengdu-xinjin', 'county'],
  ['祁阳县油茶产业方案', null, 'yongzhou-qiyang', 'county'],
  ['琼海市旅游促进办法', null, 'hainan-qionghai', 'county'],
  ['济源市钢铁产业方案', null, 'henan-jiyuan', 'county'],
  ['鼓楼区楼宇经济办法', null, null, 'county'],
  ['福州市鼓楼区楼宇经济办法', null, 'fujian-fuzhou-gulou', 'county'],
  ['鼓楼区楼宇经济办法', '南京市鼓楼区人民政府', 'nanjing-gulou', 'county'],
  ['江州省制造业强省规划', null, null, 'province'],
  ['云岭省青原市柳溪区装备产业方案', null, null, 'county'],
  ['青原市和平区夜间经济方案', null, null, 'county'],
  ['石桥镇工业方案', '河阳县石桥镇人民政府', null, 'town'],
  ['深圳市南山区粤海街道营商环境方案', null, 'shenzhen-nanshan-yuehai', 'town'],
  ['罗湖区支持人工智能若干措施', null, 'shenzhen-luohu', 'county'],
  ['重庆市渝中区总部经济办法', null, 'chongqing-yuzhong', 'county'],
  ['重庆市总部经济办法', null, 'chongqing', 'province'],
  ['数字经济创新发展示范区建设方案', '杭州市人民政府办公厅', 'hangzhou', 'city'],
  ['莫力达瓦达斡尔族自治旗奶业方案', null, 'hulunbeier-molidawa', 'county'],
  ['阿拉善盟沙产业规划', null, 'alashan', 'city'],
  ['海南省自由贸易港若干措施', null, 'hainan', 'province'],
  ['海南藏族自治州牧业规划', null, 'qinghai-hainan', 'city'],
  ['市中区老工业基地改造方案', '济南市市中区人民政府', 'jinan-shizhong', 'county'],
  ['襄樊市汽车产业规划', null, 'xiangyang', 'city'],
  ['东莞智能终端产业方案', '东莞市人民政府', 'dongguan', 'city'],
  ['东莞智能终端产业方案', null, null, null],
  ['湖南路商圈改造方案', null, null, null],
  ['工业和信息化部关于印发机床规划的通知', null, 'china', 'nation'],
  ['長沙縣先進計算產業規劃', null, 'changsha-changsha', 'county'],
];

test.each(CASES)('%s (%s)', (title, issuer, id, level) => {
  const region = findRegion([title, issuer], () => [], registry);
  expect([region.place?.id ?? null, region.level]).toEqual([id, level]);
});
