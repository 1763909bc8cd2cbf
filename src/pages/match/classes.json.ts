/** The classes of the national classification, for those who type a code. */
import type { APIRoute } from 'astro';
import { siteFinder } from '../../match/site-index.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify((await siteFinder()).classes));
