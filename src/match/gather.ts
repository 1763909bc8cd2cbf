/** Gathers what the texts say beside bases, core areas, clusters and tasks, for the index. */
import type { TextClause } from '../knowledge/clauses.ts';
import type { BaseEntry, TaskEntry } from '../knowledge/corpus.ts';
import type { Grade } from './format.ts';
import { headingOf, isPositioning, type Extent } from './plans.ts';
import { clauseOf, sentencesIn, type PlainSentence } from './sentences.ts';
import type { Spot } from './spot.ts';

/** One naming in a sentence, with what it says for one target. */
export interface Said {
  target: string;
  sentence: PlainSentence;
  spot: Spot;
  grade: Grade;
}

export interface Reading {
  /** The clauses of each policy. */
  clauses: ReadonlyMap<string, readonly TextClause[]>;
  spots: (text: string) => readonly Spot[];
  /** Whether one concept is the other (`same`), or a part of it (`part`). */
  within: (concept: number, broader: number) => 'same' | 'part' | null;
}

/** What follows these is where a base finds itself or what it leans on, not what it is for: 面向智能终端…, 依托…实验室. */
const ASIDE = /^(?:积极|充分|大力|进一步)?(?:面向|依托|依靠|立足|整合|对接|借助|利用|应用)/;

/** 推进物联网、人工智能技术在食品生产各环节的集成应用 is about food. */
const APPLIED = /在[^，,；;。：:]{2,20}(?:应用|运用)/;
const STOP = /[，,；;。：:]/;

/** Judged by the part between commas in which a naming stands. */
function isAside(words: string, { start, end }: Spot): boolean {
  let from = start;
  while (from > 0 && !STOP.test(words[from - 1]!)) from -= 1;
  const part = words.slice(from).split(STOP)[0]!;
  return ASIDE.test(part) || (words.slice(start, end) !== part && APPLIED.test(part));
}

/**
 * What the sentences about a base say.
 *
 * @param plan The policy that plans it.
 * @param names Of all bases: what stands in the name of another says nothing of this one.
 */
export function saidOfBase(base: BaseEntry, plan: string | null, names: readonly string[], reading: Reading): Said[] {
  const { name, evidence, industries } = base.data;
  return evidence.flatMap(({ quote, source }) => {
    const path = clauseOf(reading.clauses.get(source.policy) ?? [], { quote, source })?.path ?? null;
    const sentence: PlainSentence = { policy: source.policy, path, words: quote, start: source.start };
    const inPlan = source.policy === plan;
    return reading.spots(quote).flatMap((spot): Said[] => {
      const holder = nameRound(quote, spot, names);
      if (holder !== null && (holder !== name || !inPlan)) return [];
      const isListed = industries.some((each) => overlaps(each.source, source, spot));
      const grade: Grade =
        holder !== null
          ? 'name'
          : isAside(quote, spot)
            ? 'aside'
            : !inPlan
              ? 'elsewhere'
              : isListed
                ? 'listed'
                : 'aims';
      return [{ target: base.id, sentence, spot, grade }];
    });
  });
}

/** The name of a base that holds a naming; the longest, since names may hold each other. */
function nameRound(words: string, { start, end }: Spot, names: readonly string[]): string | null {
  const holding = names.filter((name) => {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      if (at <= start && end <= at + name.length) return true;
    }
    return false;
  });
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

function overlaps(listed: Extent, sentence: Extent, { start, end }: Spot): boolean {
  return (
    listed.policy === sentence.policy && listed.start < sentence.start + end && sentence.start + start < listed.end
  );
}

/**
 * What the chapter on positioning says for the bases of its plan: a paragraph is for those whose name holds the industry
 * of its heading, or, where no name does, those that list it; weaker for those that list it or a part of it.
 *
 * @param planned The bases with a site, each with what was said of it.
 */
export function saidOnPositioning(
  planned: readonly { base: BaseEntry; plan: string | null; said: readonly Said[] }[],
  reading: Reading,
): Said[] {
  const names = planned.map(({ base }) => base.data.name);
  return [...reading.clauses].flatMap(([policy, clauses]) =>
    clauses
      .filter((clause) => isPositioning(clause, names))
      .flatMap((clause) => {
        const here = planned.filter(({ plan }) => plan === policy);
        return tiesOf(headingOf(clause), here, reading).flatMap(({ base, grade }) =>
          sentencesIn(clause).flatMap((sentence) =>
            reading.spots(sentence.words).map((spot): Said => ({
              target: base,
              sentence,
              spot,
              grade: isAside(sentence.words, spot) ? 'aside' : grade,
            })),
          ),
        );
      }),
  );
}

type Tie = { base: string; grade: 'position' | 'related' };

function tiesOf(heading: string, planned: Parameters<typeof saidOnPositioning>[0], reading: Reading): Tie[] {
  const wanted = reading.spots(heading).flatMap(({ concepts }) => concepts);
  const closeness = (found: readonly Spot[]) => {
    const all = found.flatMap(({ concepts }) => concepts).flatMap((one) => wanted.map((h) => reading.within(one, h)));
    return all.includes('same') ? 'same' : all.includes('part') ? 'part' : null;
  };
  const facts = planned.map(({ base, said }) => ({
    base: base.id,
    named: closeness(reading.spots(base.data.name)),
    listed: closeness(said.filter(({ grade }) => grade === 'listed' || grade === 'aims').map(({ spot }) => spot)),
  }));
  const first =
    [
      facts.filter(({ named }) => named === 'same'),
      facts.filter(({ listed }) => listed === 'same'),
      facts.filter(({ named }) => named === 'part'),
    ].find((list) => list.length > 0) ?? [];
  return facts
    .filter((fact) => first.includes(fact) || fact.named !== null || fact.listed !== null)
    .map((fact) => ({ base: fact.base, grade: first.includes(fact) ? 'position' : 'related' }));
}

/** What the own words of a task name, its heading apart from the rest. */
export function saidInTask({ id, data }: TaskEntry, reading: Reading): Said[] {
  const own = (reading.clauses.get(data.policy) ?? []).filter(({ path }) => path === data.path);
  return own.flatMap(sentencesIn).flatMap((sentence) => {
    const at = data.title === null ? -1 : sentence.words.indexOf(data.title);
    return reading.spots(sentence.words).map((spot): Said => {
      const inTitle = at >= 0 && at <= spot.start && spot.end <= at + data.title!.length;
      const grade = inTitle ? 'title' : isAside(sentence.words, spot) ? 'aside' : 'text';
      return { target: id, sentence, spot, grade };
    });
  });
}
