// While `npm run dev` serves a site: /review/, where a keeper goes through what was understood. No build has it.

import { randomBytes } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { compileFolder } from '../../compile/compile-folder.ts';
import type { ContentFolder } from '../../run/content-folder.ts';
import { documentsOf } from './documents.ts';
import { reviewHandler } from './handler.ts';

/** @param folder the folder that is served */
export function reviewsWhileServed(folder: ContentFolder): AstroIntegration {
  let base = '/';
  return {
    name: 'reviews-while-served',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
      },
      'astro:server:setup': ({ server }) => {
        const documents = documentsOf(folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder.registry)) documents.forget();
        });
        server.middlewares.use(
          reviewHandler({
            base,
            token: randomBytes(24).toString('hex'),
            documents,
            compile: () => compileFolder(folder),
            today: () => new Date().toISOString().slice(0, 10),
          }),
        );
      },
    },
  };
}
