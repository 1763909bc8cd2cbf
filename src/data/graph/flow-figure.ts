/** The flow of all tasks to those who lead them, with its words. */
import { words } from '../../i18n/zh-CN.ts';
import { flowDrawings, type FlowChart, type FlowStop } from '../../figures/lead-flow.ts';
import type { Figure } from '../../figures/figure.ts';
import type { TaskEntry } from '../../knowledge/corpus.ts';
import { endId, type Flow, type FlowEnd } from '../../knowledge/lead-flow.ts';
import type { Stage } from '../../schemas/policy.ts';
import { agencyHref, policyHref } from '../../links.ts';

const text = words.graph.flow;

/** @param flows At least one. */
export function flowFigure(flows: readonly Flow[]): Figure {
  const leading = flows.filter(({ end }) => end.kind === 'lead');
  const ends = leading.flatMap(({ tasks }) => tasks);
  return {
    id: 'flow-all',
    title: text.title(tasksOf(flows).length, staged(leading)),
    description: text.description,
    caption: text.caption(
      staged(flows),
      tasksOf(leading).filter((task) => ends.filter((each) => each === task).length > 1).length,
    ),
    ...flowDrawings(flowChart(flows)),
  };
}

export function flowChart(flows: readonly Flow[]): FlowChart {
  const policies = [...new Map(flows.map((flow) => [flow.policy.id, flow])).values()];
  const chapters = [...new Map(flows.map((flow) => [flow.chapter.id, flow])).values()];
  const ends = [...new Map(flows.map((flow) => [endId(flow.end), flow.end])).values()].sort(ledFirst);
  return {
    stops: [
      ...policies.map(({ policy }) => stop(flows, 0, (flow) => flow.policy === policy, {
        id: policy.id,
        name: policy.data.shortTitle,
        href: policyHref(policy.id),
      })), // prettier-ignore
      ...chapters.map(({ policy, chapter }) => stop(flows, 1, (flow) => flow.chapter.id === chapter.id, {
        id: `chapter ${chapter.id}`,
        name: chapter.heading ?? text.unstaged,
        href: policyHref(policy.id, chapter.path),
      })), // prettier-ignore
      ...ends.map((end) => stop(flows, 2, (flow) => endId(flow.end) === endId(end), endNames(end))),
    ],
    parts: flows.map(({ policy, chapter, end, tasks }) => ({
      policy: policy.id,
      chapter: `chapter ${chapter.id}`,
      end: endId(end),
      tasks: tasks.length,
      isDraft: policy.data.stage === 'draft',
    })),
  };
}

function ledFirst(a: FlowEnd, b: FlowEnd): number {
  const rank = { lead: 0, unled: 1, silent: 2 };
  return rank[a.kind] - rank[b.kind];
}

function endNames(end: FlowEnd): Pick<FlowStop, 'id' | 'name'> & { href?: string; isLead: boolean } {
  const id = endId(end);
  if (end.kind !== 'lead') return { id, name: text[end.kind], isLead: false };
  return { id, name: end.agency.data.name, href: agencyHref(end.agency.id), isLead: true };
}

function stop(
  flows: readonly Flow[],
  column: FlowStop['column'],
  isOwn: (flow: Flow) => boolean,
  names: Pick<FlowStop, 'id' | 'name'> & { href?: string; isLead?: boolean },
): FlowStop {
  const own = flows.filter(isOwn);
  const all = tasksOf(own);
  const drafts = tasksOf(own.filter(({ policy }) => policy.data.stage === 'draft'));
  const isDraft = drafts.length === all.length;
  const note = isDraft ? words.stage.draft : drafts.length > 0 ? `${words.stage.draft} ${drafts.length}` : '';
  return {
    isLead: false,
    ...names,
    column,
    count: String(all.length),
    // A chapter's stage is its policy's, printed beside it.
    drafts: column === 1 ? '' : note,
    isDraft,
  };
}

/** 33 项（征求意见稿 22 项） */
function staged(flows: readonly Flow[]): string {
  const inStage = (stage: Stage) => tasksOf(flows.filter(({ policy }) => policy.data.stage === stage)).length;
  return words.graph.staged(tasksOf(flows).length, inStage('draft'), inStage('unknown'));
}

function tasksOf(flows: readonly Flow[]): TaskEntry[] {
  return [...new Set(flows.flatMap(({ tasks }) => tasks))];
}
