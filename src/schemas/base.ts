import { z } from 'zod';
import { edited } from './edited.ts';
import { quotation, sourceSpan } from './source.ts';

/** How far a position on the map may be trusted, from the registry of places. */
export const position = z.strictObject({
  lon: z.number(),
  lat: z.number(),
  precisionKm: z.number(),
  confidence: z.enum(['exact', 'town', 'estimated', 'unconfirmed']),
  note: z.string().nullable(),
});

/** One industrial base (基地) or core area (核心区). */
export const base = z.strictObject({
  name: z.string(),
  kind: z.enum(['base', 'core-area']),
  site: z.string().nullable().describe('Site as the text gives it: 选址石桥镇.'),
  areaMu: z.number().nullable().describe('Planned area in 亩, as the text gives it.'),
  areaKm2: z.number().nullable().describe('Planned area in square kilometres, as the text gives it.'),
  places: z.array(z.strictObject({ id: z.string(), verbatim: z.string(), source: sourceSpan })),
  towns: z.array(z.string()).describe('Ids of towns, from the registry of places.'),
  position: position.nullable(),
  industries: z.array(
    z.strictObject({
      name: z.string(),
      industry: z.string().nullable().describe('Id in the collection of industries.'),
      source: sourceSpan,
    }),
  ),
  companies: z.array(z.strictObject({ name: z.string(), source: sourceSpan })),
  policyLead: z
    .strictObject({ agency: z.string(), name: z.string(), verbatim: z.string(), quote: z.string(), source: sourceSpan })
    .nullable(),
  editor: edited.optional(),
  evidence: z.array(quotation).describe('Every sentence that speaks of the base, in the order of the corpus.'),
});

export type Base = z.output<typeof base>;
