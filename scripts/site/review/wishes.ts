// What a keeper wants of policy.yaml, put into it.

import { z } from 'zod';
import type { Document } from '../../compiler/emit/corpus.ts';
import { wordsAt, type Words } from '../../compiler/corrections/places.ts';
import { itemAt } from '../../compiler/corrections/items.ts';
import { reviewOf } from '../../compiler/corrections/reviewed.ts';
import { correctionAction, correctionKind, type Correction } from '../../../src/schemas/correction.ts';
import type { Asked, Range, Wish } from '../../../src/browser/dev/review/told.ts';
import { withEntry, withoutEntry, withReviewed } from './policy-yaml.ts';

/** What cannot be done, told to the keeper; the file stays as it is. */
export class WishError extends Error {}

const kind = correctionKind.exclude(['role']);
const at = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });
const by = z.string().trim().min(1).max(80).optional();
const values = z.record(z.string(), z.unknown());

/** A request’s body. */
export const asked: z.ZodType<Asked> = z.strictObject({
  sha256: z.string(),
  wish: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('right'), item: z.string(), fact: z.strictObject({ kind, at }).optional(), by }),
    z.strictObject({ do: correctionAction, kind, at, to: values.optional(), reason: z.string().trim().min(2), by }),
    z.strictObject({
      do: z.literal('undo'),
      list: z.enum(['corrections', 'reviewed']),
      index: z.int().nonnegative(),
      entry: z.unknown(),
    }),
  ]),
});

/**
 * The text of policy.yaml as a keeper wants it.
 *
 * @param document what the text was read as
 * @param today ISO 8601
 * @throws WishError where it is about what is not there
 */
export function fulfilled(wish: Wish, text: string, document: Document, today: string): string {
  if (wish.do === 'undo') {
    const next = withoutEntry(text, wish.list, wish.index, wish.entry);
    if (next === null) throw new WishError('policy.yaml has changed meanwhile. Load the page again.');
    return next;
  }
  const signed = { ...(wish.by ? { by: wish.by } : {}), on: today };
  if (wish.do !== 'right') return withEntry(text, 'corrections', { ...correctionOf(wish, document), ...signed });
  const item = reviewOf(document.policy, []).find(({ path }) => path === wish.item);
  if (!item) throw new WishError(`There is no item ${wish.item} to be looked at.`);
  const named = wish.fact ? { kind: wish.fact.kind, ...namedIn(wish.item, wish.fact.at, document) } : {};
  return withReviewed(text, { item: wish.item, ...named, digest: item.digest, ...signed });
}

function correctionOf(wish: Exclude<Wish, { do: 'right' | 'undo' }>, document: Document): Correction {
  const item = itemAt(document.policy, wish.at.start)?.path;
  if (item === undefined) throw new WishError('There are no words at that place.');
  const { words, occurrence } = namedIn(item, wish.at, document);
  return {
    kind: wish.kind,
    action: wish.do,
    item,
    words,
    ...(occurrence ? { occurrence } : {}),
    ...(wish.to && wish.do !== 'drop' ? { to: wish.to } : {}),
    reason: wish.reason,
  };
}

function namedIn(item: string, range: Range, { policy }: Document): Pick<Words, 'words' | 'occurrence'> {
  if (policy.source.slice(range.start, range.end).trim() === '')
    throw new WishError('There are no words at that place.');
  const { words, occurrence } = wordsAt(range, item, policy);
  return { words, ...(occurrence ? { occurrence } : {}) };
}
