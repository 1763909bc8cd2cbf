/** Measures the compiler's speed in CPU time: texts of growing size, made by repeating the corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';

/** Megabytes of UTF-8 a CPU second (user and system) that the whole pipeline must reach on the largest text. */
const FLOOR = 5;
/** Time a byte of the largest text may grow against that of the smallest, for time to count as linear. */
const GROWTH = 1.6;
const SIZES = [1, 2.5, 5, 10];
const MEGABYTE = 1_000_000;

const root = resolve(import.meta.dirname, '../..');
const registry = readRegistry(join(root, 'content/registry'));

/** About `megabytes` of text: the corpus again and again. */
function textOf(megabytes: number): string {
  const folder = join(root, 'content/sources');
  const corpus = readdirSync(folder)
    .sort()
    .map((id) => readFileSync(join(folder, id, 'policy.txt'), 'utf8'))
    .join('\n');
  const bytes = Buffer.byteLength(corpus);
  return Array.from({ length: Math.ceil((megabytes * MEGABYTE) / bytes) }, () => corpus).join('\n');
}

/** Least CPU time of some runs, in milliseconds; other programs on the machine count for little. */
function measure(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    parsePolicy(text, { gazetteer: registry });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

new Command('bench')
  .description('Measure the speed of the whole pipeline.')
  .option('--runs <number>', 'runs a size; the best counts', Number, 2)
  .action(({ runs }: { runs: number }) => {
    measure(textOf(0.2), 2);
    console.log('size (MB)    CPU (ms)   MB a CPU second');
    const speeds = SIZES.map((size) => {
      const text = textOf(size);
      const megabytes = Buffer.byteLength(text) / MEGABYTE;
      const time = measure(text, runs);
      console.log(
        `${megabytes.toFixed(2).padStart(9)} ${time.toFixed(0).padStart(11)} ${(megabytes / (time / 1000)).toFixed(2).padStart(6)}`,
      );
      return megabytes / (time / 1000);
    });
    const first = speeds[0] ?? 0;
    const last = speeds.at(-1) ?? 0;
    const growth = first / last;
    console.log(
      `\nTime a byte, largest against smallest: ${growth.toFixed(2)} (at most ${GROWTH}); speed ${last.toFixed(2)} MB a CPU second (at least ${FLOOR}).`,
    );
    if (growth > GROWTH || last < FLOOR) process.exitCode = 1;
  })
  .parse();
