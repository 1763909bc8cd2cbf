/** Searches beside the page, so that the page never waits. Asked by `src/browser/search-client.ts`. */
import { find } from './find.ts';
import { openShelves, type Shelves } from './library.ts';
import type { Reply, Request } from './protocol.ts';

/** The first message tells the address of the folder that holds the index; every other one asks. */
interface Asked {
  key: number;
  request: Request;
}

let shelves: Shelves | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<Asked | { folder: string }>) => {
  if ('folder' in data) {
    shelves = openShelves(data.folder);
    return;
  }
  const { key, request } = data;
  try {
    self.postMessage({ key, reply: await reply(request, shelves!) });
  } catch (error) {
    self.postMessage({ key, error: error instanceof Error ? error.message : String(error) });
  }
});

async function reply(request: Request, shelves: Shelves): Promise<Reply> {
  if (request.type === 'find') return { type: 'found', found: await find(request, shelves) };
  return { type: 'records', records: await Promise.all(request.records.map((record) => shelves.read(record))) };
}
