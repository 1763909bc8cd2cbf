/** Where the words of a correction stand: to the letter, but for white space, which copies break lines with. */
import type { Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { rangeOf } from './items.ts';

/** Words of a text with what tells them from the same words elsewhere. */
export interface Words {
  words: string;
  /** Path of an item that holds them. */
  item?: string | undefined;
  /** Which of them in that item, or in the whole text, from 1. */
  occurrence?: number | undefined;
}

/** A text without white space, and where each of its characters stands. */
interface Bare {
  text: string;
  offsets: number[];
}

const known = new WeakMap<Policy, Bare>();

/**
 * All places of words, in order; one where `occurrence` says which.
 *
 * @returns none where the words, or the item, are gone
 */
export function placesOf({ words, item, occurrence }: Words, policy: Policy): Span[] {
  const range = item === undefined ? { start: 0, end: policy.source.length } : rangeOf(policy, item);
  if (!range) return [];
  const found = everyPlace(words, policy).filter(({ start, end }) => range.start <= start && end <= range.end);
  return occurrence === undefined ? found : found.slice(occurrence - 1, occurrence);
}

/** The words at a range, named so that `placesOf` gives that range and no other. */
export function wordsAt({ start, end }: Span, item: string, policy: Policy): Words {
  const words = policy.source.slice(start, end);
  const places = placesOf({ words, item }, policy);
  const at = places.findIndex((place) => place.start === start);
  return places.length > 1 ? { words, item, occurrence: at + 1 } : { words, item };
}

function everyPlace(words: string, policy: Policy): Span[] {
  const wanted = bareOf(words).text;
  const { text, offsets } = sourceOf(policy);
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    places.push({ start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 });
  return places;
}

function sourceOf(policy: Policy): Bare {
  const bare = known.get(policy) ?? bareOf(policy.source);
  known.set(policy, bare);
  return bare;
}

function bareOf(text: string): Bare {
  const offsets: number[] = [];
  let bare = '';
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    bare += run;
    for (let at = 0; at < run.length; at++) offsets.push(index + at);
  }
  return { text: bare, offsets };
}
