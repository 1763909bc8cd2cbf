/** A policy.yaml for a document, each value with how it came about. */
import { stringify } from 'yaml';
import type { Meta } from '../compiler/tree/facts.ts';
import { shortTitleOf } from './propose.ts';

/** A value of policy.yaml: read in the text, or guessed from it. */
export interface Said {
  field: string;
  value: string;
  basis: 'read' | 'guessed';
  /** What a guess rests on. */
  why?: string;
}

/** What is known of a document, in the order of policy.yaml. */
export function saidOf(meta: Meta, name: string): Said[] {
  const said: Said[] = [];
  const read = (field: string, value: string | null): void => {
    if (value !== null && value !== '') said.push({ field, value, basis: 'read' });
  };
  const guess = (field: string, value: string | null, why: string): void => {
    if (value !== null) said.push({ field, value, basis: 'guessed', why });
  };
  guess('shortTitle', shortTitleOf(meta.title ?? name), meta.title === null ? 'from the file name' : 'from the title');
  if (meta.title === null) guess('title', name, 'from the file name, as the text has none');
  else read('title', meta.title);
  read('issuer', meta.issuers.join('、'));
  read('docNumber', meta.docNumber);
  read('issued', fullDate(meta.issued));
  if (meta.stage === 'unknown') guess('stage', 'unknown', 'the text does not say whether it is issued');
  else
    guess(
      'stage',
      meta.stage,
      meta.stage === 'draft' ? 'it calls itself a draft' : 'it bears a date or number of issue',
    );
  guess('level', meta.level, 'from the place or the issuer');
  guess('region', meta.region, `from ${meta.regionName ?? 'the title'}`);
  return said;
}

/** Fields that no rule could fill: to be looked for. */
export function missingIn(said: readonly Said[]): string[] {
  const all = ['title', 'issuer', 'docNumber', 'issued', 'level', 'region'];
  return all.filter(
    (field) =>
      !said.some(
        (each) => each.field === field && each.basis !== undefined && each.why?.startsWith('from the file') !== true,
      ),
  );
}

/** The text of policy.yaml. */
export function editorialYaml(said: readonly Said[], missing: readonly string[]): string {
  const lines = said.map(({ field, value, basis, why }) => {
    const pair = stringify({ [field]: value }, { lineWidth: 0 }).trimEnd();
    return `${pair} # ${basis}${why === undefined ? '' : `: ${why}`}`;
  });
  const open = missing.map((field) => `# ${field}: # not found`);
  return `${[...lines, ...open].join('\n')}\n`;
}

/** A day; a month alone is none. */
function fullDate(date: string | null): string | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}
