/** An invented text, parsed with corrections, or compiled with them as a keeper writes them. */
import { correction as schema } from '../../src/schemas/correction.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../../scripts/compile/compile-folder.ts';
import { contractOf, emptyRegistry, parsePolicy, type PlacedCorrection } from '../../scripts/compiler/index.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { temporaryFolder } from './command.ts';
import { addPolicy } from './content-folder.ts';

export const TEXT = `青原市茶产业行动方案

一、总体目标
到2027年，培育龙头企业20家，建成示范茶园5万亩。2030年前基本建成茶业强市。
二、重点任务
（一）建设基地。建设青原茶叶产业园，选址柳溪镇，规划面积800亩，重点发展茶叶加工。2026年6月底前完成。（市农业农村局牵头，市财政局配合）
（二）支持企业。对新建加工厂的企业给予最高50万元奖励。请市商务局跟进此事。（市工业和信息化局牵头，市财政局配合）
三、其他事项
（一）宣传。各茶企自行组织。
`;

export const REASON = '细读原文后更正';
export const EDITOR = { reason: REASON };

export function parse(...corrections: Omit<PlacedCorrection, 'reason' | 'line'>[]) {
  const placed = corrections.map((each, at) => ({
    ...schema.parse({ ...each, reason: REASON }),
    line: at + 2,
  }));
  return parsePolicy(TEXT, { gazetteer: emptyRegistry(), corrections: placed });
}

export const plain = contractOf(parse());
export const parsed = (...corrections: Parameters<typeof parse>) => contractOf(parse(...corrections));
export const dutiesOf = ({ tasks }: typeof plain, path: string) =>
  tasks.find((task) => task.path === path)?.clauses.flatMap(({ duties }) => duties) ?? [];
export const metricsOf = ({ targets }: typeof plain) => targets.flatMap(({ metrics }) => metrics);

export function folderWith(lines: string, text = TEXT): string {
  const content = temporaryFolder();
  mkdirSync(join(content, 'registry'));
  addPolicy(content, 'qingyuan-tea', text, `shortTitle: 茶产业方案\n${lines}`);
  return content;
}

/** What a compile makes of it. */
export async function compiled(lines: string, text = TEXT) {
  return compileFolder(contentFolder(folderWith(lines, text)));
}
