import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { budgets } from './scripts/site/budget-integration.ts';
import { sectionContext } from './src/markdown/section-context.ts';

/** `/atlas`, `atlas/` and `/atlas/` all mean the same sub-path; nothing means the root. */
function basePath(value = '/') {
  return `/${value}/`.replace(/\/+/g, '/');
}

/** Every MDX entry is a module of its own, and the bundler notes its directives one by one: noise, not news. */
function quietly(warning, warn) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}

const base = basePath(process.env.BASE_PATH);

/** Pages that answer a question or repeat another page for printing: nothing for a search engine to list. */
const UNLISTED = /\/(?:search|print|sheet)\/$/;

export default defineConfig({
  site: process.env.SITE_URL || 'https://policy-atlas.example',
  base,
  trailingSlash: 'always',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap({ filter: (page) => !UNLISTED.test(page) }), budgets(base)],
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
