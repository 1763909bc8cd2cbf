/**
 * The compiler's entry for Node: the JavaScript that a package holds, else the TypeScript of the repository, which Node
 * reads everywhere but under node_modules. `index.ts` says what each name is.
 */
import { existsSync } from 'node:fs';

const emitted = new URL('../../../lib/scripts/compiler/index.js', import.meta.url);
const compiler = await import(existsSync(emitted) ? emitted.href : '../index.ts');

export const {
  contractOf,
  CorrectionError,
  decodeSource,
  emptyRegistry,
  openRegistry,
  parsePolicy,
  readSource,
  RegistryError,
  SourceError,
  toSource,
} = compiler;
