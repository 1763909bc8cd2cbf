// npm test: every check of the project, from the generated content to journeys in a browser.

import { Command } from 'commander';
import { CHECKS, GROUPS, type Group } from './check-list.ts';
import { runChecks } from './run-checks.ts';
import { readListOf } from '../../scripts/run/options.ts';
import { INTERRUPTED } from '../../scripts/run/run-program.ts';

const command = new Command('npm test --')
  .description('Check everything: content, types, unit tests, the build, its pages, journeys in a browser.')
  .option(
    '--only <groups>',
    `comma-separated, of: ${GROUPS.join(', ')}; site and journeys bring the build along`,
    readListOf(GROUPS),
  )
  .option('--no-build', 'look at dist/ as it stands')
  .option('--thorough', 'run every property test many more times')
  .parse();

const { only = [...GROUPS], build, thorough } = command.opts<{ only?: Group[]; build: boolean; thorough?: boolean }>();
const looksAtPages = only.includes('journeys') || only.includes('site');
const groups = new Set<Group>(looksAtPages ? [...only, 'build'] : only);
if (!build) groups.delete('build');
if (thorough) process.env['PROPERTY_RUNS'] ??= '10000';

const total = await runChecks(CHECKS.filter(({ group }) => groups.has(group)));
process.exitCode = total === null ? INTERRUPTED : total.failed > 0 ? 1 : 0;
