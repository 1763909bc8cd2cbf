/** The time line of all goals, as a file. */
import type { APIRoute } from 'astro';
import { goalTimeLine } from '../../figures/goal-time-line.ts';
import { svgResponse } from '../../figures/svg-response.ts';
import { goalLanes } from '../../knowledge/goal-lanes.ts';
import { knowledge } from '../../knowledge/index.ts';

export const GET: APIRoute = async () => svgResponse(goalTimeLine(goalLanes(await knowledge())));
