/** Names found in a text that is read in simplified characters, given as the text prints them: 創新科技局. */
import type { Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';

/** Facts in which a name is told in words of its own, beside the range it was read from. */
const NAMES = [
  'name',
  'subject',
  'title',
  'issuer',
  'site',
  'dimension',
  'table',
  'unit',
  'of',
  'tier',
  'number',
] as const;
/** No name stands farther from the start of its fact, nor the title from that of the text. */
const REACH = 2000;

/** Puts every name among the facts as printed; ranges still tell offsets of the reading. */
export function namesAsPrinted(policy: Policy): void {
  if (policy.printed === policy.reading) return;
  const known = new Map<string, string>();
  const forms = commonForms(policy);
  const seen = new Set<object>();
  const visit = (value: unknown, span: Span) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const fact = value as Record<string, unknown>;
    const own = spanOf(fact) ?? span;
    for (const key of namesIn(fact, policy)) {
      const words = fact[key];
      if (typeof words !== 'string') continue;
      const printed = known.get(words) ?? printedAs(words, own, span, policy) ?? inForms(words, forms);
      known.set(words, printed);
      fact[key] = printed;
    }
    for (const inner of Object.values(fact)) visit(inner, own);
  };
  visit(policy.facts, { start: 0, end: policy.reading.length });
}

/** A body of known place bears its name there, unless the text calls it just so; a base is named by its id where it is mentioned. */
function namesIn(fact: Record<string, unknown>, { reading }: Policy): string[] {
  if (fact['kind'] === 'base' && 'id' in fact) return ['id'];
  const span = spanOf(fact);
  const isOfPlace =
    typeof fact['agency'] === 'string' && !(span && reading.slice(span.start, span.end) === fact['name']);
  return NAMES.filter((key) => key in fact && !(key === 'name' && isOfPlace));
}

function spanOf(fact: Record<string, unknown>): Span | null {
  const { start, end } = fact;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

/** The words of `own` inside a name (市 + 创新科技局), or the name inside the words of either range. */
function printedAs(words: string, own: Span, outer: Span, { reading, printed }: Policy): string | null {
  const short = own.end - own.start <= words.length ? reading.slice(own.start, own.end) : '';
  if (short !== '' && words.includes(short)) return words.replace(short, () => printed.slice(own.start, own.end));
  for (const { start, end } of [own, outer]) {
    const at = reading.slice(start, Math.min(end, start + REACH)).indexOf(words);
    if (at >= 0) return printed.slice(start + at, start + at + words.length);
  }
  return null;
}

/** For each simplified character the one that the text prints for it first. */
function commonForms({ reading, printed }: Policy): Map<string, string> {
  const forms = new Map<string, string>();
  for (let at = 0; at < reading.length; at++) {
    const simple = reading.charAt(at);
    if (simple !== printed.charAt(at) && !forms.has(simple)) forms.set(simple, printed.charAt(at));
  }
  return forms;
}

function inForms(words: string, forms: Map<string, string>): string {
  return [...words].map((character) => forms.get(character) ?? character).join('');
}
