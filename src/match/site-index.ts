/** The index of this site, built once a build. */
import { standingOf } from '../i18n/zh-CN.ts';
import { knowledge } from '../knowledge/index.ts';
import { taskName } from '../knowledge/opening.ts';
import { policyTexts } from '../knowledge/texts.ts';
import type { Characters } from '../text/simplify.ts';
import { finderOf, type Finder } from './answer.ts';
import { buildMatchIndex } from './build-index.ts';
import type { FurtherIndex } from './format.ts';

/** Ready to answer, so that a page can show what the finder says; with the files that not every query needs. */
export interface SiteFinder extends Finder {
  further: FurtherIndex;
  characters: Characters;
}

let cached: Promise<SiteFinder> | undefined;

export function siteFinder(): Promise<SiteFinder> {
  cached ??= Promise.all([knowledge(), policyTexts()]).then(([atlas, texts]) => {
    const {
      registryIndustries: industries,
      bases,
      tasks,
      policies,
      terms,
      furtherTerms,
      classes,
      registryPlaces,
    } = atlas;
    const { index, further, characters } = buildMatchIndex({
      industries,
      bases,
      tasks,
      policies,
      terms: terms.map(({ data }) => data),
      furtherTerms: furtherTerms.map(({ data }) => data),
      classes: classes.map(({ data }) => data),
      clauses: new Map(policies.map(({ id }) => [id, texts.get(id)?.clauses ?? []])),
      places: registryPlaces.map(({ data }) => data.name),
      standingOf,
      taskName,
    });
    return { ...finderOf(index, further), index, further, characters };
  });
  return cached;
}
