import { expect, test } from 'vitest';
import {
  areasWith,
  basesAt,
  industriesBeside,
  placesAround,
  placesWithin,
  tasksNaming,
} from '../../src/knowledge/place-told.ts';
import { inventBase, inventPlace, inventTask, quoteOf, spanOf } from './invented-bases.ts';

const text = { policy: 'p', text: '总则。在北岭镇发展氢能；北岭镇设展馆。' };
const mention = (from = 0) => ({ id: 'beiling', verbatim: '北岭镇', source: spanOf(text, '北岭镇', from) });
const second = text.text.indexOf('；');

test('a name that an item shares with the item inside it counts for the innermost, each sentence once', () => {
  const outer = inventTask('1', text, { places: [mention(), mention(second)] });
  const inner = inventTask(
    '1.1',
    { policy: 'p', text: text.text.slice(3) },
    { source: { policy: 'p', start: 3, end: text.text.length, line: 1 }, places: [mention(), mention(second)] },
  );
  const found = tasksNaming('beiling', [outer, inner]);
  expect(found.map(({ task, sentences }) => [task.id, sentences])).toEqual([
    ['p/1.1', ['在北岭镇发展氢能；', '北岭镇设展馆。']],
  ]);
  expect(tasksNaming('elsewhere', [outer, inner])).toEqual([]);
});

test('bases that lie in a place come before those whose text only names it, and give it their industries', () => {
  const industry = (id: string) => ({ name: id, industry: id, source: spanOf(text, '氢能') });
  const lies = inventBase('lies', { towns: ['beiling'], industries: [industry('hydrogen')] });
  const names = inventBase('names', {
    places: [mention()],
    evidence: [quoteOf(text, '在北岭镇发展氢能；')],
    industries: [industry('storage')],
  });
  const at = basesAt('beiling', [names, lies]);
  expect(at.map(({ base, tie }) => [base.id, tie.kind])).toEqual([
    ['lies', 'town'],
    ['names', 'mention'],
  ]);
  const task = inventTask('1', text, {
    places: [mention()],
    industries: [
      { id: 'robots', verbatim: '机器人', source: spanOf(text, '总则') },
      { id: 'hydrogen', verbatim: '氢能', source: spanOf(text, '氢能') },
      { id: 'hydrogen', verbatim: '氢能', source: spanOf(text, '氢能') },
    ],
  });
  const beside = industriesBeside(tasksNaming('beiling', [task]), at);
  expect(beside.map(({ industry, tasks, bases }) => [industry, tasks.length, bases.length])).toEqual([
    ['hydrogen', 1, 1],
    ['robots', 1, 0],
  ]);
});

test('a place knows what lies around it and in it; a circle in the registry ends', () => {
  const nation = inventPlace('nation', null, { level: 'nation' });
  const city = inventPlace('city', 'nation', { level: 'city' });
  const town = inventPlace('town', 'city');
  const zone = inventPlace('zone', 'nation', { level: 'area', towns: ['town'] });
  const all = [nation, city, town, zone];
  const byId = new Map(all.map((place) => [place.id, place]));
  expect(placesAround('town', byId).map(({ id }) => id)).toEqual(['nation', 'city']);
  expect(placesWithin(zone, all).map(({ id }) => id)).toEqual(['town']);
  expect(placesWithin(nation, all).map(({ id }) => id)).toEqual(['city', 'zone']);
  expect(areasWith('town', all).map(({ id }) => id)).toEqual(['zone']);
  const circle = new Map([inventPlace('a', 'b'), inventPlace('b', 'a')].map((place) => [place.id, place]));
  expect(placesAround('a', circle).map(({ id }) => id)).toEqual(['b']);
});
