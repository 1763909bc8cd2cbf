/**
 * Makes one file of a command and all modules of ours behind it. Node finds, strips and links two hundred small files at
 * every start, which takes it longer than to parse a small text. Packages stay where they are, and load when needed.
 */
import { accessSync, constants, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop, type Plugin } from 'esbuild';
import { fileStamp } from '../compiler/gazetteer/file-stamp.ts';

/** A bundle's code, and the files that it was made from. */
interface Bundled {
  code: string;
  sources: string[];
}

/**
 * Writes a script's bundle: a CommonJS module that runs the script where its sources are unchanged, and exports whether
 * they are (`isCurrent`). Being one file with what it was made from, it fits itself whoever else writes it meanwhile.
 *
 * @throws where it cannot be made or written, and where its sources have just been changed
 */
export async function writeBundle(script: string, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  accessSync(dirname(file), constants.W_OK);
  const begin = Date.now();
  const { code, sources } = await bundled(script);
  const stamp = fileStamp(sources, begin);
  if (stamp === null) throw new Error(`${script} or a module behind it has just been changed.`);
  const head = `const SOURCES = ${JSON.stringify(sources)}, STAMP = ${JSON.stringify(stamp)};\n`;
  // Beside the file first, so that nobody reads half of it.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, head + code);
  renameSync(draft, file);
}

/** What the bundle does first; two constants before it tell what it was made from. */
function entryOf(script: string): string {
  return `
    import { fileStamp } from './compiler/gazetteer/file-stamp.ts';
    export const isCurrent = fileStamp(SOURCES) === STAMP;
    if (isCurrent) require('./${basename(script)}');
  `;
}

async function bundled(script: string): Promise<Bundled> {
  const folder = dirname(script);
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents: entryOf(script), resolveDir: folder },
      absWorkingDir: folder,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'cjs',
      write: false,
      metafile: true,
      logLevel: 'silent',
      plugins: [keepPlaces],
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => path !== '<stdin>');
    const sources = [...inputs.map((path) => join(folder, path)), import.meta.filename];
    return { code: outputFiles.map(({ text }) => text).join(''), sources };
  } finally {
    await stop();
  }
}

/** Modules find files beside themselves by `import.meta`, which in a bundle would tell the place of the bundle. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }));
  },
};
