/** Answers an enterprise: which bases fit, in order, by which sentences; and what else the texts have for its industry. */
import { fold, type Span } from '../text/fold.ts';
import { NO_CHARACTERS, simplify, type Characters } from '../text/simplify.ts';
import {
  GRADES,
  type FurtherIndex,
  type ConceptKind,
  type MatchIndex,
  type Target,
  type TargetKind,
} from './format.ts';
import { codesOf, unpackConcepts } from './pack.ts';
import { scoreTargets, type Naming, type Part, type Scored } from './score.ts';
import { lexiconOf, spotLabels, type Spot } from './spot.ts';
import { chainsUp, reach, type Concept } from './thesaurus.ts';
import { understand, type Understanding, type Understood, type Vocabulary } from './understand.ts';

export interface Reason {
  quote: string;
  policy: number;
  path: string | null;
  /** The namings in the quote. */
  marks: readonly Span[];
  /** What the best of them gives. */
  part: Part;
}

export interface Found {
  target: Target;
  score: number;
  parts: readonly Part[];
  reasons: readonly Reason[];
}

export interface Meaning {
  words: string;
  /** Labels from the narrowest to the broadest: 双极板, 燃料电池, 氢能, 新能源. */
  path: readonly string[];
  basis: Understanding;
  kind: ConceptKind;
}

export interface Answer {
  query: string;
  understood: readonly Meaning[];
  bases: readonly Found[];
  others: readonly Found[];
  empty: boolean;
}

/** The index with what is derived from it once. */
export interface Finder {
  index: MatchIndex;
  concepts: readonly Concept[];
  vocabulary: Vocabulary;
  narrower: readonly (readonly number[])[];
  /** Namings by their concept, and the words that they mark, sentence by sentence. */
  namings: ReadonlyMap<number, readonly Naming[]>;
  spots: readonly (readonly Spot[])[];
}

/** @param further Without it codes and words of deeper branches are not understood. */
export function finderOf(index: MatchIndex, further: FurtherIndex | null): Finder {
  const concepts = unpackConcepts(index, further);
  const narrower: number[][] = concepts.map(() => []);
  // A class of the classification is no part of an industry that a text could name.
  concepts.forEach(
    ({ broader, kind }, at) => kind !== 'class' && broader.forEach((other) => narrower[other]!.push(at)),
  );
  // The sentences are read by the words of the index alone, as they were when it was made.
  const read = lexiconOf(unpackConcepts(index, null));
  const lexicon = further === null ? read : lexiconOf(concepts);
  const spots = index.sentences.map(([, , quote]) => spotLabels(quote, read));
  const namings = Map.groupBy(namingsIn(index, spots), ({ concept }) => concept);
  const isNamed = (concept: number) =>
    (namings.get(concept) ?? []).some(({ target }) => index.targets[target]!.kind === 'base');
  return {
    index,
    concepts,
    vocabulary: {
      lexicon,
      concepts,
      codes: codesOf(concepts, further),
      characters: new Set([...lexicon.byLabel.keys()].join('')),
      hasBase: (from) => reach(from, (at) => concepts[at]!.broader).some(({ concept }) => isNamed(concept)),
    },
    narrower,
    namings,
    spots,
  };
}

function namingsIn({ evidence, sentences, policies }: MatchIndex, spots: Finder['spots']): Naming[] {
  return evidence.flatMap(([target, sentence, grades]) =>
    [...grades].flatMap((given, mark): Naming[] => {
      const { start, end, concepts } = spots[sentence]![mark]!;
      const grade = GRADES[Number(given)];
      if (grade === undefined) return [];
      const [policy, , quote] = sentences[sentence]!;
      const words = fold(quote.slice(start, end));
      const draft = policies[policy]!.stage === 'draft';
      return concepts.map((concept) => ({ target, sentence, mark, concept, grade, words, draft }));
    }),
  );
}

/** Less than this is no fit; nor is what is far from the best. */
const LEAST = { base: 0.15, other: 0.1 };
const FAR = 0.45;
/** Nobody can settle where no text says where it is. */
const UNPLACED = 0.85;
const MOST_BASES = 5;
const MOST_OTHERS = 8;
const MOST_REASONS = 3;
/** A sentence that gives less than this share of the best one tells nothing more. */
const WEAK = 0.35;
const ORDER: readonly TargetKind[] = ['core', 'named', 'cluster', 'task'];

/** @param characters Without them what is typed in traditional characters is not understood. */
export function answer(query: string, finder: Finder, characters: Characters = NO_CHARACTERS): Answer {
  const { index, vocabulary, concepts, narrower, namings } = finder;
  const understood = understand(simplify(query, characters), vocabulary);
  const scored = scoreTargets(understood, (concept) => namings.get(concept) ?? [], {
    broader: (concept) => concepts[concept]!.broader,
    narrower: (concept) => narrower[concept]!,
  });
  const kindOf = ({ target }: Scored) => index.targets[target]!.kind;
  const fits = scored
    .filter((each) => kindOf(each) === 'base')
    .map((each) => ({ ...each, score: each.score * (index.targets[each.target]!.placed === false ? UNPLACED : 1) }))
    .sort((a, b) => b.score - a.score);
  const close = near(fits, LEAST.base);
  const heard = firstOfEachWord(fits);
  const bases = fits.filter((each) => close.includes(each) || heard.has(each)).slice(0, MOST_BASES);
  const others = ORDER.flatMap((kind) =>
    near(
      scored.filter((each) => kindOf(each) === kind),
      LEAST.other,
    ),
  ).slice(0, MOST_OTHERS);
  return {
    query,
    understood: understood.flatMap((each) => meaningsOf(each, concepts)),
    bases: bases.map((each) => foundOf(each, finder)),
    others: others.map((each) => foundOf(each, finder)),
    empty: bases.length === 0,
  };
}

/** For each word the base that it leads to most: in 看片子的软件 both the software and what it is for are heard. */
function firstOfEachWord(fits: readonly Scored[]): Set<Scored> {
  const given = fits.flatMap((fit) =>
    fit.parts.map(({ understood, value }) => ({ fit, words: understood.words, value })),
  );
  const strong = given.filter(({ value }) => value >= LEAST.base);
  return new Set(
    [...Map.groupBy(strong, ({ words }) => words).values()].map(
      (list) => list.reduce((best, each) => (each.value > best.value ? each : best)).fit,
    ),
  );
}

function near(scored: readonly Scored[], least: number): Scored[] {
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= least && score >= best * FAR);
}

/** One way up for each broader concept, from the words as typed or from the class: 双极板 → 燃料电池 → 氢能. */
function meaningsOf({ words, concept, basis, through }: Understood, concepts: readonly Concept[]): Meaning[] {
  const labelOf = (at: number) => concepts[at]!.labels[0]!;
  const { kind, id } = concepts[through ?? concept]!;
  const first = kind === 'class' ? `${id} ${labelOf(through ?? concept)}` : words;
  return chainsUp(concept, concepts).map((chain) => {
    const labels = chain.map(labelOf).slice(kind === 'class' && through === null ? 1 : 0);
    return { words, path: fold(labels[0] ?? '') === fold(first) ? labels : [first, ...labels], basis, kind };
  });
}

/** The sentences of the strongest namings, each once with all that it names. */
function foundOf({ target, score, parts }: Scored, { index, spots }: Finder): Found {
  const least = (parts[0]?.value ?? 0) * WEAK;
  const telling = parts.filter(({ naming: { grade } }) => grade !== 'title');
  const bySentence = [...Map.groupBy(telling.length > 0 ? telling : parts, ({ naming }) => naming.sentence)].filter(
    ([, list], index) => index === 0 || list[0]!.value >= least,
  );
  const reasons = bySentence.slice(0, MOST_REASONS).map(([sentence, list]): Reason => {
    const [policy, path, quote] = index.sentences[sentence]!;
    const marks = [...new Set(list.map(({ naming: { mark } }) => mark))]
      .sort((a, b) => a - b)
      .map((mark) => ({ start: spots[sentence]![mark]!.start, end: spots[sentence]![mark]!.end }));
    return { quote, policy, path, marks, part: list[0]! };
  });
  return { target: index.targets[target]!, score, parts, reasons };
}
