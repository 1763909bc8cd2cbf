/** The site's configuration: what `atlas.yaml` of the content folder says, and where that folder is. */
import { contentFolder } from './content-folder.ts';
import { readAtlas } from './read-atlas.ts';

/** The content folder that this site is made from. */
export const folder = contentFolder();

export const site = readAtlas(folder.atlas);
