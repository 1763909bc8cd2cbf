/** Builds the index of the base finder from the corpus: pure, so that a site build and a bench make the same. */
import { compareText } from '../knowledge/compare-text.ts';
import { planOf } from '../knowledge/base-told.ts';
import type { TextClause } from '../knowledge/clauses.ts';
import type { BaseEntry, PolicyEntry, TaskEntry } from '../knowledge/corpus.ts';
import { dutiesOf, inRole, ROLES } from '../knowledge/duties.ts';
import type { Characters } from '../text/simplify.ts';
import { traditionalCharacters } from '../text/traditional.ts';
import { GRADES, type FurtherIndex, type MatchIndex, type PackedSentence, type Target } from './format.ts';
import { saidInTask, saidOfBase, saidOnPositioning, type Reading, type Said } from './gather.ts';
import { packRuns } from './pack.ts';
import { isAnswer, isClassName } from './plans.ts';
import { lexiconOf, spotLabels } from './spot.ts';
import { conceptsOf, reach, type ClassWords, type Concept, type IndustryWords, type TermWords } from './thesaurus.ts';

export interface MatchCorpus {
  industries: readonly { id: string; data: Omit<IndustryWords, 'id'> }[];
  terms: readonly TermWords[];
  /** Words of deeper branches, which no text has. */
  furtherTerms: readonly TermWords[];
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

/** What travels to the browser, each a file of its own; the second and third only for those who type so. */
export interface MatchFiles {
  index: MatchIndex;
  further: FurtherIndex;
  /** The traditional characters of all labels. */
  characters: Characters;
}

/** The same corpus in any order gives the same index. */
export function buildMatchIndex(given: MatchCorpus): MatchFiles {
  const corpus = inOrder(given);
  const industries = corpus.industries.map(({ id, data }) => ({ ...data, id }));
  const all = conceptsOf(industries, [...corpus.terms, ...corpus.furtherTerms], corpus.classes);
  const words = all.filter(({ kind }) => kind !== 'class');
  const concepts = words.slice(0, words.length - corpus.furtherTerms.length);
  const reading = readingOf(corpus, concepts);
  const policyAt = new Map(corpus.policies.map(({ id }, index) => [id, index]));
  const { targets, said } = gather(corpus, reading, policyAt, industries.length, concepts);
  const index: MatchIndex = {
    policies: corpus.policies.map(({ id, data }) => {
      return { id, title: data.shortTitle, stage: data.stage, standing: corpus.standingOf(data) };
    }),
    industries: industries.length,
    concepts: packRuns(concepts),
    targets,
    ...packSaid(said, targets, policyAt, reading),
  };
  const characters = traditionalCharacters(words.flatMap(({ labels }) => labels));
  const terms = packRuns(words.slice(concepts.length));
  return { index, further: { terms, ...codesOf(industries, all) }, characters };
}

/** The classes, and the codes that only the industries give. */
function codesOf(
  industries: readonly IndustryWords[],
  concepts: readonly Concept[],
): Pick<FurtherIndex, 'classes' | 'codes'> {
  const classes = concepts
    .filter(({ kind }) => kind === 'class')
    .map(({ broader, id, labels }) => ({ broader, labels: [id!, ...labels] }))
    .sort((a, b) => compareText(a.broader.join(), b.broader.join()) || compareText(a.labels[0]!, b.labels[0]!));
  const known = new Set(classes.map(({ labels }) => labels[0]));
  const given = industries.flatMap(({ codes }, index) => codes.map((code) => ({ code, index })));
  const missing = Map.groupBy(
    given.filter(({ code }) => !known.has(code)),
    ({ code }) => code,
  );
  return {
    classes: packRuns(classes),
    codes: [...missing].map(([code, list]) => [code, list.map(({ index }) => index)]),
  };
}

/** Side by side under what they belong to, terms pack well. */
function byBroader(a: TermWords, b: TermWords): number {
  return (
    compareText(a.broader.join(), b.broader.join()) ||
    (a.broader.length === 0 ? compareText(a.kind, b.kind) : 0) ||
    compareText(a.prefLabel, b.prefLabel)
  );
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
    terms: corpus.terms.toSorted(byBroader),
    furtherTerms: corpus.furtherTerms.toSorted(byBroader),
    classes: corpus.classes.toSorted((a, b) => compareText(a.code, b.code)),
  };
}

function readingOf({ clauses }: MatchCorpus, concepts: readonly Concept[]): Reading {
  const lexicon = lexiconOf(concepts);
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
        const target: Target = { kind, id, name: data.name, policy: policyAt.get(plan ?? '') ?? 0 };
        return kind === 'base' && data.site === null ? { ...target, placed: false } : target;
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

/** Each sentence once, and for each target that it speaks of the grade of every naming. */
function packSaid(
  said: readonly Said[],
  targets: readonly Target[],
  policyAt: ReadonlyMap<string, number>,
  reading: Reading,
): Pick<MatchIndex, 'sentences' | 'evidence'> {
  const targetAt = new Map(targets.map(({ id }, index) => [id, index]));
  const keyOf = ({ sentence: { policy, path, words } }: Said) => `${policy} ${path} ${words}`;
  const bySentence = [...Map.groupBy(said, keyOf).values()];
  const sentences = bySentence.map((list): PackedSentence => {
    const { policy, path, words } = list[0]!.sentence;
    return [policyAt.get(policy) ?? 0, path, words];
  });
  const evidence = bySentence.flatMap((list, sentence) =>
    [...Map.groupBy(list, ({ target }) => target)].map(([target, own]) => {
      const grades = reading.spots(list[0]!.sentence.words).map(({ start }) => {
        const grade = own.find(({ spot }) => spot.start === start)?.grade;
        return grade === undefined ? '.' : String(GRADES.indexOf(grade));
      });
      return [targetAt.get(target)!, sentence, grades.join('')] as const;
    }),
  );
  return { sentences, evidence };
}
