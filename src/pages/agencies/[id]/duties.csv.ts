/** A body's duties as a table: the rows of its duty sheet, with the fields of the table of all duties. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rowsByAgency } from '../../../data/agency-rows.ts';
import { tableToCsv } from '../../../data/table.ts';
import { dutiesTable } from '../../../data/tables/duties.ts';

export async function getStaticPaths() {
  return (await rowsByAgency()).map(({ agency, rows }) => ({ params: { id: agency.id }, props: { rows } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(tableToCsv(dutiesTable(props.rows)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
