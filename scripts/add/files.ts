/** The documents that a command line names: files, and those in folders. */
import { readdirSync, statSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { SourceError } from '../compiler/read/errors.ts';

/** Extensions of documents, the best original first: of files of one name the first is taken. */
const EXTENSIONS = '.docx .odt .doc .wps .rtf .html .htm .xhtml .shtml .pdf .txt .text'.split(' ');
/** Documents that are refused with a word on each. */
const OTHERS = /\.(?:ofd|ceb|caj|mht|mhtml|wpt|docm|dotx?)$/i;

export interface Files {
  files: string[];
  /** Files of a folder that are no documents, or twins of one that is taken. */
  skipped: { path: string; why: string }[];
}

/**
 * Files in the order named; those of a folder, and of folders in it, in the order of their names.
 *
 * @throws SourceError where there is no such file or folder
 */
export function filesOf(paths: readonly string[]): Files {
  const found: Files = { files: [], skipped: [] };
  for (const path of paths) {
    if (isFolder(path)) addFolder(path, found);
    else found.files.push(path);
  }
  if (found.files.length === 0)
    throw new SourceError(
      'unreadable-file',
      'There is no document in it.',
      'Name files, or a folder of DOCX, ODT, DOC, RTF, PDF, HTML or TXT files.',
    );
  return found;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new SourceError('unreadable-file', `${path}: There is no such file or folder.`, 'Check the path.');
  }
}

function addFolder(folder: string, found: Files): void {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const taken = new Map<string, string>();
  const documents = entries.filter(({ name }) => rankOf(name) >= 0).toSorted((a, b) => rankOf(a.name) - rankOf(b.name));
  for (const { name } of documents) if (!taken.has(parse(name).name)) taken.set(parse(name).name, name);
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    // Files of the system, locks of word processors, and the pictures of a saved page.
    if (/^(?:\.|~\$)/.test(name) || /(?:_files|\.files)$/.test(name)) continue;
    if (entry.isDirectory()) addFolder(path, found);
    else if (rankOf(name) < 0 && !OTHERS.test(name)) found.skipped.push({ path, why: 'it is no document' });
    else if (rankOf(name) >= 0 && taken.get(parse(name).name) !== name)
      found.skipped.push({ path, why: `${taken.get(parse(name).name)} is the same document` });
    else found.files.push(path);
  }
}

function rankOf(name: string): number {
  return EXTENSIONS.indexOf(extname(name).toLowerCase());
}
