// Makes the site of an invented content folder, as a keeper would.

import { cpSync, existsSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenFolder, PRODUCT, type ContentFolder } from '../../scripts/run/content-folder.ts';
import { BUILD, COMPILE, prepareSite } from '../../scripts/site/prepare-site.ts';

/** What a portal's site is made of, beside its own folder. */
const PRODUCT_PARTS = ['src/**/*', 'scripts/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];

/**
 * Copies a portal out of the product, so that nothing can be found there by chance, and makes its site.
 *
 * @param name folder in `tests/portals`
 * @returns the folder with its built site
 * @throws an Error where compiling or building fails; what they printed says why
 */
export async function makePortal(name: string): Promise<ContentFolder> {
  const path = placeOf(name);
  removePortal(name);
  mkdirSync(path, { recursive: true });
  cpSync(sourceOf(name), path, { recursive: true });
  const folder = chosenFolder(path);
  const status = await prepareSite(folder, [COMPILE, BUILD]);
  if (status !== 0) throw new Error(`The portal ${name} ended with status ${status}.`);
  return folder;
}

/** The portal's folder with its site: as it stands where nothing has changed since it was made, else made anew. */
export async function portalOf(name: string): Promise<ContentFolder> {
  const path = placeOf(name);
  const built = join(path, 'dist/index.html');
  return existsSync(built) && statSync(built).mtimeMs > lastChange(name) ? chosenFolder(path) : makePortal(name);
}

/** Takes away what was made of a portal. */
function removePortal(name: string): void {
  const path = placeOf(name);
  if (!existsSync(path)) return;
  rmSync(chosenFolder(path).workshop, { recursive: true, force: true });
  rmSync(path, { recursive: true, force: true });
}

const sourceOf = (name: string): string => join(PRODUCT, 'tests/portals', name);

/** A checkout has places of its own, so that two on one machine do not meet. */
function placeOf(name: string): string {
  const checkout = createHash('sha256').update(PRODUCT).digest('hex').slice(0, 12);
  return join(tmpdir(), `policy-atlas-portals-${checkout}`, name);
}

/** When the portal or the product last changed, in milliseconds since 1970. */
function lastChange(name: string): number {
  const files = [
    ...globSync('**/*', { cwd: sourceOf(name) }).map((file) => join(sourceOf(name), file)),
    ...globSync(PRODUCT_PARTS, { cwd: PRODUCT }).map((file) => join(PRODUCT, file)),
  ];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
