/** The addresses of a policy with the words that stand there, read from its compiled files. */
import { parse } from 'yaml';
import { bodyTree, type BodyNode } from '../../../src/knowledge/body-tree.ts';
import { HOLDERS } from '../../../src/knowledge/body.ts';
import { openingOf } from '../../../src/knowledge/opening.ts';
import type { ItemPage } from '../../../src/schemas/moved.ts';

/** What has an address inside a policy. */
export interface Item {
  /** 2.1.1, or 2.1.1-g1 for a fact that stands there. */
  address: string;
  /** The collection in which it has a page; null for a place in the text alone. */
  page: ItemPage | null;
  /** Facts are compared with facts of their kind alone. */
  kind: 'item' | 'goals' | 'measures' | 'indicators';
  /** The heading, else the first words. */
  title: string;
  /** Its own words without its label, white space and what lies inside it. */
  words: string;
}

/** A file of a collection. */
export interface CompiledFile {
  collection: string;
  /** `<policy>` or `<policy>/<address>`. */
  id: string;
  /** The whole text of the file. */
  text: string;
}

/** @param files those of one policy: itself, its tasks, goals, measures and indicators */
export function itemsOf(files: readonly CompiledFile[]): Item[] {
  const addressesIn = (collection: string) =>
    new Set(files.filter((file) => file.collection === collection).map(addressOf));
  const policy = files.find(({ collection }) => collection === 'policies');
  const places = policy ? placesIn(policy, addressesIn('tasks')) : [];
  return [...places, ...files.flatMap(factIn)];
}

const addressOf = ({ id }: CompiledFile): string => id.slice(id.indexOf('/') + 1);

function placesIn({ text }: CompiledFile, tasks: ReadonlySet<string>): Item[] {
  const { data, body } = split(text);
  const rows = (data['outline'] ?? []) as { path: string; label: string; heading: string | null }[];
  const outline = new Map(rows.map((row) => [row.path, row]));
  const tree = bodyTree(body, null);
  return (tree?.children ?? []).flatMap(holdersIn).map((node) => {
    const address = node.attributes['path'] ?? '';
    const row = outline.get(address);
    const all = bare(ownWords(node));
    const label = bare(row?.label ?? '');
    const words = label !== '' && all.startsWith(label) ? all.slice(label.length) : all;
    const title = row?.heading ?? openingOf(words);
    return { address, page: tasks.has(address) ? 'tasks' : null, kind: 'item', title, words };
  });
}

/** Elements that an address names, outer before inner. */
function holdersIn(node: BodyNode): BodyNode[] {
  const inner = node.children.flatMap(holdersIn);
  return isHolder(node) ? [node, ...inner] : inner;
}

function isHolder({ name, attributes }: BodyNode): boolean {
  return name !== null && HOLDERS.has(name) && attributes['path'] !== undefined;
}

/** Words of an element without those of the items inside it, and without the label. */
function ownWords(node: BodyNode): string {
  const own = node.children.filter((child) => !isHolder(child) && child.name !== 'Label');
  return node.words + own.map(ownWords).join('');
}

function factIn(file: CompiledFile): Item[] {
  const { collection } = file;
  if (collection !== 'goals' && collection !== 'measures' && collection !== 'indicators') return [];
  const { data } = split(file.text);
  const told = collection === 'indicators' ? [data['dimension'] ?? '', data['name']].join('') : data['statement'];
  const words = bare(String(told));
  return [{ address: addressOf(file), page: collection, kind: collection, title: openingOf(words), words }];
}

function split(text: string): { data: Record<string, unknown>; body: string } {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { data: (parse(head) ?? {}) as Record<string, unknown>, body };
}

const bare = (words: string): string => words.replace(/\s/g, '');
