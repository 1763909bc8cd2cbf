/** Bases against the gold: which are found, and for those that the reader described what is told of each. */
import type { Contract } from '../../src/schemas/contract.ts';
import type { Gold } from './gold.ts';

interface Rows {
  found: string[];
  expected: string[];
  neutral: string[];
}

type Described = Gold['bases'][number];
type Key = (...parts: unknown[]) => string;

/** Site, area and policy lead, a row a base. */
export function baseFactRows(parse: Contract, gold: Gold, key: Key): Rows {
  const rows: Rows = { found: [], expected: [], neutral: [] };
  for (const { base, found } of paired(parse, gold)) {
    const row = key(base.name, base.site_verbatim, base.area_mu, base.area_km2, base.policy_lead);
    (base.borderline ? rows.neutral : rows.expected).push(row);
    if (!found) continue;
    const own = key(found.name, found.site, found.area_mu, found.area_km2, found.policy_lead);
    rows.found.push(own);
    if (base.borderline) rows.neutral.push(own);
  }
  return rows;
}

/** Industries, a row each. */
export function baseIndustryRows(parse: Contract, gold: Gold, key: Key): Rows {
  const rows: Rows = { found: [], expected: [], neutral: [] };
  for (const { base, found } of paired(parse, gold)) {
    const own = (found?.industries ?? []).map((industry) => key(base.name, industry));
    for (const industry of base.industries ?? [])
      (base.borderline ? rows.neutral : rows.expected).push(key(base.name, industry));
    rows.found.push(...own);
    if (base.borderline) rows.neutral.push(...own);
  }
  return rows;
}

function paired(parse: Contract, gold: Gold): { base: Described; found: Contract['bases'][number] | undefined }[] {
  return gold.bases.map((base) => ({ base, found: parse.bases.find(({ name }) => name === base.name) }));
}
