/** A table of tasks in a DOCX document: cells merged over columns head two of them, over rows they speak for each. */
import { expect, test } from 'vitest';
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { parsePolicy } from '../../scripts/compiler/index.ts';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { docxOf } from '../formats/docx.ts';

const DOCUMENT = docxOf([
  '青原市营商环境重点任务分工表',
  [
    [
      { words: '任务', rows: 'restart' },
      { words: '责任单位', columns: 2 },
      { words: '完成时限', rows: 'restart' },
    ],
    [{ words: '', rows: 'continue' }, '牵头', '配合', { words: '', rows: 'continue' }],
    ['压减审批时限', '市政务服务局', '市司法局', { words: '2024年9月', rows: 'restart' }],
    ['降低用能成本', { words: '市发展改革局', rows: 'restart' }, '', { words: '', rows: 'continue' }],
    ['稳定气价', { words: '', rows: 'continue' }, '市财政局', '2025年'],
    [{ words: '注：时限为最迟日期', columns: 4 }],
  ],
]);

test('merged cells head what they span and speak for the rows they span', async () => {
  const { tasks } = contractOf(parsePolicy(await decodeSource(DOCUMENT), { gazetteer: emptyRegistry() }));
  const duties = tasks.map(({ title, deadlines, clauses }) => ({
    title,
    deadlines,
    duties: clauses.flatMap((clause) => clause.duties.map(({ verbatim, role }) => `${verbatim} ${role}`)),
  }));
  expect(duties).toEqual([
    { title: '压减审批时限', deadlines: ['2024-09'], duties: ['市政务服务局 lead', '市司法局 support'] },
    { title: '降低用能成本', deadlines: ['2024-09'], duties: ['市发展改革局 lead'] },
    { title: '稳定气价', deadlines: ['2025'], duties: ['市发展改革局 lead', '市财政局 support'] },
  ]);
});
