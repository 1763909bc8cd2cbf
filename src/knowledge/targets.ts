/** Every number that the corpus aims at, goals and indicators alike, ready to be aligned. */
import { align, type Alignment, type Target } from './alignment.ts';
import type { PolicyEntry } from './corpus.ts';
import type { Knowledge } from './index.ts';
import {
  foldSubject,
  industryNames,
  readSubject,
  takeIndustries,
  type IndustryNames,
  type Quantity,
} from './subject.ts';
import { dimensionOf } from './unit.ts';

const LEVELS = ['nation', 'province', 'city', 'county', 'town'] as const;

const cache = new WeakMap<Knowledge, Alignment[]>();

/** The targets that several places of the corpus tell, compared once a build. */
export function alignmentsOf(corpus: Knowledge): Alignment[] {
  let alignments = cache.get(corpus);
  if (!alignments) {
    alignments = align(targetsOf(corpus), (id) => corpus.industryById.get(id)?.data.broader ?? null);
    cache.set(corpus, alignments);
  }
  return alignments;
}

/** The metrics of all goals, then the numeric targets of all indicators. */
function targetsOf({ goals, indicators, industries, policyById }: Knowledge): Target[] {
  const names = industryNames(industries);
  const place = (policy: string, path: string | null) => inPolicy(policyById.get(policy), policy, path, names);
  return [
    ...goals.flatMap(({ id, data }) =>
      data.metrics.map(({ subject, comparator, value, upper, unit, growth, verbatim }, index): Target => ({
        ...place(data.policy, data.path)(subject, quantityOf(unit, growth)),
        ...{ id: `${id}/${index + 1}`, entry: id, kind: 'goal' as const },
        ...{ comparator, value, unit, growth, verbatim, year: data.year },
        ...(upper === undefined ? {} : { upper }),
      })),
    ),
    ...indicators.flatMap(({ id, data }): Target[] =>
      data.target === null || data.target.value === null
        ? []
        : [
            {
              ...place(data.policy, data.table)(data.name, quantityOf(data.unit ?? '', false)),
              ...{ id, entry: id, kind: 'indicator' as const },
              ...{ comparator: '=' as const, value: data.target.value, unit: data.unit ?? '', growth: false },
              ...{ year: data.target.year, verbatim: data.target.text },
            },
          ],
    ),
  ];
}

type Placed = Pick<Target, 'policy' | 'region' | 'rank' | 'words' | 'subject' | 'industryFrom'>;

/** Reads subjects of one item; where they name no industry, the nearest heading that names just one does, else the title. */
function inPolicy(policy: PolicyEntry | undefined, id: string, path: string | null, names: IndustryNames) {
  const headings = (policy?.data.outline ?? [])
    .filter((entry) => path !== null && (path === entry.path || path.startsWith(`${entry.path}.`)))
    .map(({ heading }) => heading ?? '')
    .toReversed();
  const above = [
    ...headings.map((words) => ({ from: 'heading' as const, words })),
    { from: 'title' as const, words: policy?.data.title ?? '' },
  ]
    .map(({ from, words }) => ({ from, industries: takeIndustries(foldSubject(words), names).ids }))
    .find(({ industries }) => industries.length === 1);
  return (words: string, quantity: Quantity): Placed => {
    const own = readSubject(words, names, quantity);
    const stated = own.industries.length > 0;
    return {
      policy: id,
      region: policy?.data.region ?? id,
      rank: policy ? LEVELS.indexOf(policy.data.level) : LEVELS.length,
      words,
      subject: stated ? own : { ...own, industries: above?.industries ?? [] },
      industryFrom: stated ? 'subject' : (above?.from ?? null),
    };
  };
}

function quantityOf(unit: string, growth: boolean): Quantity {
  if (growth) return 'growth';
  return dimensionOf(unit).name === 'money' ? 'money' : 'other';
}
