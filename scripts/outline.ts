/**
 * Draws the small outline that the map of the site shows from a big one.
 *
 *     npm run outline -- <file of a province> --place <id of a place>
 *
 * The place may be one division of the file, which is then drawn with the land beside it, or hold all of them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import polygonClipping from 'polygon-clipping';
import type { Outline, Point, Ring } from '../src/schemas/outline.ts';
import { decodeMap, encodedMap, type DecodedDivision } from './outline/decode.ts';
import { simplifyTogether } from './outline/simplify.ts';
import { readRegistry } from './compiler/gazetteer/read-registry.ts';
import { chosenFolder, CONTENT_OPTION } from './run/content-folder.ts';
import { endingWith } from './run/fail-clearly.ts';

/** Kilometres: one division fills a screen, all of them a corner of it. */
const TOLERANCE = { one: 0.25, all: 4 };
/** The land beside a place is shown this share of its width farther. */
const MARGIN = 0.1;
/** Square degrees; a smaller island is no mark on a map of all. */
const SMALLEST = 0.01;
/** Degrees; on a map of all, lines that two divisions draw almost alike must be one. */
const GRID = 0.025;

interface Options {
  content?: string;
  place: string;
  source: string;
  licence: string;
}

function draw(file: string, { content, place, source, licence }: Options): number {
  const { registry } = chosenFolder(content);
  const { placeById } = readRegistry(registry);
  const entry = placeById.get(place);
  if (!entry?.code) throw new Error(`The registry of places has no ${place}, or no code for it.`);
  const decoded = decodeMap(encodedMap.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const own = decoded.find(({ code }) => code === entry.code);
  const codes = new Set([...placeById.values()].filter(({ parent }) => parent === place).map(({ code }) => code));
  const inside = decoded.filter(({ code }) => codes.has(code));
  if (!own && inside.length === 0)
    throw new Error(`${file} has neither ${place} (${entry.code}) nor a division inside it.`);
  const tolerance = own ? TOLERANCE.one : TOLERANCE.all;
  const outline: Outline = {
    place,
    crs: 'WGS-84',
    source,
    licence,
    toleranceKm: tolerance,
    ...(own ? withLandBeside(own, decoded, tolerance) : { divisions: simplified(inside, tolerance), around: [] }),
  };
  const folder = join(registry, 'outlines');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${place}.json`);
  writeFileSync(target, inLines(outline));
  const points = [...outline.divisions, ...outline.around].flatMap(({ rings }) => rings.flat()).length;
  console.log(`${target}: ${outline.divisions.length} divisions, ${points} points.`);
  return 0;
}

function withLandBeside(own: DecodedDivision, all: readonly DecodedDivision[], tolerance: number) {
  const lines = simplifyTogether(
    all.map(({ rings }) => rings),
    tolerance,
  );
  const xs = own.rings.flat().map(([x]) => x);
  const ys = own.rings.flat().map(([, y]) => y);
  const more = (Math.max(...xs) - Math.min(...xs)) * MARGIN;
  const [left, right] = [Math.min(...xs) - more, Math.max(...xs) + more];
  const [bottom, top] = [Math.min(...ys) - more, Math.max(...ys) + more];
  const frame: Ring = [[left, bottom], [right, bottom], [right, top], [left, top]]; // prettier-ignore
  const parts = all.map(({ code }, at) => ({
    code,
    rings: code === own.code ? lines[at]! : cutOff(lines[at]!, frame),
  }));
  return {
    divisions: parts.filter(({ code }) => code === own.code).map(rounded),
    around: parts.filter(({ code, rings }) => code !== own.code && rings.length > 0).map(rounded),
  };
}

function cutOff(rings: Ring[], frame: Ring): Ring[] {
  const pieces = polygonClipping.intersection(
    rings.map((ring) => [ring]),
    [frame],
  );
  return pieces.flat().map((ring) => ring.slice(0, -1));
}

function simplified(divisions: readonly DecodedDivision[], tolerance: number): Outline['divisions'] {
  const lines = simplifyTogether(
    divisions.map(({ rings }) => rings.map((ring) => onGrid(ring, GRID)).filter((ring) => ring.length > 2)),
    tolerance,
  );
  return divisions
    .map(({ code }, at) => ({
      code,
      rings: lines[at]!.filter((ring, _, all) => all.length === 1 || areaOf(ring) > SMALLEST),
    }))
    .map(rounded)
    .toSorted((a, b) => Number(a.code) - Number(b.code));
}

/** A ring through the points of a grid, without steps on the spot or there and back. */
function onGrid(ring: Ring, step: number): Ring {
  const kept: Ring = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x / step) * step, Math.round(y / step) * step];
    const same = (other: Point | undefined) => other?.[0] === point[0] && other[1] === point[1];
    if (same(kept.at(-1))) continue;
    if (same(kept.at(-2))) kept.pop();
    else kept.push(point);
  }
  return kept;
}

function areaOf(ring: Ring): number {
  return Math.abs(ring.reduce((sum, [x, y], at) => sum + x * ring.at(at - 1)![1] - ring.at(at - 1)![0] * y, 0)) / 2;
}

/** A thousandth of a degree is about a hundred metres. */
function rounded({ code, rings }: { code: string; rings: Ring[] }): { code: string; rings: Ring[] } {
  const round = (n: number) => Math.round(n * 1000) / 1000;
  return { code, rings: rings.map((ring) => ring.map(([x, y]): Point => [round(x), round(y)])) };
}

/** One ring a line: short enough to keep, and a change shows where it is. */
function inLines(outline: Outline): string {
  return (
    JSON.stringify(outline, null, 1)
      .replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1,$2]')
      .replace(/\],\s+\[(?=-?\d)/g, '],[')
      .replace(/\[\s+\[(?=-?\d)/g, '[[')
      .replace(/(?<=\d)\]\s+\]/g, ']]') + '\n'
  );
}

new Command()
  .name('outline')
  .description('Draw the outline of a place, or of the divisions inside it, for the map of the site.')
  .argument('<file>', 'a map of echarts 4: map/json/province/<name>.json')
  .option(...CONTENT_OPTION)
  .requiredOption('--place <id>', 'id of a place of the registry; it must have a code')
  .option('--source <words>', 'what it is drawn from', 'Apache ECharts 4.9.0, map/json/province')
  .option('--licence <words>', 'its licence', 'Apache-2.0')
  .action((file: string, options: Options) => endingWith(() => draw(file, options)))
  .parse();
