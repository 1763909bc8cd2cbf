/** A small invented registry. */
import { indexNames, packNames, type Name } from '../../src/search/lexicon.ts';

export const NAMES: readonly Name[] = [
  {
    kind: 'agencies',
    id: 'gongxin',
    name: '市工业和信息化局',
    aliases: ['工信局', '工信部门', '市工信局'],
    written: ['市工业和信息化局', '工信部门'],
    note: '牵头 2 项',
  },
  {
    kind: 'industries',
    id: 'xincailiao',
    name: '新材料',
    aliases: ['先进材料'],
    written: ['新材料', '先进材料'],
    note: '',
  },
  {
    kind: 'places',
    id: 'jinghu',
    name: '镜湖',
    aliases: [],
    written: ['镜湖'],
    note: '片区',
  },
  {
    kind: 'policies',
    id: 'p',
    name: '新材料行动方案',
    aliases: ['行动方案'],
    written: [],
    note: '',
  },
];

export const SOUNDS = ['shi gong ye he xin xi hua ju', 'xin cai liao', 'jing hu', 'xin cai liao xing dong fang an'];

export const INDEX = indexNames(packNames(NAMES));
