// node tests/portals/portals.ts: makes the site of every invented content folder here, as a keeper would, and looks at it.

import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readBuiltPages, type BuiltPage } from '../../scripts/site/built-page.ts';
import { PRODUCT, type ContentFolder } from '../../scripts/run/content-folder.ts';
import { readAtlas } from '../../src/read-atlas.ts';
import { auditSite } from '../audit/audits.ts';
import { inaccessiblePages } from '../audit/accessible-site.ts';
import { pageOfEachRoute } from '../audit/routes.ts';
import { unmetExpectations, type Expected } from './expected.ts';
import { makePortal } from './make-portal.ts';
import { emptyMenus, foreignNames, keepersPages, rawIds, unknownLevels } from './told.ts';

const only = process.argv[2];
const portals = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (only === undefined || entry.name === only))
  .map(({ name }) => name);

for (const portal of portals) {
  const faults = await faultsOf(portal);
  console.log(`\n${faults.length === 0 ? '✓' : '✗'} portal ${portal}`);
  for (const fault of faults) console.log(`  - ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

async function faultsOf(portal: string): Promise<string[]> {
  const folder = await makePortal(portal).catch((error: Error) => error);
  if (folder instanceof Error) return [folder.message];
  return [...(await lookAt(folder)), ...(await lookCloser(portal, folder))];
}

async function lookAt(folder: ContentFolder): Promise<string[]> {
  const pages = readBuiltPages(folder.dist);
  const atlas = readAtlas(folder.atlas);
  const audits = await auditSite(pages, folder.dist, atlas);
  return [
    ...audits.flatMap(({ faults }) => faults),
    ...emptyMenus(pages, atlas.basePath),
    ...foreignNames(pages, namesOfExample(), textOf(folder)),
    ...rawIds(pages),
    ...keepersPages(folder.dist),
    ...unknownLevels(pages),
    ...pages.filter(isUnnamed(atlas.name)).map(({ address }) => `${address} does not bear the name of the site.`),
  ];
}

/** A portal with a file of what its site should answer, `<portal>.yaml`, is looked at in a browser too. */
async function lookCloser(portal: string, { dist, atlas }: ContentFolder): Promise<string[]> {
  const file = join(import.meta.dirname, `${portal}.yaml`);
  if (!existsSync(file)) return [];
  const pages = readBuiltPages(dist);
  const kinds = [...pageOfEachRoute(pages, join(PRODUCT, 'src/pages')).values()];
  return [
    ...unmetExpectations(parse(readFileSync(file, 'utf8')) as Expected, pages, dist),
    ...(await inaccessiblePages({ dir: dist, base: readAtlas(atlas).basePath }, kinds)),
  ];
}

function isUnnamed(name: string): (page: BuiltPage) => boolean {
  return ({ html }) => !html.includes(`<meta property="og:site_name" content="${name}"`);
}

/** What only the product's example has any business to say: its cities and towns, and its policies by their short titles. */
function namesOfExample(): string[] {
  const content = join(PRODUCT, 'content');
  const { places } = parse(readFileSync(join(content, 'registry/places.yaml'), 'utf8')) as {
    places: { name: string; level: string }[];
  };
  const titles = globSync('sources/*/policy.yaml', { cwd: content }).map(
    (file) => (parse(readFileSync(join(content, file), 'utf8')) as { shortTitle: string }).shortTitle,
  );
  const local = places.filter(({ name, level }) => name.length > 2 && !['nation', 'province'].includes(level));
  return [...local.map(({ name }) => name), ...titles];
}

/** All that the keeper has written. */
function textOf({ path }: ContentFolder): string {
  return globSync('{atlas.yaml,sources/**/*.{txt,yaml},registry/**/*.yaml}', { cwd: path })
    .map((file) => readFileSync(join(path, file), 'utf8'))
    .join('\n');
}
