/** The functions of government, the endings of organs, and the bodies of the whole country: lists of words. */
import { readData } from './data.ts';
import { nameTrie, type NameTrie } from './name-trie.ts';

export interface GovernmentFunction {
  id: string;
  name: string;
  /** Words that need the ending of an organ: 科技 → 科技局. */
  words: string[];
  /** Whole names: 科协, 人民政府. */
  names: string[];
  party: boolean;
  central: boolean;
  /** The function of which it is a part or a forerunner. */
  family: string | null;
}

export interface NationalBody {
  id: string;
  name: string;
  aliases: string[];
}

/** 国家税务总局 + 青原市 + 税务局. */
export interface Branch {
  head: string[];
  tail: string[];
  function: string;
}

/** Kind of an organ by its ending: `organ` for 局 厅 委 办 部, the others for bodies beside it (科技中心). */
export type OrganKind = string;

/** What the parts of a name mean to `bodyAt`. */
export interface NameParts {
  functions: Map<string, GovernmentFunction>;
  /** Words of functions; a word of several functions has several: 教体. */
  words: NameTrie<GovernmentFunction[]>;
  names: NameTrie<GovernmentFunction>;
  fillers: NameTrie<true>;
  endings: NameTrie<OrganKind>;
  national: NameTrie<NationalBody>;
  heads: NameTrie<Branch>;
}

type Listed<T> = Partial<T> & { id: string; name: string };
interface FunctionsFile {
  functions: Listed<GovernmentFunction>[];
  fillers: string[];
  endings: Record<string, string[]>;
  compounds: Record<string, string[]>;
}
interface BodiesFile {
  bodies: [string, string, string[]][];
  branches: Branch[];
}

let known: NameParts | undefined;

/** The lists of data/functions.json and data/bodies.json; read once, when first asked for. */
export function nameParts(): NameParts {
  if (known) return known;
  const file = readData<FunctionsFile>('functions.json');
  const parts = emptyParts();
  for (const each of file.functions) addFunction(parts, completed(each));
  for (const [word, ids] of Object.entries(file.compounds))
    parts.words.add(
      word,
      ids.flatMap((id) => parts.functions.get(id) ?? []),
    );
  for (const word of file.fillers) parts.fillers.add(word, true);
  for (const [kind, words] of Object.entries(file.endings)) for (const word of words) parts.endings.add(word, kind);
  const { bodies, branches } = readData<BodiesFile>('bodies.json');
  for (const [id, name, aliases] of bodies)
    for (const each of [name, ...aliases]) parts.national.add(each, { id, name, aliases });
  for (const branch of branches) for (const head of branch.head) parts.heads.add(head, branch);
  return (known = parts);
}

function emptyParts(): NameParts {
  return {
    functions: new Map(),
    words: nameTrie(),
    names: nameTrie(),
    fillers: nameTrie(),
    endings: nameTrie(),
    national: nameTrie(),
    heads: nameTrie(),
  };
}

function completed(each: Listed<GovernmentFunction>): GovernmentFunction {
  return { words: [], names: [], party: false, central: false, family: null, ...each };
}

/** Makes a function known by all its words. */
export function addFunction(parts: Pick<NameParts, 'functions' | 'words' | 'names'>, each: GovernmentFunction): void {
  parts.functions.set(each.id, each);
  for (const word of each.words) parts.words.add(word, [each]);
  for (const name of each.names) parts.names.add(name, each);
}
