// A keeper's first day, timed: a new content folder, documents added to it, compiled and built.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { compileFolder } from '../../scripts/compile/compile-folder.ts';
import { chosenFolder } from '../../scripts/run/content-folder.ts';
import { runNode } from '../../scripts/run/run-program.ts';

/** Share of duties whose body nobody knows, without a registry of its own. */
const MOST_UNKNOWN = 0.03;

const command = new Command('npm run bench:keeper --')
  .description('Make a content folder of some documents as a keeper would, and tell what it took and what is unknown.')
  .argument('<file...>', 'documents, as for npm run add')
  .option('--registry <folder>', 'a registry that the keeper has; none unless given')
  .option('--no-build', 'stop before the site is built')
  .parse();

const { registry, build } = command.opts<{ registry?: string; build: boolean }>();
const path = join(mkdtempSync(join(tmpdir(), 'policy-atlas-keeper-')), 'atlas');
try {
  process.exitCode = await firstDay();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  const { workshop } = chosenFolder(path);
  for (const made of [join(path, '..'), workshop]) rmSync(made, { recursive: true, force: true });
}

async function firstDay(): Promise<number> {
  const times: [string, number][] = [];
  const stage = async (title: string, args: string[]) => {
    const begin = performance.now();
    const status = await runNode(args, { env: { ATLAS_CONTENT: path, ASTRO_TELEMETRY_DISABLED: '1' } });
    times.push([title, (performance.now() - begin) / 1000]);
    if (status !== 0) throw new Error(`${title} ended with status ${status}.`);
  };
  await stage('init', ['scripts/init.ts', path]);
  if (registry !== undefined) cpSync(registry, join(path, 'registry'), { recursive: true });
  await stage('add', ['scripts/add.ts', ...command.args]);
  await stage('compile', ['scripts/compile.ts']);
  if (build) await stage('build', ['scripts/build.ts']);
  console.log(`\n${times.map(([title, seconds]) => `${title} ${seconds.toFixed(1)} s`).join(', ')}`);
  console.log(`together ${times.reduce((sum, [, seconds]) => sum + seconds, 0).toFixed(1)} s`);
  return tellWhatIsUnknown();
}

/** Warnings by their code, and how many duties name a body that nobody knows. */
async function tellWhatIsUnknown(): Promise<number> {
  const { policies, entries, open } = await compileFolder(chosenFolder(path));
  const codes = open.flatMap(({ messages }) => messages.map(({ code }) => code));
  const counts = Map.groupBy(codes, (code) => code);
  const duties = entries
    .filter(({ collection }) => collection === 'tasks')
    .flatMap(({ data }) => (data as { duties: unknown[] }).duties).length;
  const unknown = counts.get('unknown-agency')?.length ?? 0;
  const share = unknown / Math.max(1, duties);
  console.log(`${policies} policies, ${entries.length} entries, ${duties} duties`);
  console.log(`unknown bodies ${unknown}, ${(100 * share).toFixed(1)} % of duties (at most ${100 * MOST_UNKNOWN} %)`);
  console.log(
    `warnings ${codes.length}${codes.length > 0 ? ':' : ''} ${[...counts].map(([code, all]) => `${code} ${all.length}`).join(', ')}`,
  );
  return share > MOST_UNKNOWN ? 1 : 0;
}
