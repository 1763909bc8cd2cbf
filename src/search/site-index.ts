/** The index of this site, built once a build. */
import { knowledge } from '../knowledge/index.ts';
import { policyTexts } from '../knowledge/texts.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { lexiconOf } from './site-names.ts';
import { indexRecords } from './records.ts';

let cached: Promise<readonly IndexFile[]> | undefined;

export function siteIndex(): Promise<readonly IndexFile[]> {
  cached ??= Promise.all([knowledge(), policyTexts()]).then(([atlas, texts]) => {
    const clauses = [...texts.values()].flatMap((text) => text.clauses);
    const lexicon = lexiconOf(
      atlas,
      clauses.map(({ text }) => text),
    );
    return buildIndex(indexRecords(clauses, atlas), lexicon);
  });
  return cached;
}
