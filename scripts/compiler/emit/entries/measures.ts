/** The entries of a policy's support measures. */
import type { z } from 'zod';
import { measure as schema } from '../../../../src/schemas/measure.ts';
import type { Context, Entry } from '../context.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

export function measureEntries(context: Context): Entry[] {
  const { document } = context;
  return document.policy.facts.measures.map((measure, index) => {
    const data: z.input<typeof schema> = {
      policy: document.id,
      path: measure.path,
      kind: measure.kind,
      statement: context.quote(measure),
      recipients: measure.recipients,
      amounts: measure.amounts.map(({ start, end, ...amount }) => ({
        ...amount,
        verbatim: context.quote({ start, end }),
        source: context.source({ start, end }),
      })),
      source: context.source(measure),
    };
    return {
      collection: 'measures',
      id: context.ids.measure(index),
      data,
      text: mdxFile(data, paragraphs(data.statement)),
    };
  });
}
