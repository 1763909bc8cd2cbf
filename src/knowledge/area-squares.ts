/** The areas of a plan's bases as a drawing to scale needs them, and a familiar place to hold them against. */
import { standingOf } from '../i18n/zh-CN.ts';
import { entryHref } from '../links.ts';
import type { Stage } from '../schemas/policy.ts';
import { muToKm2 } from './areas.ts';
import type { Corpus, PolicyEntry } from './corpus.ts';
import type { PlanAreas } from './plan-areas.ts';

export interface AreaSquare {
  id: string;
  href: string;
  name: string;
  /** What is drawn: the square kilometres as written, else the 亩 converted. */
  km2: number;
  /** As written; null where the text gives the other unit only. */
  areaKm2: number | null;
  areaMu: number | null;
}

export interface AreaSquares {
  policy: string;
  shortTitle: string;
  stage: Stage;
  standing: string;
  /** The largest first. */
  squares: readonly AreaSquare[];
  total: number;
  /** Bases whose area the text does not give. */
  silent: readonly string[];
  /** A place of the plan's own region, of about the same size as all bases together, with whence its area is known. */
  reference: { name: string; km2: number; from: string | null } | null;
}

/** A place more than so many times larger or smaller says little about the size. */
const COMPARABLE = 2;

export function areaSquares(areas: PlanAreas, plan: PolicyEntry, places: Corpus['places']): AreaSquares {
  const squares = areas.rows.map(({ base: { id, data } }): AreaSquare => {
    const { name, areaKm2, areaMu } = data;
    return { id, href: entryHref('bases', id), name, areaKm2, areaMu, km2: areaKm2 ?? muToKm2(areaMu!) };
  });
  const total = Number(squares.reduce((sum, { km2 }) => sum + km2, 0).toFixed(6));
  return {
    policy: plan.id,
    shortTitle: plan.data.shortTitle,
    stage: plan.data.stage,
    standing: standingOf(plan.data),
    squares: squares.toSorted((a, b) => b.km2 - a.km2),
    total,
    silent: areas.silent.map(({ base }) => base.data.name),
    reference: referenceOf(total, plan.data.region, places),
  };
}

/** Of the places in a region whose area is known, not estimated, the one nearest in size. */
export function referenceOf(total: number, region: string | null, places: Corpus['places']): AreaSquares['reference'] {
  const parents = new Map(places.map(({ id, data }) => [id, data.parent]));
  const isWithin = (id: string): boolean => {
    const parent = parents.get(id) ?? null;
    return parent !== null && (parent === region || isWithin(parent));
  };
  const apart = (km2: number) => Math.abs(Math.log(km2 / total));
  const known = places.flatMap(({ id, data: { name, areaKm2, areaEstimated, figures } }) =>
    areaKm2 && !areaEstimated && isWithin(id) ? [{ name, km2: areaKm2, from: figures.areaKm2 ?? null }] : [],
  );
  const [nearest] = known.toSorted((a, b) => apart(a.km2) - apart(b.km2));
  return nearest && apart(nearest.km2) <= Math.log(COMPARABLE) ? nearest : null;
}
