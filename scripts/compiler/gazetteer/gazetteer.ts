/**
 * The gazetteer: all that is known of places and bodies. The lists of the whole country are read once, when first asked
 * for; a registry adds to them and corrects them.
 */
import type { AgencyEntry, FamilyEntry, PlaceEntry, RegistryEntries } from '../../../src/schemas/registry.ts';
import { divisions, MUNICIPALITIES, townsOf, type Division } from './divisions.ts';
import { addFunction, nameParts, type GovernmentFunction, type NameParts } from './functions.ts';
import { nameTrie, type NameTrie } from './name-trie.ts';

export interface Gazetteer extends Omit<RegistryEntries, 'agencies'> {
  /** Bodies of the registry, each with its id; `indexRegistry` fills them in. */
  agencies: AgencyEntry[];
  /** Places of the registry. */
  placeById: Map<string, PlaceEntry>;
  /** Bodies of the registry in one region by folded name, alias and full name. */
  agenciesByRegion: Map<string, Map<string, AgencyEntry>>;
  /** Bodies of the registry by id. */
  agencyById: Map<string, AgencyEntry>;
  /** The registry's entry for the body with an id of place and function; undefined for none, or where several claim it. */
  agencyByBody: (id: string) => AgencyEntry | undefined;
  /** Words that name a function of government, longest first. */
  familyWords: [string, FamilyEntry][];
  /** The function that a word names. */
  familyOfWord: Map<string, FamilyEntry>;
  /** Functions, endings and national bodies, with the functions that the registry adds. */
  parts: () => NameParts;
  /** Names of the registry's places. */
  placeNames: NameTrie<PlaceEntry>;
  /** Names of the registry's bodies. */
  agencyNames: NameTrie<AgencyEntry>;
  /** A place of the registry or a division of China, by id. */
  place: (id: string) => PlaceEntry | undefined;
  /** A division as a place; the registry's entry with its code wins. */
  placeOf: (division: Division) => PlaceEntry;
  /** The division that a place of the registry is, by its code. */
  divisionOf: (place: PlaceEntry) => Division | undefined;
}

/** Words that name a function only with an ending behind them: 由产业…部门 names none. */
const WEAK = new Set([
  '产业',
  '企业服务',
  '计划',
  '创新',
  '组织',
  '信息',
  '建设',
  '经济',
  '工业',
  '投资',
  '文明',
  '土地',
  '就业',
]);

/** Adds what is known of the whole country to the lists of a registry. */
export function createGazetteer(entries: RegistryEntries): Gazetteer {
  const byCode = new Map<string, PlaceEntry>();
  for (const place of entries.places) if (place.code) byCode.set(shortCode(place.code), place);
  const placeById = new Map(entries.places.map((place) => [place.id, place]));
  const made = new Map<string, PlaceEntry>();
  const placeOf = (division: Division): PlaceEntry => {
    const registered = byCode.get(division.code);
    if (registered) return registered;
    const known = made.get(division.id);
    if (known) return known;
    const above = division.parent ? divisions().byCode(division.parent) : undefined;
    const entry = placeEntry(division, above ? placeOf(above).id : NATION.id);
    made.set(division.id, entry);
    return entry;
  };
  const parts = once(() => partsWith(entries.families));
  const words = familyWords(entries.families);
  return {
    ...entries,
    agencies: [],
    placeById,
    agenciesByRegion: new Map(),
    agencyById: new Map(),
    agencyByBody: () => undefined,
    familyWords: [...words].sort((a, b) => b[0].length - a[0].length),
    familyOfWord: words,
    parts,
    placeNames: placeNames(entries.places),
    agencyNames: nameTrie(),
    place: (id) => placeById.get(id) ?? made.get(id) ?? (id === NATION.id ? NATION : divisionPlace(id, placeOf)),
    placeOf,
    divisionOf: (place) => (place.code ? divisionByCode(shortCode(place.code)) : byId().get(place.id)),
  };
}

/** The nation, for a registry that does not list it. */
const NATION: PlaceEntry = {
  id: 'china',
  name: '中国',
  short: '中国',
  aliases: [],
  level: 'nation',
  parent: null,
  municipality: false,
  areaEstimated: false,
  towns: [],
};

function placeEntry(division: Division, parent: string): PlaceEntry {
  const { id, name, short, code, level } = division;
  const municipality = MUNICIPALITIES.has(code);
  return { ...NATION, id, name, short, level, parent, municipality, code: code.padEnd(6, '0') };
}

/** 440300 is 4403 in the list of divisions. */
function shortCode(code: string): string {
  return code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code;
}

function divisionByCode(code: string): Division | undefined {
  const division = divisions().byCode(code);
  if (division || code.length < 9) return division;
  const above = divisions().byCode(code.slice(0, 6)) ?? divisions().byCode(code.slice(0, 4));
  return above && townsOf(above.code).find((town) => town.code === code);
}

const byId = once(
  () =>
    new Map(
      divisions()
        .all()
        .map((division) => [division.id, division]),
    ),
);

/** The division with an id, a town among those of the county whose id it begins with. */
function divisionPlace(id: string, placeOf: (division: Division) => PlaceEntry): PlaceEntry | undefined {
  const division = byId().get(id) ?? townById(id);
  return division && placeOf(division);
}

function townById(id: string): Division | undefined {
  for (let cut = id.lastIndexOf('-'); cut > 0; cut = id.lastIndexOf('-', cut - 1)) {
    const above = byId().get(id.slice(0, cut));
    const town = above && townsOf(above.code).find((each) => each.id === id);
    if (town) return town;
  }
  return undefined;
}

function placeNames(places: PlaceEntry[]): NameTrie<PlaceEntry> {
  const names = nameTrie<PlaceEntry>();
  for (const place of places) {
    if (place.level === 'nation') continue;
    const all = new Set([place.name, place.short, ...place.aliases.map((alias) => alias.name)]);
    for (const name of all) names.add(name, place);
  }
  return names;
}

/** The words of the registry's families first, then those of the gazetteer that no family claims. */
function familyWords(families: FamilyEntry[]): Map<string, FamilyEntry> {
  const words = new Map(
    families.flatMap((family) => family.words.map((word): [string, FamilyEntry] => [word, family])),
  );
  const own = new Map(families.map((family) => [family.id, family]));
  for (const each of nameParts().functions.values()) {
    const family = own.get(each.id) ?? {
      id: each.id,
      name: each.name,
      words: each.words,
      party: each.party,
      central: each.central,
    };
    for (const word of each.words) if (!words.has(word) && !WEAK.has(word)) words.set(word, family);
  }
  return words;
}

/** The parts of names with the registry's families among the functions. */
function partsWith(families: FamilyEntry[]): NameParts {
  const shared = nameParts();
  const news = families.flatMap((family) => addedBy(family, shared));
  if (news.length === 0) return shared;
  const parts: NameParts = { ...shared, functions: new Map(shared.functions), words: nameTrie(), names: nameTrie() };
  for (const each of shared.functions.values()) for (const name of each.names) parts.names.add(name, each);
  for (const each of news) addFunction(parts, each);
  return { ...parts, words: both(shared.words, parts.words), names: parts.names };
}

/** What a family adds to the functions: its words that no function bears. */
function addedBy(family: FamilyEntry, { words, names, functions }: NameParts): GovernmentFunction[] {
  const added = family.words.filter((word) => words.get(word).length === 0 && names.get(word).length === 0);
  const known = functions.get(family.id);
  if (added.length === 0 && known) return [];
  const { id, name, party, central } = family;
  return [{ id, name, words: added, names: known?.names ?? [], party, central, family: known?.family ?? null }];
}

/** A trie in front of another. */
function both<T>(first: NameTrie<T>, second: NameTrie<T>): NameTrie<T> {
  const matchesAt: NameTrie<T>['matchesAt'] = (text, start, end) => {
    const some = first.matchesAt(text, start, end);
    const others = second.matchesAt(text, start, end);
    if (some.length === 0 || others.length === 0) return others.length === 0 ? some : others;
    return [...some, ...others].sort((a, b) => a.end - b.end);
  };
  return {
    add: second.add,
    matchesAt,
    longestAt: (text, start, end) => matchesAt(text, start, end).at(-1) ?? null,
    opensAt: (text, start) => first.opensAt(text, start) || second.opensAt(text, start),
    get: (name) => [...first.get(name), ...second.get(name)],
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The ids by which bodies name a place: the gazetteer's, so that a registry added later changes none. */
export function divisionId(gazetteer: Gazetteer, place: PlaceEntry): string {
  return gazetteer.divisionOf(place)?.id ?? place.id;
}
