/** What the base finder's words are in traditional characters, for those who type so. */
import type { APIRoute } from 'astro';
import { siteFinder } from '../../match/site-index.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify((await siteFinder()).characters));
