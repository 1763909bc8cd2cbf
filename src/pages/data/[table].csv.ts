/** A table as CSV, for spreadsheet programs: UTF-8 with a byte order mark. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedTable } from '../../data/published.ts';
import { publishedTables } from '../../data/tables.ts';

export const getStaticPaths = (async () => {
  const tables = await publishedTables();
  return tables.map((table) => ({ params: { table: table.name }, props: { table } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: PublishedTable }> = ({ props }) =>
  new Response(props.table.csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
