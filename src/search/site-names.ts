/** The names that search knows, gathered from the collections. */
import { pinyin } from 'pinyin-pro';
import { standingOf, words } from '../i18n/zh-CN.ts';
import { byRole, ROLES } from '../knowledge/duties.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { traditionalCharacters } from '../text/traditional.ts';
import { foldText } from './fold.ts';
import { packNames, type Lexicon, type Name } from './lexicon.ts';

type Unwritten = Omit<Name, 'written'>;

/** @param texts all that can be found: what a traditional character is turned into must stand in it */
export function lexiconOf(atlas: Knowledge, texts: readonly string[]): Lexicon {
  const names = [...agencies(atlas), ...bases(atlas), ...industries(atlas), ...places(atlas), ...organizations(atlas)];
  const folded = [...texts].map(foldText).join('\n');
  const all = [...names, ...policies(atlas)].map((name): Name => ({
    ...name,
    written: [name.name, ...name.aliases].filter((each) => folded.includes(foldText(each))),
  }));
  return {
    names: packNames(all),
    sounds: all.map(({ name }) => soundsOf(name)),
    ...traditionalCharacters([...texts, ...all.map(({ name }) => name)]),
  };
}

function agencies({ agencies, dutiesByAgency }: Knowledge): Unwritten[] {
  return agencies.map(({ id, data }) => {
    const roles = byRole(dutiesByAgency.get(id) ?? []);
    const counts = ROLES.filter((role) => roles[role].length > 0);
    return {
      kind: 'agencies',
      id,
      name: data.name,
      aliases: others(data.name, [data.fullName ?? '', ...data.aliases.map(({ name }) => name)]),
      note: counts.map((role) => `${words.role[role]} ${words.count.items(roles[role].length)}`).join('，'),
    };
  });
}

function bases({ bases }: Knowledge): Unwritten[] {
  return bases.map(({ id, data }) => ({
    kind: 'bases',
    id,
    name: data.name,
    aliases: [],
    note: [words.baseKind[data.kind], data.site].filter(Boolean).join('，'),
  }));
}

function industries({ industries, industryById }: Knowledge): Unwritten[] {
  return industries.map(({ id, data }) => ({
    kind: 'industries',
    id,
    name: data.name,
    aliases: others(data.name, data.synonyms),
    note: data.broader ? (industryById.get(data.broader)?.data.name ?? '') : '',
  }));
}

function places({ places }: Knowledge): Unwritten[] {
  return places.map(({ id, name, level }) => ({
    kind: 'places',
    id,
    name,
    aliases: [],
    note: words.placeLevel[level] ?? '',
  }));
}

function organizations({ organizations, mentionsByOrganization }: Knowledge): Unwritten[] {
  return organizations
    .filter(({ id }) => mentionsByOrganization.has(id))
    .map(({ id, data }) => ({
      kind: 'organizations',
      id,
      name: data.name,
      aliases: data.aliases.map(({ name }) => name),
      note: '',
    }));
}

function policies({ policies }: Knowledge): Unwritten[] {
  return policies.map(({ id, data }) => ({
    kind: 'policies',
    id,
    name: data.title,
    aliases: others(data.title, [data.shortTitle, data.docNumber ?? '']),
    note: standingOf(data),
  }));
}

function others(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((other) => other !== '' && other !== name);
}

/** Syllables in small letters: 石桥镇 → `shi qiao zhen`. */
function soundsOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const plain = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return plain.filter((syllable) => syllable !== '').join(' ');
}
