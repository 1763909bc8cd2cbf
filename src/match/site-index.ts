/** The index of this site, built once a build. */
import { standingOf } from '../i18n/zh-CN.ts';
import { knowledge } from '../knowledge/index.ts';
import { taskName } from '../knowledge/opening.ts';
import { policyTexts } from '../knowledge/texts.ts';
import type { Characters } from '../text/simplify.ts';
import { finderOf, type Finder } from './answer.ts';
import { buildMatchIndex } from './build-index.ts';
import type { ClassIndex } from './format.ts';

/** Ready to answer, so that a page can show what the finder says; with the files for those who type codes or traditional characters. */
export interface SiteFinder extends Finder {
  classes: ClassIndex;
  characters: Characters;
}

let cached: Promise<SiteFinder> | undefined;

export function siteFinder(): Promise<SiteFinder> {
  cached ??= Promise.all([knowledge(), policyTexts()]).then(([atlas, texts]) => {
    const { industries, bases, tasks, policies, terms, classes, registryPlaces } = atlas;
    const {
      index,
      classes: numbered,
      characters,
    } = buildMatchIndex({
      industries,
      bases,
      tasks,
      policies,
      terms: terms.map(({ data }) => data),
      classes: classes.map(({ data }) => data),
      clauses: new Map([...texts].map(([id, text]) => [id, text.clauses])),
      places: registryPlaces.map(({ data }) => data.name),
      standingOf,
      taskName,
    });
    return { ...finderOf(index, numbered), classes: numbered, characters };
  });
  return cached;
}
