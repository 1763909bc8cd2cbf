/** Lists of bodies: where each name begins and ends, and what is known of it. */
import { expect, test } from 'vitest';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { cutBodies } from '../../scripts/compiler/lex/bodies.ts';

const registry = emptyRegistry();

/** A list as texts have it, and its bodies; `*` after a collective, `?` after an unknown one. */
const LISTS: [string, string][] = [
  ['市、区科技局', '市? 区科技局'],
  ['市中区科技局', '市中区科技局'],
  ['市科技局和和平区科技局', '市科技局 和平区科技局'],
  ['市工业和信息化局和科技局及市财政局', '市工业和信息化局 科技局 市财政局'],
  ['市科技局、市财政局和各县（市、区）人民政府', '市科技局 市财政局 各县（市、区）人民政府*'],
  ['各区、县级市（人民政府）', '各区、县级市（人民政府）*'],
  ['各区、县级市人民政府，市科技局', '各区、县级市人民政府* 市科技局'],
  ['各旗、县、区人民政府，市直有关部门', '各旗、县、区人民政府* 市直有关部门*'],
  ['各盟行政公署、市人民政府', '各盟行政公署、市人民政府*'],
  ['省工业和信息化厅、各市（州）人民政府', '省工业和信息化厅 各市（州）人民政府*'],
  ['省政府有关部门、驻泰各单位', '省政府有关部门* 驻泰各单位*'],
  ['农业农村和水务局、住房和城乡建设局', '农业农村和水务局 住房和城乡建设局'],
  ['市发展改革委（市粮食和物资储备局）、市科技局（牵头）', '市发展改革委（市粮食和物资储备局） 市科技局'],
  ['★市科技局、市财政局*', '市科技局 市财政局'],
  ['創新科技局、勞工及福利局', '創新科技局 勞工及福利局'],
  ['团市委、市妇联、市红十字会', '团市委 市妇联 市红十字会'],
  ['市公安局南山分局、市生态环境局青原分局', '市公安局南山分局 市生态环境局青原分局'],
  ['国家税务总局青原市税务局、人行宁波市分行、云岭银保监局', '国家税务总局青原市税务局 人行宁波市分行 云岭银保监局'],
  ['新疆生产建设兵团工业和信息化局、民航山东监管局', '新疆生产建设兵团工业和信息化局 民航山东监管局'],
  ['省玄武岩产业促进局、市科技局', '省玄武岩产业促进局? 市科技局'],
  ['市科技局　市财政局 市教育局', '市科技局 市财政局 市教育局'],
  ['科技、工业和信息化、商务等部门', '科技 工业和信息化 商务'],
];

test.each(LISTS)('%s', (list, bodies) => {
  const cut = cutBodies(list, 0, list.length, registry, { afterLabel: true });
  expect(cut.map((body) => body.verbatim + (body.collective ? '*' : body.known ? '' : '?')).join(' ')).toBe(bodies);
});

test('a mark before or behind a name is told, and no part of it', () => {
  const list = '★市科技局、市财政局*、市教育局';
  expect(cutBodies(list, 0, list.length, registry, { afterLabel: true }).map(({ mark }) => mark)).toEqual([
    '★',
    '*',
    null,
  ]);
});
