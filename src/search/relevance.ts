/**
 * How much a record is about a term, by Okapi BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework”,
 * 2009) with the constants that are usual, over exact places: Pagefind's own scores are of pairs, wherever they stand, and
 * take several times as long as finding the places.
 */

/** What a term's places are weighed against. */
export interface Lengths {
  /** How many records there are. */
  readonly count: number;
  /** Characters of a record, roughly. */
  of(record: number): number;
  readonly average: number;
}

/** How soon more places add little, and how much more a place in a short record says. */
const [SATURATION, LENGTH_WEIGHT] = [1.2, 0.75];

/**
 * @param times how often the record holds the term
 * @param holders how many records hold it
 */
export function relevance(record: number, times: number, holders: number, lengths: Lengths): number {
  const rarity = Math.log(1 + (lengths.count - holders + 0.5) / (holders + 0.5));
  const share = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * lengths.of(record)) / lengths.average;
  return (rarity * times * (SATURATION + 1)) / (times + SATURATION * share);
}
