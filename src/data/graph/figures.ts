/** Every figure of the graph of responsibilities, made once a build: the page shows them, files carry them away. */
import type { Figure } from '../../figures/figure.ts';
import { dutyMatrix, type DutyMatrix } from '../../knowledge/duty-matrix.ts';
import { knowledge } from '../../knowledge/index.ts';
import { leadFlows, type Flow } from '../../knowledge/lead-flow.ts';
import { bondsOf, scopesByLevel, scopesByPolicy, type Bond, type Scope } from '../../knowledge/responsibility.ts';
import type { Level } from '../../schemas/policy.ts';
import { flowFigure } from './flow-figure.ts';
import { matrixFigure } from './matrix-figure.ts';
import { networkFigure, type NetworkFigure } from './network-figure.ts';

export interface GraphFigures {
  bonds: readonly Bond[];
  matrices: readonly { scope: Scope & { id: Level }; matrix: DutyMatrix; figure: Figure }[];
  networks: readonly (NetworkFigure & { scope: Scope })[];
  /** Null where no task is known. */
  flow: { flows: readonly Flow[]; figure: Figure } | null;
}

let cached: Promise<GraphFigures> | undefined;

export function graphFigures(): Promise<GraphFigures> {
  cached ??= drawn();
  return cached;
}

async function drawn(): Promise<GraphFigures> {
  const atlas = await knowledge();
  const bonds = bondsOf(atlas);
  const flows = leadFlows(atlas.tasks, atlas.policyById, bonds);
  return {
    bonds,
    matrices: scopesByLevel(atlas.policies, bonds).map((scope) => {
      const matrix = dutyMatrix(scope);
      return { scope, matrix, figure: matrixFigure(scope, matrix) };
    }),
    networks: scopesByPolicy(atlas.policies, bonds).map((scope) => ({ scope, ...networkFigure(scope) })),
    flow: flows.length > 0 ? { flows, figure: flowFigure(flows) } : null,
  };
}
