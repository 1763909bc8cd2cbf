/** Which policy cites which document: inside the corpus, and outside of it. */
import type { Citation, Level } from '../schemas/policy.ts';
import type { PolicyEntry } from './corpus.ts';

/** One place where a policy cites a document. */
export interface Citing {
  from: PolicyEntry;
  citation: Citation;
}

export interface Cited {
  policy: PolicyEntry;
  cites: readonly Citing[];
  citedBy: readonly Citing[];
}

/** A document that the corpus does not hold. */
export interface OutsideDocument {
  /** Every title by which it is cited, the first one first. */
  titles: readonly string[];
  number: string | null;
  citings: readonly Citing[];
  /** Titles of other outside documents that differ by one character: perhaps the same, but not certainly. */
  similar: readonly string[];
}

export interface Lineage {
  levels: readonly { level: Level; policies: readonly Cited[] }[];
  /** Those that most policies cite first. */
  outside: readonly OutsideDocument[];
  citings: readonly Citing[];
}

const LEVELS: readonly Level[] = ['nation', 'province', 'city', 'county', 'town'];

/** @param policies In the order in which they are to be shown. */
export function lineageOf(policies: readonly PolicyEntry[]): Lineage {
  const citings = policies.flatMap((from) => from.data.citations.map((citation) => ({ from, citation })));
  return {
    levels: LEVELS.map((level) => ({
      level,
      policies: policies
        .filter(({ data }) => data.level === level)
        .map((policy) => ({
          policy,
          cites: citings.filter(({ from }) => from.id === policy.id),
          citedBy: citings.filter(({ from, citation }) => citation.policy === policy.id && from.id !== policy.id),
        })),
    })).filter((group) => group.policies.length > 0),
    outside: outsideDocuments(citings.filter(({ citation }) => citation.policy === null)),
    citings,
  };
}

/**
 * Citations are of one document where their numbers are the same, or their titles once the words of issuing are
 * taken off. Two numbers are two documents, whatever their titles; a title without a number joins a numbered one
 * only where there is just one of that title.
 */
function outsideDocuments(citings: readonly Citing[]): OutsideDocument[] {
  const numbered = Map.groupBy(
    citings.filter(({ citation }) => citation.number !== null),
    ({ citation }) => plainNumber(citation.number!),
  );
  const groups = new Map<string, Citing[]>([...numbered].map(([number, list]) => [`number ${number}`, [...list]]));
  for (const citing of citings) {
    if (citing.citation.number !== null) continue;
    const title = bareTitle(citing.citation.title);
    const same = [...numbered].filter(([, list]) => list.some(({ citation }) => bareTitle(citation.title) === title));
    const key = same.length === 1 ? `number ${same[0]![0]}` : `title ${title}`;
    groups.set(key, [...(groups.get(key) ?? []), citing]);
  }
  const documents = [...groups.values()].map((list) => ({
    titles: [...new Set(list.map(({ citation }) => citation.title))],
    number: list.find(({ citation }) => citation.number !== null)?.citation.number ?? null,
    citings: list,
  }));
  const weight = (document: { citings: readonly Citing[] }) =>
    new Set(document.citings.map(({ from }) => from.id)).size;
  return documents
    .map((document) => ({ ...document, similar: similarTitles(document.titles, documents) }))
    .sort((a, b) => weight(b) - weight(a));
}

/** 粤府函[2020]82号 and 粤府函〔2020〕82号 are one number. */
function plainNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[〔[(【]/g, '(')
    .replace(/[〕\])】]/g, ')')
    .replace(/\s/g, '');
}

/** …关于印发《甲方案》的通知 → 甲方案; 关于印发甲方案的通知 → 甲方案; 《甲方案》 → 甲方案. */
export function bareTitle(title: string): string {
  const text = title
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–－]/g, '-')
    .replace(/^[《“"](.*)[》”"]$/s, '$1');
  const issuing = /(?:^|.*?)关于(?:印发|转发|发布)(.+)的通知$/s.exec(text)?.[1];
  return (issuing ?? text).replace(/^[《〈“"](.*)[》〉”"]$/s, '$1');
}

function similarTitles(titles: readonly string[], documents: readonly { titles: readonly string[] }[]): string[] {
  return documents
    .filter((other) => other.titles !== titles)
    .flatMap((other) => other.titles)
    .filter((other) => titles.some((title) => differsByOne(bareTitle(title), bareTitle(other))));
}

const COUNTS = /[\d零一二三四五六七八九十]/;

/** Whether one character more, less or other makes the one the other (产集群, 产业集群); another year or part is another document. */
function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (COUNTS.test(long[at]!)) return false;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
