/** The names that search knows: bodies, bases, industries, places, companies and policies, with all they go by. */
import { foldText } from './fold.ts';

export type NameKind = 'agencies' | 'bases' | 'industries' | 'places' | 'organizations' | 'policies';

export interface Name {
  kind: NameKind;
  id: string;
  name: string;
  /** Other names that mean the same, as the registry says. */
  aliases: readonly string[];
  /** Syllables of the name, in small letters with spaces between: `song shan hu`. */
  sounds: string;
  /** What a card says of it: 牵头 12 项. */
  note: string;
}

/** As it is written: by kind, each name as its id, name, sounds, note and aliases. */
export interface Lexicon {
  names: Readonly<Record<NameKind, readonly (readonly string[])[]>>;
  /** Traditional characters and, at the same place, what the texts write: `產業` and `产业`. */
  traditional: string;
  simplified: string;
}

export function packNames(names: readonly Name[]): Lexicon['names'] {
  const packed = {} as Record<NameKind, string[][]>;
  for (const { kind, id, name, sounds, note, aliases } of names) {
    (packed[kind] ??= []).push([id, name, sounds, note, ...aliases]);
  }
  return packed;
}

function unpackNames(packed: Lexicon['names']): Name[] {
  return Object.entries(packed).flatMap(([kind, names]) =>
    names.map(([id = '', name = '', sounds = '', note = '', ...aliases]): Name => ({
      kind: kind as NameKind,
      id,
      name,
      sounds,
      note,
      aliases,
    })),
  );
}

/** The names as a plan asks for them; made once. */
export interface NameIndex {
  /** Names that go by these folded words exactly. */
  called(folded: string): readonly Name[];
  /** The other names of all that go by these folded words, folded; a name that holds the words, or that they hold, is none. */
  otherNames(folded: string): readonly string[];
  /** The longest name that stands at the beginning of the folded words; '' where none does. */
  longestAt(folded: string): string;
  /** Names whose pinyin or initials are these letters, or begin with them. */
  spelt(letters: string): readonly Name[];
  /** Writes traditional characters as the texts do. */
  simplify(text: string): string;
}

export function indexNames({ names: packed, traditional, simplified }: Lexicon): NameIndex {
  const names = unpackNames(packed);
  const byName = new Map<string, Name[]>();
  let longest = 0;
  for (const each of names) {
    for (const folded of new Set([each.name, ...each.aliases].map(foldText))) {
      byName.set(folded, [...(byName.get(folded) ?? []), each]);
      longest = Math.max(longest, folded.length);
    }
  }
  const simple = [...simplified];
  const replaced = new Map([...traditional].map((character, at) => [character, simple[at]!]));
  return {
    called: (folded) => byName.get(folded) ?? [],
    otherNames: (folded) => {
      const named = byName.get(folded) ?? [];
      const all = named.filter(({ kind }) => kind !== 'policies').flatMap(({ name, aliases }) => [name, ...aliases]);
      return [...new Set(all.map(foldText))].filter((other) => !other.includes(folded) && !folded.includes(other));
    },
    longestAt: (folded) => {
      for (let length = Math.min(longest, folded.length); length > 1; length -= 1) {
        if (byName.has(folded.slice(0, length))) return folded.slice(0, length);
      }
      return '';
    },
    spelt: (letters) => speltNames(names, letters),
    simplify: (text) => [...text].map((character) => replaced.get(character) ?? character).join(''),
  };
}

const LETTERS = /^[a-z0-9]{2,}$/;

/** Whole spellings first, then those that only begin so; a beginning counts from three letters. */
function speltNames(names: readonly Name[], letters: string): Name[] {
  if (!LETTERS.test(letters)) return [];
  const spelt = names.map((name) => {
    const syllables = name.sounds.split(' ');
    return { name, spellings: [syllables.join(''), syllables.map((syllable) => syllable[0]).join('')] };
  });
  const whole = spelt.filter(({ spellings }) => spellings.includes(letters));
  const begun = spelt.filter(
    (each) =>
      !whole.includes(each) && letters.length > 2 && each.spellings.some((spelling) => spelling.startsWith(letters)),
  );
  return [...whole, ...begun].map(({ name }) => name);
}
