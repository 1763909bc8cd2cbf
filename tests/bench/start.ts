/** Measures what a small text costs beside the reading: CPU time of the command against that of an empty script. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';

/** CPU seconds (user and system) that the command may take more than an empty script started the same way. */
const CEILING = 0.25;

const ROOT = resolve(import.meta.dirname, '../..');
const TEXT =
  '青原市装备产业行动方案\n\n一、重点任务\n（一）建设园区。到2025年，产值达到200亿元。（市工业和信息化局牵头）\n';
/** Loaded into every Node of a run, npm's too; each adds a line with its CPU time in microseconds. */
const METER = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').appendFileSync(process.env.METER_FILE, \`\${user + system}\\n\`);
});`;

interface Start {
  folder: string;
  args: string[];
}

/** CPU seconds of all Node processes behind `npm run --silent …`. */
function secondsOf({ folder, args }: Start, meter: string, file: string): number {
  writeFileSync(file, '');
  const env = { ...process.env, METER_FILE: file, NODE_OPTIONS: `--require ${JSON.stringify(meter)}` };
  const { status, stderr } = spawnSync('npm', ['run', '--silent', ...args], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run ${args.join(' ')} failed: ${stderr}`);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.reduce((sum, line) => sum + Number(line), 0) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Starts both in turn, so that a busy machine slows both alike. */
function measure(folder: string, runs: number): { empty: number[]; parse: number[] } {
  const text = join(folder, 'small.txt');
  const meter = join(folder, 'meter.cjs');
  const file = join(folder, 'seconds');
  writeFileSync(text, TEXT);
  writeFileSync(meter, METER);
  writeFileSync(join(folder, 'empty.mjs'), '');
  writeFileSync(join(folder, 'package.json'), '{ "scripts": { "empty": "node empty.mjs" } }');
  const empty: Start = { folder, args: ['empty'] };
  const parse: Start = { folder: ROOT, args: ['parse', '--', text] };
  secondsOf(parse, meter, file);
  const seconds = { empty: [] as number[], parse: [] as number[] };
  for (let run = 0; run < runs; run++) {
    seconds.empty.push(secondsOf(empty, meter, file));
    seconds.parse.push(secondsOf(parse, meter, file));
  }
  return seconds;
}

new Command('bench:start')
  .description('Measure the CPU time that the command takes for a small text.')
  .option('--runs <number>', 'starts of each', Number, 7)
  .action(({ runs }: { runs: number }) => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-start-'));
    try {
      const { empty, parse } = measure(folder, runs);
      const least = Math.min(...parse) - Math.min(...empty);
      const usual = median(parse) - median(empty);
      console.log(
        `A small text takes ${usual.toFixed(3)} CPU seconds more than an empty script (median of ${runs}; least against least ${least.toFixed(3)}; at most ${CEILING}).`,
      );
      if (Math.min(least, usual) > CEILING) process.exitCode = 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  })
  .parse();
