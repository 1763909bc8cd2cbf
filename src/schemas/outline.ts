import { z } from 'zod';

/** `[lon, lat]` in WGS-84, in degrees. */
const point = z.tuple([z.number(), z.number()]);
/** A closed line without its first point repeated; a ring inside another is a hole. */
const ring = z.array(point).min(3);

const division = z.strictObject({
  code: z.string().describe('Code of the division: the place of the registry that has the same.'),
  rings: z.array(ring).min(1),
});

/** The simplified outline of one place, or of the divisions inside it, made by `npm run outline`. */
export const outline = z.strictObject({
  place: z.string().describe('Id of the place in the registry.'),
  crs: z.literal('WGS-84'),
  source: z.string().describe('What it was drawn from.'),
  licence: z.string(),
  toleranceKm: z.number().describe('How far the line may lie from the one it was drawn from.'),
  divisions: z.array(division).describe('The place itself, or each division inside it.'),
  around: z
    .array(division)
    .default([])
    .describe('Land beside the place, cut off at a frame a little wider than the place.'),
});

export type Outline = z.output<typeof outline>;
export type Division = Outline['divisions'][number];
/** `[lon, lat]`, or `[x, y]` once projected. */
export type Point = z.output<typeof point>;
export type Ring = Point[];
