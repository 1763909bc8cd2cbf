/** Content folders of small policies, and what is compiled from them. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect } from 'vitest';
import { COLLECTIONS } from '../../scripts/compiler/emit/entries.ts';
import { run, temporaryFolder } from './command.ts';

export const REGISTRY = join(import.meta.dirname, '../../content/registry');

export const TOWN = `石桥镇先进制造业行动方案（2023—2025年）

一、总体要求
到2025年，工业总产值达到200亿元。
二、重点任务
（一）石桥新材料产业基地，选址石桥镇北部，规划面积1200亩，重点发展新材料产业。（镇经济发展办牵头，镇财政分局配合）
（二）支持企业。对新上规企业给予最高30万元奖励。（镇经济发展办负责）
`;

export const CITY = `青原市智能装备产业实施意见

一、发展目标
到2025年，培育龙头企业5家。
二、工作任务
（一）壮大主体。依据《石桥镇先进制造业行动方案（2023—2025年）》做好衔接。（市工业和信息化局牵头，市财政局配合）
`;

/** Made by the first test that asks for it, gone with the last. */
let compiled: string | undefined;
afterAll(() => compiled && rmSync(compiled, { recursive: true, force: true }));

/** A content folder with the project's registry, two policies, and the collections compiled from them. */
export function compiledContent(): string {
  compiled ??= compile();
  const content = temporaryFolder();
  cpSync(compiled, content, { recursive: true, preserveTimestamps: true });
  return content;
}

function compile(): string {
  const content = mkdtempSync(join(tmpdir(), 'policy-atlas-'));
  cpSync(REGISTRY, join(content, 'registry'), { recursive: true });
  addPolicy(content, 'shiqiao-manufacturing', TOWN);
  addPolicy(content, 'qingyuan-equipment', CITY);
  const { status, stderr } = run('compile', ['--content', content]);
  expect(status, stderr).toBe(0);
  return content;
}

export function addPolicy(
  content: string,
  id: string,
  text: string | Uint8Array,
  yaml = 'shortTitle: 某行动方案\n',
): void {
  const folder = join(content, 'sources', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'policy.txt'), text);
  writeFileSync(join(folder, 'policy.yaml'), yaml);
}

/** Every file of the collections with its text. */
export function collectionsOf(content: string): Map<string, string> {
  return new Map(filesOf(content).map((path) => [relative(content, path), readFileSync(path, 'utf8')]));
}

export function timesOf(content: string): Map<string, number> {
  return new Map(filesOf(content).map((path) => [path, statSync(path).mtimeMs]));
}

function filesOf(content: string): string[] {
  return COLLECTIONS.flatMap((collection) => {
    const entries = readdirSync(join(content, collection), { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  }).sort();
}
