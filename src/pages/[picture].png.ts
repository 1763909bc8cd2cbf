/** `/share.png`, the picture that a chat shows of a link to the site: the keeper's own, or none. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { folder, hasSharePicture } from '../site.config.ts';

export function getStaticPaths() {
  return hasSharePicture ? [{ params: { picture: 'share' } }] : [];
}

export const GET: APIRoute = async () =>
  new Response(await readFile(folder.share), { headers: { 'content-type': 'image/png' } });
