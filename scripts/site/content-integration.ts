// Lets a site be made of a content folder that lies anywhere, also outside of the product.

import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentFolder } from '../run/content-folder.ts';
import { PRODUCT } from '../run/content-folder.ts';

/** A module of the product, from which packages are found. */
const OURS = join(PRODUCT, 'astro.config.mjs');

/** A name such as `astro/jsx-runtime`: no path, no address, no module made by a plugin. */
const PACKAGE = /^[@\w][^:\0]*$/;

/** @param folder the folder that the site is made from */
export function contentInItsFolder({ path, workshop, atlas }: ContentFolder): AstroIntegration {
  return {
    name: 'content-in-its-folder',
    hooks: {
      'astro:config:setup': ({ updateConfig, addWatchFile }) => {
        addWatchFile(atlas);
        updateConfig({
          vite: {
            cacheDir: join(workshop, '.astro/vite'),
            server: { fs: { allow: [PRODUCT, path] } },
            plugins: [packagesOfProduct(path)],
          },
        });
      },
    },
  };
}

/** What an entry is compiled to imports packages; beside a keeper's folder there are none. */
function packagesOfProduct(content: string) {
  // Modules are named by their real places, with slashes on every system.
  const inside = `${realpathSync(content).replaceAll(sep, '/')}/`;
  return {
    name: 'packages-of-product',
    enforce: 'pre' as const,
    resolveId(this: Resolver, source: string, importer: string | undefined) {
      if (!importer?.startsWith(inside) || !PACKAGE.test(source)) return null;
      return this.resolve(source, OURS, { skipSelf: true });
    },
  };
}

/** As much of a plugin's context as this one needs. */
interface Resolver {
  resolve: (source: string, importer: string, options: { skipSelf: boolean }) => Promise<{ id: string } | null>;
}
