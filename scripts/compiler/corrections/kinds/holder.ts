/** What holds some words of a text: their item, and a statement the names that it gives. */
import type { Named, Span } from '../../tree/facts.ts';
import type { Policy } from '../../tree/nodes.ts';
import { sections, type Nested } from '../../tree/walk.ts';
import { holds } from './kind.ts';

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
