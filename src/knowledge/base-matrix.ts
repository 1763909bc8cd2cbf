/** Which base is meant for which industry, in whose words: bases down, the broadest industries across. */
import type { BaseEntry, IndustryEntry } from './corpus.ts';
import { industriesOf, industrySentences, type BaseIndustry } from './base-told.ts';

/** One word of a base's text in one cell, with the number of its sentence among the base's industry sentences. */
export interface MatrixWord extends BaseIndustry {
  sentence: number;
  quote: string;
  /** `mentioned` where the sentence names the industry without saying in so many words that the base is for it. */
  basis: 'stated' | 'mentioned';
}

export interface Matrix {
  /** The broadest industries that any base names, the one named by most bases first. */
  columns: { industry: IndustryEntry; bases: number }[];
  rows: { base: BaseEntry; cells: MatrixWord[][] }[];
}

/**
 * @param bases Those that name no industry of the registry make no row.
 * @param industries All of the registry, by which a narrow industry finds the broadest that holds it.
 */
export function baseMatrix(bases: readonly BaseEntry[], industries: readonly IndustryEntry[]): Matrix {
  const byId = new Map(industries.map((industry) => [industry.id, industry]));
  const words = bases
    .map((base) => ({ base, words: wordsOf(base, industries) }))
    .filter(({ words }) => words.length > 0);
  const roots = words.map(({ words }) => new Set(words.flatMap((word) => rootOf(word.industry!, byId)?.id ?? [])));
  const columns = industries
    .map((industry) => ({ industry, bases: roots.filter((ids) => ids.has(industry.id)).length }))
    .filter(({ bases }) => bases > 0)
    .sort((a, b) => b.bases - a.bases);
  const rows = words.map(({ base, words }) => ({
    base,
    cells: columns.map(({ industry }) => words.filter((word) => rootOf(word.industry!, byId)?.id === industry.id)),
  }));
  return { columns, rows };
}

/** The same word in two sentences counts once, where the text first says it. */
function wordsOf(base: BaseEntry, all: readonly IndustryEntry[]): MatrixWord[] {
  const seen = new Set<string>();
  const { basis } = industriesOf(base, all);
  return industrySentences(base, all).flatMap(({ industries, mentioned, quote }, sentence) =>
    (basis === 'stated' ? industries : mentioned)
      .filter(({ name }) => !seen.has(name) && seen.add(name))
      .map((industry) => ({ ...industry, sentence: sentence + 1, quote, basis })),
  );
}

/** The broadest industry that holds one; itself where none does. A circle in the registry ends where it closes. */
export function rootOf(id: string, byId: ReadonlyMap<string, IndustryEntry>): IndustryEntry | undefined {
  const seen = new Set<string>();
  let industry = byId.get(id);
  while (industry?.data.broader && byId.has(industry.data.broader) && !seen.has(industry.id)) {
    seen.add(industry.id);
    industry = byId.get(industry.data.broader);
  }
  return industry;
}
