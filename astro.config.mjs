import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { budgets } from './scripts/site/budget-integration.ts';
import { compilesWhileServed } from './scripts/site/compile-while-served.ts';
import { contentInItsFolder } from './scripts/site/content-integration.ts';
import { reviewsWhileServed } from './scripts/site/review/integration.ts';
import { sectionContext } from './src/markdown/section-context.ts';
import { folder, site } from './src/site.config.ts';

/** Every MDX entry is a module of its own, and the bundler notes its directives one by one: noise, not news. */
function quietly(warning, warn) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}

/** Pages that answer a question or repeat another page for printing: nothing for a search engine to list. */
const UNLISTED = /\/(?:search|print|sheet)\/$/;

export default defineConfig({
  // Caches follow the root, so that those of two content folders never mix; the code stays where it is.
  root: folder.workshop,
  outDir: folder.dist,
  cacheDir: `${folder.workshop}/.astro/cache`,
  site: site.address,
  base: site.basePath,
  trailingSlash: 'always',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  logger: { entrypoint: new URL('./scripts/site/plain-logger.ts', import.meta.url) },
  integrations: [
    contentInItsFolder(folder),
    compilesWhileServed(folder),
    reviewsWhileServed(folder),
    mdx(),
    sitemap({ filter: (page) => !UNLISTED.test(page) }),
    budgets(site),
  ],
  markdown: {
    // A policy's text must reach the page to the letter: no smart quotes, no tables or links guessed from it.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [sectionContext] }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    build: {
      // Scripts stay files, so that the security policy needs no exception for inline ones.
      assetsInlineLimit: 0,
      rolldownOptions: { onwarn: quietly },
    },
  },
});
