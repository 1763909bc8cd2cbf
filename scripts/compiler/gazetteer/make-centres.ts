/**
 * Writes data/centres.json: where the seat or the middle of a division lies, for those that the maps of echarts give one.
 * Run by a maintainer when the list of divisions has a new edition:
 *
 *     node scripts/compiler/gazetteer/make-centres.ts --from <folder of the package echarts, 4.9.0>
 *
 * The package is Apache-2.0; its newer versions hold no maps. A division it knows by an older code is found by its name.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import gcoord from 'gcoord';
import { divisions, type Division } from './divisions.ts';

interface Feature {
  id?: string;
  properties: { name: string; cp?: [number, number] };
}

/** Decimals of a degree that are kept: a hundred metres, finer than anybody means by a city. */
const DECIMALS = 3;

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (values.from === undefined) throw new Error('Give the folder of the package: --from <folder>');
const folder = join(values.from, 'map/json/province');
const byName = Map.groupBy(divisions().all(), ({ name }) => name);
const features = readdirSync(folder)
  .sort()
  .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { features: Feature[] }).features);
const rows = new Map<string, string>();
for (const { id, properties } of features) {
  const division = divisionOf(id ?? '', properties.name);
  if (division && properties.cp) rows.set(division.code, rowOf(division.code, properties.cp));
}
writeFileSync(
  join(import.meta.dirname, 'data/centres.json'),
  `{"source":"echarts 4.9.0, Apache-2.0","datum":"WGS-84","rows":[\n${[...rows.values()]
    .sort()
    .map((row) => JSON.stringify(row))
    .join(',\n')}\n]}\n`,
);
console.log(`${rows.size} of ${features.length} divisions.`);

/** By its code where that bears the same name today, else the one division of that name in its province. */
function divisionOf(id: string, name: string): Division | undefined {
  const byCode = divisions().byCode(id.endsWith('00') ? id.slice(0, 4) : id);
  if (byCode?.name === name) return byCode;
  const near = (byName.get(name) ?? []).filter(({ code }) => code.startsWith(id.slice(0, 2)));
  return near.length === 1 ? near[0] : undefined;
}

/** Chinese maps are published in coordinates of their own. */
function rowOf(code: string, published: [number, number]): string {
  const [lon, lat] = gcoord.transform<[number, number]>(published, gcoord.GCJ02, gcoord.WGS84);
  return `${code} ${lon.toFixed(DECIMALS)} ${lat.toFixed(DECIMALS)}`;
}
