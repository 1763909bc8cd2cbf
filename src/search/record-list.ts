/** All records in short: what they are called, and where in each its title stands. Fetched before the first answer. */
import { foldText } from './fold.ts';
import type { ShownPolicy } from './protocol.ts';
import type { Lengths } from './relevance.ts';
import type { IndexRecord } from './records.ts';

/** As it is written. */
export interface PackedList {
  /** In the order of their records: id, what it is called for short, its stage, what that is called, its records. */
  policies: readonly (readonly [id: string, title: string, stage: string, standing: string, records: string])[];
  /** Three characters a record: where its title begins in the folded words, and in two how long it is. */
  titles: string;
  /** A character a record: its length in folded characters, in thirds of a doubling. */
  lengths: string;
}

export interface RecordList {
  /** By the number of the record. */
  ids: readonly string[];
  policies: ReadonlyMap<string, ShownPolicy>;
  /** Whether so many characters from this place on lie in the record's title. */
  inTitle(record: number, place: number, length: number): boolean;
  lengths: Lengths;
}

/** @param records those of a policy stand together */
export function packList(records: readonly IndexRecord[], policies: ReadonlyMap<string, ShownPolicy>): PackedList {
  const ids = new Map<string, string[]>();
  for (const { clause } of records) {
    ids.set(clause.policy, [...(ids.get(clause.policy) ?? []), clause.id.slice(clause.policy.length + 1)]);
  }
  return {
    policies: [...ids].map(([id, names]) => {
      const { title, stage, standing } = policies.get(id)!;
      return [id, title, stage, standing, names.join(' ')];
    }),
    titles: records.map(({ clause }) => packTitle(clause.title, clause.text)).join(''),
    lengths: records.map(({ clause }) => packLength([...foldText(clause.text)].length)).join(''),
  };
}

export function unpackList({ policies, titles, lengths }: PackedList): RecordList {
  return {
    ids: policies.flatMap(([id, , , , names]) => names.split(' ').map((name) => `${id}/${name}`)),
    policies: new Map(policies.map(([id, title, stage, standing]) => [id, { title, stage, standing }])),
    inTitle: (record, place, length) => {
      const [first = '0', ...more] = titles.slice(3 * record, 3 * record + 3);
      const begin = Number.parseInt(first, BASE);
      return begin <= place && place + length <= begin + Number.parseInt(more.join(''), BASE);
    },
    lengths: unpackLengths(lengths),
  };
}

const BASE = 36;

/** A title far from the beginning, which no text has, counts as none. */
function packTitle(title: string, text: string): string {
  const [wanted, folded] = [foldText(title), foldText(text)];
  const at = folded.indexOf(wanted);
  const begin = [...folded.slice(0, Math.max(at, 0))].length;
  if (wanted === '' || at < 0 || begin >= BASE) return '000';
  const length = Math.min([...wanted].length, BASE ** 2 - 1);
  return begin.toString(BASE) + length.toString(BASE).padStart(2, '0');
}

/** Lengths count roughly when records are ranked, and all of them are fetched before the first answer: 1, 1.26, 1.59 … 3251. */
const STEPS_OF_DOUBLING = 3;

function packLength(length: number): string {
  const steps = Math.round(STEPS_OF_DOUBLING * Math.log2(Math.max(1, length)));
  return Math.min(steps, BASE - 1).toString(BASE);
}

function unpackLengths(packed: string): Lengths {
  const lengths = [...packed].map((steps) => 2 ** (Number.parseInt(steps, BASE) / STEPS_OF_DOUBLING));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { count: lengths.length, of: (record) => lengths[record] ?? average, average };
}
