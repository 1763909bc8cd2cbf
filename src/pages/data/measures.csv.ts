import type { APIRoute } from 'astro';
import { toCsv } from '../../data/csv.ts';
import { knowledge } from '../../knowledge/index.ts';

export const GET: APIRoute = async () => {
  const { measures } = await knowledge();
  return new Response(
    toCsv(
      ['id', 'policy', 'kind', 'statement', 'recipients'],
      measures.map(({ id, data }) => [id, data.policy, data.kind, data.statement, data.recipients]),
    ),
  );
};
