/** All that can be corrected. */
import type { CorrectionKind } from '../../../../src/schemas/correction.ts';
import { base } from './base.ts';
import { deadline } from './deadline.ts';
import { duty, role } from './duty.ts';
import { amount, measure } from './measure.ts';
import type { Kind } from './kind.ts';
import { metric, target } from './target.ts';

const ALL = { duty, role, target, metric, measure, amount, base, deadline };

/** A kind whose facts are handed back to it alone, so that nobody else need know what they are. */
export function kindOf(name: CorrectionKind): Kind<CorrectionKind, unknown> {
  return ALL[name] as unknown as Kind<CorrectionKind, unknown>;
}
