/** Makes `lib/`, the compiler as JavaScript with its types and data, before the package is packed. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const LIBRARY = join(ROOT, 'lib');
const DATA = 'scripts/compiler/gazetteer/data';

rmSync(LIBRARY, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [compiler, '--project', import.meta.dirname], { stdio: 'inherit' });
cpSync(join(ROOT, DATA), join(LIBRARY, DATA), { recursive: true });
