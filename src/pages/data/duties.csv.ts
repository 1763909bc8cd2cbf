import type { APIRoute } from 'astro';
import { tableToCsv } from '../../data/table.ts';
import { dutiesTable, dutyRows } from '../../data/tables/duties.ts';
import { knowledge } from '../../knowledge/index.ts';

export const GET: APIRoute = async () => new Response(tableToCsv(dutiesTable(dutyRows(await knowledge()))));
