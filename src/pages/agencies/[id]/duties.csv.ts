/** A body's duties as a table: the rows of its duty sheet, with the fields of the table of all duties. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableToCsv } from '../../../data/table.ts';
import { dutiesTable, dutyRows } from '../../../data/tables/duties.ts';
import { groupBy, knowledge } from '../../../knowledge/index.ts';

export async function getStaticPaths() {
  const byAgency = groupBy(dutyRows(await knowledge()), ({ agency }) => agency.id);
  return [...byAgency].map(([id, rows]) => ({ params: { id }, props: { rows } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(tableToCsv(dutiesTable(props.rows)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
