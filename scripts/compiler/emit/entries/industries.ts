/** The entries of the registry's industries with every place where a text names them. */
import type { z } from 'zod';
import { industry as schema } from '../../../../src/schemas/industry.ts';
import type { Context, Entry } from '../context.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

export function industryEntries(contexts: Context[]): Entry[] {
  const registry = contexts[0]!.registry;
  return registry.industries.map((industry) => {
    const data: z.input<typeof schema> = {
      name: industry.name,
      synonyms: industry.synonyms,
      broader: industry.broader,
      codes: industry.codes,
      mentions: contexts.flatMap((context) =>
        context.document.policy.facts.mentions
          .filter((mention) => mention.kind === 'industry' && mention.id === industry.id)
          .map((mention) => ({
            id: industry.id,
            verbatim: context.quote(mention),
            source: context.source(mention),
            path: mention.path,
          })),
      ),
    };
    return {
      collection: 'industries',
      id: industry.id,
      data,
      text: mdxFile(data, paragraphs([industry.name, ...industry.synonyms].join('、'))),
    };
  });
}
