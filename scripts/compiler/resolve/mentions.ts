/** Names of the registry in running text: the longest at each place counts. */
import type { Base, Mention } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { oneOf, type IsOneOf } from '../tree/character-set.ts';
import { passages, type Passage } from '../tree/walk.ts';
import type { Scope } from './scope.ts';

interface Entry {
  kind: Mention['kind'];
  id: string;
}

/** A trie over the UTF-16 codes of all names: one walk of the text finds every mention. */
interface Node {
  next: Map<number, Node>;
  entry: Entry | null;
}

/** A name of one character stands in too many words. */
const MIN_LENGTH = 2;

/** Finds bodies, places, industries, organizations and bases that the text names. */
export function findMentions(policy: Policy, scope: Scope, bases: Base[]): Mention[] {
  const root = trieOf(scope, bases);
  const opensName = oneOf(String.fromCharCode(...root.next.keys()));
  const mentions: Mention[] = [];
  for (const passage of passages(policy)) addMentions(policy.reading, passage, root, opensName, mentions);
  return mentions;
}

function addMentions(
  text: string,
  { start, end, section }: Passage,
  root: Node,
  opensName: IsOneOf,
  mentions: Mention[],
): void {
  for (let at = start; at < end; at++) {
    if (!opensName(text.charCodeAt(at))) continue;
    const match = longest(root, text, at, end);
    if (!match || cutsLatin(text, at, match.end)) continue;
    const { kind, id } = match.entry;
    mentions.push({ kind, id, start: at, end: match.end, path: section?.path ?? null });
    at = match.end - 1;
  }
}

function trieOf(scope: Scope, bases: Base[]): Node {
  const root: Node = { next: new Map(), entry: null };
  const { registry } = scope;
  const add = (name: string, entry: Entry) => {
    if (name.length < MIN_LENGTH) return;
    let node = root;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = { next: new Map(), entry: null }));
      node = child;
    }
    node.entry ??= entry;
  };
  for (const base of bases) add(base.name, { kind: 'base', id: base.name });
  for (const place of scope.chain) {
    for (const agency of registry.agencies.filter((candidate) => candidate.region === place.id)) {
      for (const name of [agency.name, agency.fullName ?? '', ...agency.aliases.map((alias) => alias.name)]) {
        if (name.length >= 4 || /^[省市]/.test(name)) add(name, { kind: 'agency', id: agency.id });
      }
    }
  }
  for (const organization of registry.organizations) {
    for (const name of [organization.name, ...organization.aliases.map((alias) => alias.name)])
      add(name, { kind: 'organization', id: organization.id });
  }
  for (const place of registry.places) {
    if (place.level === 'nation') continue;
    for (const name of [place.name, place.short, ...place.aliases.map((alias) => alias.name)])
      add(name, { kind: 'place', id: place.id });
  }
  for (const industry of registry.industries)
    for (const name of [industry.name, ...industry.synonyms]) add(name, { kind: 'industry', id: industry.id });
  return root;
}

function longest(root: Node, text: string, start: number, end: number): { entry: Entry; end: number } | null {
  let node: Node | undefined = root;
  let found: { entry: Entry; end: number } | null = null;
  for (let i = start; i < end; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.entry) found = { entry: node.entry, end: i + 1 };
  }
  return found;
}

/** A Latin name must not be the part of a longer word: 5G in 15GB. */
function cutsLatin(text: string, start: number, end: number): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /[A-Za-z0-9]/.test(character);
  return (isWord(text[start]) && isWord(text[start - 1])) || (isWord(text[end - 1]) && isWord(text[end]));
}
