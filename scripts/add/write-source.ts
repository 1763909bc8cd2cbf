/** A document's folder on disk: all of it or nothing, and nothing overwritten unasked. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SourceError } from '../compiler/read/errors.ts';

export interface NewSource {
  /** The file that was added. */
  original: string;
  text: string;
  yaml: string;
}

/**
 * Writes `sources/<id>/` with the original, policy.txt and policy.yaml.
 *
 * @param force replaces files that are there, and keeps each as *.old
 * @returns names of the files that were kept so
 * @throws SourceError where the folder is there and may not be changed
 */
export function writeSource(sources: string, id: string, source: NewSource, force: boolean): string[] {
  const folder = join(sources, id);
  if (existsSync(folder) && !force)
    throw new SourceError(
      'unreadable-file',
      `There is a document ${id} already.`,
      'Give another with --id, or replace it with --force.',
    );
  mkdirSync(sources, { recursive: true });
  const staging = mkdtempSync(join(sources, '.adding-'));
  try {
    copyFileSync(source.original, join(staging, originalName(source.original)));
    writeFileSync(join(staging, 'policy.txt'), source.text);
    writeFileSync(join(staging, 'policy.yaml'), source.yaml);
    if (!existsSync(folder)) {
      renameSync(staging, folder);
      return [];
    }
    return replace(staging, folder, [originalName(source.original), 'policy.yaml', 'policy.txt']);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function replace(staging: string, folder: string, names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const target = join(folder, name);
    if (existsSync(target)) {
      renameSync(target, `${target}.old`);
      kept.push(`${name}.old`);
    }
    renameSync(join(staging, name), target);
  }
  return kept;
}

/** The original keeps its name, unless that is one of the two files beside it. */
function originalName(path: string): string {
  const name = basename(path);
  return /^policy\.(?:txt|yaml)(?:\.old)?$/i.test(name) ? `original-${name}` : name;
}
