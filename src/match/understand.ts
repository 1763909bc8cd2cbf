/** What an enterprise's words mean: which concepts of the thesaurus they name, and how sure that is. */
import { fold } from '../text/fold.ts';
import { bigramsOf, likeness, looseSpot } from './similar.ts';
import { spotMost, type Lexicon, type Spot } from './spot.ts';
import { reach, TAIL, type Concept } from './thesaurus.ts';

/**
 * `label` the words are a label of the thesaurus, `part` they hold one beside words that are not known, `similar` they
 * are only like one (推定), `code` a code of the national classification.
 */
export type Understanding = 'label' | 'part' | 'similar' | 'code';

export interface Understood {
  /** As typed. */
  words: string;
  concept: number;
  basis: Understanding;
  /** 1 for what is sure and what the words are about, less for what only stands beside it. */
  weight: number;
  /** Whether nothing else that counts was typed beside them. */
  whole: boolean;
  /** The class of the national classification through which the concept was reached; null for words of their own. */
  through: number | null;
}

export interface Vocabulary {
  lexicon: Lexicon;
  concepts: readonly Concept[];
  /** Concepts by code of the national classification. */
  codes: ReadonlyMap<string, readonly number[]>;
  /** Every character of a label. */
  characters: ReadonlySet<string>;
  /** Whether the texts have a base for a concept, or for anything that it belongs to. */
  hasBase: (concept: number) => boolean;
}

/** Below this two words have too little in common. */
const LIKE = 0.6;
const PART = 0.5;
const BESIDE = 0.35;
const ALIKE = 0.8;
/** What a class's further industries count, and a group beside its classes or in place of a code that is not known. */
const NEXT = 0.8;
const GROUP = 0.6;
/** What stands beside a word counts where that word belongs to it: 锂电池 in 锂电池卷绕机. */
const CONFIRMED = 0.8;

/** Words round a product that do not change what it is. */
const FILLER =
  /我们|我司|我想|本公司|有限公司|股份|公司|企业|工厂|厂家|厂|制造商|供应商|集成商|服务商|主要|从事|专业|专门|一家|生产线|生产|制造业|制造|加工|研究|研发|开发|设计|组装|提供|销售|出口|定制|代工|贴牌|实施|部署|安装|调试|行业|产业链|产业|产品|项目|新型|先进|高端|高性能|智能|精密|是|做|造|的|和|与|及|或|等|用|给|把|在|会|类|业/g;

/** @param query As typed. */
export function understand(query: string, vocabulary: Vocabulary): Understood[] {
  const found = tokensOf(query)
    .flatMap((token) => understandToken(token, vocabulary))
    .flatMap((each) => withoutClass(each, vocabulary));
  const best = new Map<number, Understood>();
  for (const each of found) {
    const other = best.get(each.concept);
    if (!other || other.weight < each.weight) best.set(each.concept, each);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** Whether every word typed is a label to the letter, so that no larger vocabulary could understand it otherwise. */
export function isKnown(query: string, { lexicon }: Vocabulary): boolean {
  return tokensOf(query).every((token) => lexicon.byLabel.has(fold(token)));
}

/** 我们不做机器人 says what somebody does not make. */
const DENIED = /不(?:再)?(?:做|生产|制造|加工|卖|涉及|从事|含)/;

function tokensOf(query: string): string[] {
  return query.split(/[\s、，,。．;；:：/|+（）()“”"？?！!]+/u).filter((token) => token !== '' && !DENIED.test(token));
}

/** A class of the classification is no word of the texts: what counts are its industries, the nearest first. */
function withoutClass(understood: Understood, { concepts }: Vocabulary): Understood[] {
  const { kind, broader } = concepts[understood.concept]!;
  if (kind !== 'class' || broader.length === 0) return [understood];
  return broader.map((concept, index) => {
    return {
      ...understood,
      concept,
      weight: understood.weight * (index === 0 ? 1 : NEXT),
      through: understood.concept,
    };
  });
}

function understandToken(token: string, vocabulary: Vocabulary): Understood[] {
  const { lexicon, codes, concepts } = vocabulary;
  const code = /^[a-z]?(\d{2,4})$/.exec(fold(token))?.[1];
  if (code !== undefined) return byCode(token, code, codes, concepts);
  const spots = spotMost(token, lexicon);
  const loose = looseSpot(token, lexicon);
  if (loose && !spots.some(({ end, start }) => end - start >= loose.label.length))
    return byGuess(token, loose.concepts);
  return spots.length === 0 ? bySimilarity(token, lexicon) : byLabels(token, spots, vocabulary);
}

/** The last label is what the words are about; those before it count where the texts have a base for that. */
function byLabels(token: string, spots: readonly Spot[], { concepts, hasBase }: Vocabulary): Understood[] {
  const weighed = spots.flatMap((spot, index) => weigh(token, spot, spots[index - 1], spots[index + 1]));
  const last = spots.at(-1)!.concepts;
  // What a thing is made of makes it no part of that industry: 石墨烯内衣 are clothes, 陶瓷马桶 are toilets.
  if (last.every((concept) => !hasBase(concept) && !concepts[concept]!.isMatter))
    return weighed.filter(({ concept }) => last.includes(concept));
  const heads = weighed.filter(({ weight }) => weight === 1);
  const above = new Set(
    heads.flatMap(({ concept }) => reach(concept, (at) => concepts[at]!.broader)).map(({ concept }) => concept),
  );
  return weighed.map((each) =>
    each.weight === BESIDE && above.has(each.concept) ? { ...each, weight: CONFIRMED } : each,
  );
}

/** A code that is not known means what its group means: 3569 → 356; a group means its classes too. */
function byCode(words: string, code: string, codes: Vocabulary['codes'], concepts: readonly Concept[]): Understood[] {
  for (let length = code.length; length >= 2; length -= 1) {
    const group = code.slice(0, length);
    const own = codes.get(group);
    if (!own) continue;
    const weight = length === code.length ? 1 : GROUP;
    const understand = (concept: number, weight: number): Understood => {
      return { words, concept, basis: 'code', weight, whole: true, through: null };
    };
    const within = length === code.length && length === 3 ? [...codes].filter(([each]) => each.startsWith(group)) : [];
    const industriesOf = (found: readonly number[]) => found.map((concept) => concepts[concept]!.broader.join()).join();
    const parts = within
      .filter(([, found]) => industriesOf(found) !== industriesOf(own))
      .flatMap(([, found]) => found)
      .filter((concept) => concepts[concept]!.broader.length > 0);
    return [
      ...own.map((concept) => understand(concept, parts.length > 0 ? GROUP : weight)),
      ...parts.filter((concept) => !own.includes(concept)).map((concept) => understand(concept, 1)),
    ];
  }
  return [];
}

/** The last of the words that stand together is what they are about: in 手机电池 the battery. */
function weigh(token: string, spot: Spot, before: Spot | undefined, next: Spot | undefined): Understood[] {
  const words = token.slice(spot.start, spot.end);
  const rest = token.slice(spot.end, next?.start ?? token.length).replace(FILLER, '');
  const lead = token.slice(before?.end ?? 0, spot.start).replace(FILLER, '');
  const isKnown = TAIL.test(rest);
  const weight = next ? BESIDE : isKnown ? 1 : PART;
  const basis = isKnown || next ? 'label' : 'part';
  return spot.concepts.map((concept) => {
    return { words, concept, basis, weight, whole: lead === '' && isKnown && !next && !before, through: null };
  });
}

function byGuess(words: string, concepts: readonly number[]): Understood[] {
  return concepts.map((concept) => ({ words, concept, basis: 'similar', weight: ALIKE, whole: true, through: null }));
}

function bySimilarity(token: string, { byLabel }: Lexicon): Understood[] {
  const plain = fold(token).replace(FILLER, '');
  if ([...plain].length < 3) return [];
  const pairs = bigramsOf(plain);
  const scored = [...byLabel]
    // The end of a word says what it is: 电子烟 is no 电子烟电池.
    .filter(([label]) => label.at(-1) === plain.at(-1))
    .map(([label, concepts]) => ({ concepts, like: likeness(pairs, bigramsOf(label)) }));
  const best = Math.max(0, ...scored.map(({ like }) => like));
  if (best < LIKE) return [];
  return scored.filter(({ like }) => like === best).flatMap(({ concepts }) => byGuess(token, concepts));
}
