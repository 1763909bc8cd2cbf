// npm run init: makes a content folder for a keeper.

import { resolve } from 'node:path';
import { Command } from 'commander';
import { writeFolder } from './init/write-folder.ts';
import { toldPath } from './run/content-folder.ts';
import { endingWith } from './run/fail-clearly.ts';

const command = new Command('npm run init --')
  .description('Make a content folder: configuration, sources, registry, and a README that says how to go on.')
  .argument('<folder>', 'where: a new or an empty folder outside of the product, such as ../my-atlas')
  .parse();

await endingWith(() => {
  const folder = resolve(command.args[0] ?? '');
  const told = toldPath(folder);
  for (const file of writeFolder(folder)) console.log(`  ${told}/${file}`);
  console.log(
    [
      '',
      `内容文件夹已建好。先看 ${told}/README.md，在 ${told}/atlas.yaml 里填网站名称，再加入政策：`,
      `The content folder is there. Read its README.md, name the site in its atlas.yaml, and add a policy:`,
      '',
      `    npm run add -- FILE --content ${told}`,
      `    npm start -- --content ${told}`,
      '',
    ].join('\n'),
  );
  return 0;
});
