// Everything that `npm test` checks, in order.

import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import { packageCommand } from '../../scripts/run/run-program.ts';
import { listenOnFreePort, stopListening } from '../../scripts/site/listen.ts';
import { provideBrowser } from './provide-browser.ts';
import { tallyPlaywright, tallyVitest, type PlaywrightReport, type VitestReport } from './reports.ts';
import type { Tally } from './tally.ts';

/** The portal whose documents are of all forms. */
const PORTAL = 'tests/portals/province';

/** The groups that `--only` can pick. */
export const GROUPS = ['content', 'types', 'unit', 'build', 'site', 'journeys'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing to check: a Node script whose exit status, or whose report, says whether all is well. */
export interface Check {
  group: Group;
  title: string;
  /** What to run, and with which variables; throws a message for people when it cannot be run at all. */
  command: (report: string) => Promise<Command> | Command;
  /** Reads how many tests passed from the report the command wrote; without it the check counts as one test. */
  tally?: (report: unknown) => Tally;
  /** Group whose failure makes this check pointless. */
  needs?: Group;
}

export interface Command {
  args: string[];
  env?: Record<string, string>;
}

export const CHECKS: Check[] = [
  {
    group: 'content',
    title: 'Generated content is up to date (npm run compile -- --check)',
    command: () => ({ args: ['scripts/compile.ts', '--check'] }),
  },
  {
    group: 'content',
    title: 'Documents become a content folder (npm run bench:keeper, without the build)',
    command: () => ({
      args: ['tests/bench/keeper.ts', '--no-build', '--registry', `${PORTAL}/registry`, ...originals()],
    }),
  },
  {
    // Covers whatever tsconfig.json includes; tsc by itself cannot follow an import of an .astro file.
    group: 'types',
    title: 'Types of pages, scripts and tests (astro check)',
    command: () => ({ args: ['scripts/check.ts'] }),
  },
  {
    // eslint-suppressions.json holds what is not mended yet; it may only get shorter (eslint --prune-suppressions).
    group: 'types',
    title: 'Modules import in one direction (eslint)',
    command: () => ({ args: [packageCommand('eslint'), 'src', 'scripts'] }),
  },
  {
    group: 'unit',
    title: 'Unit, fixture and property tests (vitest)',
    command: (report) => ({
      args: [packageCommand('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    }),
    tally: (report) => tallyVitest(report as VitestReport),
  },
  {
    group: 'build',
    title: 'The site builds (npm run build)',
    command: () => ({ args: ['scripts/build.ts'] }),
  },
  {
    group: 'site',
    title: 'Portals of other content folders build (tests/portals)',
    command: () => ({ args: ['tests/portals/portals.ts'] }),
  },
  {
    group: 'site',
    title: 'Every page: budget, links, HTML; equal builds (npm run audit)',
    command: () => ({ args: ['tests/audit/audit.ts'] }),
    needs: 'build',
  },
  {
    group: 'site',
    title: 'Every kind of page is accessible (npm run test:a11y)',
    command: () => ({ args: ['tests/audit/accessibility-of-pages.ts', '--one-of-each'] }),
    needs: 'build',
  },
  {
    group: 'journeys',
    title: 'Journeys in a browser (playwright)',
    command: journeys,
    tally: (report) => tallyPlaywright(report as PlaywrightReport),
    needs: 'build',
  },
];

/** The invented portal's documents as its keeper got them: where a text was taken from a file, that file. */
function originals(): string[] {
  return globSync(`${PORTAL}/sources/*`).map((folder) => {
    const [original] = globSync(`${folder}/*.{docx,html}`);
    return original ?? `${folder}/policy.txt`;
  });
}

async function journeys(report: string): Promise<Command> {
  const browser = await provideBrowser();
  return {
    args: [packageCommand('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
    env: {
      ...browser.env,
      CHROME_PATH: browser.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      TEST_PORT: String(await freePort()),
      EXAMPLE_PORT: String(await freePort()),
    },
  };
}

/** A port that nobody listens on, so that two runs on one machine do not meet. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnFreePort(server, { port: 0, attempts: 1, host: '127.0.0.1' });
  await stopListening(server);
  return port;
}
