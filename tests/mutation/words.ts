/**
 * Takes one word of lex/role-words.ts out at a time. Modules build their tries from the lists when they are loaded, so
 * each word needs the rooms from lex/ on loaded anew: a hook gives their addresses a number.
 */
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import type { Evidence } from './evidence.ts';

const COMPILER = pathToFileURL(join(import.meta.dirname, '../../scripts/compiler/')).href;
/** Rooms that come before lex/ know none of its words and keep their modules. */
const BEFORE_LEX = /^(?:tree|read|reading|gazetteer)\//;

const gazetteer = readRegistry(join(import.meta.dirname, '../../content/registry'));

/** A list of words, with those that nothing notices. */
export interface WordRemoval {
  list: string;
  words: number;
  unnoticed: string[];
}

type Parse = (source: Evidence['source']) => Parameters<Evidence['faults']>[0];

/** Takes each word of each list out, and parses again the texts that hold it. */
export async function removeEachWord(evidence: readonly Evidence[]): Promise<WordRemoval[]> {
  registerHooks({ resolve: (specifier, context, next) => numbered(next(specifier, context), context.parentURL) });
  const whole = await load(0, () => undefined);
  const faults = new Map(evidence.map((each) => [each, each.faults(whole(each.source))]));
  const removals: WordRemoval[] = [];
  let version = 1;
  for (const [list, words] of await listedWords()) {
    const unnoticed: string[] = [];
    for (const word of words) {
      const holding = evidence.filter(({ source }) =>
        (typeof source === 'string' ? source : source.text).includes(word),
      );
      const parse = await load(version++, (lists) => remove(lists, list, word));
      if (!holding.some((each) => each.faults(parse(each.source)) !== faults.get(each))) unnoticed.push(word);
    }
    removals.push({ list, words: words.length, unnoticed });
  }
  return removals;
}

/** A module that a numbered one asks for gets the same number. */
function numbered<T extends { url: string }>(found: T, parent: string | undefined): T {
  const number = /\?words=\d+$/.exec(parent ?? '')?.[0];
  const room = found.url.startsWith(COMPILER) ? found.url.slice(COMPILER.length) : null;
  return number && room !== null && room.endsWith('.ts') && !BEFORE_LEX.test(room)
    ? { ...found, url: found.url + number }
    : found;
}

async function load(version: number, change: (lists: Record<string, unknown>) => void): Promise<Parse> {
  const from = async (path: string) => (await import(`${COMPILER}${path}?words=${version}`)) as Record<string, unknown>;
  change(await from('lex/role-words.ts'));
  const { parsePolicy } = (await from('pipeline.ts')) as unknown as typeof import('../../scripts/compiler/pipeline.ts');
  const { contractOf } = (await from(
    'emit/contract.ts',
  )) as unknown as typeof import('../../scripts/compiler/emit/contract.ts');
  return (source) => contractOf(parsePolicy(source, { gazetteer }));
}

/** `ROLE_CORES.lead` → its words; a list of pairs has the first of each. */
async function listedWords(): Promise<[string, string[]][]> {
  const lists = (await import(`${COMPILER}lex/role-words.ts`)) as Record<string, unknown>;
  return Object.entries(lists).flatMap(([name, list]): [string, string[]][] =>
    Array.isArray(list)
      ? [[name, wordsIn(list)]]
      : Object.entries(list as Record<string, unknown[]>).map(([key, words]) => [`${name}.${key}`, wordsIn(words)]),
  );
}

function wordsIn(list: unknown[]): string[] {
  return [...new Set(list.map((entry) => String(Array.isArray(entry) ? entry[0] : entry)))];
}

function remove(lists: Record<string, unknown>, path: string, word: string): void {
  const [name = '', key] = path.split('.');
  const found = key ? (lists[name] as Record<string, unknown[]>)[key] : (lists[name] as unknown[]);
  for (let i = (found?.length ?? 0) - 1; i >= 0; i--) if (wordsIn([found?.[i]])[0] === word) found?.splice(i, 1);
}
