/** On which characters the names of bodies and places end, so that no reader looks for one where none can end. */
import { codeSet, type IsOneOf } from '../tree/character-set.ts';
import { PART_ENDINGS } from './body-at.ts';
import { readData } from './data.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Committees of the Party and of the Youth League: 市委, 团市委委员会. */
const COMMITTEES = ['委', '委员会'];

/**
 * Tells of a code, read as a simplified character, whether a name may end on it that the gazetteer or its registry
 * knows: that of a body, or the full one of a place. Brackets behind a name are left out, and so are names that their
 * ending alone tells.
 */
export function nameEnds(gazetteer: Gazetteer): IsOneOf {
  const { has, add } = codeSet();
  for (const name of [...organNames(), ...placeNames(), ...registryNames(gazetteer)])
    add(name.charCodeAt(name.length - 1));
  return has;
}

function organNames(): string[] {
  const { functions, endings } = readData<{ functions: { names?: string[] }[]; endings: Record<string, string[]> }>(
    'functions.json',
  );
  const { bodies, branches } = readData<{ bodies: [string, string, string[]][]; branches: { tail: string[] }[] }>(
    'bodies.json',
  );
  const { collectives } = readData<{ collectives: Record<string, string[]> }>('words.json');
  return [
    ...functions.flatMap(({ names = [] }) => names),
    ...Object.values(endings).flat(),
    ...bodies.flatMap(([, name, aliases]) => [name, ...aliases]),
    ...branches.flatMap(({ tail }) => tail),
    ...Object.values(collectives).flat(),
    ...PART_ENDINGS,
    ...COMMITTEES,
  ];
}

function placeNames(): string[] {
  const { rows } = readData<{ rows: string[] }>('divisions.json');
  const { rows: former, everyday } = readData<Record<'rows' | 'everyday', [string][]>>('former.json');
  const { zones } = readData<{ zones: string[] }>('words.json');
  return [
    ...rows.map((row) => row.split(' ', 2)[1] ?? ''),
    ...[...former, ...everyday].map(([name]) => name),
    ...zones,
  ];
}

function registryNames({ places, agencies }: Gazetteer): string[] {
  return [...places, ...agencies].flatMap((entry) => [
    entry.name,
    ...('short' in entry ? [entry.short] : [entry.fullName ?? entry.name]),
    ...entry.aliases.map(({ name }) => name),
  ]);
}
