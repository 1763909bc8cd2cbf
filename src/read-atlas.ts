/** Reads `atlas.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { atlas, basePath, type Atlas } from './schemas/atlas.ts';
import { checkedYaml } from './schemas/checked-yaml.ts';

/** An `atlas.yaml` that cannot be used; says file, line and what is wrong. */
export class AtlasError extends Error {
  override name = 'AtlasError';
}

/**
 * The configuration of a site: what its file says, defaults for the rest. SITE_URL and BASE_PATH of the environment win
 * over the file, as the same folder may be built for several hosts.
 *
 * @param file path of `atlas.yaml`; a missing file says nothing
 * @throws AtlasError where it is no YAML, or a field is unknown or wrong
 */
export function readAtlas(file: string, environment: NodeJS.ProcessEnv = process.env): Atlas {
  const said = existsSync(file) ? parsed(file, readFileSync(file, 'utf8')) : atlas.parse({});
  const { SITE_URL: address, BASE_PATH: base } = environment;
  return { ...said, address: address || said.address, basePath: base ? basePath(base) : said.basePath };
}

function parsed(file: string, text: string): Atlas {
  const { data, fault } = checkedYaml(text, atlas);
  if (fault) throw new AtlasError(`${file}:${fault.line}: ${fault.message}`);
  return data;
}
