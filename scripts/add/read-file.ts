/** A document's text, by way of LibreOffice where no reader here can and it is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceError } from '../compiler/read/errors.ts';
import { isChinese } from '../compiler/read/old-encodings.ts';
import { readSource, type Source } from '../compiler/read/source.ts';

/** Milliseconds after which a conversion is given up. */
const LONGEST = 120_000;

export interface ReadFile {
  source: Source;
  /** True where LibreOffice read it. */
  isConverted: boolean;
}

/** Turns a file into a DOCX file inside a folder; null where it cannot. */
export type Convert = (path: string, folder: string) => string | null;

/**
 * Reads a document.
 *
 * @throws SourceError where neither this program nor LibreOffice can
 */
export async function readFile(path: string, convert: Convert = byLibreOffice): Promise<ReadFile> {
  try {
    return { source: await readSource(path), isConverted: false };
  } catch (error) {
    if (!(error instanceof SourceError) || !error.isConvertible) throw error;
    return { source: await converted(path, convert, error), isConverted: true };
  }
}

async function converted(path: string, convert: Convert, error: SourceError): Promise<Source> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-add-'));
  try {
    const file = convert(path, folder);
    if (file === null) throw error;
    const source = await readSource(file);
    // LibreOffice takes bytes that it does not know for text in some encoding.
    if (!isChinese(source.text)) throw error;
    return source;
  } catch {
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs LibreOffice with a profile of its own, so that one that is open does not matter. */
const byLibreOffice: Convert = (path, folder) => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, path];
  const { status } = spawnSync('soffice', args, { stdio: 'ignore', timeout: LONGEST });
  const file = join(folder, `${parse(basename(path)).name}.docx`);
  return status === 0 && existsSync(file) ? file : null;
};
