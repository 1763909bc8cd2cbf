import { expect, test } from 'vitest';
import type { Corpus, IndustryEntry, TaskEntry } from '../../src/knowledge/corpus.ts';
import { goalsNaming, namedIn } from '../../src/knowledge/industry-goals.ts';
import { clusterLeads, otherLeads } from '../../src/knowledge/industry-leads.ts';
import { industryProfile } from '../../src/knowledge/industry-profile.ts';
import { tasksNaming } from '../../src/knowledge/industry-tasks.ts';
import { broaderThan, industryTree, narrowerThan, type IndustryNode } from '../../src/knowledge/industry-tree.ts';

const span = (policy: string, start: number, length: number) => ({ policy, start, end: start + length, line: 1 });

/** A policy is one long text here: tasks and goals are parts of it, and industries are found in it by their names. */
function corpusOf(
  texts: Record<string, { level: string; text: string }>,
  names: Record<string, { name: string; broader?: string }>,
) {
  const longestFirst = Object.entries(names).sort(([, a], [, b]) => b.name.length - a.name.length);
  const namings = Object.entries(texts).flatMap(([policy, { text }]) => {
    let rest = text;
    return longestFirst.flatMap(([id, { name }]) => {
      const found = [];
      for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name)) {
        found.push({ id, verbatim: name, source: span(policy, at, name.length), path: null });
        rest = rest.slice(0, at) + '\0'.repeat(name.length) + rest.slice(at + name.length);
      }
      return found;
    });
  });
  const within = (policy: string, start: number, length: number) =>
    namings.filter(({ source }) => source.policy === policy && start <= source.start && source.end <= start + length);
  const place = (policy: string, text: string) => span(policy, texts[policy]!.text.indexOf(text), text.length);

  const industries = Object.entries(names).map(([id, { name, broader = null }]) => ({
    id,
    data: { name, synonyms: [], codes: [], broader, mentions: namings.filter((naming) => naming.id === id) },
  })) as unknown as IndustryEntry[];

  const task = (policy: string, text: string, more: object = {}) => {
    const source = place(policy, text);
    const path = String(source.start);
    const data = { policy, path, label: '1.', title: null, kind: 'task', text, source, clauses: [] };
    const lists = { places: [], measures: [], goals: [], bases: [] };
    const found = within(policy, source.start, text.length);
    return { id: `${policy}/${path}`, data: { ...data, ...lists, industries: found, ...more } } as unknown as TaskEntry;
  };
  const goal = (policy: string, statement: string, subjects: string[]) =>
    ({
      id: `${policy}/${statement}`,
      data: {
        policy,
        path: null,
        statement,
        source: place(policy, statement),
        metrics: subjects.map((subject) => ({ subject })),
      },
    }) as unknown as Corpus['goals'][number];
  const policies = Object.entries(texts).map(([id, { level }]) => ({ id, data: { level, stage: 'issued' } }));
  return { industries, task, goal, place, policies: policies as unknown as Corpus['policies'] };
}

const lead = (agency: string, role = 'lead') => ({
  text: '(甲牵头)',
  kind: 'clause',
  duties: [{ agency, name: agency, role, basis: 'stated' }],
});

test('a task is about an industry where its heading names it, and its cluster where it is a cluster', () => {
  const { industries, task } = corpusOf(
    {
      p: { level: 'city', text: '1.风能产业集群。做大风能。2.建风能基地。抓紧。3.招商。引进风能企业。4.海洋。不提。' },
    },
    { wind: { name: '风能' } },
  );
  const facts = tasksNaming(industries[0]!, [
    task('p', '3.招商。引进风能企业。', { title: '招商', label: '3.' }),
    task('p', '2.建风能基地。抓紧。', { title: '建风能基地', label: '2.' }),
    task('p', '1.风能产业集群。做大风能。', { title: '风能产业集群', kind: 'cluster' }),
    task('p', '4.海洋。不提。', { title: '海洋', kind: 'cluster', label: '4.' }),
  ]);
  expect(facts.map(({ task, tie, sentences }) => [task.data.title, tie, sentences])).toEqual([
    ['风能产业集群', 'cluster', ['做大风能。']],
    ['建风能基地', 'title', ['2.建风能基地。']],
    ['招商', 'named', ['引进风能企业。']],
  ]);
});

test('words that an item shares with the item inside it count for the inner one', () => {
  const { industries, task } = corpusOf(
    { p: { level: 'city', text: '总述。(1)发展风能。' } },
    { wind: { name: '风能' } },
  );
  const tasks = [task('p', '总述。(1)发展风能。'), task('p', '(1)发展风能。')];
  expect(tasksNaming(industries[0]!, tasks).map(({ task }) => task)).toEqual([tasks[1]]);
});

test('only the numbers whose subject names the industry are its own', () => {
  const statement = '做强风能,工业产值超十亿元,其中风能装备产值超五亿元,风能产值超一亿元。';
  const { industries, goal } = corpusOf(
    { p: { level: 'city', text: statement } },
    { wind: { name: '风能' }, gear: { name: '风能装备' } },
  );
  const goals = [goal('p', statement, ['工业产值', '风能装备产值', '风能产值'])];
  const subjects = (industry: IndustryEntry) =>
    goalsNaming(industry, goals, industries)[0]?.metrics.map(({ subject }) => subject);
  expect(subjects(industries[0]!)).toEqual(['风能产值']);
  expect(subjects(industries[1]!)).toEqual(['风能装备产值']);
});

test('a subject that names two industries is of both', () => {
  const namings = [
    { industry: 'a', verbatim: '风能' },
    { industry: 'b', verbatim: '氢能' },
    { industry: 'c', verbatim: '核能' },
  ];
  expect(namedIn('风能和氢能产值', namings)).toEqual(new Set(['a', 'b']));
});

test('the leaders of the cluster stand apart from those of tasks that only mention it', () => {
  const { industries, task } = corpusOf(
    { p: { level: 'city', text: '1.风能产业集群。做。2.招商。引风能。3.人才。育风能人才。' } },
    { wind: { name: '风能' } },
  );
  const facts = tasksNaming(industries[0]!, [
    task('p', '1.风能产业集群。做。', { title: '风能产业集群', kind: 'cluster', clauses: [lead('发改')] }),
    task('p', '2.招商。引风能。', { title: '招商', clauses: [lead('商务'), lead('科技', 'support')] }),
    task('p', '3.人才。育风能人才。', { title: '人才', clauses: [lead('商务')] }),
  ]);
  expect(clusterLeads(facts).map(({ clauses }) => clauses[0]!.leads.map(({ agency }) => agency))).toEqual([['发改']]);
  expect(otherLeads(facts).map(({ agency, tasks }) => [agency, tasks.length])).toEqual([['商务', 2]]);
});

test('the ladder has a rung for every level, empty ones too, and lists only policies that name the industry', () => {
  const { industries, task, policies } = corpusOf(
    {
      province: { level: 'province', text: '前言提到风能。1.促风能。' },
      silent: { level: 'city', text: '不提。' },
    },
    { wind: { name: '风能' } },
  );
  const entries = { industries, policies, tasks: [task('province', '1.促风能。')], goals: [], bases: [], measures: [] };
  const { ladder } = industryProfile(industries[0]!, entries, [], () => false);
  expect(ladder.map(({ level, policies }) => [level, policies.length])).toEqual([
    ['province', 1],
    ['city', 0],
    ['county', 0],
    ['town', 0],
  ]);
  expect(ladder[0]!.policies[0]).toMatchObject({ about: [], named: [{ tie: 'named' }], elsewhere: [null] });
});

test('what the texts say of a part stands apart, and not again where the whole is named too', () => {
  const { industries, task, policies } = corpusOf(
    { p: { level: 'city', text: '1.促风能和叶片。2.造叶片。' } },
    { wind: { name: '风能' }, blades: { name: '叶片', broader: 'wind' } },
  );
  const tasks = [task('p', '1.促风能和叶片。'), task('p', '2.造叶片。')];
  const entries = { industries, policies, tasks, goals: [], bases: [], measures: [] };
  const { narrower, tasks: own } = industryProfile(industries[0]!, entries, [], () => false);
  expect(own.map(({ task }) => task)).toEqual([tasks[0]]);
  expect(narrower.map(({ industry, tasks: of }) => [industry.id, of.map(({ task }) => task)])).toEqual([
    ['blades', [tasks[1]]],
  ]);
});

test('a town is listed for a base, for one sentence, or for one task, and the closest reason counts', () => {
  const text = '1.在甲镇发展风能。乙镇配合。丙市统筹风能。';
  const { industries, task, place, policies } = corpusOf({ p: { level: 'city', text } }, { wind: { name: '风能' } });
  const at = (id: string) => ({ id, verbatim: id, source: place('p', id) });
  const source = place('p', '风能');
  const base = {
    id: 'base',
    data: {
      kind: 'base',
      towns: ['丁镇'],
      industries: [{ name: '风能', industry: 'wind', source }],
      evidence: [{ quote: text, source: place('p', text) }],
    },
  } as unknown as Corpus['bases'][number];
  const tasks = [task('p', text, { places: [at('乙镇'), at('甲镇'), at('丙市')] })];
  const entries = { industries, policies, tasks, goals: [], bases: [base], measures: [] };
  const { towns, bases } = industryProfile(industries[0]!, entries, [], (id) => id.endsWith('镇'));
  expect(towns.map(({ place, reason }) => [place, reason])).toEqual([
    ['丁镇', 'base'],
    ['甲镇', 'sentence'],
    ['乙镇', 'item'],
  ]);
  expect(bases[0]!.names).toEqual([{ name: '风能', quote: text, source }]);
});

test('a measure is listed with how close it is', () => {
  const text = '1.风能产业集群。补贴风能企业,奖励骨干。2.招商。引风能,给用地。';
  const { industries, task, place, policies } = corpusOf({ p: { level: 'city', text } }, { wind: { name: '风能' } });
  const measure = (id: string, words: string) =>
    ({ id, data: { policy: 'p', source: place('p', words) } }) as unknown as Corpus['measures'][number];
  const measures = [measure('land', '给用地'), measure('prize', '奖励骨干'), measure('aid', '补贴风能企业')];
  const tasks = [
    task('p', '1.风能产业集群。补贴风能企业,奖励骨干。', {
      title: '风能产业集群',
      kind: 'cluster',
      measures: ['aid', 'prize'],
    }),
    task('p', '2.招商。引风能,给用地。', { title: '招商', measures: ['land'] }),
  ];
  const profile = industryProfile(
    industries[0]!,
    { industries, policies, tasks, goals: [], bases: [], measures },
    [],
    () => false,
  );
  expect(profile.measures.map(({ measure, reason }) => [measure.id, reason])).toEqual([
    ['aid', 'words'],
    ['prize', 'about'],
    ['land', 'named'],
  ]);
});

test('the tree goes from broader to narrower; a circle in the registry ends where it closes and loses nobody', () => {
  const entry = (id: string, broader: string | null) => ({ id, data: { broader } }) as unknown as IndustryEntry;
  const all = [
    entry('a', null),
    entry('b', 'a'),
    entry('c', 'b'),
    entry('d', 'gone'),
    entry('x', 'y'),
    entry('y', 'x'),
  ];
  const shape = (nodes: readonly IndustryNode[]): unknown =>
    nodes.map(({ industry, narrower }) => [industry.id, shape(narrower)]);
  expect(shape(industryTree(all, (a, b) => (a.id < b.id ? -1 : 1)))).toEqual([
    ['a', [['b', [['c', []]]]]],
    ['d', []],
    ['x', [['y', []]]],
    ['y', [['x', []]]],
  ]);
  expect(broaderThan(all[2]!, all).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(narrowerThan('a', all).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(broaderThan(all[4]!, all).map(({ id }) => id)).toEqual(['y']);
});
