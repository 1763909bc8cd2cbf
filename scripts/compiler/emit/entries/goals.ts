/** The entries of a policy's goals. */
import type { z } from 'zod';
import { goal as schema } from '../../../../src/schemas/goal.ts';
import type { Context, Entry } from '../context.ts';
import { edited } from '../edited.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

export function goalEntries(context: Context): Entry[] {
  const { document } = context;
  return document.policy.facts.targets.map((target, index) => {
    const data: z.input<typeof schema> = {
      policy: document.id,
      path: target.path,
      statement: context.quote(target),
      source: context.source(target),
      year: target.year,
      yearBasis: target.yearBasis,
      deadline: target.deadline,
      ...edited(target),
      metrics: target.metrics.map((metric) => ({
        subject: metric.subject,
        comparator: metric.comparator,
        value: metric.value,
        ...(metric.upper === null ? {} : { upper: metric.upper }),
        unit: metric.unit ?? '',
        ...(metric.approximate ? { approximate: true } : {}),
        ...(metric.deadline === null ? {} : { deadline: metric.deadline }),
        baseline: metric.baseline,
        growth: metric.growth,
        ...edited(metric),
        verbatim: context.quote(metric),
        source: context.source(metric),
      })),
    };
    return { collection: 'goals', id: context.ids.goal(index), data, text: mdxFile(data, paragraphs(data.statement)) };
  });
}
