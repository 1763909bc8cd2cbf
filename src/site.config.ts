/** The site's configuration: what `atlas.yaml` of the content folder says, and where that folder is. */
import { existsSync } from 'node:fs';
import { contentFolder } from './content-folder.ts';
import { readAtlas } from './read-atlas.ts';

/** The content folder that this site is made from. */
export const folder = contentFolder();

export const site = readAtlas(folder.atlas);

/** Whether the keeper has a picture for links to the site. */
export const hasSharePicture = existsSync(folder.share);
