/** How far one policy's indicators have to go, as a file. */
import type { APIRoute } from 'astro';
import { indicatorWaysFigure } from '../../figures/indicator-ways.ts';
import { svgResponse } from '../../figures/svg-response.ts';
import { knowledge } from '../../knowledge/index.ts';
import { indicatorWays } from '../../knowledge/indicator-ways.ts';

export async function getStaticPaths() {
  const { indicatorsByPolicy } = await knowledge();
  return [...indicatorsByPolicy]
    .filter(([, rows]) => rows.some(({ data }) => data.numeric))
    .map(([policy]) => ({ params: { policy } }));
}

export const GET: APIRoute<never, { policy: string }> = async ({ params: { policy } }) => {
  const { policyById, indicatorsByPolicy } = await knowledge();
  return svgResponse(indicatorWaysFigure(indicatorWays(policyById.get(policy)!, indicatorsByPolicy.get(policy)!)));
};
