/** The bases of one plan to scale, as a file. */
import type { APIRoute } from 'astro';
import { areaSquaresFigure } from '../../figures/area-squares.ts';
import { svgResponse } from '../../figures/svg-response.ts';
import { areaSquares } from '../../knowledge/area-squares.ts';
import { knowledge } from '../../knowledge/index.ts';
import { planAreas, type PlanAreas } from '../../knowledge/plan-areas.ts';

export async function getStaticPaths() {
  const { bases, goals, policyById } = await knowledge();
  return planAreas(bases, goals)
    .filter(({ policy }) => policyById.has(policy))
    .map((areas) => ({ params: { policy: areas.policy }, props: { areas } }));
}

export const GET: APIRoute<{ areas: PlanAreas }> = async ({ props: { areas } }) => {
  const { policyById, registryPlaces } = await knowledge();
  return svgResponse(areaSquaresFigure(areaSquares(areas, policyById.get(areas.policy)!, registryPlaces)));
};
