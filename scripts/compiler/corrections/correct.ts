/** What a keeper corrects, put upon what the rules have read. */
import type { Correction } from '../../../src/schemas/correction.ts';
import { warn, type Code, type Message } from '../report.ts';
import type { Corrected, Facts, Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { locator } from '../tree/points.ts';
import { rangeOf } from './items.ts';
import { itemAround } from './kinds/holder.ts';
import { kindOf } from './kinds/index.ts';
import { holds, isAt, type Found, type NameBody, type Setting } from './kinds/kind.ts';
import { placesOf } from './places.ts';

/** A correction with the line of policy.yaml at which it stands. */
export type PlacedCorrection = Correction & { line: number };

/** A correction that could be about several places: a keeper has to say which. */
export class CorrectionError extends Error {
  readonly line: number;
  constructor({ line, kind, words }: PlacedCorrection, count: number, what: string) {
    super(
      `corrections: The words “${shortened(words)}” are ambiguous: ${count} ${what} hold them. Quote more of the text, or say which ${kind} is meant with “item: …” (path of its item) or “occurrence: …” (1 is the first).`,
    );
    this.name = 'CorrectionError';
    this.line = line;
  }
}

/** The facts as corrected, and what there is to say of corrections that did nothing. */
export interface Outcome {
  facts: Facts;
  messages: Message[];
}

/**
 * Puts corrections upon the facts of a policy, one after another. The policy itself, its text and its tree stay.
 *
 * @param policy whose facts have ranges of the source
 * @throws CorrectionError where the words of one stand at several places
 */
export function correctFacts(policy: Policy, corrections: readonly PlacedCorrection[], nameBody: NameBody): Outcome {
  let facts = { ...policy.facts, targets: numbered(policy.facts.targets), measures: numbered(policy.facts.measures) };
  const messages: Message[] = [];
  const locate = locator(policy.source);
  for (const correction of corrections) {
    const { reason, by, on } = correction;
    const mark = { reason, ...(by ? { by } : {}), ...(on ? { on } : {}) };
    const result = corrected(correction, { policy, facts, nameBody, mark });
    if (typeof result === 'string') say(result, correction, policy, locate, messages);
    else {
      const applied = appliedTo(result.place, correction, mark, policy);
      facts = { ...result.facts, corrections: [...facts.corrections, applied] };
    }
  }
  return { facts, messages };
}

/** Facts with their numbers in their items. */
function numbered<Fact extends { path: string | null; nth?: number }>(facts: readonly Fact[]): Fact[] {
  const counts = new Map<string | null, number>();
  return facts.map((fact) => {
    const nth = (counts.get(fact.path) ?? 0) + 1;
    counts.set(fact.path, nth);
    return { ...fact, nth };
  });
}

/** What came of one: the facts and where, or why nothing did. */
type Result = { facts: Facts; place: Span } | keyof typeof SAID;

function corrected(correction: PlacedCorrection, setting: Setting): Result {
  const places = placesOf(correction, setting.policy);
  if (places.length === 0) return 'correction-without-words';
  return correction.action === 'add' ? added(correction, places, setting) : altered(correction, places, setting);
}

function altered(correction: PlacedCorrection, places: Span[], setting: Setting): Result {
  const { kind: name, action, to = {} } = correction;
  const kind = kindOf(name);
  const found = factsAt(kind.find(setting.facts), places);
  if (found.length > 1) throw new CorrectionError(correction, found.length, `facts of the kind “${name}”`);
  const [only] = found;
  if (!only) return action === 'drop' ? 'correction-without-effect' : 'correction-without-fact';
  const facts = action === 'drop' ? kind.drop(only.fact, setting) : kind.change(only.fact, to, setting);
  const place = places.find((each) => only.spans.some((span) => holds(span, each))) ?? places[0]!;
  return facts ? { facts, place } : 'correction-without-effect';
}

function added(correction: PlacedCorrection, places: Span[], setting: Setting): Result {
  const { kind: name, to = {} } = correction;
  const [place] = places;
  if (places.length > 1) throw new CorrectionError(correction, places.length, 'places of the text');
  const kind = kindOf(name);
  // What the rules read at the very words by now takes the editor's values.
  const known = kind.find(setting.facts).find(({ spans }) => spans.some((span) => isAt(span, place!)));
  if (known) {
    const facts = kind.change(known.fact, to, setting);
    return facts ? { facts, place: place! } : 'correction-without-effect';
  }
  const facts = kind.add(place!, to, setting);
  return facts ? { facts, place: place! } : 'correction-without-fact';
}

/** The facts whose words hold one of the places; where the words of one are just those, no other that holds them. */
function factsAt(found: Found[], places: readonly Span[]): Found[] {
  const at = places.flatMap((place) => {
    const exact = found.filter(({ spans }) => spans.some((span) => isAt(span, place)));
    return exact.length > 0 ? exact : found.filter(({ spans }) => spans.some((span) => holds(span, place)));
  });
  return [...new Set(at)];
}

function appliedTo(
  place: Span,
  { kind, action, to = {} }: Correction,
  mark: Setting['mark'],
  policy: Policy,
): Corrected {
  const path = itemAround(policy, place)?.section.path ?? null;
  return { ...place, kind, action, path, fields: Object.keys(to), ...mark };
}

const SAID = {
  'correction-without-words': {
    reason: 'its words are not in the text, or not in that item, any more',
    hint: 'Nothing else changes. Take it away, or give it the words that stand there now.',
  },
  'correction-without-fact': {
    reason: 'nothing of that kind is read from the words',
    hint: 'Nothing changes. Take it away, or add the fact instead; an amount needs a measure that holds it.',
  },
  'correction-without-effect': {
    reason: 'it changes nothing: the text is read so without it',
    hint: 'Take it away.',
  },
} satisfies Partial<Record<Code, { reason: string; hint: string }>>;

/** Tells of a correction where its words stand, else where its item does, else at the top. */
function say(
  code: keyof typeof SAID,
  correction: PlacedCorrection,
  policy: Policy,
  locate: ReturnType<typeof locator>,
  messages: Message[],
): void {
  const { line, kind, action, words, item } = correction;
  const place = placesOf(correction, policy)[0] ?? (item === undefined ? null : rangeOf(policy, item));
  const { reason, hint } = SAID[code];
  const which = `The correction at line ${line} of policy.yaml (${action} ${kind} “${shortened(words)}”)`;
  warn(messages, locate(place?.start ?? 0), code, `${which}: ${reason}.`, hint);
}

const LONGEST = 40;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}……` : words;
}
