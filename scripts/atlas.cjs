// Starts one of the project's commands: node scripts/atlas.cjs parse FILE. It is plain old JavaScript on purpose: a Node
// too old for TypeScript files must still be able to read this one. What Node makes of all files that are loaded from
// here on (types stripped, compiled) is kept for the next start. That is keyed by what the files hold, so it is never
// stale; where nothing can be kept, commands work the same and start slower.

const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join, parse, relative } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { findObstacle } = require('./preflight.cjs');

/**
 * Commands that answer at once, so that their start is most of the work: they run from a bundle of their modules. A
 * bundle is CommonJS, and cannot take the default export of a package that is not.
 */
const QUICK = new Set(['parse']);

const modules = join(__dirname, '../node_modules');
const cache = join(modules, '.cache/policy-atlas');

/** Runs a command from its bundle where it has one that holds, else from its modules, which are always the truth. */
async function run(name) {
  const script = join(__dirname, `${name}.ts`);
  process.argv.splice(1, 2, script);
  keepCode();
  if (QUICK.has(name) && (await runBundle(script))) return;
  await import(`./${name}.ts`);
}

/** Keeps what code is compiled to, also that of functions which ran only once and would have been dropped by the end. */
function keepCode() {
  setFlagsFromString('--no-flush-bytecode');
  enableCompileCache(join(cache, 'code'));
}

/** Runs the bundle of a script, a new one where its sources have changed; false where there can be none now. */
async function runBundle(script) {
  // Copies of the project may share their packages, and so the cache: each has bundles of its own.
  const bundle = join(cache, 'bundles', relative(parse(script).root, script).replace(/\.ts$/, '.cjs'));
  if (isRun(bundle)) return true;
  try {
    const { writeBundle } = await import('./run/bundle.ts');
    await writeBundle(script, bundle);
  } catch {
    // Nothing can be written, esbuild is missing, or a module has a fault, which Node will tell.
    return false;
  }
  delete require.cache[bundle];
  return isRun(bundle);
}

/** Runs a bundle, unless there is none or its sources have changed. */
function isRun(bundle) {
  return existsSync(bundle) && require(bundle).isCurrent;
}

const obstacle = findObstacle(process.versions.node, existsSync(join(modules, 'astro')));

if (obstacle) {
  console.error(`\n${obstacle}\n`);
  process.exitCode = 1;
} else {
  run(process.argv[2]);
}
