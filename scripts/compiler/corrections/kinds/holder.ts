/** What holds some words of a text: their sentence, their item. */
import { sentencesOf } from '../../lex/sentences.ts';
import type { Named, Span } from '../../tree/facts.ts';
import type { Policy } from '../../tree/nodes.ts';
import { passages, sections, type Nested } from '../../tree/walk.ts';
import { holds } from './kind.ts';

/** The sentence that holds a range of the source; the range itself where several do. */
export function sentenceAround(policy: Policy, place: Span): Span {
  for (const { node } of passages(policy)) {
    const [start, end] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0];
    if (!holds({ start, end }, place)) continue;
    return sentencesOf(policy.source, start, end).find((sentence) => holds(sentence, place)) ?? place;
  }
  return place;
}

/** The innermost item that holds a range of the source. */
export function itemAround(policy: Policy, place: Span): Nested | undefined {
  return sections(policy).findLast(({ section: { position } }) =>
    holds({ start: position.start.offset ?? 0, end: position.end.offset ?? 0 }, place),
  );
}

/** Names that an editor gives, each with its place in a statement: where it stands there, else the statement. */
export function namedIn(policy: Policy, names: readonly string[], { start, end }: Span): Named[] {
  const words = policy.source.slice(start, end);
  return names.map((name) => {
    const at = words.indexOf(name);
    return at < 0 ? { name, start, end } : { name, start: start + at, end: start + at + name.length };
  });
}
