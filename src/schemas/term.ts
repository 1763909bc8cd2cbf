import { z } from 'zod';

/** A product, part, material, service or trade that an enterprise may name, under the industries it belongs to (SKOS). */
export const term = z.object({
  prefLabel: z.string(),
  altLabels: z.array(z.string()).default([]),
  broader: z.array(z.string()).describe('Ids of industries, or preferred labels of other terms.'),
  kind: z.string().describe('product, part, material, equipment, service, technology, trade'),
});

/** A class of the national classification of economic activities (GB/T 4754). */
export const nationalClass = z.object({
  code: z.string(),
  name: z.string(),
  industries: z.array(z.string()).describe('Ids of the industries it belongs to; none where no text speaks of it.'),
});

export type Term = z.output<typeof term>;
export type NationalClass = z.output<typeof nationalClass>;
