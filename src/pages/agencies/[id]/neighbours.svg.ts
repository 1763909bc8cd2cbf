/** A body and those it works with, as a file. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { neighbourhoodFigure } from '../../../data/graph/neighbourhood-figure.ts';
import { svgResponse } from '../../../figures/svg-response.ts';
import { entriesOf } from '../../../knowledge/index.ts';

export async function getStaticPaths() {
  return (await entriesOf('agencies')).flatMap(({ entry: agency, atlas }) => {
    const around = neighbourhoodFigure(agency, atlas);
    return around ? [{ params: { id: agency.id }, props: { figure: around.figure } }] : [];
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => svgResponse(props.figure);
