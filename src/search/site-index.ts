/** The index of this site, built once a build. */
import { standingOf } from '../i18n/zh-CN.ts';
import { knowledge } from '../knowledge/index.ts';
import { policyTexts } from '../knowledge/texts.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { lexiconOf } from './site-names.ts';
import { indexRecords } from './records.ts';

let cached: Promise<readonly IndexFile[]> | undefined;

export function siteIndex(): Promise<readonly IndexFile[]> {
  cached ??= Promise.all([knowledge(), policyTexts()]).then(([atlas, texts]) => {
    const clauses = [...texts.values()].flatMap((text) => text.clauses);
    return buildIndex({
      records: indexRecords(clauses, atlas),
      policies: new Map(
        atlas.policies.map(({ id, data }) => [
          id,
          { title: data.shortTitle, stage: data.stage, standing: standingOf(data) },
        ]),
      ),
      lexicon: lexiconOf(
        atlas,
        clauses.map(({ text }) => text),
      ),
    });
  });
  return cached;
}
