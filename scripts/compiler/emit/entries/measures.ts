/** The entries of a policy's support measures. */
import type { z } from 'zod';
import { measure as schema } from '../../../../src/schemas/measure.ts';
import type { Context, Entry } from '../context.ts';
import { edited } from '../edited.ts';
import type { Span } from '../../tree/facts.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

export function measureEntries(context: Context): Entry[] {
  const { document } = context;
  return document.policy.facts.measures.map((measure, index) => {
    const data: z.input<typeof schema> = {
      policy: document.id,
      path: measure.path,
      kind: measure.kind,
      statement: context.quote(measure),
      recipients: measure.recipients.map(({ name }) => name),
      amounts: measure.amounts.map((amount) => quoted(context, amount)),
      conditions: measure.conditions.map((condition) => quoted(context, condition)),
      ...edited(measure),
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

/** Words and place for a range. */
function quoted<T extends Span>(context: Context, { start, end, ...rest }: T) {
  return { ...rest, verbatim: context.quote({ start, end }), source: context.source({ start, end }) };
}
