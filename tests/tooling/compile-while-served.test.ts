/** What a keeper saves while the site is served is compiled, and the open pages are told. */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { CorpusError } from '../../scripts/compiler/emit/corpus.ts';
import { compileOnChange, type Server } from '../../scripts/site/compile-while-served.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { temporaryFolder } from '../compile/command.ts';

const entry = { collection: 'tasks', id: 'a/1', data: {}, text: 'new' };

function served(compile: () => Promise<{ entries: (typeof entry)[]; open: [] }>) {
  const content = temporaryFolder();
  mkdirSync(join(content, 'sources'));
  const folder = contentFolder(content);
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const asked = new EventEmitter();
  const send = vi.fn();
  const ws = { send, on: (event: string, listener: (...data: unknown[]) => void) => void asked.on(event, listener) };
  const counted = vi.fn(compile);
  compileOnChange({ watcher, ws } as unknown as Server, folder, counted);
  const save = (...parts: string[]) => watcher.emit('all', 'change', join(content, ...parts));
  return { content, save, send, counted, asked, watcher };
}

describe('a folder that is served', () => {
  test('is watched, and compiled once for what is saved together', async () => {
    const { content, save, send, counted, watcher } = served(async () => ({ entries: [entry], open: [] }));
    expect(watcher.add).toHaveBeenCalledWith([join(content, 'sources'), join(content, 'registry')]);
    save('sources', 'a', 'policy.txt');
    save('sources', 'a', 'policy.yaml');
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith('atlas:said', { error: null, messages: '' }));
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test('is not compiled for its own collections', async () => {
    const { save, counted } = served(async () => ({ entries: [], open: [] }));
    save('tasks', 'a', '1.mdx');
    save('sources-of-others', 'policy.txt');
    await new Promise((done) => setTimeout(done, 200));
    expect(counted).not.toHaveBeenCalled();
  });

  test('tells what is wrong, and tells it to a page that is opened later', async () => {
    const { save, send, asked } = served(async () => {
      throw new CorpusError('sources/a/policy.yaml:2', 'It is wrong.');
    });
    save('sources', 'a', 'policy.yaml');
    const said = { error: 'sources/a/policy.yaml:2: It is wrong.', messages: '' };
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith('atlas:said', said));
    const client = { send: vi.fn() };
    asked.emit('atlas:said', undefined, client);
    expect(client.send).toHaveBeenCalledWith('atlas:said', said);
  });
});
