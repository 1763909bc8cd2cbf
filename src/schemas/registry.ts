/**
 * The shape of the registry's files, for compiler and site. Any file may hold any of these lists; they are merged.
 */
import { z } from 'zod';
import { agency } from './agency.ts';
import { position } from './base.ts';
import { level } from './policy.ts';

const alias = z.strictObject({
  name: z.string().min(1),
  reason: z.string().describe('Why it is the same thing: 简称, 旧称, 原文笔误 …'),
});

export const placeEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  short: z.string(),
  aliases: z.array(alias).default([]),
  level: z.enum([...level.options, 'area', 'site']),
  parent: z.string().nullable(),
  municipality: z.boolean().default(false),
  code: z.string().optional(),
  kind: z.string().optional(),
  lon: z.number().optional(),
  lat: z.number().optional(),
  precisionKm: z.number().optional(),
  centreLon: z.number().optional(),
  centreLat: z.number().optional(),
  areaKm2: z.number().optional(),
  areaEstimated: z.boolean().default(false),
  population: z.int().optional(),
  zone: z.string().optional(),
  pinyin: z.string().optional(),
  towns: z.array(z.string()).default([]),
  note: z.string().optional(),
});

export const familyEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  words: z.array(z.string()).describe('Words by which a name tells its function: 工业和信息化, 工信.'),
  party: z.boolean().default(false),
  central: z.boolean().default(false).describe('Managed from above and named by place: takes no prefix.'),
});

export const agencyEntry = z.strictObject({
  id: z
    .string()
    .optional()
    .describe('Only for a body whose published id is to stay; without one it is its place and function.'),
  name: z.string(),
  fullName: z.string().optional(),
  level,
  region: z.string(),
  kind: agency.shape.kind,
  family: z.string().optional(),
  aliases: z.array(alias).default([]),
  contact: z.string().optional(),
});

export const industryEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  synonyms: z.array(z.string().min(2)).default([]),
  broader: z.string().nullable().default(null),
  codes: z.array(z.string()).default([]),
  reason: z.string().optional(),
});

export const organizationEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['company', 'platform', 'association', 'park']),
  aliases: z.array(alias).default([]),
});

export const baseSiteEntry = position.extend({
  base: z.string(),
  towns: z.array(z.string()),
  note: z.string().nullable().default(null),
});

export const registryFile = z.strictObject({
  placeFigures: z
    .strictObject({ areaKm2: z.string().optional(), population: z.string().optional() })
    .optional()
    .describe('Whence and of which year the figures of the places in this file are; shown beside them.'),
  places: z.array(placeEntry).default([]),
  families: z.array(familyEntry).default([]),
  agencies: z.array(agencyEntry).default([]),
  industries: z.array(industryEntry).default([]),
  organizations: z.array(organizationEntry).default([]),
  baseSites: z.array(baseSiteEntry).default([]),
  classes: z
    .array(z.unknown())
    .optional()
    .describe('Of the national classification. For the site; no fact depends on them.'),
  terms: z.array(z.unknown()).optional().describe('Trade words. For the site; no fact depends on them.'),
  furtherTerms: z.array(z.unknown()).optional().describe('Trade words of deeper branches. For the site.'),
});

export type PlaceEntry = z.output<typeof placeEntry>;
export type FamilyEntry = z.output<typeof familyEntry>;
/** A body as a registry's file has it. */
export type RegisteredAgency = z.output<typeof agencyEntry>;
/** A body with its id. */
export type AgencyEntry = RegisteredAgency & { id: string };
export type IndustryEntry = z.output<typeof industryEntry>;
/** The lists of all files, merged, but for what concerns only the site: the figures' source, the national classes. */
export type RegistryEntries = Omit<
  z.output<typeof registryFile>,
  'placeFigures' | 'classes' | 'terms' | 'furtherTerms'
>;
