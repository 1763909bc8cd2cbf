// Makes a content folder for a keeper.

import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { PRODUCT, toldPath } from '../run/content-folder.ts';
import { atlasYaml } from './atlas-yaml.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/** Files that would mean something to git or npm where the template lies, and so have another name there. */
const NAMES: Readonly<Record<string, string>> = { gitignore: '.gitignore', gitattributes: '.gitattributes' };

/**
 * Writes a content folder without any policy: configuration, empty sources and registry, a README for the keeper.
 *
 * @param folder absolute path of a folder that does not exist, or is empty but for a `.git`
 * @returns the files written, by their paths inside the folder
 * @throws {Error} with a message for people where the folder holds something or lies inside the product
 */
export function writeFolder(folder: string): string[] {
  refuseOccupied(folder);
  const files = new Map([['atlas.yaml', atlasYaml()], ...templateFiles(folder)]);
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return [...files.keys()];
}

function refuseOccupied(folder: string): void {
  const told = toldPath(folder);
  const inside = relative(PRODUCT, folder);
  if (!inside.startsWith('..') && !isAbsolute(inside))
    throw new Error(
      `${told} lies inside the product, which is renewed by git pull. Choose a place beside it: ../my-atlas`,
    );
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Error(`${told} is a file. Name a new or an empty folder.`);
  if (readdirSync(folder).some((name) => name !== '.git'))
    throw new Error(`${told} is not empty. Nothing was written; name a new or an empty folder.`);
}

function templateFiles(folder: string): [name: string, text: string][] {
  const path = relative(PRODUCT, folder).replaceAll('\\', '/');
  // As a shell takes it for one word.
  const name = /^[\p{L}\p{N}./_-]+$/u.test(path) ? path : `'${path}'`;
  return globSync('**/{*,.gitkeep}', { cwd: TEMPLATE })
    .filter((file) => statSync(join(TEMPLATE, file)).isFile())
    .sort()
    .map((file) => [NAMES[file] ?? file, readFileSync(join(TEMPLATE, file), 'utf8').replaceAll('{{folder}}', name)]);
}
