/** A figure of the graph as a file: `/graph/matrix-city.svg`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { graphFigures } from '../../data/graph/figures.ts';
import { svgResponse } from '../../figures/svg-response.ts';

export async function getStaticPaths() {
  const { matrices, networks, flow } = await graphFigures();
  return [...matrices, ...networks, ...(flow ? [flow] : [])].map(({ figure }) => ({
    params: { figure: figure.id },
    props: { figure },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => svgResponse(props.figure);
