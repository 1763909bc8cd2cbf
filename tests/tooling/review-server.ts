/** A server of the review page over an invented folder, as a browser asks it. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { documentsOf } from '../../scripts/site/review/documents.ts';
import { reviewHandler } from '../../scripts/site/review/handler.ts';
import { compileFolder } from '../../scripts/compile/compile-folder.ts';
import type { ReviewTold, Wish } from '../../src/browser/dev/review/told.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { temporaryFolder } from '../compile/command.ts';
import { addPolicy, TOWN } from '../compile/content-folder.ts';

export const ID = 'shiqiao-manufacturing';
export const TOKEN = 'a-secret';
export const YAML = `# 石桥镇的方案
shortTitle: 石桥方案 # 列表里用

issued: 2023-05-10
`;

export const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A server of a folder with one policy, under a base path. */
export async function served() {
  const content = temporaryFolder();
  mkdirSync(join(content, 'registry'));
  addPolicy(content, ID, TOWN, YAML);
  const folder = contentFolder(content);
  const handle = reviewHandler({
    base: '/atlas/',
    token: TOKEN,
    documents: documentsOf(folder),
    compile: () => compileFolder(folder),
    today: () => '2026-05-04',
  });
  const server = createServer((request, response) => {
    void handle(request, response, () => response.writeHead(204).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const yaml = () => readFileSync(join(content, 'sources', ID, 'policy.yaml'), 'utf8');
  return { content, origin, yaml, base: `${origin}/atlas/review/` };
}

type Served = Awaited<ReturnType<typeof served>>;

export async function told({ base }: Served): Promise<ReviewTold> {
  return (await (await fetch(`${base}${ID}/facts.json`)).json()) as ReviewTold;
}

export function headersOf({ origin }: Served): Record<string, string> {
  return { origin, 'content-type': 'application/json', 'x-atlas-token': TOKEN };
}

export async function wish(
  site: Served,
  wanted: Wish,
): Promise<{ status: number; body: ReviewTold & { error?: string } }> {
  const { sha256 } = await told(site);
  const response = await fetch(`${site.base}${ID}/facts.json`, {
    method: 'POST',
    headers: headersOf(site),
    body: JSON.stringify({ sha256, wish: wanted }),
  });
  return { status: response.status, body: (await response.json()) as ReviewTold };
}

export const at = (words: string, from = 0) => {
  const start = TOWN.indexOf(words, from);
  return { start, end: start + words.length };
};
