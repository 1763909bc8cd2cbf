/** What the policies of all levels want of one industry, as a file, where there is a figure of it. */
import type { APIRoute } from 'astro';
import { industryTimeLine } from '../../figures/industry-time-line.ts';
import { svgResponse } from '../../figures/svg-response.ts';
import { industryLanes, isLadder } from '../../knowledge/industry-lanes.ts';
import { industryProfile } from '../../knowledge/industry-profile.ts';
import { entriesOf } from '../../knowledge/index.ts';
import type { TimeLane } from '../../knowledge/time-lanes.ts';

interface Props {
  name: string;
  lanes: TimeLane[];
}

export async function getStaticPaths() {
  return (await entriesOf('industries'))
    .map(({ entry: industry, atlas }) => ({
      params: { industry: industry.id },
      props: {
        name: industry.data.name,
        lanes: industryLanes(industryProfile(industry, atlas, [], () => false).ladder, atlas),
      },
    }))
    .filter(({ props: { lanes } }) => isLadder(lanes));
}

export const GET: APIRoute<Props> = ({ props: { name, lanes } }) => svgResponse(industryTimeLine(name, lanes));
