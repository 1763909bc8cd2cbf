/** Asks the search worker, which is started with the first question. */
import type { Found, Question, Reply, Request, SearchRecord } from '../search/protocol.ts';

export interface SearchClient {
  /** @throws Error when the index cannot be loaded */
  find(question: Question): Promise<Found>;
  /** The records of these numbers, in this order. */
  read(records: readonly number[]): Promise<readonly SearchRecord[]>;
}

interface Waiting {
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

/** @param folder address of the index, with a slash at its end */
export function searchClient(folder: string): SearchClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;

  function ask(request: Request): Promise<Reply> {
    worker ??= start(folder, waiting);
    count += 1;
    const key = count;
    return new Promise((resolve, reject) => {
      waiting.set(key, { resolve, reject });
      worker!.postMessage({ key, request });
    });
  }

  return {
    find: async (question) => {
      const reply = await ask({ type: 'find', ...question });
      return (reply as Extract<Reply, { type: 'found' }>).found;
    },
    read: async (records) => {
      const reply = await ask({ type: 'read', records });
      return (reply as Extract<Reply, { type: 'records' }>).records;
    },
  };
}

function start(folder: string, waiting: Map<number, Waiting>): Worker {
  const worker = new Worker(new URL('../search/worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ folder: new URL(folder, location.href).href });
  worker.addEventListener('message', ({ data }: MessageEvent<{ key: number; reply?: Reply; error?: string }>) => {
    const asked = waiting.get(data.key);
    waiting.delete(data.key);
    if (data.reply) asked?.resolve(data.reply);
    else asked?.reject(new Error(data.error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return worker;
}
