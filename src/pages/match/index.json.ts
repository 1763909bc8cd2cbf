/** What the base finder answers from: thesaurus, sentences, who stands in which. */
import type { APIRoute } from 'astro';
import { siteFinder } from '../../match/site-index.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify((await siteFinder()).index));
