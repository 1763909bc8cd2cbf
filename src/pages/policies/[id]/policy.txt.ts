/** The source file of a policy, byte for byte, so that a reader can check the digest shown beside the text. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { allKnowledge } from '../../../knowledge/index.ts';
import { folder } from '../../../site.config.ts';

export async function getStaticPaths() {
  const { policies } = await allKnowledge();
  return policies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const file = path.join(folder.sources, params.id ?? '', 'policy.txt');
  return new Response(await readFile(file), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
