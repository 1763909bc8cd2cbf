/** A body and those it works with, with its words. */
import { words } from '../../i18n/zh-CN.ts';
import type { Figure } from '../../figures/figure.ts';
import { neighbourhoodDrawing } from '../../figures/neighbourhood.ts';
import type { AgencyEntry } from '../../knowledge/corpus.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { neighbourhoodOf } from '../../knowledge/neighbourhood.ts';
import { stageCount } from '../../knowledge/stage-count.ts';
import { agencyHref } from '../../links.ts';

/** As many as a phone shows without scrolling. */
const MOST = 12;
const text = words.graph.around;

type Asked = Pick<Knowledge, 'dutiesByAgency' | 'agencyById' | 'policyById'>;

/** @returns Null for a body that stands with no other. */
export function neighbourhoodFigure(
  { id, data }: AgencyEntry,
  { dutiesByAgency, agencyById, policyById }: Asked,
): { figure: Figure; further: number } | null {
  const { shown, further } = neighbourhoodOf(id, dutiesByAgency.get(id) ?? [], MOST);
  if (shown.length === 0) return null;
  const around = shown.map(({ agency, side, role, assignments }) => {
    const { all, draft } = stageCount(assignments.map(({ task }) => policyById.get(task.data.policy)!.data.stage));
    const drafts = draft > 0 ? (draft === all ? words.stage.draft : text.drafts(draft)) : '';
    return { name: agencyById.get(agency)!.data.name, href: agencyHref(agency), side, role, count: words.count.items(all), drafts }; // prettier-ignore
  });
  const count = (side: string) => shown.filter((each) => each.side === side).length;
  const figure = {
    id: 'neighbours',
    title: text.heading,
    description: text.description(count('leaders'), count('supporters'), count('beside')),
    caption: text.caption,
    wide: neighbourhoodDrawing({ name: data.name, headings: text.sides }, around),
  };
  return { figure, further };
}
