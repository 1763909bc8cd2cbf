/** What the base finder needs beside its index for some queries: words of deeper branches, and codes. */
import type { APIRoute } from 'astro';
import { siteFinder } from '../../match/site-index.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify((await siteFinder()).further));
