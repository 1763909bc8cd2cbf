/** The duties of each body, as its sheet and its table have them. */
import type { AgencyEntry } from '../knowledge/corpus.ts';
import { entriesOf, groupBy, type Knowledge } from '../knowledge/index.ts';
import { dutyRows, type DutyRow } from './tables/duties.ts';

export interface AgencyRows {
  agency: AgencyEntry;
  /** What the body's pages tell from. */
  atlas: Knowledge;
  rows: readonly DutyRow[];
}

/** Bodies without a duty are left out. */
export async function rowsByAgency(): Promise<AgencyRows[]> {
  const byAtlas = new Map<Knowledge, ReadonlyMap<string, readonly DutyRow[]>>();
  const rowsIn = (atlas: Knowledge) => {
    const rows = byAtlas.get(atlas) ?? groupBy(dutyRows(atlas), ({ agency }) => agency.id);
    byAtlas.set(atlas, rows);
    return rows;
  };
  return (await entriesOf('agencies')).flatMap(({ entry: agency, atlas }) => {
    const rows = rowsIn(atlas).get(agency.id);
    return rows ? [{ agency, atlas, rows }] : [];
  });
}
