/** A body's dated duties as a calendar; only for a body that has any. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { agencyEvents } from '../../../data/agency-calendar.ts';
import { toCalendar } from '../../../data/calendar.ts';
import { words } from '../../../i18n/zh-CN.ts';
import { bindingDates, datedDutiesOf } from '../../../knowledge/dated-duties.ts';
import { entriesOf, knowledge } from '../../../knowledge/index.ts';
import { taskHref } from '../../../links.ts';

export async function getStaticPaths() {
  return (await entriesOf('agencies'))
    .map(({ entry: agency, atlas }) => ({
      agency,
      dated: datedDutiesOf(atlas.dutiesByAgency.get(agency.id) ?? [], atlas),
    }))
    .filter(({ dated }) => bindingDates(dated).length > 0)
    .map(({ agency, dated }) => ({ params: { id: agency.id }, props: { agency, dated } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
  const { policyById } = await knowledge();
  const origin = site ?? url;
  const events = agencyEvents(
    props.agency,
    props.dated,
    (id) => policyById.get(id)!,
    (task) => new URL(taskHref(task), origin).href,
  );
  const calendar = toCalendar(words.agency.calendar.name(props.agency.data.name), origin.hostname, events);
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
