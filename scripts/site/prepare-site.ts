// From policy texts to a built site, in the order in which it must happen.

import { environmentOf, type ContentFolder } from '../run/content-folder.ts';
import { INTERRUPTED, runNode } from '../run/run-program.ts';
import { buildSite } from './build-site.ts';

type Run = typeof runNode;

interface Stage {
  title: string;
  run: (folder: ContentFolder, run: Run) => Promise<number>;
  /** What to look at when it fails. */
  advice: string;
}

export const COMPILE: Stage = {
  title: '编译政策文本 Compiling the policy texts',
  run: (folder, run) => run(['scripts/compile.ts'], { env: environmentOf(folder) }),
  advice: '政策文本未能编译，原因见上。 The policy texts did not compile; the reason stands above.',
};

export const BUILD: Stage = {
  title: '生成网站 Building the site',
  run: (folder, run) => buildSite(folder, [], run),
  advice: '网站未能生成，原因见上。 The site could not be built; the reason stands above.',
};

/**
 * Goes through stages one after another, for one content folder.
 *
 * @returns the exit status of the first stage that failed, or 0
 */
export async function prepareSite(
  folder: ContentFolder,
  stages: readonly Stage[] = [COMPILE, BUILD],
  run: Run = runNode,
  print = console.log,
): Promise<number> {
  for (const [at, stage] of stages.entries()) {
    print(`\n[${at + 1}/${stages.length}] ${stage.title} …`);
    const begin = performance.now();
    const status = await stage.run(folder, run);
    if (status !== 0) {
      print(`\n${status === INTERRUPTED ? '已中断 Interrupted' : stage.advice}`);
      return status;
    }
    print(`[${at + 1}/${stages.length}] 完成 Done (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  }
  return 0;
}
