import { expect, test } from 'vitest';
import { measuresBearingOn, neighboursOf, tasksBearingOn } from '../../src/knowledge/base-relations.ts';
import { inventBase, inventMeasure, inventTask, quoteOf, spanOf } from './invented-bases.ts';

const plan = { policy: 'plan', text: '青河产业基地，选址北岭镇。对接临江片区。青河产业基地政策由科技部门牵头制定。' };
const other = { policy: 'other', text: '在北岭镇办展。东莱市办展。' };
const levels: Record<string, string> = { beiling: 'town', linjiang: 'area', donglai: 'city' };
const levelOf = (place: string) => levels[place];

const qinghe = inventBase('qinghe', {
  name: '青河产业基地',
  site: '选址北岭镇',
  towns: ['beiling'],
  places: [
    { id: 'beiling', verbatim: '北岭镇', source: spanOf(plan, '北岭镇') },
    { id: 'linjiang', verbatim: '临江片区', source: spanOf(plan, '临江片区') },
    { id: 'donglai', verbatim: '东莱市', source: spanOf(other, '东莱市') },
  ],
  policyLead: {
    agency: 'keji',
    name: '市科技局',
    verbatim: '科技部门',
    quote: '青河产业基地政策由科技部门牵头制定',
    source: spanOf(plan, '青河产业基地政策由科技部门牵头制定'),
  },
  evidence: [quoteOf(plan, '青河产业基地，选址北岭镇。'), quoteOf(plan, '对接临江片区。')],
});

test('bases in one town are neighbours; a mention of one area is told apart; a city makes none', () => {
  const same = inventBase('same', { towns: ['beiling'] });
  const mention = inventBase('mention', {
    places: [{ id: 'linjiang', verbatim: '临江片区', source: spanOf(plan, '临江片区') }],
    evidence: [quoteOf(plan, '对接临江片区。')],
  });
  const city = inventBase('city', { towns: ['donglai'] });
  const found = neighboursOf(qinghe, [mention, qinghe, city, same], levelOf);
  expect(found.map(({ base, shared, named }) => [base.id, shared, named])).toEqual([
    ['same', ['beiling'], []],
    ['mention', [], ['linjiang']],
  ]);
});

test('a task bears on a base by naming it, by telling who writes its policy, by its town, or by speaking of all bases of the plan', () => {
  const tasks = [
    inventTask('4', { policy: 'plan', text: '支持\n各地建园。保障产业基地用地。' }, { title: '支持' }),
    inventTask('1', other, {
      places: [
        { id: 'donglai', verbatim: '东莱市', source: spanOf(other, '东莱市') },
        { id: 'beiling', verbatim: '北岭镇', source: spanOf(other, '北岭镇') },
      ],
    }),
    inventTask('3', plan),
    inventTask('5', { policy: 'other', text: '建设产业基地。' }),
    inventTask(
      '2',
      { policy: 'other', text: '青河产业基地\n办好青河产业基地。' },
      { bases: ['qinghe'], title: '青河产业基地' },
    ),
  ];
  const found = tasksBearingOn(qinghe, tasks, levelOf);
  expect(found.map(({ task, reason, place, sentence }) => [task.id, reason, place, sentence])).toEqual([
    ['other/2', 'named', null, '办好青河产业基地。'],
    ['plan/3', 'policy-lead', null, '青河产业基地政策由科技部门牵头制定。'],
    ['other/1', 'place', 'beiling', '在北岭镇办展。'],
    ['plan/4', 'plan', null, '保障产业基地用地。'],
  ]);
});

test('an item around another that bears on the base is not shown twice', () => {
  const inner = inventTask(
    '2.1',
    { policy: 'p', text: '办好青河产业基地。' },
    {
      bases: ['qinghe'],
      parents: [{ path: '2', label: '', heading: null }],
    },
  );
  const outer = inventTask('2', { policy: 'p', text: '项目。办好青河产业基地。' }, { bases: ['qinghe'] });
  expect(tasksBearingOn(qinghe, [outer, inner], levelOf).map(({ task }) => task.id)).toEqual(['p/2.1']);
});

test('what a plan says of all its bases does not count for one that is only named in passing', () => {
  const named = inventBase('named', { name: '白沙基地', evidence: [quoteOf(plan, '对接临江片区。')] });
  const task = inventTask('4', { policy: 'plan', text: '保障产业基地用地。' });
  expect(tasksBearingOn(named, [task], levelOf)).toEqual([]);
});

test('an item under the name of another base does not speak of all bases of the plan', () => {
  const text = '南港产业基地：支持南港产业基地用地。';
  const other = inventTask('4', { policy: 'plan', text }, { title: '南港产业基地', bases: ['nangang'] });
  expect(tasksBearingOn(qinghe, [other], levelOf)).toEqual([]);
});

test('measures bear on a base where an item names it, where they speak of all bases of its plan, or where their item does', () => {
  const measures = [
    inventMeasure('item', 'plan', '给予贷款贴息'),
    inventMeasure('elsewhere', 'plan', '给予展会补助'),
    inventMeasure('all', 'plan', '对入驻企业给予租金补贴'),
    inventMeasure('foreign', 'other', '对入驻企业给予租金补贴'),
    inventMeasure('named', 'other', '给予奖励'),
  ];
  const tasks = [
    inventTask('4', { policy: 'plan', text: '产业基地内企业给予贷款贴息。' }, { measures: ['item'] }),
    inventTask('5', { policy: 'plan', text: '给予展会补助。' }, { measures: ['elsewhere'] }),
    inventTask('6', { policy: 'other', text: '青河产业基地给予奖励。' }, { measures: ['named'], bases: ['qinghe'] }),
  ];
  expect(measuresBearingOn(qinghe, measures, tasks).map(({ measure, reason }) => [measure.id, reason])).toEqual([
    ['named', 'named'],
    ['all', 'plan'],
    ['item', 'item'],
  ]);
});
