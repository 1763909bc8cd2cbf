/** The network of one policy, with its words. */
import { words } from '../../i18n/zh-CN.ts';
import { MOST_NODES, networkDrawings, type Network, type NetworkNode } from '../../figures/duty-network.ts';
import type { Figure } from '../../figures/figure.ts';
import type { AgencyEntry, TaskEntry } from '../../knowledge/corpus.ts';
import { ROLES } from '../../knowledge/duties.ts';
import { taskName } from '../../knowledge/opening.ts';
import { foremostOf, type Bond, type Scope } from '../../knowledge/responsibility.ts';
import { agencyHref, taskHref } from '../../links.ts';
import { policyLabel } from '../policy-label.ts';
import { foremostWords, policyNames, staged } from './staged.ts';

const text = words.graph.network;

export interface NetworkFigure {
  figure: Figure;
  network: Network;
}

/** @param scope Of one policy. */
export function networkFigure(scope: Scope): NetworkFigure {
  const policy = scope.policies[0]!;
  const foremost = foremostOf(scope)!;
  const network = networkOf(scope);
  const bodies = network.nodes.filter(({ kind }) => kind === 'body').length;
  const figure = {
    id: `network-${scope.id}`,
    title: `${policyLabel(policy)}：${foremostWords(foremost)}`,
    description: text.description(bodies, network.nodes.length - bodies, network.ties.length),
    caption: text.caption(
      policyNames(scope.policies),
      scope.tasks.length + scope.agencies.length - network.nodes.length,
    ),
    ...networkDrawings(network),
  };
  return { figure, network };
}

/** Where there are more nodes than can be read, the tasks of most bodies stay, and the bodies tied to them. */
export function networkOf(scope: Scope): Network {
  const [foremost, ...equals] = foremostOf(scope)?.agencies ?? [];
  const { tasks, bonds } = fitting(scope);
  const agencies = scope.agencies.filter((agency) => bonds.some((bond) => bond.agency === agency));
  return {
    nodes: [
      ...agencies.map((agency) => ({
        ...bodyNode(agency, bonds),
        isForemost: agency === foremost && equals.length === 0,
      })),
      ...tasks.map((task) => taskNode(task, bonds)),
    ],
    ties: bonds.map(({ agency, task, role, basis }) => ({
      body: agency.id,
      task: task.id,
      role,
      isInferred: basis === 'inferred',
    })),
  };
}

function fitting({ tasks, bonds }: Scope): Pick<Scope, 'tasks' | 'bonds'> {
  const weight = (task: TaskEntry) => bonds.filter((bond) => bond.task === task).length;
  let kept = [...tasks];
  let own = [...bonds];
  while (kept.length > 1 && kept.length + new Set(own.map(({ agency }) => agency)).size > MOST_NODES) {
    const least = kept.reduce((a, b) => (weight(b) <= weight(a) ? b : a));
    kept = kept.filter((task) => task !== least);
    own = own.filter(({ task }) => task !== least);
  }
  return { tasks: kept, bonds: own };
}

function bodyNode(agency: AgencyEntry, bonds: readonly Bond[]): NetworkNode {
  const own = bonds.filter((bond) => bond.agency === agency);
  const parts = ROLES.flatMap((role) => {
    const held = own.filter((bond) => bond.role === role);
    return held.length > 0 ? `${words.role[role]} ${staged(held)}` : [];
  });
  return {
    id: agency.id,
    kind: 'body',
    name: agency.data.name,
    href: agencyHref(agency.id),
    label: text.body(agency.data.name, parts.join('，')),
    isDraft: false,
  };
}

function taskNode(task: TaskEntry, bonds: readonly Bond[]): NetworkNode {
  const own = bonds.filter((bond) => bond.task === task);
  const parts = own.map(({ agency, role }) => `${agency.data.name}${words.role[role]}`);
  return {
    id: task.id,
    kind: 'task',
    name: taskName(task.data),
    short: task.data.path,
    href: taskHref(task.id),
    label: text.task(`${task.data.path} ${taskName(task.data)}`, parts.join('，')),
    isDraft: own[0]?.policy.data.stage === 'draft',
  };
}
