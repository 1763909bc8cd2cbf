/** The index of this site, built once a build. */
import { standingOf } from '../i18n/zh-CN.ts';
import { allKnowledge, knowledge } from '../knowledge/index.ts';
import { policyTexts } from '../knowledge/texts.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { lexiconOf } from './site-names.ts';
import { indexRecords, type IndexRecord } from './records.ts';

let cachedRecords: Promise<readonly IndexRecord[]> | undefined;
let cached: Promise<readonly IndexFile[]> | undefined;

/** What search knows of each clause, in the order of the texts. */
export function siteRecords(): Promise<readonly IndexRecord[]> {
  cachedRecords ??= Promise.all([allKnowledge(), policyTexts()]).then(([atlas, texts]) =>
    indexRecords(
      [...texts.values()].flatMap((text) => text.clauses),
      atlas,
    ),
  );
  return cachedRecords;
}

export function siteIndex(): Promise<readonly IndexFile[]> {
  cached ??= Promise.all([allKnowledge(), knowledge(), siteRecords()]).then(([atlas, { dutiesByAgency }, records]) =>
    buildIndex({
      records,
      policies: new Map(
        atlas.policies.map(({ id, data }) => [
          id,
          { title: data.shortTitle, stage: data.stage, standing: standingOf(data) },
        ]),
      ),
      lexicon: lexiconOf(
        { ...atlas, dutiesByAgency },
        records.map(({ clause }) => clause.text),
      ),
    }),
  );
  return cached;
}
