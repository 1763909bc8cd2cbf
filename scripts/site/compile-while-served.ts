// While `npm run dev` serves a site: compiles its folder again whenever the keeper saves something.

import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { compileFolder, isWrongInput, type Compilation } from '../compile/compile-folder.ts';
import { moveRecord, type MoveRecord } from '../compile/moves/move-record.ts';
import { staleFiles, writeEntries } from '../compiler/emit/write.ts';
import { PRODUCT, type ContentFolder } from '../run/content-folder.ts';
import { messagesAsText } from '../run/messages-as-text.ts';
import { SAID, type Said } from '../../src/browser/dev/said.ts';

/** Editors save in several steps, and several files at once: what comes within this time, in milliseconds, is one change. */
const SETTLES = 80;

/** As much of Vite's server as is needed. */
export interface Server {
  watcher: {
    add: (paths: string[]) => unknown;
    on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
  };
  ws: {
    send: (event: string, said: Said) => void;
    on: (
      event: string,
      listener: (data: unknown, client: { send: (event: string, said: Said) => void }) => void,
    ) => void;
  };
}

type Compile = (folder: ContentFolder) => Promise<Pick<Compilation, 'entries' | 'open'>>;

/** @param folder the folder that is served */
export function compilesWhileServed(folder: ContentFolder): AstroIntegration {
  return {
    name: 'compiles-while-served',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        const script = join(PRODUCT, 'src/browser/dev/compile-messages.ts');
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(script)};`);
      },
      'astro:server:setup': ({ server }) => compileOnChange(server as Server, folder),
    },
  };
}

/**
 * Watches the sources and the registry, compiles what changes, and tells every page that is open what there is to say. A
 * change that comes while one is being compiled is compiled after it.
 */
export function compileOnChange(server: Server, folder: ContentFolder, compile: Compile = compileFolder): void {
  const watched = [folder.sources, folder.registry];
  const moves = moveRecord(folder.path);
  let said: Said = { error: null, messages: '' };
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const tell = async () => {
    said = await compiled(folder, moves, compile);
    server.ws.send(SAID, said);
  };
  server.watcher.add(watched);
  server.watcher.on('all', (_event, path) => {
    if (!watched.some((part) => path === part || path.startsWith(part + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(tell)), SETTLES);
  });
  // A page that is opened later asks what was said before.
  server.ws.on(SAID, (_data, client) => client.send(SAID, said));
}

/** Writes what the folder comes to, and what there is to say; wrong input leaves the collections as they were. */
async function compiled(folder: ContentFolder, moves: MoveRecord, compile: Compile): Promise<Said> {
  try {
    const { entries, open } = await compile(folder);
    const stale = staleFiles(folder.path, entries);
    writeEntries(folder.path, entries, stale, moves.compare(entries, stale).files);
    return { error: null, messages: open.length > 0 ? messagesAsText(open) : '' };
  } catch (error) {
    return { error: wordsOf(error), messages: '' };
  }
}

/** What a keeper can mend is told in words; a fault of the program with where it happened. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return isWrongInput(error) ? error.message : (error.stack ?? error.message);
}
