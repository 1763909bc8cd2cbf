// The built site that a tool looks at.

import { resolve } from 'node:path';
import { chosenFolder, type ContentFolder } from '../../scripts/run/content-folder.ts';
import { readAtlas } from '../../src/read-atlas.ts';
import type { Atlas } from '../../src/schemas/atlas.ts';

export interface AuditedSite {
  folder: ContentFolder;
  dir: string;
  atlas: Atlas;
}

/** How the tools name the option, for commander: `.option(...DIR_OPTION)`. */
export const DIR_OPTION = [
  '--dir <folder>',
  'folder of the built site (that of the content folder unless given)',
] as const;

/** The site of a content folder, as it was last built, or another build of it. */
export function auditedSite({ content, dir }: { content?: string; dir?: string }): AuditedSite {
  const folder = chosenFolder(content);
  return { folder, dir: dir ? resolve(dir) : folder.dist, atlas: readAtlas(folder.atlas) };
}
