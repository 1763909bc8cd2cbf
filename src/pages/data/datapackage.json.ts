/** What the tables are, for programs: a Frictionless Data Package. */
import type { APIRoute } from 'astro';
import { dataPackage } from '../../data/datapackage.ts';
import { publishedTables } from '../../data/tables.ts';
import { words } from '../../i18n/zh-CN.ts';
import { allKnowledge } from '../../knowledge/index.ts';
import { href, sourceHref } from '../../links.ts';
import { site } from '../../site.config.ts';

export const GET: APIRoute = async ({ site: address }) => {
  const absolute = (path: string) => new URL(path, address).href;
  const { policies } = await allKnowledge();
  const head = {
    name: 'policy-atlas',
    title: `${site.name}${words.nav.data}`,
    description: `${site.tagline}${words.data.rights}`,
    homepage: absolute(href('/data/')),
    sources: policies.map(({ id, data }) => ({ title: data.title, path: absolute(sourceHref(id)) })),
  };
  const text = JSON.stringify(dataPackage(head, await publishedTables()), null, 2);
  return new Response(`${text}\n`, { headers: { 'content-type': 'application/json' } });
};
