import { expect, test } from 'vitest';
import { agencyEvents } from '../../src/data/agency-calendar.ts';
import type { AgencyEntry, PolicyEntry } from '../../src/knowledge/corpus.ts';
import type { DatedDuty } from '../../src/knowledge/dated-duties.ts';
import type { Assignment } from '../../src/knowledge/duties.ts';
import { industriesOf } from '../../src/knowledge/led-industries.ts';
import { stageCount } from '../../src/knowledge/stage-count.ts';
import { taskAt } from './invented-tasks.ts';

test('drafts and texts of unknown stage are counted apart', () => {
  expect(stageCount(['draft', 'issued', 'draft', 'unknown'])).toEqual({ all: 4, draft: 2, unknown: 1 });
  expect(stageCount([])).toEqual({ all: 0, draft: 0, unknown: 0 });
});

test('industries stand with the tasks that name them, each task once, the commonest first', () => {
  const one = taskAt('1', { text: '', industries: ['steel', 'ships', 'steel'] });
  const two = taskAt('2', { text: '', industries: ['ships'] });
  const whole = { kind: 'clause' } as Assignment['clause'];
  const led = [one, two].map((task) => ({ task, clause: whole }) as Assignment);
  expect(industriesOf(led)).toEqual([
    { industry: 'ships', tasks: [one, two] },
    { industry: 'steel', tasks: [one] },
  ]);
});

test('who leads by a sentence of running text leads the industries of that sentence alone', () => {
  const at = (start: number, end: number) => ({ policy: 'p', start, end, line: 1 });
  const industries = [
    { id: 'ships', source: at(2, 4) },
    { id: 'steel', source: at(22, 24) },
  ];
  const task = { data: { industries } } as unknown as Assignment['task'];
  const clause = { kind: 'prose', source: at(20, 30) } as Assignment['clause'];
  expect(industriesOf([{ task, clause } as Assignment])).toEqual([{ industry: 'steel', tasks: [task] }]);
});

const agency = { id: 'body', data: { name: '甲' } } as unknown as AgencyEntry;
const policy = (stage: string) =>
  ({ id: 'p', data: { title: '某方案', shortTitle: '某方案', stage, issued: null } }) as unknown as PolicyEntry;
const duty: DatedDuty = {
  id: 'p/1/1',
  task: taskAt('1', { text: '到2025年建成。', title: '建成' }),
  roles: ['lead', 'support'],
  verbatim: null,
  year: 2025,
  yearFromGoal: false,
  due: { date: '2025-12-31', reading: 'year-end' },
  quote: '到2025年建成。',
  source: { policy: 'p', start: 0, end: 9, line: 1 },
  goals: [],
  bindsOthers: false,
};
const eventsOf = (dated: DatedDuty[], stage = 'issued') =>
  agencyEvents(
    agency,
    dated,
    () => policy(stage),
    (task) => `https://example.org/${task}`,
  );

test('an event tells the role, the words, how the day was read, the sentence and its place', () => {
  const [event] = eventsOf([duty]);
  expect(event).toMatchObject({
    id: 'agencies/body/p/1/1',
    date: '2025-12-31',
    title: '牵头、配合：建成',
    url: 'https://example.org/p/1',
  });
  expect(event?.description).toBe('时限：2025年，按该年末日计\n原句：到2025年建成。\n出处：《某方案》（已印发）条目 1');
});

test('an event tells where a year that its sentence does not name comes from', () => {
  const goals = [{ data: { yearBasis: 'paragraph' } }] as unknown as DatedDuty['goals'];
  expect(eventsOf([{ ...duty, goals }])[0]?.description).toContain('按该年末日计，年份承前文同段');
});

test('an event of a draft says so in its title', () => {
  expect(eventsOf([duty], 'draft')[0]?.title).toBe('【征求意见稿】牵头、配合：建成');
});

test('what tells no day, or binds other bodies, makes no event', () => {
  expect(
    eventsOf([
      { ...duty, due: null },
      { ...duty, bindsOthers: true },
    ]),
  ).toEqual([]);
});
