// From policy texts to a built site, in the order in which it must happen.

import { INTERRUPTED, packageCommand, runNode } from '../run/run-program.ts';

interface Stage {
  title: string;
  /** Arguments for Node: a script and its own arguments. */
  args: () => string[];
  /** What to look at when it fails. */
  advice: string;
}

const STAGES: Stage[] = [
  {
    title: '编译政策文本 Compiling the policy texts',
    args: () => ['scripts/compile.ts'],
    advice: '政策文本未能编译，原因见上。 The policy texts did not compile; the reason stands above.',
  },
  {
    title: '生成网站 Building the site',
    args: () => [packageCommand('astro'), 'build'],
    advice: '网站未能生成，原因见上。 The site could not be built; the reason stands above.',
  },
];

/**
 * Compiles the content and builds the site into dist/.
 *
 * @returns the exit status of the first stage that failed, or 0
 */
export async function prepareSite(run = runNode, print = console.log): Promise<number> {
  for (const [at, { title, args, advice }] of STAGES.entries()) {
    print(`\n[${at + 1}/${STAGES.length}] ${title} …`);
    const begin = performance.now();
    const status = await run(args(), { env: { ASTRO_TELEMETRY_DISABLED: '1' } });
    if (status !== 0) {
      print(`\n${status === INTERRUPTED ? '已中断 Interrupted' : advice}`);
      return status;
    }
    print(`[${at + 1}/${STAGES.length}] 完成 Done (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  }
  return 0;
}
