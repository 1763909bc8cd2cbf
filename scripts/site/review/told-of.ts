// A document as the review page shows it: its text beside what was understood.

import type { z } from 'zod';
import { itemAt } from '../../compiler/corrections/items.ts';
import { placesOf } from '../../compiler/corrections/places.ts';
import { reviewCountOf, reviewOf, type ReviewedItem } from '../../compiler/corrections/reviewed.ts';
import type { Document } from '../../compiler/emit/corpus.ts';
import { CORRECTABLE, CORRECTION_KINDS, type Correction } from '../../../src/schemas/correction.ts';
import type {
  EntryTold,
  FactKind,
  FieldTold,
  ItemTold,
  MessageTold,
  ReviewTold,
} from '../../../src/browser/dev/review/told.ts';

/** All that the page of a document needs. */
export function reviewTold(document: Document): ReviewTold {
  const { id, policy, editorial, sha256 } = document;
  const corrections = editorial.corrections.map((entry, index) => ({ index, entry, item: itemOf(entry, document) }));
  return {
    id,
    title: policy.facts.meta.title ?? editorial.shortTitle,
    sha256,
    messages: messagesOf(document),
    items: reviewOf(policy, editorial.reviewed).map((item) => itemTold(item, document, corrections)),
    lost: corrections.filter(({ item }) => item === null).map(entryTold),
    count: reviewCountOf(policy, editorial.reviewed),
    forms: FORMS,
  };
}

type Placed = EntryTold<Correction> & { item: string | null };

function entryTold({ index, entry }: Placed): EntryTold<Correction> {
  return { index, entry };
}

/** The item in which the words of a correction stand; null where they do not any more. */
function itemOf(entry: Correction, { policy }: Document): string | null {
  const [place] = placesOf(entry, policy);
  return place ? (itemAt(policy, place.start)?.path ?? null) : null;
}

function itemTold(item: ReviewedItem, { policy, editorial }: Document, corrections: Placed[]): ItemTold {
  const { path, label, heading, level, own, facts, isRight, isReviewed, isStale } = item;
  return {
    ...{ path, label, heading, level, isRight, isReviewed, isStale },
    text: own.map(({ start, end }) => ({ start, words: policy.source.slice(start, end) })),
    facts: facts.map(({ words: { words, occurrence = null }, item: _, ...fact }) => ({ ...fact, words, occurrence })),
    corrections: corrections.filter((each) => each.item === path).map(entryTold),
    reviewed: editorial.reviewed.map((entry, index) => ({ index, entry })).filter(({ entry }) => entry.item === path),
  };
}

function messagesOf({ policy, editorial }: Document): MessageTold[] {
  return policy.messages.map(({ severity, code, reason, hint, line, offset }) => ({
    ...{ severity, code, reason, hint, line },
    item: itemAt(policy, offset)?.path ?? null,
    explained: editorial.explained.find((each) => each.code === code && each.line === line)?.reason ?? null,
  }));
}

function formOf(kind: FactKind): FieldTold[] {
  const { fields, required } = CORRECTABLE[kind];
  return Object.entries(fields.shape).map(([name, type]) => ({
    name,
    ...typeOf(type as z.ZodType),
    isRequired: (required as readonly string[]).includes(name),
  }));
}

const TYPES: Record<string, FieldTold['type']> = { number: 'number', boolean: 'truth', array: 'list', enum: 'choice' };

function typeOf(schema: z.ZodType): Pick<FieldTold, 'type' | 'options' | 'isNullable'> {
  const { def } = schema as unknown as {
    def: { type: string; innerType?: z.ZodType; entries?: Record<string, string> };
  };
  if (def.type === 'nullable' && def.innerType) return { ...typeOf(def.innerType), isNullable: true };
  return { type: TYPES[def.type] ?? 'text', options: Object.values(def.entries ?? {}), isNullable: false };
}

/** How the values of each kind are filled in, as the schema of corrections has them. */
const FORMS = Object.fromEntries(
  CORRECTION_KINDS.filter((kind) => kind !== 'role').map((kind) => [kind, formOf(kind)]),
) as Record<FactKind, FieldTold[]>;
