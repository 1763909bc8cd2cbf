/** The names that search knows: bodies, bases, industries, places, companies and policies, with all they go by. */
import type { Characters } from '../text/simplify.ts';
import { foldText } from './fold.ts';

export type NameKind = 'agencies' | 'bases' | 'industries' | 'places' | 'organizations' | 'policies';

export interface Name {
  kind: NameKind;
  id: string;
  name: string;
  /** Other names that mean the same, as the registry says. */
  aliases: readonly string[];
  /** Those of all its names that stand in a text. */
  written: readonly string[];
  /** What a card says of it: 牵头 12 项. */
  note: string;
}

/**
 * As it is written: by kind, each name as its id, name, note, how many of its names stand in a text, and its
 * aliases; the names that stand in a text come first, and where the name itself does, a plus sign says so.
 */
export type PackedNames = Readonly<Record<NameKind, readonly (readonly string[])[]>>;

/** What else is known of writing; each is fetched only where a query is written so. */
export interface Spellings extends Characters {
  /** Syllables of every name, in the order of the names. */
  sounds: readonly string[];
}

export interface Lexicon extends Spellings {
  names: PackedNames;
}

/** @param names those of a kind stand together */
export function packNames(names: readonly Name[]): PackedNames {
  const packed = {} as Record<NameKind, string[][]>;
  for (const { kind, id, name, note, aliases, written } of names) {
    const first = aliases.filter((alias) => written.includes(alias));
    const rest = aliases.filter((alias) => !written.includes(alias));
    const count = (written.includes(name) ? '+' : '') + first.length;
    (packed[kind] ??= []).push([id, name, note, count, ...first, ...rest]);
  }
  return packed;
}

function unpackNames(packed: PackedNames): Name[] {
  return Object.entries(packed).flatMap(([kind, names]) =>
    names.map(([id = '', name = '', note = '', count = '', ...aliases]): Name => {
      const written = [...(count.startsWith('+') ? [name] : []), ...aliases.slice(0, Number(count))];
      return { kind: kind as NameKind, id, name, note, aliases, written };
    }),
  );
}

/** The names as a plan asks for them; made once. */
export interface NameIndex {
  all: readonly Name[];
  /** Names that go by these folded words exactly. */
  called(folded: string): readonly Name[];
  /** Names of which one holds the folded words. */
  holding(folded: string): readonly Name[];
  /** The other names of all that goes by these folded words; a name that holds the words, or that they hold, is none. */
  otherNames(folded: string): readonly string[];
  /** The longest name that stands at the beginning of the folded words; '' where none does. */
  longestAt(folded: string): string;
  /** What an entry is called; its id where it is unknown. */
  nameOf(kind: NameKind, id: string): string;
}

export interface Spelt {
  name: Name;
  /** The letters are all of its spelling, not only the beginning. */
  whole: boolean;
}

interface FoldedName {
  name: Name;
  /** All its names. */
  folded: readonly string[];
}

export function indexNames(packed: PackedNames): NameIndex {
  const names = unpackNames(packed).map((name): FoldedName => ({
    name,
    folded: [...new Set([name.name, ...name.aliases].map(foldText))],
  }));
  const byName = new Map<string, Name[]>();
  for (const { name, folded } of names) {
    for (const each of folded) byName.set(each, [...(byName.get(each) ?? []), name]);
  }
  const longest = Math.max(0, ...[...byName.keys()].map(({ length }) => length));
  const byId = new Map(names.map(({ name }) => [`${name.kind}/${name.id}`, name.name]));
  const all = names.map(({ name }) => name);
  return {
    all,
    called: (folded) => byName.get(folded) ?? [],
    holding: (folded) =>
      names.filter((each) => each.folded.some((one) => one.includes(folded))).map(({ name }) => name),
    otherNames: (folded) => otherNames(byName.get(folded) ?? [], folded),
    longestAt: (folded) => {
      for (let length = Math.min(longest, folded.length); length > 1; length -= 1) {
        if (byName.has(folded.slice(0, length))) return folded.slice(0, length);
      }
      return '';
    },
    nameOf: (kind, id) => byId.get(`${kind}/${id}`) ?? id,
  };
}

/** Only those that a text writes: to look for any other finds nothing. A policy's title is no word of a text. */
function otherNames(called: readonly Name[], folded: string): string[] {
  const written = called.filter(({ kind }) => kind !== 'policies').flatMap((name) => name.written);
  return [...new Map(written.map((name) => [foldText(name), name]))]
    .filter(([other]) => !other.includes(folded) && !folded.includes(other))
    .map(([, name]) => name);
}

/** Whether a query may be the sounds of a name. */
export function mayBeSounds(folded: string): boolean {
  return /^[a-z0-9]{2,}$/.test(folded);
}

/**
 * Names whose pinyin or initials are these letters, or begin with them, the former first. A beginning counts from three
 * letters.
 *
 * @param sounds syllables of each name, in small letters with spaces between: `song shan hu`
 */
export function speltNames(names: readonly Name[], sounds: readonly string[], letters: string): Spelt[] {
  if (!mayBeSounds(letters)) return [];
  const spelt = names.flatMap((name, at): Spelt[] => {
    const syllables = sounds[at]!.split(' ');
    const spellings = [syllables.join(''), syllables.map((syllable) => syllable[0]).join('')];
    if (spellings.includes(letters)) return [{ name, whole: true }];
    const begins = letters.length > 2 && spellings.some((spelling) => spelling.startsWith(letters));
    return begins ? [{ name, whole: false }] : [];
  });
  return spelt.sort((a, b) => Number(b.whole) - Number(a.whole));
}
