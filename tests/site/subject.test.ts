import { expect, test } from 'vitest';
import { industryNames, readSubject, type Quantity } from '../../src/knowledge/subject.ts';

const names = industryNames([
  { id: 'ships', data: { name: '船舶', synonyms: ['船舶产业', '船舶制造业', '船舶产业集群'] } },
  { id: 'engines', data: { name: '船用发动机', synonyms: ['发动机'] } },
  { id: 'ropes', data: { name: '绳缆', synonyms: [] } },
]);

test.each<[string, Quantity, string | null, string[], string[], string]>([
  ['到2025年，全市规模以上船舶制造业工业总产值', 'money', '产值', ['ships'], ['规上'], ''],
  ['以船用发动机为主导的船舶产业规上营业收入', 'money', '营业收入', ['ships'], ['规上'], ''],
  ['世界级船舶产业集群', 'money', '产业规模', ['ships'], [], '世界级'],
  ['世界级船舶产业集群', 'other', null, ['ships'], [], '世界级'],
  ['船舶、绳缆产业营业收入年均增速', 'growth', '营业收入', ['ropes', 'ships'], ['年均'], '产业'],
  ['国家专精特新“小巨人”企业', 'other', '小巨人企业', [], ['国家级'], ''],
  ['当年新增国家级企业技术中心数量', 'other', '企业技术中心', [], ['年度新增', '国家级'], ''],
  ['推动重点企业开展数字化转型', 'other', '企业数字化转型', [], ['重点'], ''],
  ['营业收入超十亿元企业', 'other', null, [], [], '营业收入超十亿元企业'],
  ['', 'other', null, [], [], ''],
])('%s (%s)', (text, quantity, measure, industries, limits, kernel) => {
  expect(readSubject(text, names, quantity)).toMatchObject({ measure, industries, limits, kernel });
});

test('measures that count nearly the same share a family, others have their own', () => {
  const family = (text: string) => readSubject(text, names, 'money').family;
  expect(family('船舶产值')).toBe(family('船舶营业收入'));
  expect(family('船舶增加值')).not.toBe(family('船舶产值'));
});

test('the longest name of an industry counts', () => {
  expect(readSubject('船用发动机产值', names, 'money').industries).toEqual(['engines']);
});
