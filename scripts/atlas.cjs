// Starts one of the project's commands: node scripts/atlas.cjs parse FILE. It is plain old JavaScript on purpose: a Node
// too old for TypeScript files must still be able to read this one, and what Node makes of all files that are loaded
// from here on (types stripped, compiled) is kept for the next start. That is keyed by what the files hold, so it is
// never stale; where nothing can be kept, commands work the same and start slower.

const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { findObstacle } = require('./preflight.cjs');

const modules = join(__dirname, '../node_modules');
const obstacle = findObstacle(process.versions.node, existsSync(join(modules, 'astro')));

if (obstacle) {
  console.error(`\n${obstacle}\n`);
  process.exitCode = 1;
} else {
  const script = join(__dirname, `${process.argv[2]}.ts`);
  process.argv.splice(1, 2, script);
  enableCompileCache(join(modules, '.cache/policy-atlas/code'));
  import(`./${process.argv[1].slice(__dirname.length + 1)}`);
}
