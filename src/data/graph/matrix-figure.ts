/** The matrix of one level, with its words. */
import { words } from '../../i18n/zh-CN.ts';
import { matrixDrawing } from '../../figures/duty-matrix.ts';
import type { Figure } from '../../figures/figure.ts';
import type { DutyMatrix } from '../../knowledge/duty-matrix.ts';
import { ROLES } from '../../knowledge/duties.ts';
import { taskName } from '../../knowledge/opening.ts';
import { foremostOf, type Scope } from '../../knowledge/responsibility.ts';
import type { Level } from '../../schemas/policy.ts';
import { policyLabel } from '../policy-label.ts';
import { foremostWords, policyNames } from './staged.ts';

const text = words.graph.matrix;

export function matrixFigure(scope: Scope & { id: Level }, matrix: DutyMatrix): Figure {
  const foremost = foremostOf(scope)!;
  const leads = scope.bonds.filter(({ role }) => role === 'lead').length;
  return {
    id: `matrix-${scope.id}`,
    title: `${words.level[scope.id]}：${foremostWords(foremost)}`,
    description: text.description(scope.agencies.length, scope.tasks.length, leads, scope.bonds.length - leads),
    caption: text.caption(policyNames(scope.policies)),
    wide: matrixDrawing(
      {
        groups: matrix.groups.map(({ policy, tasks }) => ({
          name: policyLabel(policy),
          columns: tasks.length,
          isDraft: policy.data.stage === 'draft',
        })),
        columns: matrix.columns.map(({ data }) => taskName(data)),
        rows: matrix.rows.map(({ agency, cells }) => ({
          name: agency.data.name,
          cells: cells.map((bond) => bond && { role: bond.role, isInferred: bond.basis === 'inferred' }),
        })),
      },
      ROLES.map((role) => ({ role, name: words.role[role] })),
    ),
  };
}
