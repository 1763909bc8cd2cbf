/** A content folder: the sources of one site, what is compiled from them, and where the site is built. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

export interface ContentFolder {
  /** The folder itself; absolute, as are all paths here. */
  path: string;
  /** Whether it is the one that comes with the product: the default. */
  isExample: boolean;
  /** The keeper's configuration; it may be missing. */
  atlas: string;
  /** One folder a policy. */
  sources: string;
  /** What the gazetteer lacks, in YAML files. */
  registry: string;
  /** What careful readers found in the texts; most folders have none. */
  gold: string;
  /** The picture that a chat shows of a link to the site; most folders have none. */
  share: string;
  /** The figures of the scorer on `gold`. */
  score: string;
  /** The built site. */
  dist: string;
  /** Where the site is put together, inside the product, so that packages are found: one a folder, with its caches in `.astro/`. */
  workshop: string;
}

/**
 * The folder that was chosen, and its parts. A keeper's folder holds its own site; that of the example stands at the
 * top of the product.
 *
 * @param chosen a path; nothing for that in the environment (ATLAS_CONTENT), and without one the example
 * @param product where the product is; relative paths start from the working directory
 */
export function contentFolder(chosen?: string, product = process.cwd()): ContentFolder {
  const example = path.join(product, 'content');
  const folder = path.resolve(chosen || process.env['ATLAS_CONTENT'] || example);
  const isExample = real(folder) === real(example);
  const key = `${path.basename(folder)}-${createHash('sha256').update(real(folder)).digest('hex').slice(0, 8)}`;
  return {
    path: folder,
    isExample,
    atlas: path.join(folder, 'atlas.yaml'),
    sources: path.join(folder, 'sources'),
    registry: path.join(folder, 'registry'),
    gold: path.join(folder, 'gold'),
    share: path.join(folder, 'share.png'),
    score: path.join(folder, 'quality/score.json'),
    dist: path.join(isExample ? product : folder, 'dist'),
    workshop: isExample ? product : path.join(product, '.astro/folders', key),
  };
}

function real(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
