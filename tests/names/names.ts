/** Prints how many names of counties and cities are cut right and read right: `npm run names [-- --verbose]`. */
import { parseArgs } from 'node:util';
import { createGazetteer } from '../../scripts/compiler/gazetteer/gazetteer.ts';
import { PSEUDO_DIVISIONS } from '../../scripts/compiler/gazetteer/divisions.ts';
import { registryFile } from '../../src/schemas/registry.ts';
import { bodyAt } from '../../scripts/compiler/lex/bodies.ts';
import { measureNames, placesToAsk } from './measure.ts';

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const entries = registryFile.parse({});
const before = process.cpuUsage();
const gazetteer = createGazetteer(entries);
bodyAt('和平区科技局', 0, 6, gazetteer);
const { user, system } = process.cpuUsage(before);
console.log(`Loaded in ${((user + system) / 1000).toFixed(1)} ms of CPU.`);

const places = placesToAsk();
console.log(`${places.length} cities and counties. No divisions, and left out: ${PSEUDO_DIVISIONS.join('、')}.`);
let failed = false;
for (const { what, asked, right, wrong } of measureNames(places, gazetteer)) {
  console.log(
    `${what.padEnd(32)} ${String(right).padStart(6)} of ${String(asked).padStart(6)}  ${((100 * right) / asked).toFixed(2)} %`,
  );
  for (const each of values.verbose ? wrong : wrong.slice(0, 5)) console.log(`    ${each}`);
  if (right < asked) failed = true;
}
if (failed) process.exitCode = 1;
