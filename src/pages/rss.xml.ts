/** The feed of policies (RSS 2.0), for those who want to be told of new ones. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '../data/feed.ts';
import { allKnowledge } from '../knowledge/index.ts';
import { href, policyHref } from '../links.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async ({ site: address }) => {
  const { policies } = await allKnowledge();
  const absolute = (path: string) => new URL(path, address).href;
  return rss({
    title: site.name,
    description: site.tagline,
    site: absolute(href('/')),
    items: feedItems(policies, (id) => absolute(policyHref(id))),
    customData: '<language>zh-CN</language>',
  });
};
