import type { APIRoute, GetStaticPaths } from 'astro';
import { cityFigure, provinceMap } from '../../components/map/map-figures.ts';
import type { Figure } from '../../figures/figure.ts';
import { svgResponse } from '../../figures/svg-response.ts';

export const getStaticPaths = (async () => {
  const files = [
    { name: 'towns', figure: await cityFigure(true) },
    { name: 'province', figure: await provinceMap() },
  ];
  return files.flatMap(({ name, figure }) => (figure ? [{ params: { name }, props: { figure } }] : []));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props }) => svgResponse(props.figure);
