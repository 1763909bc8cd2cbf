/** Builds the index of the base finder from the corpus: pure, so that a site build and a bench make the same. */
import { compareText } from '../knowledge/compare-text.ts';
import { planOf } from '../knowledge/base-told.ts';
import type { TextClause } from '../knowledge/clauses.ts';
import type { BaseEntry, PolicyEntry, TaskEntry } from '../knowledge/corpus.ts';
import { dutiesOf, inRole, ROLES } from '../knowledge/duties.ts';
import { CONCEPT_KINDS, GRADES, type MatchIndex, type PackedSentence, type Target } from './format.ts';
import { saidInTask, saidOfBase, saidOnPositioning, type Reading, type Said } from './gather.ts';
import { isAnswer, isClassName } from './plans.ts';
import { lexiconOf, spotLabels } from './spot.ts';
import { conceptsOf, reach, type ClassWords, type Concept, type IndustryWords, type TermWords } from './thesaurus.ts';

export interface MatchCorpus {
  industries: readonly { id: string; data: Omit<IndustryWords, 'id'> }[];
  terms: readonly TermWords[];
  classes: readonly ClassWords[];
  bases: readonly BaseEntry[];
  tasks: readonly TaskEntry[];
  policies: readonly PolicyEntry[];
  clauses: ReadonlyMap<string, readonly TextClause[]>;
  /** Names of places, by which the name of a base is told from that of a class of bases. */
  places: readonly string[];
  /** What the standing of a policy is called: 第二次征求意见稿. */
  standingOf: (policy: PolicyEntry['data']) => string;
  /** What a task is called. */
  taskName: (task: TaskEntry['data']) => string;
}

/** The same corpus in any order gives the same index. */
export function buildMatchIndex(given: MatchCorpus): MatchIndex {
  const corpus = inOrder(given);
  const industries = corpus.industries.map(({ id, data }) => ({ ...data, id }));
  const concepts = conceptsOf(industries, corpus.terms, corpus.classes);
  const reading = readingOf(corpus, concepts);
  const policyAt = new Map(corpus.policies.map(({ id }, index) => [id, index]));
  const { targets, said } = gather(corpus, reading, policyAt, industries.length, concepts);
  return {
    policies: corpus.policies.map(({ id, data }) => {
      return { id, title: data.shortTitle, stage: data.stage, standing: corpus.standingOf(data) };
    }),
    concepts: concepts.map(({ labels, broader, kind, id }) => {
      const packed = [labels.join('|'), broader, CONCEPT_KINDS.indexOf(kind)] as const;
      return id === null ? packed : [...packed, id];
    }),
    targets,
    ...packSaid(said, targets, policyAt),
    codes: codesOf(corpus, concepts),
  };
}

function inOrder(corpus: MatchCorpus): MatchCorpus {
  const byId = <Entry extends { id: string }>(list: readonly Entry[]) =>
    list.toSorted((a, b) => compareText(a.id, b.id));
  return {
    ...corpus,
    industries: byId(corpus.industries),
    bases: byId(corpus.bases),
    tasks: byId(corpus.tasks),
    policies: byId(corpus.policies),
    terms: corpus.terms.toSorted((a, b) => compareText(a.prefLabel, b.prefLabel)),
    classes: corpus.classes.toSorted((a, b) => compareText(a.code, b.code)),
  };
}

function readingOf({ clauses }: MatchCorpus, concepts: readonly Concept[]): Reading {
  const lexicon = lexiconOf(concepts, false);
  return {
    clauses,
    spots: (text) => spotLabels(text, lexicon),
    within: (concept, broader) =>
      concept === broader
        ? 'same'
        : reach(concept, (at) => concepts[at]!.broader).some((each) => each.concept === broader)
          ? 'part'
          : null,
  };
}

function gather(
  corpus: MatchCorpus,
  reading: Reading,
  policyAt: ReadonlyMap<string, number>,
  industryCount: number,
  concepts: readonly Concept[],
): { targets: Target[]; said: Said[] } {
  const names = corpus.bases.map(({ data }) => data.name);
  const says = (name: string) => reading.spots(name).length > 0 || corpus.places.some((place) => name.includes(place));
  const told = corpus.bases
    .filter(({ data }) => !isClassName(data, says))
    .map((base) => ({ base, plan: planOf(base), said: saidOfBase(base, planOf(base), names, reading) }));
  const clusters = corpus.tasks.filter(({ data }) => data.kind === 'cluster');
  const said = [
    ...told.flatMap((each) => each.said),
    ...saidOnPositioning(
      told.filter(({ base }) => base.data.site !== null),
      reading,
    ),
    ...clusters.flatMap((task) => saidInTask(task, reading)),
  ];
  const covered = new Set(
    said
      .flatMap(({ spot }) => spot.concepts.flatMap((one) => reach(one, (at) => concepts[at]!.broader)))
      .map(({ concept }) => concept),
  );
  const isMissing = (concept: number) => concept < industryCount && !covered.has(concept);
  const others = corpus.tasks
    .filter(({ data }) => data.kind !== 'cluster')
    .map((task) => ({ task, said: saidInTask(task, reading).filter(({ spot }) => spot.concepts.some(isMissing)) }))
    .filter((each) => each.said.length > 0);
  const taskTarget =
    (kind: 'cluster' | 'task') =>
    ({ id, data }: TaskEntry): Target => {
      return {
        kind,
        id,
        name: corpus.taskName(data),
        policy: policyAt.get(data.policy) ?? 0,
        leads: leadsOf({ data }),
      };
    };
  return {
    targets: [
      ...told.map(({ base: { id, data }, plan }): Target => {
        const kind = data.kind === 'core-area' ? 'core' : isAnswer(data) ? 'base' : 'named';
        return { kind, id, name: data.name, policy: policyAt.get(plan ?? '') ?? 0 };
      }),
      ...clusters.map(taskTarget('cluster')),
      ...others.map(({ task }) => taskTarget('task')(task)),
    ],
    said: [...said, ...others.flatMap((each) => each.said)],
  };
}

function leadsOf(task: Pick<TaskEntry, 'data'>): [string, string, string][] {
  const duties = dutiesOf(task as TaskEntry);
  const role = ROLES.find((each) => inRole(duties, each).length > 0);
  return role ? inRole(duties, role).map(({ agency, name }) => [agency, name, role]) : [];
}

/** Each sentence once, with every naming that says anything. */
function packSaid(
  said: readonly Said[],
  targets: readonly Target[],
  policyAt: ReadonlyMap<string, number>,
): Pick<MatchIndex, 'sentences' | 'evidence'> {
  const targetAt = new Map(targets.map(({ id }, index) => [id, index]));
  const places = new Map<string, number>();
  const sentences: { head: [number, string | null, string]; marks: number[]; seen: Map<string, number> }[] = [];
  const evidence: number[] = [];
  for (const { target, sentence, spot, grade } of said) {
    const key = `${sentence.policy} ${sentence.path} ${sentence.words}`;
    const at = places.get(key) ?? sentences.length;
    places.set(key, at);
    sentences[at] ??= {
      head: [policyAt.get(sentence.policy) ?? 0, sentence.path, sentence.words],
      marks: [],
      seen: new Map(),
    };
    const { marks, seen } = sentences[at];
    for (const concept of spot.concepts) {
      const mark = seen.get(`${spot.start} ${concept}`) ?? seen.size;
      if (mark === seen.size) marks.push(spot.start, spot.end - spot.start, concept);
      seen.set(`${spot.start} ${concept}`, mark);
      evidence.push(targetAt.get(target)!, at, mark, GRADES.indexOf(grade));
    }
  }
  return { sentences: sentences.map(({ head, marks }): PackedSentence => [...head, marks]), evidence };
}

/** Codes that the registry gives to an industry, and those of classes. */
function codesOf({ industries }: MatchCorpus, concepts: readonly Concept[]): [string, number[]][] {
  const codes = new Map<string, number[]>();
  const add = (code: string, concept: number) => codes.set(code, [...(codes.get(code) ?? []), concept]);
  concepts.forEach(({ kind, id }, index) => kind === 'class' && id !== null && add(id, index));
  const classes = new Set(codes.keys());
  industries.forEach(({ data }, index) => {
    for (const code of data.codes) if (!classes.has(code)) add(code, index);
  });
  return [...codes];
}
