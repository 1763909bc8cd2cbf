// The folder of a keeper's sources, registry and collections.

import { resolve } from 'node:path';

/** The content folder that commands work on: the product's own example. */
export function contentFolder(): string {
  return resolve(import.meta.dirname, '../../content');
}
